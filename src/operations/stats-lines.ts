import * as z from 'zod';
import { INDICATORS, POINT_STATUSES } from '../domain/index.js';
import { printExact } from '../ledger/figures/index.js';
import { linesOf } from '../statistics/index.js';
import { pairInput } from './ledger-scope.js';
import { defineOperation } from './operation.js';

const inputSchema = z.strictObject({ states: pairInput, asOf: z.iso.date().optional().describe('only what was published by this day') });

export const statisticLineSchema = z.strictObject({
  reporter: z.string(),
  partner: z.string(),
  indicator: z.enum(INDICATORS),
  source: z.string(),
  basis: z.string().nullable(),
  unit: z.string(),
  values: z.array(
    z.strictObject({
      period: z.string(),
      value: z.string(),
      composed: z.boolean().describe('made up of shorter times'),
      vintage: z.string().nullable(),
      status: z.enum(POINT_STATUSES).describe('the least final of the values it is made from'),
    }),
  ),
});

/** What each of two states counts of their trade, over time. */
export const statsLines = defineOperation({
  name: 'stats-lines',
  input: inputSchema,
  output: z.strictObject({ states: z.array(z.string()), lines: z.array(statisticLineSchema) }),
  async run(input, context) {
    const { states, asOf } = inputSchema.parse(input);
    const store = await context.store({ create: false });
    const lines = linesOf(await store.statisticPoints({ states }), states, asOf ?? null);
    return {
      states: [...states],
      lines: lines.map(({ values, ...line }) => ({ ...line, values: values.map((each) => ({ ...each, value: printExact(each.value) })) })),
    };
  },
});
