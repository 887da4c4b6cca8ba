import { z } from 'zod';
import { InputError, type Page } from '../domain/index.js';
import { type Engine, type FetchMemory, type IntakeNote, readInputs } from '../readout.js';
import type { Store } from '../stores/index.js';
import { defined, failureSchema, inputsSchema, noteOf, noteSchema, understand } from './extract.js';
import { type Context, defineStream, failure } from './operation.js';
import { recordSchema } from './record-schema.js';

const inputSchema = inputsSchema.extend({
  again: z.boolean().optional().describe('read also what this engine has read before'),
});

export const keptSchema = z.discriminatedUnion('ok', [
  z.strictObject({
    ok: z.literal(true),
    place: z.string(),
    outcome: z
      .enum(['added', 'unchanged', 'changed', 'reread', 'duplicate'])
      .describe('reread: the same page, understood differently than before; duplicate: the same bytes are kept under the id given'),
    id: z.string().describe('the record it is kept in'),
    version: z.int().min(1),
    near: z.string().nullable().describe('record with nearly the same text under another address'),
    record: recordSchema,
  }),
  z.strictObject({ ok: z.literal(false), error: failureSchema }),
  z.strictObject({ ok: z.null(), note: noteSchema }),
]);
type Item = z.output<typeof keptSchema>;

/**
 * Extracts and keeps, record by record; each is stored whole or not at all. A page that this engine has read before is known by its bytes and
 * not read again, so that work that was stopped goes on where it stopped.
 */
export const add = defineStream({
  name: 'add',
  input: inputSchema,
  output: keptSchema,
  async *run(input, context): AsyncGenerator<Item> {
    const { inputs, again = false, ...options } = inputSchema.parse(input);
    const store = await context.store({ create: true });
    const engine = await context.engine();
    const keeping = { store, engine, again };
    const unkept = new Set<string>();
    for await (const item of readInputs(inputs, {
      ...defined(options),
      memory: memoryOf(keeping, unkept),
      onProgress: context.onProgress,
      ...signalOf(context),
    })) {
      if (item.ok) {
        const kept = await keep(item.page, item.place, keeping);
        if (kept.ok === false && kept.error.code !== 'no-talk') unkept.add(item.page.sha256);
        yield kept;
      } else if (item.ok === false) yield { ok: false, error: failure(item.error) };
      else yield (await remembered(item.note, keeping)) ?? { ok: null, note: noteOf(item.note) };
    }
  },
});

/** Ends the reading where nothing is half done, when whoever called wants to stop. */
export const signalOf = ({ signal }: Context): { signal?: AbortSignal } => (signal ? { signal } : {});

export interface Keeping {
  readonly store: Store;
  readonly engine: Engine;
  /** Read also what this engine has read before. */
  readonly again: boolean;
}

/** What the store remembers of addresses: what has not changed since is not sent again. A page that could not be kept has to be. */
const memoryOf = ({ store, again }: Keeping, unkept: ReadonlySet<string>): FetchMemory => ({
  get: async (url) => (again ? null : store.fetched(url)),
  put: async (url, fetched) => {
    if (fetched.sha256 !== null && unkept.has(fetched.sha256)) return false;
    await store.rememberFetch(url, fetched);
    return true;
  },
});

/** The record of an address that has not changed since it was kept. */
async function remembered({ place, sha256 }: IntakeNote, { store, engine }: Keeping): Promise<Item | null> {
  const known = sha256 === null ? null : await store.known(sha256, engine.id);
  const record = known && (await store.get(known.id, known.version));
  return known && record ? { ok: true, place, outcome: 'unchanged', ...known, near: null, record } : null;
}

/** Reads a page, unless it is known, and keeps its record. */
export async function keep(page: Page, place: string, { store, engine, again }: Keeping): Promise<Item> {
  try {
    const known = again ? null : await store.known(page.sha256, engine.id);
    if (known) {
      const own = engine.idOf(page);
      const [kept] = await store.find('record', own, 1);
      const record = kept === known.id ? await store.get(known.id, known.version) : null;
      // Under another address it has been kept before as a duplicate: then that address leads to it, too.
      if (record) return { ok: true, place, outcome: known.id === own ? 'unchanged' : 'duplicate', ...known, near: null, record };
    }
    const reading = understand(() => engine.read(page), place);
    if (reading instanceof InputError) return { ok: false, error: failure(reading) };
    const kept = await store.put({ ...reading, page, engine: engine.id });
    return { ok: true, place, ...kept, record: reading.record };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { ok: false, error: failure(error) };
  }
}
