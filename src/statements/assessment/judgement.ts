import type { Assessment, Clause, Draft, SenseHit, Sentence, TokenRange } from '../../domain/index.js';
import type { Context } from '../rule.js';
import { appraise, isWish } from './appraisal.js';
import { isOfOneSphere } from './one-sphere.js';

export interface Judged {
  readonly stretch: TokenRange;
  readonly subject: TokenRange;
  readonly predicate: TokenRange;
  readonly polarity: Assessment['polarity'];
  /** Where a word may limit it to one sphere; null: nowhere. The stretch when left out. */
  readonly limits?: TokenRange | null;
}

/** The draft of a judgement that is neither wished, nor asked, nor of one sphere; an empty list otherwise. */
export function judgement(context: Context, sentence: Sentence, rule: string, found: Judged): readonly Draft<Assessment>[] {
  const { stretch, subject, predicate, polarity } = found;
  if (context.view.form(sentence.last - 1) === '?') return [];
  if (isWish(context, stretch.first, stretch.last)) return [];
  const limits = found.limits === undefined ? stretch : found.limits;
  if (limits !== null && isOfOneSphere(context, limits.first, limits.last)) return [];
  const made = appraise(context, sentence, rule, { polarity, subject, predicate, states: null, ...stretch });
  return made ? [made] : [];
}

/** The judgement that the first of the words makes of which one can be made: `judge` tells what it says, or null. */
export function firstJudged(
  context: Context,
  sentence: Sentence,
  rule: string,
  senses: readonly string[],
  judge: (hit: SenseHit, clause: Clause) => Judged | null,
): readonly Draft<Assessment>[] {
  for (const hit of context.view.senses(sentence.first, sentence.last, ...senses)) {
    const clause = context.view.clauseOf(hit.first);
    const judged = clause && judge(hit, clause);
    const found = judged ? judgement(context, sentence, rule, judged) : [];
    if (found.length > 0) return found;
  }
  return [];
}
