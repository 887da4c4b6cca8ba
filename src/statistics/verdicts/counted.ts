import type { Edtf, Indicator, IsoDate, StateCode, StatisticPoint, StatisticQuantity } from '../../domain/index.js';
import { type Months, monthsOf } from './months.js';

/** One series: its values by time, of each time every vintage, the newest last. */
export interface Counted {
  readonly quantity: StatisticQuantity;
  readonly times: readonly Time[];
}

interface Time {
  readonly period: Edtf;
  readonly months: Months;
  readonly vintages: readonly StatisticPoint[];
}

/** What is known on a day: values whose vintage is not later; those without a vintage only where no day is asked for. */
export type Known = IsoDate | null;

/** Points as series. A time that is no whole number of months is left out: it cannot be set against a claim. */
export function countedOf(points: readonly StatisticPoint[]): Counted[] {
  const all = new Map<string, { quantity: StatisticQuantity; times: Map<Edtf, StatisticPoint[]> }>();
  for (const point of points) {
    const { reporter, partner, indicator, basis, valuation, unit, source } = point;
    const key = [reporter, partner, indicator, basis, valuation, unit, source].join('\n');
    let series = all.get(key);
    if (!series) {
      series = { quantity: { reporter, partner, indicator, basis, valuation, unit, source }, times: new Map() };
      all.set(key, series);
    }
    const same = series.times.get(point.period);
    if (same) same.push(point);
    else series.times.set(point.period, [point]);
  }
  return [...all.values()].map(({ quantity, times }) => ({
    quantity,
    times: [...times].flatMap(([period, vintages]) => {
      const months = monthsOf(period);
      return months ? [{ period, months, vintages: vintages.sort(byVintage) }] : [];
    }),
  }));
}

const byVintage = (a: StatisticPoint, b: StatisticPoint): number => {
  const [x, y] = [a.vintage ?? '', b.vintage ?? ''];
  return x < y ? -1 : x > y ? 1 : 0;
};

/** The newest value of a time that was known; undefined where there was none. */
export const valueKnown = ({ vintages }: Pick<Time, 'vintages'>, known: Known): StatisticPoint | undefined =>
  vintages.findLast(({ vintage }) => known === null || (vintage !== null && vintage <= known));

export const countedBy = (all: readonly Counted[], reporter: StateCode, partner: StateCode | null, indicator: Indicator): Counted[] =>
  all.filter(({ quantity }) => quantity.reporter === reporter && quantity.partner === partner && quantity.indicator === indicator);
