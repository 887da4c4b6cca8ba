import type { Decimal, Edtf, IsoDate } from '../../domain/index.js';
import { compare } from '../citation.js';
import { BETWEEN, type Between, betweenWhom, type Standing, standings } from './between.js';
import { type Claim, periodKey, type Quantity } from './claim.js';
import { byTelling } from './claims.js';
import { type Exact, printExact } from './exact.js';
import { distance, isBelow } from './interval.js';
import { type Reason, reasonsFor } from './reasons.js';

/** Claims of one quantity and time that leave no room for each other. It says that they differ, and of nobody that he is wrong. */
export interface Disagreement extends Quantity {
  readonly id: string;
  readonly series: string;
  readonly period: Edtf;
  readonly to_date: IsoDate | null;
  readonly between: readonly Between[];
  /** Every claim that does not meet some other, by day. */
  readonly claims: readonly Claim[];
  readonly pairs: readonly ApartPair[];
  /** False where there are more pairs than are listed. */
  readonly complete: boolean;
  readonly reasons: readonly Reason[];
}

export interface ApartPair {
  /** The earlier first. */
  readonly claims: readonly [string, string];
  readonly between: Between;
  /** How far their intervals lie apart, in the unit of the series; 0 where only an open end parts them. */
  readonly distance: Decimal;
}

/** More pairs of one period are not listed one by one. */
const PAIRS_AT_MOST = 400;

/** By states, indicator, measure and time. Claims that are apart (`quantity-meant.ts`) are in none. */
export function disagreementsIn(claims: readonly Claim[]): Disagreement[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.apart !== null || claim.period === null) continue;
    const key = `${claim.series}|${periodKey(claim)}`;
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  const out: Disagreement[] = [];
  for (const group of groups.values()) {
    const found = group.length > 1 && !allMeet(group) ? differing(group) : null;
    if (found) out.push(found);
  }
  return out.sort((a, b) => compare(a.id, b.id));
}

/** Intervals meet one another when the highest beginning lies not above the lowest end. */
function allMeet(group: readonly Claim[]): boolean {
  let [lowest, highest] = [group[0] as Claim, group[0] as Claim];
  for (const claim of group) {
    if (isBelow(claim.interval, highest.interval) || isBelow(lowest.interval, claim.interval)) return false;
    if (order(claim.interval.low, highest.interval.low) > 0) highest = claim;
    if (claim.interval.high !== null && (lowest.interval.high === null || claim.interval.high < lowest.interval.high)) lowest = claim;
  }
  return true;
}

function differing(group: readonly Claim[]): Disagreement | null {
  const all = standings(group);
  const byLow = [...all].sort((a, b) => order(a.claim.interval.low, b.claim.interval.low));
  const pairs: { a: Claim; b: Claim; between: Between; distance: Exact }[] = [];
  let complete = true;
  search: for (const lower of all) {
    // Those above it stand together at the end: the first is found by halving.
    for (let i = firstAbove(byLow, lower); i < byLow.length; i++) {
      const upper = byLow[i] as Standing;
      const between = betweenWhom(lower, upper);
      if (between === null) continue;
      if (pairs.length === PAIRS_AT_MOST) {
        complete = false;
        break search;
      }
      const [a, b] = [lower.claim, upper.claim].sort(byTelling) as [Claim, Claim];
      pairs.push({ a, b, between, distance: distance(a.interval, b.interval) });
    }
  }
  const [first] = group;
  if (pairs.length === 0 || !first || first.period === null) return null;
  pairs.sort((x, y) => byTelling(x.a, y.a) || byTelling(x.b, y.b));
  const { series, indicator, states, of, measure, unit, modality, period, to_date } = first;
  return {
    id: `disagreement:${series.slice('series:'.length)}|${periodKey(first)}`,
    series,
    indicator,
    states,
    of,
    measure,
    unit,
    modality,
    period,
    to_date,
    between: BETWEEN.filter((kind) => pairs.some((pair) => pair.between === kind)),
    claims: [...new Set(pairs.flatMap(({ a, b }) => [a, b]))].sort(byTelling),
    pairs: pairs.map(({ a, b, between, distance: far }) => ({ claims: [a.id, b.id], between, distance: printExact(far, DECIMALS) })),
    complete,
    reasons: reasonsFor(pairs),
  };
}

/** Digits after the point of numbers that were reckoned, not said. */
const DECIMALS = 6;

const order = (a: Exact | null, b: Exact | null): number => (a === b ? 0 : a === null ? -1 : b === null ? 1 : a < b ? -1 : 1);

function firstAbove(byLow: readonly Standing[], { claim }: Standing): number {
  let [from, to] = [0, byLow.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isBelow(claim.interval, (byLow[middle] as Standing).claim.interval)) to = middle;
    else from = middle + 1;
  }
  return from;
}
