import * as z from 'zod';
import { InputError, type ReadoutRecord } from '../domain/index.js';
import { readInputs } from '../readout.js';
import { defineStream, failure } from './operation.js';
import { recordSchema } from './record-schema.js';

/** Inputs, and what the caller settles for all of them. */
export const inputsSchema = z.strictObject({
  inputs: z.array(z.string()).min(1).describe('files, folders, addresses, or - for standard input'),
  lang: z.enum(['ru', 'en']).optional(),
  publisher: z.string().min(1).optional(),
  encoding: z.string().min(1).optional(),
  delay: z.int().min(0).max(3_600_000).optional().describe('milliseconds between two requests to one host'),
});

export const failureSchema = z.strictObject({ code: z.string(), place: z.string(), message: z.string(), mend: z.string() });

/** Something to tell that is neither a record nor a failure: an address that has not changed, what in an archive is no page. */
export const noteSchema = z.strictObject({ code: z.string(), place: z.string(), message: z.string() });

export const extractedSchema = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), place: z.string(), record: recordSchema }),
  z.strictObject({ ok: z.literal(false), error: failureSchema }),
  z.strictObject({ ok: z.null(), note: noteSchema }),
]);

/** Any inputs into records, one by one; nothing is stored. */
export const extract = defineStream({
  name: 'extract',
  input: inputsSchema,
  output: extractedSchema,
  async *run(input, context): AsyncGenerator<z.output<typeof extractedSchema>> {
    const { inputs, ...options } = inputsSchema.parse(input);
    const engine = await context.engine();
    for await (const item of readInputs(inputs, { ...defined(options), onProgress: context.onProgress })) {
      if (item.ok === null) {
        yield { ok: null, note: noteOf(item.note) };
        continue;
      }
      const { place } = item.ok ? item : item.error;
      const reading = item.ok ? understand(() => ({ record: engine.extract(item.page) }), place) : item.error;
      yield reading instanceof InputError ? { ok: false, error: failure(reading) } : { ok: true, place, record: reading.record };
    }
  },
});

/**
 * A page read by the engine; a page in which there is no talk at all is a failure, and so is a fault of ours: neither takes the rest of a batch
 * with it.
 */
export function understand<T extends { readonly record: ReadoutRecord }>(read: () => T, place: string): T | InputError {
  let reading: T;
  try {
    reading = read();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return new InputError('fault', place, `Readout fails on this page (${message})`, 'please report it with the page');
  }
  const { turns, statements, meeting } = reading.record;
  const empty = turns.length === 0 && statements.length === 0 && meeting.parties.length === 0;
  return empty ? noTalk(place, isCut(reading.record)) : reading;
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

export const noteOf = ({ code, place, message }: z.output<typeof noteSchema>) => ({ code, place, message });

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };
/** Without the keys that are undefined. */
export const defined = <T extends object>(options: T): Defined<T> =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Defined<T>;
