import * as z from 'zod';
import { type Implied, onePeriod, type Series, seriesOf, tellInterval } from '../ledger/figures/index.js';
import { claimSchema, figuresInput, intervalSchema, quantityShape, tellClaim, tellQuantity } from './claim-schema.js';
import { figureClaims } from './figure-claims.js';
import { defineOperation } from './operation.js';

const inputSchema = z.strictObject(figuresInput);

const impliedSchema = z.strictObject({
  id: z.string(),
  from: z.enum(['levels', 'level-and-change']),
  voice: z.string().describe("whose claims they are: the state whose statistics they are, else the speaker's"),
  interval: intervalSchema,
  parents: z.tuple([z.string(), z.string()]).describe('ids of the two claims it is reckoned from'),
  claimed: z
    .array(z.strictObject({ claim: z.string(), meets: z.boolean() }))
    .describe("the same voice's own claims of it, and whether they leave room for it"),
});

export const seriesSchema = z.strictObject({
  id: z.string(),
  ...quantityShape,
  periods: z.array(
    z.strictObject({
      period: z.string().nullable(),
      to_date: z.string().nullable(),
      claims: z.array(claimSchema),
      implied: z.array(impliedSchema).describe('nobody said it: what claims of other times or of another measure come to'),
    }),
  ),
});
export type ToldSeries = z.output<typeof seriesSchema>;

/** Digits after the point of what was reckoned, not said. */
const DECIMALS = 6;

const tellImplied = ({ id, from, voice, interval, parents, claimed }: Implied): z.output<typeof impliedSchema> => ({
  id,
  from,
  voice,
  interval: tellInterval(interval, DECIMALS),
  parents: [...parents],
  claimed: claimed.map((each) => ({ ...each })),
});

function tell(each: Series, period: string | undefined): ToldSeries | null {
  const periods = each.periods.filter((slot) => period === undefined || slot.period === period);
  if (periods.length === 0) return null;
  return {
    id: each.id,
    ...tellQuantity(each),
    periods: periods.map((slot) => ({
      period: slot.period,
      to_date: slot.to_date,
      claims: slot.claims.map(tellClaim),
      implied: slot.implied.map(tellImplied),
    })),
  };
}

/** Claims of one quantity by the time they speak of, with what they imply of each other. */
export const series = defineOperation({
  name: 'series',
  input: inputSchema,
  output: z.strictObject({
    as_of: z.string(),
    series: z.array(seriesSchema),
    total: z.int().min(0).describe('how many there are, whatever the limit'),
  }),
  async run(input, context) {
    const { limit, period, indicator, measure, ...wanted } = inputSchema.parse(input);
    const store = await context.store({ create: false });
    // What is implied needs the other measure, so this is chosen afterwards.
    const { asOf, claims } = await figureClaims(store, { ...wanted, indicator });
    const time = period === undefined ? undefined : onePeriod(period);
    const found = seriesOf(claims)
      .filter((each) => measure === undefined || each.measure === measure)
      .flatMap((each) => tell(each, time) ?? []);
    return { as_of: asOf, series: found.slice(0, limit), total: found.length };
  },
});
