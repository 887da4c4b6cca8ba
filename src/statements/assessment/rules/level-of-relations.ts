import type { Assessment, Draft, TokenRange } from '../../../domain/index.js';
import type { View } from '../../../language/index.js';
import type { Rule } from '../../rule.js';
import { isDiscussed } from '../about.js';
import { appraise, isOfOneSphere, isWish, polarityIn } from '../appraisal.js';

const NAME = 'assessment/level-of-relations';

/** "Such a level of relations allows both sides to solve any question", «уровень наших отношений беспрецедентный». */
export const levelOfRelations: Rule<Assessment> = {
  name: NAME,
  finds: 'the level or state of relations said to be high or low, or to allow much',
  triggers: ['level-of-relations'],
  find(context, sentence) {
    const { view } = context;
    const out: Draft<Assessment>[] = [];
    for (const subject of view.senses(sentence.first, sentence.last, 'level-of-relations')) {
      const clause = view.clauseOf(subject.first);
      if (!clause || isWish(context, clause.first, subject.first) || isDiscussed(view, clause.first, subject.first)) continue;
      if (isAdverbial(view, subject)) continue;
      const judged = polarityIn(context, clause.first, clause.last);
      // "in that spirit, and you and I discussed important topics": praise of something else behind it
      if (judged && judged.at.first >= subject.last && hasOwnSubject(view, subject.last, judged.at.first)) continue;
      const allows = view.sense(subject.last, Math.min(clause.last, subject.last + 4), 'allow');
      const last = allows ? allows.first : endOfPhrase(view, subject.last, clause.last);
      if ((!judged && !allows) || isOfOneSphere(context, Math.max(clause.first, subject.first - 4), last)) continue;
      const made = appraise(context, sentence, NAME, {
        first: clause.first,
        last: clause.last,
        polarity: judged?.polarity ?? 'positive',
        subject,
        predicate: judged?.at ?? allows ?? subject,
        states: null,
      });
      if (made) out.push(made);
    }
    return out;
  },
};

/** "in the spirit of partnership": how something is done, not what the relations are. */
const isAdverbial = (view: View, { first }: TokenRange): boolean =>
  view.form(first) === 'spirit' && /^(the|a|this|that|those)$/.test(view.form(first - 1)) && /^(in|with)$/.test(view.form(first - 2));
const hasOwnSubject = (view: View, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (/^(we|i|you|they|he|she)$/.test(view.form(i))) return true;
  return false;
};

/** What limits the level ("of cooperation between the special services") stands before the next comma. */
function endOfPhrase(view: View, from: number, last: number): number {
  for (let i = from; i < last; i++) if (view.token(i)?.word.kind === 'punctuation') return i;
  return last;
}
