import { z } from 'zod';
import { InputError, type Page, type ReadoutRecord } from '../domain/index.js';
import { createEngine, type Engine, loadWorld, readInputs } from '../readout.js';
import { defineStream, failure } from './operation.js';
import { recordSchema } from './record-schema.js';

/** Inputs, and what the caller settles for all of them. */
export const inputsSchema = z.strictObject({
  inputs: z.array(z.string()).min(1).describe('files, folders, addresses, or - for standard input'),
  lang: z.enum(['ru', 'en']).optional(),
  publisher: z.string().min(1).optional(),
  encoding: z.string().min(1).optional(),
  world: z.string().optional().describe('file of states, places, offices, organisations and people to add'),
});

export const failureSchema = z.strictObject({ code: z.string(), place: z.string(), message: z.string(), mend: z.string() });

const itemSchema = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), place: z.string(), record: recordSchema }),
  z.strictObject({ ok: z.literal(false), error: failureSchema }),
]);

/** Any inputs into records, one by one; nothing is stored. */
export const extract = defineStream({
  name: 'extract',
  input: inputsSchema,
  output: itemSchema,
  async *run(input): AsyncGenerator<z.output<typeof itemSchema>> {
    for await (const item of recordsOf(input)) {
      yield item.ok ? { ok: true, place: item.place, record: item.record } : { ok: false, error: failure(item.error) };
    }
  },
});

export type Extracted =
  | { readonly ok: true; readonly place: string; readonly page: Page; readonly record: ReadoutRecord }
  | { readonly ok: false; readonly error: InputError };

/** Reads and extracts; a page in which there is no talk at all is a failure of that input. */
export async function* recordsOf(input: z.input<typeof inputsSchema>): AsyncGenerator<Extracted> {
  const { inputs, world, ...options } = inputsSchema.parse(input);
  const engine: Engine = createEngine({ world: await loadWorld(world) });
  for await (const item of readInputs(inputs, defined(options))) {
    if (!item.ok) {
      yield item;
      continue;
    }
    const record = read(engine, item.page, item.place);
    if (record instanceof InputError) {
      yield { ok: false, error: record };
      continue;
    }
    const empty = record.turns.length === 0 && record.statements.length === 0 && record.meeting.parties.length === 0;
    if (empty) yield { ok: false, error: noTalk(item.place, isCut(record)) };
    else yield { ok: true, place: item.place, page: item.page, record };
  }
}

/** A fault of ours in one page is told like any other failure: it does not take the rest of a batch with it. */
function read(engine: Engine, page: Page, place: string): ReadoutRecord | InputError {
  try {
    return engine.extract(page);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return new InputError('fault', place, `Readout fails on this page (${message})`, 'please report it with the page');
  }
}

const isCut = (record: ReadoutRecord): boolean => record.diagnostics.some(({ code }) => code === 'cut-page');

const noTalk = (place: string, cut: boolean): InputError =>
  cut
    ? new InputError('no-talk', place, 'the page breaks off before any talks are told', 'fetch or save it again')
    : new InputError(
        'no-talk',
        place,
        'no talks between states found: nobody speaks, nobody meets, nothing is stated',
        'give the page of a meeting, a call or press statements',
      );

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };
/** Without the keys that are undefined. */
const defined = <T extends object>(options: T): Defined<T> =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Defined<T>;
