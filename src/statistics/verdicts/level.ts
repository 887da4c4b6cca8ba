import type { Edtf, StatisticPoint } from '../../domain/index.js';
import { closed, type Exact, type Interval, parseExact } from '../../ledger/figures/index.js';
import { type Counted, type Known, valueKnown } from './counted.js';
import { monthsOf, within } from './months.js';

/** Why a series has no value for a time. */
export const GAPS = ['no-such-time', 'only-coarser', 'incomplete', 'not-months', 'not-known-then'] as const;
export type Gap = (typeof GAPS)[number];

/** What a series says of a time. */
export interface Level {
  readonly value: Exact;
  /** The printed digits leave half of the last one open. */
  readonly interval: Interval;
  /** One point, or several that make up the time without gap or overlap. */
  readonly points: readonly StatisticPoint[];
}

export interface Lacking {
  readonly gap: Gap;
  /** What there is instead. */
  readonly have: readonly Edtf[];
}

/** The level of a time: its own value, else the sum of shorter times that make it up, as few as will do. */
export function levelOf({ times }: Counted, period: Edtf, known: Known): Level | Lacking {
  const asked = monthsOf(period);
  if (asked === null) return { gap: 'not-months', have: [] };
  const there = times.flatMap(({ period: own, months, vintages }) => {
    const point = valueKnown({ vintages }, known);
    return point && point.status !== 'forecast' ? [{ own, months, point }] : [];
  });
  if (there.length === 0) return { gap: known !== null && times.length > 0 ? 'not-known-then' : 'no-such-time', have: [] };
  const exact = there.find(({ months }) => months.first === asked.first && months.last === asked.last);
  if (exact && exact.point.status !== 'incomplete') return summed([exact.point]);
  const parts = fewest(
    there.filter(({ months, point }) => point.status !== 'incomplete' && within(months, asked)),
    asked.first,
    asked.last,
  );
  if (parts) return summed(parts);
  if (exact) return { gap: 'incomplete', have: [exact.own] };
  const coarser = there.filter(({ months }) => within(asked, months)).map(({ own }) => own);
  if (coarser.length > 0) return { gap: 'only-coarser', have: coarser };
  if (known !== null && times.some((time) => time.period === period)) return { gap: 'not-known-then', have: [] };
  const touching = there.filter(({ months }) => months.first <= asked.last && asked.first <= months.last);
  return { gap: 'no-such-time', have: touching.map(({ own }) => own) };
}

/** The fewest stretches that make up the months from `first` to `last`; null where they leave a gap. */
function fewest(
  parts: readonly { readonly months: { readonly first: number; readonly last: number }; readonly point: StatisticPoint }[],
  first: number,
  last: number,
): StatisticPoint[] | null {
  const byEnd = new Map<number, (typeof parts)[number][]>();
  for (const part of parts) {
    const same = byEnd.get(part.months.last);
    if (same) same.push(part);
    else byEnd.set(part.months.last, [part]);
  }
  // For every month that can be reached: how many parts, and the last of them.
  const reached = new Map<number, { readonly count: number; readonly part: (typeof parts)[number] | null }>([
    [first - 1, { count: 0, part: null }],
  ]);
  for (let month = first; month <= last; month++) {
    for (const part of byEnd.get(month) ?? []) {
      const before = reached.get(part.months.first - 1);
      const now = reached.get(month);
      if (before && (!now || before.count + 1 < now.count)) reached.set(month, { count: before.count + 1, part });
    }
  }
  const found: StatisticPoint[] = [];
  for (let month = last; month >= first; ) {
    const part = reached.get(month)?.part;
    if (!part) return null;
    found.unshift(part.point);
    month = part.months.first - 1;
  }
  return found;
}

function summed(points: readonly StatisticPoint[]): Level {
  let [value, half] = [0n, 0n];
  for (const point of points) {
    value += parseExact(point.value) ?? 0n;
    half += (parseExact(point.step) ?? 0n) / 2n;
  }
  return { value, interval: closed(value - half, value + half), points };
}

/** Exports and imports of one reporter together. */
export const together = (levels: readonly Level[]): Level => ({
  value: levels.reduce((sum, { value }) => sum + value, 0n),
  interval: closed(
    levels.reduce((sum, { interval }) => sum + (interval.low ?? 0n), 0n),
    levels.reduce((sum, { interval }) => sum + (interval.high ?? 0n), 0n),
  ),
  points: levels.flatMap(({ points }) => points),
});

export const isLacking = (level: Level | Lacking): level is Lacking => 'gap' in level;
