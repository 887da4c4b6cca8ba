import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { HTTPException } from 'hono/http-exception';
import type { Context } from '../operations/index.js';
import { type Demo, mountDemo } from './demo.js';
import { mount } from './derive.js';
import { envelope, tell } from './envelope.js';
import { FEED_PATHS, mountFeeds } from './feeds.js';
import { mountIntake } from './intake.js';
import { INTAKE_PATHS } from './intake-paths.js';
import { Jobs } from './jobs.js';
import { describeApi } from './openapi.js';
import { ROUTES } from './routes/index.js';
import { headers, onlyHere } from './security.js';
import { mountStatisticsIntake } from './statistics-intake.js';
import { Uploads } from './uploads.js';
import { mountWeb } from './web.js';

export interface ApiOptions {
  readonly context: Context;
  readonly version: string;
  /** Folder of the built browser app; without one only the API answers. */
  readonly web?: string | undefined;
  /** Offered to whoever has no records yet. */
  readonly demo?: Demo | undefined;
  /** Told of failures that nobody foresaw. */
  readonly log?: ((error: unknown) => void) | undefined;
}

export interface Api {
  readonly app: Hono;
  /** Ends jobs between two pages and clears what was sent in. */
  close(): Promise<void>;
}

/** The HTTP API and, beside it, the browser app. */
export function createApi({ context, version, web, demo, log = () => {} }: ApiOptions): Api {
  const app = new Hono();
  const [jobs, uploads] = [new Jobs(), new Uploads()];
  app.use(headers, onlyHere, compress());
  // A bulk answer is streamed: to know its tag one would have to hold it whole.
  app.use('/api/*', async (call, next) => (call.req.path.startsWith('/api/bulk/') ? next() : etag({ weak: true })(call, next)));
  for (const route of ROUTES) mount(app, route, context);
  mountIntake(app, { context, uploads, jobs });
  mountDemo(app, jobs, demo);
  mountStatisticsIntake(app, { context, uploads });
  mountFeeds(app, context);
  let description: Promise<object> | undefined;
  app.get('/openapi.json', async (call) => {
    description ??= describeApi(ROUTES, { ...INTAKE_PATHS, ...FEED_PATHS }, version);
    return call.json(await description);
  });
  app.all('/api/*', (call) => {
    const { status, body } = tell(
      404,
      'unknown-address',
      'there is nothing at this address',
      call.req.path,
      'see /openapi.json for what there is',
    );
    return call.json(body, status);
  });
  if (web !== undefined) mountWeb(app, { context, folder: web });
  app.onError((error, call) => {
    if (error instanceof HTTPException || error instanceof SyntaxError) {
      const { status, body } = tell(400, 'bad-body', 'the body is not JSON', 'body', 'send a JSON object');
      return call.json(body, status);
    }
    const { status, body } = envelope(error);
    if (status === 500) log(error);
    return call.json(body, status);
  });
  return {
    app,
    async close() {
      await jobs.close();
      uploads.close();
    },
  };
}
