import * as z from 'zod';
import { INDICATORS, POINT_STATUSES, type StatisticPoint } from '../domain/index.js';

const decimal = z.string().describe('a decimal number, digit for digit');
const day = z.string().nullable().describe('YYYY-MM-DD; null where none is told');

export const statisticShape = {
  reporter: z.string().describe('state whose count it is'),
  partner: z.string().nullable(),
  indicator: z.enum(INDICATORS),
  basis: z.string().nullable().describe('way of counting, where a source has several: origin, consignment'),
  valuation: z.enum(['fob', 'cif']).nullable().describe('without or with freight and insurance; null where it is not told'),
  unit: z.string(),
  source: z.string().describe('who published it'),
};

/** A value that was published. */
export const pointSchema = z.strictObject({
  ...statisticShape,
  period: z.string(),
  value: decimal.describe('in whole units'),
  step: decimal.describe('what the last digit printed is worth'),
  status: z.enum(POINT_STATUSES),
  vintage: day.describe('the day as of which it was published'),
  licence: z.string().nullable(),
});

export const tellPoint = (point: StatisticPoint): z.output<typeof pointSchema> => ({
  reporter: point.reporter,
  partner: point.partner,
  indicator: point.indicator,
  basis: point.basis,
  valuation: point.valuation,
  unit: point.unit,
  source: point.source,
  period: point.period,
  value: point.value,
  step: point.step,
  status: point.status,
  vintage: point.vintage,
  licence: point.licence,
});
