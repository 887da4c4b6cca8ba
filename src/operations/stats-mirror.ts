import * as z from 'zod';
import { INDICATORS } from '../domain/index.js';
import { printExact } from '../ledger/figures/index.js';
import { type MirrorSide, mirrored } from '../statistics/index.js';
import { pairInput } from './ledger-scope.js';
import { defineOperation } from './operation.js';

const decimal = z.string();
const inputSchema = z.strictObject({ states: pairInput, asOf: z.iso.date().optional().describe('only what was published by this day') });

const sideSchema = z.strictObject({
  reporter: z.string(),
  indicator: z.enum(INDICATORS).describe('what this side counts it as'),
  source: z.string(),
  basis: z.string().nullable(),
  value: decimal,
  vintage: z.string().nullable(),
});

export const mirrorRowSchema = z.strictObject({
  period: z.string(),
  from: z.string().nullable().describe('whose goods they are; null for the turnover of the two'),
  to: z.string().nullable(),
  unit: z.string(),
  sides: z.tuple([sideSchema, sideSchema]).describe("the sender's count first"),
  difference: decimal.describe('the second less the first'),
  percent: decimal.nullable().describe('of the first; null where it is zero'),
});

/** Digits of a percentage: it was reckoned, not counted. */
const DECIMALS = 6;

const tell = ({ reporter, indicator, source, basis, value, vintage }: MirrorSide): z.output<typeof sideSchema> => ({
  reporter,
  indicator,
  source,
  basis,
  value: printExact(value),
  vintage,
});

/** What two states count of the same trade, time by time, and how far it lies apart. */
export const statsMirror = defineOperation({
  name: 'stats-mirror',
  input: inputSchema,
  output: z.strictObject({ states: z.array(z.string()), rows: z.array(mirrorRowSchema) }),
  async run(input, context) {
    const { states, asOf } = inputSchema.parse(input);
    const store = await context.store({ create: false });
    const points = await store.statisticPoints({ states });
    const rows = mirrored(points, states, asOf ?? null);
    return {
      states: [...states],
      rows: rows.map(({ sides: [first, second], difference, percent, ...row }) => ({
        ...row,
        sides: [tell(first), tell(second)] as [z.output<typeof sideSchema>, z.output<typeof sideSchema>],
        difference: printExact(difference),
        percent: percent === null ? null : printExact(percent, DECIMALS),
      })),
    };
  },
});
