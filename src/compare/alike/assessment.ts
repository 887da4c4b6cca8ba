import type { StatementOf } from '../../domain/index.js';
import type { Statement } from '../statement.js';
import { type Alike, type Beside, besides, compared } from './verdict.js';

type AssessmentStatement = Statement<StatementOf<'assessment'>>;

/** Whether two assessments are one: of the same relations, by the same side, to the same effect; to another effect only in the same words. */
export function alikeAssessments(a: AssessmentStatement, b: AssessmentStatement, beside: Beside): Alike | null {
  const [left, right] = [a.fields, b.fields];
  if (!left.states.some((state) => right.states.includes(state)) || beside.sameSpeaker === false) return null;
  const same = left.polarity === right.polarity;
  if (!same && Math.max(beside.words.ofA, beside.words.ofB) < 0.6) return null;
  if (beside.sameSpeaker === null && Math.max(beside.words.ofA, beside.words.ofB) < 0.4) return null;
  return { score: (same ? 3 : 1) + besides(beside), by: 'fields', fields: compared('polarity', left.polarity, right.polarity) };
}
