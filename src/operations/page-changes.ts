import * as z from 'zod';
import { type Edit, type PageChange, pageChange } from '../compare/index.js';
import type { ReadoutRecord } from '../domain/index.js';
import type { Store, Version } from '../stores/contract/index.js';
import { ignoredIn } from './compare-scope.js';
import { fieldComparedSchema, spanShape, toldSchema } from './comparison-schema.js';
import { speakerSchema } from './evidence-schema.js';
import type { Context } from './operation.js';

const worded = z.strictObject({ ...spanShape, words: z.string() });

const editSchema: z.ZodType<Edit> = z.strictObject({
  kind: z.enum(['inserted', 'removed', 'replaced']),
  before: worded.describe('in the earlier version; of nothing, the place where it is missing'),
  after: worded,
  turn: z.int().min(0).nullable().describe('index in the later version, of what was cut in the earlier; null outside the turns'),
  speaker: speakerSchema.nullable(),
});

export const pageChangeSchema: z.ZodType<PageChange> = z.strictObject({
  edits: z.array(editSchema),
  typography: z.int().min(0).describe('places where only spaces, quotation marks, dashes or ё changed: no edits'),
  statements: z.strictObject({
    appeared: z.array(toldSchema),
    vanished: z.array(toldSchema),
    changed: z.array(z.strictObject({ before: toldSchema, after: toldSchema, fields: z.array(fieldComparedSchema) })),
  }),
  announced: z.string().nullable().describe('words by which the later version says that it was changed; null: a silent edit'),
});

/** What became of a page between two of its versions; null where one is not kept. */
export async function changeBetween(
  store: Store,
  id: string,
  [earlier, later]: readonly [Version, Version],
  context: Context,
): Promise<{ readonly change: PageChange; readonly later: ReadoutRecord } | null> {
  const [before, after] = [await store.get(id, earlier.version), await store.get(id, later.version)];
  if (!before || !after) return null;
  const engine = await context.engine();
  // Read by two engines, the same words may give other statements: then both are read by this one.
  const alike = earlier.engine === later.engine;
  const again = async (version: number, kept: ReadoutRecord): Promise<ReadoutRecord> => {
    const page = alike ? null : await store.page(id, version);
    return page ? { ...engine.extract(page), id } : kept;
  };
  const [left, right] = [await again(earlier.version, before), await again(later.version, after)];
  return { change: pageChange(left, right, { ignored: ignoredIn(engine.world, left, right) }), later: right };
}
