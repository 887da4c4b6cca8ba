import * as z from 'zod';
import { INDICATORS } from '../domain/index.js';
import { stateInput } from './ledger-scope.js';
import { defineOperation } from './operation.js';
import { statisticShape } from './statistics-schema.js';

const inputSchema = z.strictObject({
  states: z.array(stateInput).optional().describe('only series of these states with each other'),
  indicator: z.enum(INDICATORS).optional(),
});

export const statisticSeriesSchema = z.strictObject({
  ...statisticShape,
  licence: z.string().nullable(),
  points: z.int().min(0).describe('times it has values of'),
  from: z.string(),
  to: z.string(),
  vintages: z.array(z.string()).describe('days as of which it was published, oldest first'),
  files: z.array(z.string()).describe('where it came from'),
});

/** The series of official statistics that are kept. */
export const statsList = defineOperation({
  name: 'stats-list',
  input: inputSchema,
  output: z.strictObject({ series: z.array(statisticSeriesSchema) }),
  async run(input, context) {
    const { states, indicator } = inputSchema.parse(input);
    const store = await context.store({ create: false });
    const found = await store.statisticSeries({ states: states?.length ? states : undefined, indicator });
    return { series: found.map((each) => ({ ...each, vintages: [...each.vintages], files: [...each.files] })) };
  },
});
