import type { Agreement } from '../../domain/index.js';
import { MATCHING } from '../matching-rules.js';
import { daysOf, lastDay, overlap, precisionOf } from '../when.js';
import { GENERAL_CONCEPTS } from '../words/concepts.js';
import { apart, same, unsure, type Verdict } from './verdict.js';
import { disjoint, inCommon, ofOtherThings, saysNothing, type Wording } from './wording.js';

/** Whether two statements tell of one document; either order. */
export function compareDocuments(a: Wording, b: Wording): Verdict {
  const [left, right] = [a.fields as Agreement, b.fields as Agreement];
  if (!sameStates(a, b)) return apart('other-states');
  if (disjoint(a.kinds, b.kinds)) return apart('other-kind');
  if (disjoint(a.names, b.names)) return apart('other-names');
  if (disjoint(a.numbers, b.numbers)) return apart('other-numbers');
  const [term, otherTerm] = [yearOfEnd(left), yearOfEnd(right)];
  if (term && otherTerm && term !== otherTerm) return apart('other-term');
  const signed = signingOf(left, right);
  if (signed === 'other') return apart('other-day-of-signing');
  if (ofOtherThings(a, b)) return apart('other-subject');
  const { weight, part } = inCommon(a, b);
  const alike = part >= MATCHING.document.overlap;
  const kind = [...a.kinds].some((each) => b.kinds.has(each));
  if (kind && term !== null && term === otherTerm && (alike || saysNothing(a) || saysNothing(b)))
    return same('same-kind-and-term', weight + 3);
  if (kind && signed === 'same' && (alike || inTwoLanguages(a, b))) return same('same-kind-and-day-of-signing', weight + 2);
  if (alike && weight >= MATCHING.document.shared) return same('same-title', weight);
  if (kind && part === 1 && weight >= MATCHING.weights.thing && sameTitle(a, b)) return same('same-title', weight);
  return unsure;
}

function sameStates(a: Wording, b: Wording): boolean {
  const [left, right] = [new Set(a.states), new Set(b.states)];
  return left.size === right.size && [...left].every((state) => right.has(state));
}

/** A term counts by the year it ends in: "to 2024", "until 31 December 2024". */
const yearOfEnd = ({ horizon }: Agreement): string | null => lastDay(horizon)?.slice(0, 4) ?? null;

const SIGNED = new Set(['signed', 'in-force', 'in-implementation']);

/** Days of signing contradict each other only where both are told as past. */
function signingOf(a: Agreement, b: Agreement): 'same' | 'other' | 'unknown' {
  const [left, right] = [daysOf(a.date), daysOf(b.date)];
  if (!left || !right) return 'unknown';
  if (!overlap(left, right)) return SIGNED.has(a.status ?? '') && SIGNED.has(b.status ?? '') ? 'other' : 'unknown';
  return precisionOf(left) === 'day' && precisionOf(right) === 'day' ? 'same' : 'unknown';
}

const inTwoLanguages = (a: Wording, b: Wording): boolean =>
  a.evidence.source.meeting === b.evidence.source.meeting && a.evidence.source.lang !== b.evidence.source.lang;

/** The same words but for general ones. */
function sameTitle(a: Wording, b: Wording): boolean {
  const telling = ({ things }: Wording): string[] => [...things].filter((thing) => !GENERAL_CONCEPTS.has(thing));
  const [left, right] = [telling(a), telling(b)];
  return left.length === right.length && left.every((thing) => right.includes(thing)) && a.names.size === b.names.size;
}
