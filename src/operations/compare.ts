import * as z from 'zod';
import { COLUMNS, type Column, compare as comparePages } from '../compare/index.js';
import { InputError, type ReadoutRecord } from '../domain/index.js';
import type { Store } from '../stores/index.js';
import { ignoredIn } from './compare-scope.js';
import { comparedSchema } from './comparison-schema.js';
import { findOne } from './find.js';
import { defineOperation } from './operation.js';

const inputSchema = z.strictObject({
  a: z.string().min(1).describe('id of a record, a part of it that only it has, or the publisher’s number'),
  b: z.string().min(1),
});

/** Two records side by side: said by both, told differently, only by one, not covered by the other. Reviews are in it. */
export const compare = defineOperation({
  name: 'compare',
  input: inputSchema,
  output: comparedSchema,
  async run(input, context) {
    const { a, b } = inputSchema.parse(input);
    const store = await context.store({ create: false });
    const [left, right] = [await recordOf(store, a), await recordOf(store, b)];
    if (left.id === right.id)
      throw new InputError(
        'same-record',
        left.id,
        'both names lead to this record',
        `name two; versions of one page: readout history ${left.id}`,
      );
    const { world } = await context.engine();
    const comparison = comparePages(left, right, { ignored: ignoredIn(world, left, right) });
    const counts = Object.fromEntries(COLUMNS.map((column) => [column, 0])) as Record<Column, number>;
    for (const { column } of comparison.items) counts[column]++;
    return { ...comparison, counts };
  },
});

async function recordOf(store: Store, part: string): Promise<ReadoutRecord> {
  const id = await findOne(store, 'record', part);
  const reviewed = await store.reviewed(id);
  if (!reviewed) throw new InputError('unknown-record', id, 'no record is kept under this id', 'see what is kept with: readout list');
  return reviewed.record;
}
