import type { Edtf, Indicator, IsoDate, PointStatus, StateCode, StatisticPoint } from '../../domain/index.js';
import type { Exact } from '../../ledger/figures/index.js';
import { countedOf, type Known } from './counted.js';
import { isLacking, type Level, levelOf, together } from './level.js';
import { monthsOf } from './months.js';
import { type Way, waysOf } from './ways.js';

/** What one side counts over time: its turnover, exports or imports by one source, in one way. */
export interface StatisticLine {
  readonly reporter: StateCode;
  readonly partner: StateCode;
  readonly indicator: Indicator;
  readonly source: string;
  readonly basis: string | null;
  readonly unit: string;
  readonly values: readonly LineValue[];
}

export interface LineValue {
  readonly period: Edtf;
  readonly value: Exact;
  /** Made up of shorter times. */
  readonly composed: boolean;
  readonly vintage: IsoDate | null;
  /** The least final of the values it is made from. */
  readonly status: PointStatus;
}

const STATUS_ORDER: readonly PointStatus[] = ['final', 'provisional', 'estimated', 'forecast', 'incomplete'];

/** Every time there is a value of, and every year that shorter times make up; of each side turnover, exports, imports. */
export function linesOf(points: readonly StatisticPoint[], [a, b]: readonly [StateCode, StateCode], known: Known): StatisticLine[] {
  const all = countedOf(points);
  return [a, b].flatMap((reporter) =>
    (['trade-turnover', 'exports', 'imports'] as const).flatMap((indicator) => {
      const ways = waysOf(all, reporter, { indicator, states: [a, b], of: indicator === 'trade-turnover' ? null : reporter });
      if (typeof ways === 'string') return [];
      return ways.map((way) => ({
        reporter,
        partner: reporter === a ? b : a,
        indicator,
        source: way.source,
        basis: way.basis,
        unit: way.unit,
        values: timesOf(way).flatMap((period) => lineValue(way, period, known) ?? []),
      }));
    }),
  );
}

function timesOf({ series }: Way): Edtf[] {
  const times = new Set(series.flatMap((each) => each.times.map(({ period }) => period)));
  for (const period of [...times]) times.add(period.slice(0, 4));
  return [...times].sort((x, y) => (monthsOf(x)?.first ?? 0) - (monthsOf(y)?.first ?? 0) || (x < y ? -1 : 1));
}

function lineValue({ series }: Way, period: Edtf, known: Known): LineValue | null {
  const levels: Level[] = [];
  for (const each of series) {
    const level = levelOf(each, period, known);
    if (isLacking(level)) return null;
    levels.push(level);
  }
  const { value, points } = together(levels);
  return {
    period,
    value,
    composed: points.length > series.length,
    vintage:
      points
        .flatMap(({ vintage }) => vintage ?? [])
        .sort()
        .at(-1) ?? null,
    status: points.reduce<PointStatus>(
      (least, { status }) => (STATUS_ORDER.indexOf(status) > STATUS_ORDER.indexOf(least) ? status : least),
      'final',
    ),
  };
}
