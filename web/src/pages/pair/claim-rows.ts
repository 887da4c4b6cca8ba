import type { Claim, Disagreement, Implied, Series } from '../../api/ledger-types.js';

/** Who says it: the first state of the pair, the second, a third one, or nobody in particular. */
export type Voice = 'first' | 'second' | 'third' | 'joint';

/** A line of the chart: what somebody said, or what nobody said and follows. */
export interface ClaimRow {
  readonly key: string;
  readonly period: string | null;
  readonly toDate: string | null;
  /** The first line of its period. */
  readonly first: boolean;
  readonly voice: Voice;
  readonly low: number | null;
  readonly high: number | null;
  /** The number itself; null where it was told in another unit or as a range. */
  readonly at: number | null;
  readonly claim: Claim | null;
  readonly implied: Implied | null;
  /** Why it does not meet others; null when it meets all. */
  readonly disagreement: Disagreement | null;
}

/** Claims of a series and what they imply, period by period. Numbers are only for drawing: what is written comes from the decimals. */
export function claimRows(series: Series, states: readonly string[], disagreements: readonly Disagreement[]): readonly ClaimRow[] {
  const differing = disagreements.filter((each) => each.series === series.id);
  const voiceOf = (state: string | null | undefined): Voice =>
    state == null ? 'joint' : state === states[0] ? 'first' : state === states[1] ? 'second' : 'third';
  return series.periods.flatMap(({ period, to_date: toDate, claims, implied }) => {
    const said = claims.map((claim) => ({
      key: claim.id,
      voice: voiceOf(claim.by?.state),
      low: numberOf(claim.interval.low),
      high: numberOf(claim.interval.high),
      at: pointOf(claim),
      claim,
      implied: null,
      disagreement: differing.find((each) => each.claims.some(({ id }) => id === claim.id)) ?? null,
    }));
    const follows = implied.map((each) => ({
      key: each.id,
      voice: voiceOf(each.voice),
      low: numberOf(each.interval.low),
      high: numberOf(each.interval.high),
      at: null,
      claim: null,
      implied: each,
      disagreement: null,
    }));
    return [...said, ...follows].map((row, i) => ({ ...row, period, toDate, first: i === 0 }));
  });
}

const numberOf = (decimal: string | null): number | null => (decimal === null ? null : Number(decimal));

function pointOf({ value, value_to, told_unit, unit, direction, interval }: Claim): number | null {
  if (value_to !== null) return null;
  if (told_unit === unit) return direction === 'down' ? -Number(value) : Number(value);
  const [low, high] = [numberOf(interval.low), numberOf(interval.high)];
  return low === null || high === null ? null : (low + high) / 2;
}

/**
 * What of the numbers is drawn: all that was said, with some room. What is only implied may widen it by half at either end, and is cut there: it
 * often leaves room for so much that nothing else could be told apart.
 */
export function domainOf(rows: readonly ClaimRow[]): readonly [number, number] {
  const numbers = (some: readonly ClaimRow[]): number[] =>
    some.flatMap(({ low, high, at }) => [low, high, at]).filter((each) => each !== null);
  const said = numbers(rows.filter(({ claim }) => claim !== null));
  const all = numbers(rows);
  const own = said.length > 0 ? said : all;
  const [least, most] = [Math.min(...own), Math.max(...own)];
  const length = most - least || Math.abs(most) || 1;
  const from = Math.max(Math.min(...all), least - length / 2) - length * 0.06;
  const to = Math.min(Math.max(...all), most + length / 2) + length * 0.06;
  return [least >= 0 && Math.min(...all) >= 0 ? Math.max(0, from) : from, to];
}
