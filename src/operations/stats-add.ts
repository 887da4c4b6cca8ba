import { stat } from 'node:fs/promises';
import * as z from 'zod';
import { InputError } from '../domain/index.js';
import { areasOf, newCourse, readStatistics, type Told } from '../statistics/index.js';
import { failureSchema } from './extract.js';
import { type Context, defineStream, failure } from './operation.js';
import { nameOf, type TableFile, tablesOf, textOf } from './statistics-files.js';

const count = z.int().min(0);
const state = z.string().regex(/^[A-Z]{2}$/);

/** What is told of all files that are added at a time, where they do not tell it themselves. */
export const toldShape = {
  reporter: state.optional().describe('whose statistics they are, where the table does not tell'),
  unit: z.string().min(1).max(100).optional().describe('unit of the values, such as thousand USD'),
  source: z.string().min(1).max(300).optional().describe('who published them'),
  vintage: z.iso.date().optional().describe('the day as of which they were published'),
  licence: z.string().min(1).max(300).optional(),
  encoding: z.string().min(1).max(40).optional(),
};

const inputSchema = z.strictObject({
  files: z.array(z.string().min(1)).min(1).describe('tables, data packages or their folders'),
  names: z.record(z.string(), z.string()).optional().describe('what files are called, where not by their paths'),
  ...toldShape,
});

export const addedSchema = z.discriminatedUnion('ok', [
  z.strictObject({
    ok: z.literal(true),
    file: z.string(),
    layout: z.string().describe('what the table was taken for, by the names of its columns'),
    rows: count,
    points: count.describe('values read'),
    passed_over: count.describe('rows that are no total of goods between two states'),
    empty: count.describe('cells that tell that there is no value'),
    series: count,
    added: count,
    changed: count.describe('values that took the place of others of the same vintage'),
    unchanged: count,
  }),
  z.strictObject({ ok: z.literal(false), error: failureSchema }),
]);
type Added = z.output<typeof addedSchema>;

/** Reads tables of official statistics and keeps them with source, vintage and licence; a file is kept whole or not at all. */
export const statsAdd = defineStream({
  name: 'stats-add',
  input: inputSchema,
  output: addedSchema,
  async *run(input, context): AsyncGenerator<Added> {
    const { files, names = {}, encoding, ...told } = inputSchema.parse(input);
    for (const file of files) {
      try {
        for (const table of await tablesOf(file)) {
          if (context.signal?.aborted) return;
          const all = { ...table, encoding: encoding ?? table.encoding, told: { ...table.told, ...given(told) } };
          yield await keep(all, names[table.path] ?? table.path, context);
        }
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        yield { ok: false, error: failure(error) };
      }
    }
  },
});

/** Without what is not told, so that it does not hide what the package tells. */
const given = (told: { [name: string]: string | undefined }): Told =>
  Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined));

async function keep({ path, encoding, told }: TableFile, file: string, context: Context): Promise<Added> {
  const course = newCourse();
  try {
    const { world } = await context.engine();
    const store = await context.store({ create: true });
    const size = (await stat(path).catch(() => null))?.size ?? null;
    let read = 0;
    const text = textOf(path, encoding, (bytes) => {
      read += bytes;
      context.onProgress?.(read, size);
    });
    const points = readStatistics(text, { file, name: nameOf(file), told }, areasOf(world.states), course);
    const { series, added, changed, unchanged } = await store.keepStatistics(file, points);
    const { layout, rows, passedOver, empty } = course;
    return {
      ok: true,
      file,
      layout: layout ?? '',
      rows,
      points: course.points,
      passed_over: passedOver,
      empty,
      series,
      added,
      changed,
      unchanged,
    };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { ok: false, error: failure(error) };
  }
}
