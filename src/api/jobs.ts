import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { InputError } from '../domain/index.js';
import { envelope, errorSchema } from './envelope.js';

export const jobSchema = z
  .strictObject({
    id: z.string(),
    state: z.enum(['running', 'done', 'stopped', 'failed']),
    kept: z.int().min(0).describe('pages kept so far'),
    failed: z.int().min(0).describe('inputs that failed so far'),
    items: z
      .array(
        z.strictObject({
          place: z.string(),
          outcome: z.enum(['added', 'unchanged', 'changed', 'reread', 'duplicate', 'failed', 'noted']),
          id: z.string().nullable(),
          near: z.string().nullable(),
          error: errorSchema.shape.error.nullable(),
        }),
      )
      .describe('the latest, at most a thousand'),
    error: errorSchema.shape.error.nullable().describe('why all of it failed'),
  })
  .describe('Work that goes on after the answer');
export type Job = z.output<typeof jobSchema>;
export type JobItem = Job['items'][number];

/** So many items and jobs are remembered. */
const ITEMS = 1000;
const JOBS = 100;

interface Running {
  job: Job;
  stopped: boolean;
}

/** Work that outlasts a request: one after another, because there is one writer. What was kept stays kept, whatever becomes of the rest. */
export class Jobs {
  private readonly jobs = new Map<string, Running>();
  private last: Promise<void> = Promise.resolve();

  start(items: () => AsyncGenerator<JobItem>, done: () => void): Job {
    const job: Job = { id: randomUUID(), state: 'running', kept: 0, failed: 0, items: [], error: null };
    const running: Running = { job, stopped: false };
    this.jobs.set(job.id, running);
    for (const id of this.jobs.keys()) if (this.jobs.size > JOBS) this.jobs.delete(id);
    this.last = this.last.then(() => this.work(running, items)).finally(done);
    return job;
  }

  get(id: string): Job {
    return this.find(id).job;
  }

  /** Ends a job between two pages. */
  stop(id: string): Job {
    const running = this.find(id);
    running.stopped = true;
    return running.job;
  }

  async close(): Promise<void> {
    for (const running of this.jobs.values()) running.stopped = true;
    await this.last;
  }

  private find(id: string): Running {
    const running = this.jobs.get(id);
    if (!running) throw new InputError('unknown-job', id, 'there is no such job', 'start it again; what was kept stays kept');
    return running;
  }

  private async work(running: Running, items: () => AsyncGenerator<JobItem>): Promise<void> {
    const update = (change: Partial<Job>): void => {
      running.job = { ...running.job, ...change };
    };
    try {
      for await (const item of items()) {
        const { kept, failed, items: before } = running.job;
        const bad = item.outcome === 'failed';
        const noted = item.outcome === 'noted';
        update({ kept: bad || noted ? kept : kept + 1, failed: bad ? failed + 1 : failed, items: [...before.slice(1 - ITEMS), item] });
        if (running.stopped) break;
      }
      update({ state: running.stopped ? 'stopped' : 'done' });
    } catch (error) {
      update({ state: 'failed', error: envelope(error).body.error });
    }
  }
}
