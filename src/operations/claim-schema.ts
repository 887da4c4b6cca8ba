import * as z from 'zod';
import { INDICATORS, MEASURES } from '../domain/index.js';
import { APART, type Claim, type Quantity, TOLERANCE_RULES, tellInterval } from '../ledger/figures/index.js';
import { citationSchema } from './citation-schema.js';
import { speakerSchema } from './evidence-schema.js';

const decimal = z.string().describe('a decimal number, digit for digit');
const day = z.string().describe('YYYY-MM-DD');

/** What tells one series from another. */
export const quantityShape = {
  indicator: z.enum(INDICATORS),
  states: z.array(z.string()).describe('in the order of the alphabet'),
  of: z.string().nullable().describe('of exports, students and other flows the state whose they are, where it is told'),
  measure: z.enum(MEASURES),
  unit: z.string().describe('percent for all changes told in percent, parts or multiples; currencies are never converted'),
  modality: z.enum(['actual', 'target', 'forecast']),
};

export const intervalSchema = z.strictObject({
  low: decimal.nullable().describe('null: without an end'),
  high: decimal.nullable(),
  low_open: z.boolean().describe('the end itself is not in it'),
  high_open: z.boolean(),
});

export const claimSchema = z.strictObject({
  id: z.string(),
  series: z.string().describe('id of its series'),
  ...quantityShape,
  period: z.string().nullable().describe('the time it speaks of (EDTF)'),
  to_date: day.nullable().describe('the day it was said on, where the period was not over by then'),
  said: day,
  by: speakerSchema.nullable().describe('null where many speak as one or the publisher tells'),
  meeting: z.string(),
  value: decimal.describe('as it was told'),
  value_to: decimal.nullable(),
  told_unit: z.string(),
  direction: z.enum(['up', 'down', 'flat']).nullable(),
  hedge: z.enum(['exact', 'about', 'over', 'under']),
  source: z.string().nullable().describe('state whose statistics are named'),
  interval: intervalSchema.describe('the numbers it leaves room for; falls are below zero'),
  tolerance: z.strictObject({
    rule: z.enum(TOLERANCE_RULES),
    step: decimal.describe('what the last digit said is worth, in the unit as told'),
    reach: decimal.nullable().describe('how far the interval reaches from the number; null where it has no end'),
  }),
  apart: z.enum(APART).nullable().describe('why it is not set against others; null when it is'),
  evidence: z.array(citationSchema),
});
export type ToldClaim = z.output<typeof claimSchema>;

export const tellQuantity = ({ indicator, states, of, measure, unit, modality }: Quantity) => ({
  indicator,
  states: [...states],
  of,
  measure,
  unit,
  modality,
});

/** A claim as it is told outside: numbers as decimals. */
export const tellClaim = (claim: Claim): ToldClaim => ({
  id: claim.id,
  series: claim.series,
  ...tellQuantity(claim),
  period: claim.period,
  to_date: claim.to_date,
  said: claim.said,
  by: claim.by,
  meeting: claim.meeting,
  value: claim.value,
  value_to: claim.value_to,
  told_unit: claim.told_unit,
  direction: claim.direction,
  hedge: claim.hedge,
  source: claim.source,
  interval: tellInterval(claim.interval),
  tolerance: { ...claim.tolerance },
  apart: claim.apart,
  evidence: [...claim.evidence],
});

/** What a reader of the ledger's figures may ask for. */
export const figuresInput = {
  states: z
    .array(z.string().regex(/^[A-Z]{2}$/))
    .optional()
    .describe('two or more: exactly these; one: all in which it is; none: all'),
  indicator: z.enum(INDICATORS).optional(),
  measure: z.enum(MEASURES).optional(),
  period: z.string().optional().describe('the time spoken of (EDTF)'),
  asOf: z.iso.date().optional().describe('as it was known on this day; else the newest day of the store'),
  limit: z.int().min(1).max(10_000).optional(),
};
