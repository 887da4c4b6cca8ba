import type { Commitment } from '../../domain/index.js';
import { MATCHING } from '../matching-rules.js';
import { daysOf } from '../when.js';
import { oneWork } from '../words/concepts.js';
import { apart, same, unsure, type Verdict } from './verdict.js';
import { disjoint, eachOfItsOwn, inCommon, ofOtherThings, type Wording } from './wording.js';

/** Whether two statements tell of one commitment; either order. */
export function compareCommitments(a: Wording, b: Wording): Verdict {
  const [left, right] = [a.fields as Commitment, b.fields as Commitment];
  if (!a.states.some((state) => b.states.includes(state))) return apart('other-states');
  if (disjoint(a.names, b.names)) return apart('other-names');
  if (disjoint(a.numbers, b.numbers)) return apart('other-numbers');
  const deeds = deedsOf(a, b);
  if (deeds === 'other') return apart('other-deed');
  if (ofOtherThings(a, b)) return apart('other-things');
  if (eachOfItsOwn(a, b)) return unsure;
  const { weight, part } = inCommon(a, b);
  const dates = datesOf(left, right);
  if (dates === 'other') {
    const named = [...a.names].some((name) => b.names.has(name));
    const enough = weight >= MATCHING.commitment.sharedWhenPutOff && part >= MATCHING.commitment.overlap && deeds === 'same';
    return enough && (named || weight > MATCHING.commitment.sharedWhenPutOff) ? same('same-deed-other-date', weight) : apart('other-date');
  }
  if (dates === 'same' && deeds === 'same' && inTwoLanguages(a, b)) return same('one-meeting-two-languages', weight + 2);
  if (part < MATCHING.commitment.overlap) return unsure;
  const { withDeed, withDeedAndDate, withoutDeed } = MATCHING.commitment.shared;
  if (dates === 'same' && deeds === 'same' && weight >= withDeedAndDate) return same('same-deed-and-date', weight + 1);
  if (deeds === 'same' && isOneDebt(a, b)) return same('same-debt', weight);
  if (deeds === 'same' && weight >= withDeed) return same('same-deed', weight);
  if (weight >= withoutDeed && part === 1) return same('same-words', weight);
  return unsure;
}

/** What one state owes is one debt as long as nothing else is said of it; a report that it is paid is of that one. */
function isOneDebt(a: Wording, b: Wording): boolean {
  const reported = [a, b].some(({ fields }) => (fields as Commitment).state_of_play === 'fulfilled');
  return reported && a.things.has('debt') && b.things.has('debt') && a.states.join() === b.states.join();
}

/** The deed that comes first in either wording must be among those of the other. */
function deedsOf(a: Wording, b: Wording): 'same' | 'other' | 'unknown' {
  const [left, right] = [[...a.deeds], [...b.deeds]];
  if (left[0] === undefined || right[0] === undefined) return 'unknown';
  const among = (deed: string, others: readonly string[]): boolean => others.some((other) => oneWork(deed, other));
  return among(left[0], right) && among(right[0], left) ? 'same' : 'other';
}

/** `same`: one lies within the other. */
function datesOf(a: Commitment, b: Commitment): 'same' | 'other' | 'unknown' {
  const [left, right] = [daysOf(a.due), daysOf(b.due)];
  if (!left || !right) return 'unknown';
  const within = (inner: typeof left, outer: typeof left): boolean => inner.first >= outer.first && inner.last <= outer.last;
  return within(left, right) || within(right, left) ? 'same' : 'other';
}

/** One meeting told in two languages: the same side, the same strength. */
function inTwoLanguages(a: Wording, b: Wording): boolean {
  const [left, right] = [a.evidence, b.evidence];
  return (
    left.source.meeting === right.source.meeting &&
    left.source.lang !== right.source.lang &&
    (a.fields as Commitment).force === (b.fields as Commitment).force &&
    left.by?.state === right.by?.state
  );
}
