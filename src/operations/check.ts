import * as z from 'zod';
import { onePeriod, printExact, tellInterval } from '../ledger/figures/index.js';
import {
  type Check,
  type Counted,
  checkClaim,
  claimReview,
  countedOf,
  isForChecking,
  MISSING,
  NOTES,
  type Reading,
  type Standing,
  UNCHECKABLE,
  VERDICTS,
} from '../statistics/index.js';
import type { Store } from '../stores/index.js';
import { claimSchema, figuresInput, intervalSchema, tellClaim } from './claim-schema.js';
import { figureClaims } from './figure-claims.js';
import { defineOperation } from './operation.js';
import { pointSchema, tellPoint } from './statistics-schema.js';

const inputSchema = z.strictObject({
  ...figuresInput,
  verdict: z.enum(VERDICTS).optional(),
  claimreview: z.boolean().optional().describe('each check as schema.org ClaimReview too'),
});

const readingSchema = z.strictObject({
  reporter: z.string().describe('state whose statistics it is'),
  source: z.string(),
  basis: z.string().nullable(),
  mirror: z.boolean().describe("the other side's flow: its imports for one's exports"),
  unit: z.string().describe('in which it was counted'),
  value: z.string().describe("a level in that unit, or a change in the claim's"),
  interval: intervalSchema.describe('what the digits printed leave open'),
  meets: z.boolean().describe("whether some number is in the claim's interval and in this"),
  apart: z.string().describe('how far the two intervals lie apart'),
  vintage: z.string().nullable(),
  composed: z.boolean().describe('made up of shorter times'),
  points: z.array(pointSchema),
  before: z.array(pointSchema).describe('of a change: the values of the year before'),
});

const standingShape = {
  verdict: z.enum(VERDICTS),
  agrees_with: z.array(z.string()).describe('reporters'),
  differs_from: z.array(z.string()).describe('reporters'),
  readings: z.array(readingSchema),
  missing: z.array(
    z.strictObject({
      reporter: z.string().nullable().describe('null where it is the claim that lacks it'),
      reason: z.enum([...UNCHECKABLE, ...MISSING]),
      have: z.array(z.string()).describe('times or units there are instead'),
    }),
  ),
};

export const checkSchema = z.strictObject({
  id: z.string(),
  claim: claimSchema,
  named: z.string().nullable().describe('state whose statistics the claim names; null: both sides are asked'),
  ...standingShape,
  when_said: z
    .strictObject(standingShape)
    .nullable()
    .describe('against the figures that had been published by the day it was said; null where none of such a vintage is kept'),
  notes: z.array(z.enum(NOTES)),
  claim_review: z.record(z.string(), z.unknown()).optional(),
});
export type ToldCheck = z.output<typeof checkSchema>;

/** Digits after the point of what was reckoned, not counted. */
const DECIMALS = 6;

const tellReading = (reading: Reading): z.output<typeof readingSchema> => ({
  reporter: reading.reporter,
  source: reading.source,
  basis: reading.basis,
  mirror: reading.mirror,
  unit: reading.unit,
  value: printExact(reading.value, DECIMALS),
  interval: tellInterval(reading.interval, DECIMALS),
  meets: reading.meets,
  apart: printExact(reading.apart, DECIMALS),
  vintage: reading.vintage,
  composed: reading.composed,
  points: reading.points.map(tellPoint),
  before: reading.before.map(tellPoint),
});

const tellStanding = ({ verdict, agrees_with, differs_from, readings, missing }: Standing) => ({
  verdict,
  agrees_with: [...agrees_with],
  differs_from: [...differs_from],
  readings: readings.map(tellReading),
  missing: missing.map((each) => ({ ...each, have: [...each.have] })),
});

function tell(check: Check, withReview: boolean): ToldCheck {
  return {
    id: check.id,
    claim: tellClaim(check.claim),
    named: check.named,
    ...tellStanding(check),
    when_said: check.when_said && tellStanding(check.when_said),
    notes: [...check.notes],
    ...(withReview ? { claim_review: claimReview(check) } : {}),
  };
}

/** Claims against official statistics. Of nobody is it said that he is wrong: a claim agrees or does not, and with what is told. */
export const check = defineOperation({
  name: 'check',
  input: inputSchema,
  output: z.strictObject({
    as_of: z.string(),
    checks: z.array(checkSchema),
    total: z.int().min(0).describe('how many there are, whatever the limit'),
    verdicts: z.record(z.enum(VERDICTS), z.int().min(0)),
    series: z.int().min(0).describe('series of official statistics that are kept of these states'),
  }),
  async run(input, context) {
    const { limit, period, verdict, claimreview = false, ...wanted } = inputSchema.parse(input);
    const store = await context.store({ create: false });
    const { asOf, claims } = await figureClaims(store, wanted);
    const time = period === undefined ? undefined : onePeriod(period);
    const kept = await store.statisticSeries(wanted.states?.length === 2 ? { states: wanted.states } : {});
    const counted = new Set(kept.map(({ indicator }) => indicator));
    const countedFor = rememberingSeries(store);
    const all: Check[] = [];
    for (const claim of claims) {
      if (!isForChecking(claim, counted) || (time !== undefined && claim.period !== time)) continue;
      // Only where somebody asks how it was on a day do later figures stay out.
      all.push(checkClaim(claim, await countedFor(claim.states), wanted.asOf ?? null));
    }
    const chosen = all.filter((each) => verdict === undefined || each.verdict === verdict);
    return {
      as_of: asOf,
      checks: chosen.slice(0, limit).map((each) => tell(each, claimreview)),
      total: chosen.length,
      verdicts: Object.fromEntries(VERDICTS.map((each) => [each, all.filter((one) => one.verdict === each).length])) as Record<
        (typeof VERDICTS)[number],
        number
      >,
      series: kept.length,
    };
  },
});

/** The series of a set of states, read once. */
function rememberingSeries(store: Store): (states: readonly string[]) => Promise<readonly Counted[]> {
  const known = new Map<string, Promise<readonly Counted[]>>();
  return (states) => {
    const key = states.join('-');
    let found = known.get(key);
    if (!found) {
      found = states.length > 2 ? Promise.resolve([]) : store.statisticPoints({ states }).then(countedOf);
      known.set(key, found);
    }
    return found;
  };
}
