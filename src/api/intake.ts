import type { Hono } from 'hono';
import * as z from 'zod';
import { InputError } from '../domain/index.js';
import { extractedSchema, type failureSchema } from '../operations/extract.js';
import { type Context, OPERATIONS } from '../operations/index.js';
import { errorSchema } from './envelope.js';
import { type JobItem, type Jobs, jobSchema } from './jobs.js';
import type { Upload, Uploads } from './uploads.js';

/** What is to be read: files sent in before, addresses, texts. Never a path: whoever asks does not choose what is read on this machine. */
export const sourcesSchema = z.strictObject({
  uploads: z.array(z.uuid()).max(1000).default([]).describe('ids that POST /api/uploads answered with'),
  addresses: z
    .array(z.url({ protocol: /^https?$/ }))
    .max(1000)
    .default([])
    .describe('pages, feeds, lists of addresses'),
  texts: z.array(z.string().min(1).max(10_000_000)).max(100).default([]).describe('pages as text or HTML'),
  lang: z.enum(['ru', 'en']).optional(),
  publisher: z.string().min(1).optional(),
});
export const uploadSchema = z.strictObject({ id: z.uuid(), name: z.string(), bytes: z.int().min(0) }).describe('A file that was sent in');

export interface IntakeParts {
  readonly context: Context;
  readonly uploads: Uploads;
  readonly jobs: Jobs;
}

/** How many pages a preview shows. */
const PREVIEW = 20;

/** Sending in, looking at it before it is kept, keeping it, and how that goes. */
export function mountIntake(app: Hono, { context, uploads, jobs }: IntakeParts): void {
  app.post('/api/uploads', async (call) => {
    const name = call.req.query('name') ?? 'upload';
    return call.json(await uploads.take(name, call.req.raw.body), 201);
  });

  app.post('/api/preview', async (call) => {
    const { input, places } = await sources(sourcesSchema.parse(await call.req.json()), uploads);
    const operation = await OPERATIONS.extract();
    const items: unknown[] = [];
    let more = false;
    for await (const item of operation.run(input, context)) {
      if (items.length === PREVIEW) {
        more = true;
        break;
      }
      items.push(named(item, places));
    }
    return call.json({ items, more });
  });

  app.post('/api/intake', async (call) => {
    const { input, places, ids } = await sources(sourcesSchema.parse(await call.req.json()), uploads);
    const job = jobs.start(
      () => keepAll(input, places, context),
      () => {
        for (const id of ids) uploads.drop(id);
      },
    );
    return call.json(job, 202, { location: `/api/jobs/${job.id}` });
  });

  app.get('/api/jobs/:id', (call) => call.json(jobs.get(call.req.param('id'))));
  app.post('/api/jobs/:id/stop', (call) => call.json(jobs.stop(call.req.param('id'))));
}

/** Keeps what inputs give, and tells of each page as a job does. */
export async function* keepAll(input: Sources['input'], places: Places, context: Context): AsyncGenerator<JobItem> {
  const operation = await OPERATIONS.add();
  for await (const item of operation.run(input, context)) {
    if (item.ok) {
      const { place, outcome, id, near } = item;
      yield { place: places.get(place), outcome, id, near, error: null };
    } else if (item.ok === null) {
      yield { place: places.get(item.note.place), outcome: 'noted', id: null, near: null, error: null };
    } else {
      const place = places.get(item.error.place);
      yield { place, outcome: 'failed', id: null, near: null, error: { ...item.error, place } };
    }
  }
}

interface Sources {
  readonly input: { inputs: string[]; lang?: 'ru' | 'en' | undefined; publisher?: string | undefined };
  readonly places: Places;
  readonly ids: readonly string[];
}

async function sources(asked: z.output<typeof sourcesSchema>, uploads: Uploads): Promise<Sources> {
  const { addresses, texts, lang, publisher } = asked;
  const pasted = await Promise.all(texts.map((text, i) => uploads.take(`pasted ${i + 1}`, new Blob([text]).stream())));
  const files = [...asked.uploads, ...pasted.map((upload) => upload.id)].map((id) => uploads.find(id));
  if (files.length + addresses.length === 0) {
    throw new InputError('bad-input', 'uploads', 'there is nothing to read', 'send a file, an address or a text');
  }
  return {
    input: { inputs: [...files.map((file) => file.path), ...addresses], lang, publisher },
    places: new Places(files),
    ids: files.map((file) => file.id),
  };
}

/** Files by the names their senders gave them: where they lie on this machine is nobody's business. */
export class Places {
  constructor(private readonly files: readonly (Upload & { readonly path: string })[]) {}

  get(place: string): string {
    const file = this.files.find(({ path }) => place.startsWith(path));
    return file ? file.name + place.slice(file.path.length) : place;
  }
}

type Extracted = { ok: true; place: string } | { ok: false; error: z.output<typeof failureSchema> } | { ok: null; note: { place: string } };

function named(item: Extracted, places: Places): unknown {
  if (item.ok) return { ...item, place: places.get(item.place) };
  if (item.ok === null) return { ...item, note: { ...item.note, place: places.get(item.note.place) } };
  return { ...item, error: { ...item.error, place: places.get(item.error.place) } };
}

const previewSchema = z
  .strictObject({ items: z.array(extractedSchema), more: z.boolean().describe('there are more pages than are shown') })
  .describe('Pages read and not kept');

/** What these addresses take and give, for the description. */
export const INTAKE_SCHEMAS = { Sources: sourcesSchema, Upload: uploadSchema, Preview: previewSchema, Job: jobSchema, Error: errorSchema };
