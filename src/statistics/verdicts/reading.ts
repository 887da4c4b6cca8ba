import type { Edtf, IsoDate, StateCode, StatisticPoint } from '../../domain/index.js';
import {
  type Claim,
  changeBetween,
  closed,
  distance,
  type Exact,
  exact,
  type Interval,
  meets,
  scaled,
  yearBefore,
} from '../../ledger/figures/index.js';
import type { Known } from './counted.js';
import { GAPS, type Gap, isLacking, type Lacking, type Level, levelOf, together } from './level.js';
import type { Way } from './ways.js';

/** What one way of counting says of what was claimed, and whether the claim leaves room for it. */
export interface Reading {
  readonly reporter: StateCode;
  readonly source: string;
  readonly basis: string | null;
  readonly mirror: boolean;
  /** In which it was counted; a change in percent is reckoned from it. */
  readonly unit: string;
  /** A level in that unit, or a change in the claim's. */
  readonly value: Exact;
  readonly interval: Interval;
  readonly meets: boolean;
  /** How far the two intervals lie apart; zero where they meet, or only an open end parts them. */
  readonly apart: Exact;
  /** The newest of the vintages it stands on; null where none is told. */
  readonly vintage: IsoDate | null;
  /** Made up of shorter times. */
  readonly composed: boolean;
  readonly points: readonly StatisticPoint[];
  /** Of a change: the values of the year before. */
  readonly before: readonly StatisticPoint[];
}

/** Why a way of counting says nothing of a claim. */
export const UNREAD = [...GAPS, 'no-year-before', 'other-unit', 'starts-from-nothing'] as const;
export interface Unread {
  readonly reason: (typeof UNREAD)[number];
  readonly have: readonly Edtf[];
}

const PERCENT = 'percent';
/** A change is worked out to this many digits after the point; what is told further is cut off. */
const HUNDRED = exact(100);

type Asked = Pick<Claim, 'measure' | 'unit' | 'interval'> & { readonly period: Edtf };

export function readingOf(way: Way, claim: Asked, known: Known): Reading | Unread {
  if (claim.unit !== PERCENT && claim.unit !== way.unit) return { reason: 'other-unit', have: [way.unit] };
  const now = levelIn(way, claim.period, known);
  if (isLacking(now)) return { reason: now.gap, have: now.have };
  if (claim.measure !== 'change') return tell(way, claim, now.value, now.interval, now, null);
  const year = yearBefore(claim.period);
  const before: Level | Lacking = year === null ? { gap: 'no-such-time', have: [] } : levelIn(way, year, known);
  if (isLacking(before)) return { reason: yearGap(before.gap), have: before.have };
  if (claim.unit !== PERCENT) {
    const [a, b] = [before.interval, now.interval];
    const interval = closed((b.low ?? 0n) - (a.high ?? 0n), (b.high ?? 0n) - (a.low ?? 0n));
    return tell(way, claim, now.value - before.value, interval, now, before);
  }
  const interval = changeBetween(before.interval, now.interval);
  if (interval === null) return { reason: 'starts-from-nothing', have: [] };
  return tell(way, claim, scaled(now.value, HUNDRED, before.value, -1) - HUNDRED, interval, now, before);
}

const yearGap = (gap: Gap): Unread['reason'] => (gap === 'no-such-time' ? 'no-year-before' : gap);

function levelIn({ series }: Way, period: Edtf, known: Known): Level | Lacking {
  const levels: Level[] = [];
  for (const each of series) {
    const level = levelOf(each, period, known);
    if (isLacking(level)) return level;
    levels.push(level);
  }
  return together(levels);
}

function tell(way: Way, claim: Asked, value: Exact, interval: Interval, now: Level, before: Level | null): Reading {
  const points = [...now.points, ...(before?.points ?? [])];
  const vintages = points.flatMap(({ vintage }) => vintage ?? []).sort();
  return {
    reporter: way.reporter,
    source: way.source,
    basis: way.basis,
    mirror: way.mirror,
    unit: way.unit,
    value,
    interval,
    meets: meets(claim.interval, interval),
    apart: distance(claim.interval, interval),
    vintage: vintages.at(-1) ?? null,
    composed: now.points.length > way.series.length || (before !== null && before.points.length > way.series.length),
    points: now.points,
    before: before?.points ?? [],
  };
}
