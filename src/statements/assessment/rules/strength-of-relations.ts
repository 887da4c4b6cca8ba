import type { Assessment, Draft } from '../../../domain/index.js';
import type { Rule } from '../../rule.js';
import { appraise, isOfOneSphere, isWish, polarityIn } from '../appraisal.js';

const NAME = 'assessment/strength-of-relations';

/** "They underscored the importance of the alliance", «подчеркнули прочность нашей дружбы». */
export const strengthOfRelations: Rule<Assessment> = {
  name: NAME,
  finds: 'the importance, strength or depth of the relations affirmed; a close bond named as such',
  triggers: ['strength-of-relations'],
  find(context, sentence) {
    const { view } = context;
    const out: Draft<Assessment>[] = [];
    for (const subject of view.senses(sentence.first, sentence.last, 'strength-of-relations')) {
      const clause = view.clauseOf(subject.first);
      if (!clause || isOfOneSphere(context, subject.first, Math.min(clause.last, subject.last + 6))) continue;
      // "the importance of maintaining ties": of a deed; "I will name them an ally to reflect it": in the future
      if (view.token(subject.first + 2)?.reading?.pos === 'gerund' || /ing$/.test(view.form(subject.first + 2))) continue;
      if (/^(развития|укрепления|углубления|поддержания|сохранения|расширения|восстановления)$/.test(view.form(subject.first + 1)))
        continue;
      if (isWish(context, clause.first, subject.first)) continue;
      if (polarityIn(context, subject.first, subject.last)?.polarity === 'negative') continue;
      const made = appraise(context, sentence, NAME, {
        first: clause.first,
        last: clause.last,
        polarity: 'positive',
        subject,
        predicate: subject,
        states: null,
      });
      if (made) out.push(made);
    }
    return out;
  },
};
