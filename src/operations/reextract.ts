import * as z from 'zod';
import { InputError } from '../domain/index.js';
import type { Store } from '../stores/index.js';
import { failureSchema, understand } from './extract.js';
import { findOne } from './find.js';
import { type Context, defineStream, failure } from './operation.js';

const inputSchema = z.strictObject({
  ids: z.array(z.string().min(1)).optional().describe('records to read again; all when left out'),
  again: z.boolean().optional().describe('also what this engine has read before'),
});

const itemSchema = z.discriminatedUnion('ok', [
  z.strictObject({
    ok: z.literal(true),
    id: z.string(),
    version: z.int().min(1),
    outcome: z.enum(['unchanged', 'reread']),
    before: z.int().min(0).describe('statements before'),
    after: z.int().min(0).describe('statements now'),
    reviews: z.int().min(0).describe('reviews kept'),
    lost: z.int().min(0).describe('reviews whose statement is no longer found; they are kept and shown'),
  }),
  z.strictObject({ ok: z.literal(false), error: failureSchema }),
]);
type Item = z.output<typeof itemSchema>;

/** Reads what is stored once more with this engine, version by version, from the pages as they were kept. Reviews stay. */
export const reextract = defineStream({
  name: 'reextract',
  input: inputSchema,
  output: itemSchema,
  async *run(input, context): AsyncGenerator<Item> {
    const { ids, again = false } = inputSchema.parse(input);
    const store = await context.store({ create: false });
    const engine = await context.engine();
    for await (const id of ids ? chosen(store, ids) : await everyRecord(store, again ? undefined : engine.id)) {
      for (const { version, engine: reader } of await store.versions(id)) {
        if (again || reader !== engine.id) yield await readAgain(id, version, store, context);
      }
    }
  },
});

async function readAgain(id: string, version: number, store: Store, context: Context): Promise<Item> {
  try {
    const engine = await context.engine();
    const [page, before] = [await store.page(id, version), await store.get(id, version)];
    if (!page || !before) throw new InputError('no-page', id, 'its page is not kept with it', 'add it again from where it was published');
    const reading = understand(() => engine.read(page), id);
    if (reading instanceof InputError) return { ok: false, error: failure(reading) };
    const { outcome } = await store.put({ ...reading, page, engine: engine.id });
    const reviews = (await store.reviews({ record: id })).length;
    const lost = (await store.reviewed(id))?.lost.length ?? 0;
    const counts = { before: before.statements.length, after: reading.record.statements.length, reviews: reviews - lost, lost };
    return { ok: true, id, version, outcome: outcome === 'unchanged' ? 'unchanged' : 'reread', ...counts };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { ok: false, error: failure(error) };
  }
}

async function* chosen(store: Store, parts: readonly string[]): AsyncGenerator<string> {
  for (const part of parts) yield await findOne(store, 'record', part);
}

const PAGE = 500;

/** Ids of all records, or of those that another engine has read: all before the first is read again, because that may change their order. */
async function everyRecord(store: Store, notReadBy: string | undefined): Promise<readonly string[]> {
  const ids: string[] = [];
  let after: string | undefined;
  do {
    const records = await store.list({ after, notReadBy, limit: PAGE });
    ids.push(...records.map(({ id }) => id));
    after = records.length < PAGE ? undefined : records.at(-1)?.id;
  } while (after !== undefined);
  return ids;
}
