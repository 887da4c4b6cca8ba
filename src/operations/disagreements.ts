import * as z from 'zod';
import { BETWEEN, type Disagreement, disagreementsIn, onePeriod } from '../ledger/figures/index.js';
import { claimSchema, figuresInput, quantityShape, tellClaim, tellQuantity } from './claim-schema.js';
import { figureClaims } from './figure-claims.js';
import { defineOperation } from './operation.js';

const inputSchema = z.strictObject(figuresInput);
const betweenSchema = z.enum(BETWEEN);

const reasonSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('different-statistics'),
    states: z.tuple([z.string(), z.string()]),
    claims: z.tuple([z.string(), z.string()]),
  }),
  z.strictObject({
    kind: z.enum(['revised', 'preliminary']),
    claim: z.string(),
    statement: z.string(),
    words: z.string().describe('the words of the quote that say so'),
  }),
]);

export const disagreementSchema = z.strictObject({
  id: z.string(),
  series: z.string(),
  ...quantityShape,
  period: z.string(),
  to_date: z.string().nullable(),
  between: z.array(betweenSchema),
  claims: z.array(claimSchema).describe('every claim that does not meet some other, by day'),
  pairs: z.array(
    z.strictObject({
      claims: z.tuple([z.string(), z.string()]).describe('the earlier first'),
      between: betweenSchema,
      distance: z.string().describe('how far their intervals lie apart; 0 where only an open end parts them'),
    }),
  ),
  complete: z.boolean().describe('false where there are more pairs than are listed'),
  reasons: z.array(reasonSchema).describe('why they may differ, only where the text itself says so'),
});
export type ToldDisagreement = z.output<typeof disagreementSchema>;

const tell = (each: Disagreement): ToldDisagreement => ({
  id: each.id,
  series: each.series,
  ...tellQuantity(each),
  period: each.period,
  to_date: each.to_date,
  between: [...each.between],
  claims: each.claims.map(tellClaim),
  pairs: each.pairs.map((pair) => ({ ...pair, claims: [...pair.claims] })),
  complete: each.complete,
  reasons: each.reasons.map((reason) =>
    reason.kind === 'different-statistics' ? { ...reason, states: [...reason.states], claims: [...reason.claims] } : { ...reason },
  ),
});

/** Claims of one quantity and time that leave no room for each other. It says that they differ, and of nobody that he is wrong. */
export const disagreements = defineOperation({
  name: 'disagreements',
  input: inputSchema,
  output: z.strictObject({
    as_of: z.string(),
    disagreements: z.array(disagreementSchema),
    total: z.int().min(0).describe('how many there are, whatever the limit'),
  }),
  async run(input, context) {
    const { limit, period, ...wanted } = inputSchema.parse(input);
    const store = await context.store({ create: false });
    const { asOf, claims } = await figureClaims(store, wanted);
    const time = period === undefined ? undefined : onePeriod(period);
    const found = disagreementsIn(claims).filter((each) => time === undefined || each.period === time);
    return { as_of: asOf, disagreements: found.slice(0, limit).map(tell), total: found.length };
  },
});
