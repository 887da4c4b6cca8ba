import type { Agreement, Commitment, StateOfPlay } from '../../domain/index.js';
import { compareCommitments } from '../../ledger/undertakings/same-commitment.js';
import { compareDocuments } from '../../ledger/undertakings/same-document.js';
import type { Wording } from '../../ledger/undertakings/wording.js';
import { daysOf, overlap } from '../../ledger/when.js';
import { type Alike, type Beside, besides, compared } from './verdict.js';

/** Words that two have in common, to be one though the ledger, which follows them over years, would not say so. */
const ENOUGH = { weight: 2, part: 0.5 } as const;
/** The same, where hardly anything else is said in either. */
const WHOLE = { weight: 1.5, part: 0.8 } as const;

/** Whether two commitments are one. */
export function alikeCommitments(a: Wording, b: Wording, beside: Beside): Alike | null {
  const [left, right] = [a.fields as Commitment, b.fields as Commitment];
  const verdict = compareCommitments(a, b);
  const fields = [
    ...compared('force', left.force, right.force),
    ...compared('due', left.due, right.due, meet(left.due, right.due)),
    ...playsCompared(left.state_of_play, right.state_of_play),
  ];
  return judged(verdict, fields, beside, new Set(['other-date', 'other-deed', 'other-states']));
}

/** Whether two statements tell of one document. */
export function alikeAgreements(a: Wording, b: Wording, beside: Beside): Alike | null {
  const [left, right] = [a.fields as Agreement, b.fields as Agreement];
  const verdict = compareDocuments(a, b);
  const fields = [
    ...compared('status', left.status, right.status),
    ...compared('date', left.date, right.date, meet(left.date, right.date)),
    ...compared('horizon', left.horizon, right.horizon, meet(left.horizon, right.horizon)),
  ];
  return judged(verdict, fields, beside, new Set(['other-term', 'other-states']));
}

function judged(
  verdict: ReturnType<typeof compareDocuments>,
  fields: Alike['fields'],
  beside: Beside,
  mayDiffer: ReadonlySet<string>,
): Alike | null {
  const { words, sameSpeaker, near } = beside;
  if (verdict.is === 'same')
    return sameSpeaker === false && words.weight < ENOUGH.weight
      ? null
      : { score: 3 + verdict.score + besides(beside), by: 'ledger', fields };
  if (sameSpeaker === false || (verdict.is === 'apart' && !mayDiffer.has(verdict.rule))) return null;
  // The lighter wording must be found in the other, and most of the heavier one, too, unless both stand in one place.
  const [less, more] = [Math.min(words.ofA, words.ofB), Math.max(words.ofA, words.ofB)];
  const enough = words.weight >= ENOUGH.weight && more >= (verdict.is === 'apart' ? 0.7 : ENOUGH.part) && less >= (near > 0.7 ? 0.2 : 0.35);
  // Another term is mostly another document: only the very same words are taken for one with two dates.
  if (verdict.rule === 'other-term' && less < WHOLE.part) return null;
  const whole = words.weight >= WHOLE.weight && less >= WHOLE.part;
  return enough || whole ? { score: 1 + besides(beside), by: 'words', fields } : null;
}

/** Whether two times overlap. */
function meet(a: string | null, b: string | null): boolean {
  const [left, right] = [daysOf(a), daysOf(b)];
  return left !== null && right !== null && overlap(left, right);
}

/** How a deed stands is a difference where one page says that it is done or has stopped; whether one that goes on is new is no more than a turn of phrase. */
function playsCompared(a: StateOfPlay | null, b: StateOfPlay | null): Alike['fields'] {
  const telling = (play: StateOfPlay | null): boolean => play === 'fulfilled' || play === 'stalled';
  return a !== null && b !== null && (telling(a) || telling(b)) ? compared('state-of-play', a, b) : [];
}
