import type { Assessment, Draft } from '../../../domain/index.js';
import { nounPhraseAt } from '../../../language/index.js';
import type { Rule } from '../../rule.js';
import { appraise, isOfOneSphere, isWish, polarityIn } from '../appraisal.js';

const NAME = 'assessment/bond-between';
/** How far before the phrase a verb of making takes it for something still to be made. */
const MADE_WITHIN = 6;

/** "the tight bond between us", "the warm friendship between our peoples": good relations named, not wished for. */
export const bondBetween: Rule<Assessment> = {
  name: NAME,
  finds: 'relations between the two named with a word of praise of their own',
  triggers: ['relations'],
  find(context, sentence) {
    const { view } = context;
    const out: Draft<Assessment>[] = [];
    for (const subject of view.senses(sentence.first, sentence.last, 'relations')) {
      const between = view.senseAtToken(subject.last, 'between-countries');
      const grammatical = view.token(subject.last - 1)?.reading?.case ?? null;
      if (!between || (grammatical !== null && grammatical !== 'nom' && grammatical !== 'acc')) continue;
      const clause = view.clauseOf(subject.first) ?? sentence;
      const { first } = nounPhraseAt(view, subject, { first: clause.first, last: clause.last, another: () => false });
      const judged = polarityIn(context, first, subject.first);
      // "I wish to confirm": still to come
      if (isWish(context, clause.first, first)) continue;
      if (judged?.polarity !== 'positive' || isOfOneSphere(context, first, between.last)) continue;
      if (view.has(Math.max(sentence.first, first - MADE_WITHIN), first, 'make-relations')) continue;
      const made = appraise(context, sentence, NAME, {
        first: clause.first,
        last: Math.max(clause.last, between.last),
        polarity: 'positive',
        subject,
        predicate: judged.at,
        states: null,
      });
      if (made) out.push(made);
    }
    return out;
  },
};
