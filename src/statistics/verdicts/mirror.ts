import type { Edtf, Indicator, IsoDate, StateCode, StatisticPoint } from '../../domain/index.js';
import { type Exact, exact, scaled } from '../../ledger/figures/index.js';
import { countedOf, type Known } from './counted.js';
import { isLacking, type Level, levelOf } from './level.js';
import { monthsOf } from './months.js';
import { type Way, waysOf } from './ways.js';

/** One flow at one time as its two ends count it. */
export interface MirrorRow {
  readonly period: Edtf;
  /** From whom to whom; null for the turnover of the two. */
  readonly from: StateCode | null;
  readonly to: StateCode | null;
  readonly unit: string;
  readonly sides: readonly [MirrorSide, MirrorSide];
  /** The second less the first, and the same in percent of the first; null where the first is zero. */
  readonly difference: Exact;
  readonly percent: Exact | null;
}

export interface MirrorSide {
  readonly reporter: StateCode;
  readonly indicator: Indicator;
  readonly source: string;
  readonly basis: string | null;
  readonly value: Exact;
  readonly vintage: IsoDate | null;
  readonly points: readonly StatisticPoint[];
}

/**
 * What two states count of the same trade, time by time: a's exports beside b's imports from it, the other way round, and the turnovers. Every
 * way of counting of one side is set beside every one of the other in the same unit; the times are those that both sides give.
 */
export function mirrored(points: readonly StatisticPoint[], [a, b]: readonly [StateCode, StateCode], known: Known): MirrorRow[] {
  const all = countedOf(points);
  const rows: MirrorRow[] = [];
  for (const [indicator, of] of [
    ['exports', a],
    ['imports', a],
    ['trade-turnover', null],
  ] as const) {
    const [ours, theirs] = [a, b].map((reporter) => waysOf(all, reporter, { indicator, states: [a, b], of }));
    if (!Array.isArray(ours) || !Array.isArray(theirs)) continue;
    for (const one of ours as Way[]) {
      for (const other of theirs as Way[]) if (one.unit === other.unit) rows.push(...compared(one, other, indicator, known));
    }
  }
  return rows.sort((x, y) => order(x) - order(y) || (x.period < y.period ? -1 : x.period > y.period ? 1 : 0));

  /** Of a and b first what goes from a to b. */
  function order({ from }: MirrorRow): number {
    return from === a ? 0 : from === b ? 1 : 2;
  }

  function compared(one: Way, other: Way, indicator: Indicator, at: Known): MirrorRow[] {
    // The exporter's count first: the importer's is what it is compared with.
    const [first, second] = indicator === 'imports' ? [other, one] : [one, other];
    const times = (way: Way): Set<Edtf> => new Set(way.series[0]?.times.map(({ period }) => period));
    const both = [...times(first)].filter((period) => times(second).has(period) && monthsOf(period) !== null);
    const [from, to] = indicator === 'exports' ? [a, b] : indicator === 'imports' ? [b, a] : [null, null];
    return both.flatMap((period) => {
      const [x, y] = [sideOf(first, period, at), sideOf(second, period, at)];
      if (!x || !y) return [];
      const difference = y.value - x.value;
      const percent = x.value === 0n ? null : scaled(difference, exact(100), x.value, -1);
      return [{ period, from, to, unit: first.unit, sides: [x, y] as const, difference, percent }];
    });
  }
}

function sideOf(way: Way, period: Edtf, known: Known): MirrorSide | null {
  const levels = way.series.map((series) => levelOf(series, period, known));
  if (levels.some(isLacking)) return null;
  const told = levels as Level[];
  const points = told.flatMap((level) => level.points);
  return {
    reporter: way.reporter,
    indicator: way.series.length > 1 ? 'trade-turnover' : (way.series[0]?.quantity.indicator ?? 'other'),
    source: way.source,
    basis: way.basis,
    value: told.reduce((sum, { value }) => sum + value, 0n),
    vintage:
      points
        .flatMap(({ vintage }) => vintage ?? [])
        .sort()
        .at(-1) ?? null,
    points,
  };
}
