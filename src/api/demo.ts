import type { Hono } from 'hono';
import * as z from 'zod';
import { InputError } from '../domain/index.js';
import type { Context } from '../operations/index.js';
import { keepAll, Places } from './intake.js';
import type { Jobs } from './jobs.js';

/** The demo corpus: its pages, and a context over the same data folder that knows its invented states. */
export interface Demo {
  readonly inputs: readonly string[];
  readonly context: Context;
}

export const demoSchema = z
  .strictObject({ available: z.boolean().describe('the demo corpus comes with a checkout') })
  .describe('The demo corpus');

/** The demo corpus for whoever has no records yet. */
export function mountDemo(app: Hono, jobs: Jobs, demo: Demo | undefined): void {
  app.get('/api/demo', (call) => call.json({ available: demo !== undefined }));
  app.post('/api/demo', (call) => {
    if (!demo) throw new InputError('unknown-demo', 'demo', 'it does not come with this installation', 'clone the repository for it');
    const job = jobs.start(
      () => keepAll({ inputs: [...demo.inputs] }, new Places([]), demo.context),
      () => {},
    );
    return call.json(job, 202, { location: `/api/jobs/${job.id}` });
  });
}
