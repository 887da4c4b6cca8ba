import type { Claim } from './claim.js';
import { voicesOf } from './claim.js';
import { meets } from './interval.js';

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

/** A claim with all that is asked of it again and again. */
export interface Standing {
  readonly claim: Claim;
  readonly voices: ReadonlySet<string>;
  readonly records: ReadonlySet<string>;
  readonly publisher: string;
  /** Every claim of its voices at that meeting by the same statistics: where somebody names several numbers for one thing, all stand for him. */
  readonly saying: readonly Claim[];
}

/** The claims of one quantity and time. */
export function standings(group: readonly Claim[]): Standing[] {
  const sayings = new Map<string, Claim[]>();
  const keys = (claim: Claim): string[] => voicesOf(claim).map((voice) => `${claim.meeting}|${voice}|${claim.source ?? ''}`);
  for (const claim of group) {
    for (const key of keys(claim)) {
      const same = sayings.get(key);
      if (same) same.push(claim);
      else sayings.set(key, [claim]);
    }
  }
  return group.map((claim) => ({
    claim,
    voices: new Set(voicesOf(claim)),
    records: new Set(claim.evidence.map(({ record }) => record)),
    publisher: claim.evidence[0]?.publisher ?? claim.evidence[0]?.record ?? '',
    saying: [...new Set(keys(claim).flatMap((key) => sayings.get(key) ?? []))],
  }));
}

const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  for (const each of a) if (b.has(each)) return true;
  return false;
};

/** Between whom two claims that do not meet differ; null where they are no disagreement. */
export function betweenWhom(one: Standing, other: Standing): Between | null {
  const [a, b] = [one.claim, other.claim];
  const sameVoice = share(one.voices, other.voices);
  const oneUtterance = sameVoice && a.meeting === b.meeting;
  if (oneUtterance && share(one.records, other.records)) {
    // Whoever names two numbers in one speech speaks of two things, unless he says by whose count.
    return a.source !== b.source ? 'two-statistics' : null;
  }
  // A speaker who names several numbers, of which one is the other's, does not differ from him. Told by two reporters, each has his own.
  if (!oneUtterance && one.saying.some((x) => other.saying.some((y) => meets(x.interval, y.interval)))) return null;
  const onePublisher = one.publisher === other.publisher;
  if (oneUtterance || (a.by === null && b.by === null)) return onePublisher ? 'one-publisher' : 'two-reporters';
  if (a.by === null || b.by === null) return 'publisher-and-speaker';
  // Two readouts of one day that were not found to be of one meeting may still be.
  if (sameVoice) return a.said === b.said && !onePublisher ? 'two-reporters' : 'one-speaker';
  if (a.by.state === null || b.by.state === null) return 'third-state';
  if (a.by.state === b.by.state) return 'one-side';
  return a.states.includes(a.by.state) && a.states.includes(b.by.state) ? 'two-sides' : 'third-state';
}
