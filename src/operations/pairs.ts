import * as z from 'zod';
import { defineOperation } from './operation.js';

const count = z.int().min(0);
const inputSchema = z.strictObject({ limit: z.int().min(1).max(1000).optional() });

/** Pairs of states there are records of, most records first. */
export const pairs = defineOperation({
  name: 'pairs',
  input: inputSchema,
  output: z.strictObject({
    pairs: z.array(
      z.strictObject({
        states: z.tuple([z.string(), z.string()]),
        records: count,
        statements: count,
        from: z.string().nullable(),
        to: z.string().nullable(),
      }),
    ),
  }),
  async run(input, context) {
    const { limit = 100 } = inputSchema.parse(input);
    const store = await context.store({ create: false });
    const found = await store.pairs(limit);
    return { pairs: found.map((pair) => ({ ...pair, states: [...pair.states] as [string, string] })) };
  },
});
