import type { Decimal, Edtf, IsoDate } from '../../domain/index.js';
import { compare } from '../citation.js';
import { type Claim, periodKey, type Quantity, seriesId, voicesOf } from './claim.js';
import { byTelling } from './claims.js';
import { type Exact, printExact } from './exact.js';
import { distance, isBelow, meets } from './interval.js';
import { type Reason, reasonsFor } from './reasons.js';

/**
 * Between whom claims differ. `one-speaker`: one person at two meetings. `one-side`: the same state's side otherwise. `two-sides`: the two
 * states whom the figure concerns. `third-state`: somebody of another state takes part. `two-reporters`: two publishers tell one
 * utterance, or an event in their own words, differently. `one-publisher`: the same within one publisher's pages.
 * `publisher-and-speaker`: one of the two stands in a publisher's own words, or in those of many. `two-statistics`: one speaker names two
 * numbers at one meeting, and whose statistics one of them is.
 */
export const BETWEEN = [
  'one-speaker',
  'one-side',
  'two-sides',
  'third-state',
  'two-reporters',
  'one-publisher',
  'publisher-and-speaker',
  'two-statistics',
] as const;
export type Between = (typeof BETWEEN)[number];

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
const PAIRS_AT_MOST = 1000;

/** By states, indicator, measure and time. Claims that are apart (`quantity-meant.ts`) are in none. */
export function disagreementsIn(claims: readonly Claim[]): Disagreement[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.apart !== null || claim.period === null) continue;
    const key = `${seriesId(claim)}|${periodKey(claim)}`;
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  const out: Disagreement[] = [];
  for (const group of groups.values()) {
    const found = group.length > 1 ? differing(group) : null;
    if (found) out.push(found);
  }
  return out.sort((a, b) => compare(a.id, b.id));
}

function differing(group: readonly Claim[]): Disagreement | null {
  const sayings = sayingsIn(group);
  const byLow = [...group].sort((a, b) => order(a.interval.low, b.interval.low));
  const pairs: { a: Claim; b: Claim; between: Between; distance: Exact }[] = [];
  let complete = true;
  search: for (const lower of group) {
    // Those above it stand together at the end: the first is found by halving.
    for (let i = firstAbove(byLow, lower); i < byLow.length; i++) {
      const upper = byLow[i] as Claim;
      const between = betweenWhom(lower, upper, sayings);
      if (between === null) continue;
      if (pairs.length === PAIRS_AT_MOST) {
        complete = false;
        break search;
      }
      const [a, b] = byTelling(lower, upper) <= 0 ? [lower, upper] : [upper, lower];
      pairs.push({ a, b, between, distance: distance(a.interval, b.interval) });
    }
  }
  const [first] = group;
  if (pairs.length === 0 || !first || first.period === null) return null;
  pairs.sort((x, y) => byTelling(x.a, y.a) || byTelling(x.b, y.b));
  const series = seriesId(first);
  const { indicator, states, of, measure, unit, modality, period, to_date } = first;
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
    reasons: distinct(pairs.flatMap(({ a, b }) => reasonsFor(a, b))),
  };
}

/** Digits after the point of numbers that were reckoned, not said. */
const DECIMALS = 6;

const order = (a: Exact | null, b: Exact | null): number => (a === b ? 0 : a === null ? -1 : b === null ? 1 : a < b ? -1 : 1);

function firstAbove(byLow: readonly Claim[], { interval }: Claim): number {
  let [from, to] = [0, byLow.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isBelow(interval, (byLow[middle] as Claim).interval)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** What one voice says at one meeting by one statistics: where it names several numbers for one thing, all of them stand for it. */
const sayingsOf = (claim: Claim): string[] => voicesOf(claim).map((voice) => `${claim.meeting}|${voice}|${claim.source ?? ''}`);

function sayingsIn(group: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const out = new Map<string, Claim[]>();
  for (const claim of group) {
    for (const key of sayingsOf(claim)) {
      const same = out.get(key);
      if (same) same.push(claim);
      else out.set(key, [claim]);
    }
  }
  return out;
}

/** Between whom two claims that do not meet differ; null where they are no disagreement. */
function betweenWhom(a: Claim, b: Claim, sayings: ReadonlyMap<string, readonly Claim[]>): Between | null {
  const voices = new Set(voicesOf(a));
  const sameVoice = voicesOf(b).some((voice) => voices.has(voice));
  const oneUtterance = sameVoice && a.meeting === b.meeting;
  if (oneUtterance && sharesRecord(a, b)) {
    // Whoever names two numbers in one speech speaks of two things, unless he says by whose count.
    return a.source !== b.source ? 'two-statistics' : null;
  }
  // A speaker who names several numbers, of which one is the other's, does not differ from him. Told by two reporters, each has his own.
  const own = sayingsOf(a).flatMap((key) => sayings.get(key) ?? []);
  const other = sayingsOf(b).flatMap((key) => sayings.get(key) ?? []);
  if (!oneUtterance && own.some((x) => other.some((y) => meets(x.interval, y.interval)))) return null;
  const onePublisher = publisherOf(a) === publisherOf(b);
  if (oneUtterance || (a.by === null && b.by === null)) return onePublisher ? 'one-publisher' : 'two-reporters';
  if (a.by === null || b.by === null) return 'publisher-and-speaker';
  // Two readouts of one day that were not found to be of one meeting may still be.
  if (sameVoice) return a.said === b.said && !onePublisher ? 'two-reporters' : 'one-speaker';
  if (a.by.state === null || b.by.state === null) return 'third-state';
  if (a.by.state === b.by.state) return 'one-side';
  return a.states.includes(a.by.state) && a.states.includes(b.by.state) ? 'two-sides' : 'third-state';
}

const publisherOf = ({ evidence }: Claim): string => evidence[0]?.publisher ?? evidence[0]?.record ?? '';

function sharesRecord(a: Claim, b: Claim): boolean {
  const records = new Set(a.evidence.map(({ record }) => record));
  return b.evidence.some(({ record }) => records.has(record));
}

function distinct(reasons: readonly Reason[]): Reason[] {
  const seen = new Map<string, Reason>();
  for (const reason of reasons) {
    const key = reason.kind === 'different-statistics' ? `${reason.kind}|${reason.states.join()}` : `${reason.kind}|${reason.claim}`;
    if (!seen.has(key)) seen.set(key, reason);
  }
  return [...seen.values()];
}
