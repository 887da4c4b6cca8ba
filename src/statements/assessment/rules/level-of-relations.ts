import type { Assessment, Draft, SenseHit, TokenRange } from '../../../domain/index.js';
import type { View } from '../../../language/index.js';
import type { Rule } from '../../rule.js';
import { isDiscussed } from '../about.js';
import { appraise, isWish, polarityIn } from '../appraisal.js';
import { isOfOneSphere } from '../one-sphere.js';

const NAME = 'assessment/level-of-relations';

/** "Such a level of relations allows both sides to solve any question", «уровень наших отношений беспрецедентный», "the strength of our alliance". */
export const levelOfRelations: Rule<Assessment> = {
  name: NAME,
  finds: 'the level or state of relations said to be high or low, or to allow much; their importance, strength or depth affirmed',
  triggers: ['level-of-relations', 'strength-of-relations'],
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
      // "the scope of our partnership continues to expand"
      const grows = judged || allows ? null : view.sense(subject.last, Math.min(clause.last, subject.last + GROWS_WITHIN), 'thrive');
      const last = allows ? allows.first : endOfPhrase(view, subject.last, clause.last);
      if ((!judged && !allows && !grows) || isOfOneSphere(context, Math.max(clause.first, subject.first - 4), last)) continue;
      const made = appraise(context, sentence, NAME, {
        first: clause.first,
        last: clause.last,
        polarity: judged?.polarity ?? 'positive',
        subject,
        predicate: judged?.at ?? allows ?? grows ?? subject,
        states: null,
      });
      if (made) out.push(made);
    }
    // the importance, strength or depth of them
    if (out.length === 0)
      for (const strength of view.senses(sentence.first, sentence.last, 'strength-of-relations')) {
        const made = isAffirmed(strength);
        if (made) return [made];
      }
    return out;

    function isAffirmed(subject: SenseHit): Draft<Assessment> | null {
      const clause = view.clauseOf(subject.first);
      if (!clause || isOfOneSphere(context, subject.first, Math.min(clause.last, subject.last + SPHERE_WITHIN))) return null;
      // "the importance of maintaining ties", «важность развития связей»: of a deed
      if (/ing$/.test(view.form(subject.first + 2)) || isOfDeed(view, subject)) return null;
      // "I will name them an ally to reflect it": in the future
      if (isWish(context, clause.first, subject.first) || polarityIn(context, subject.first, subject.last)?.polarity === 'negative')
        return null;
      return appraise(context, sentence, NAME, { ...clause, polarity: 'positive', subject, predicate: subject, states: null });
    }
  },
};

/** How far behind the level its growth may be told. */
const GROWS_WITHIN = 5;
/** How far behind the words a sphere may stand that limits them. */
const SPHERE_WITHIN = 6;
const DEED =
  /^(развития|укрепления|углубления|поддержания|сохранения|расширения|восстановления|наращивания|активизации|продолжения|возобновления|нормализации|continued|further|continuing|maintaining|strengthening|deepening|building|developing|expanding)$/;

/** «важность дальнейшего укрепления связей» */
function isOfDeed(view: View, { first, last }: TokenRange): boolean {
  for (let i = first + 1; i < last; i++) if (DEED.test(view.form(i))) return true;
  return false;
}

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
