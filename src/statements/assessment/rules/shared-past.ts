import type { Assessment, TokenRange } from '../../../domain/index.js';
import { statesNamed } from '../../frame.js';
import type { Rule } from '../../rule.js';
import { judgement } from '../about.js';

const NAME = 'assessment/shared-past';
/** How far behind the history what it is a history of may stand, and how far around it those who share it. */
const OF_WITHIN = 6;
const WITHIN = 9;

/** «У нас давние традиции добрых отношений», "There is a long history of friendship between us", "Our nations share a rich history". */
export const sharedPast: Rule<Assessment> = {
  name: NAME,
  finds: 'an old tradition or a long history of friendship said to be there between the two',
  triggers: ['long-history'],
  find(context, sentence) {
    const { view } = context;
    for (const past of view.senses(sentence.first, sentence.last, 'long-history')) {
      const clause = view.clauseOf(past.first);
      if (!clause || !isHad(clause.first, past.first)) continue;
      const of = view.sense(past.last, Math.min(clause.last, past.last + OF_WITHIN), 'relations', 'close-ties', 'good-neighbours');
      const pair = pairIn(Math.max(clause.first, past.first - WITHIN), Math.min(clause.last, past.last + WITHIN));
      if (!of || !pair || view.has(clause.first, past.first, 'not')) continue;
      const found = judgement(context, sentence, NAME, { stretch: clause, subject: of, predicate: past, polarity: 'positive' });
      if (found.length > 0) return found;
    }
    return [];

    function isHad(first: number, at: number): boolean {
      for (let i = Math.max(first, at - WITHIN); i < at; i++) if (HAD.test(view.form(i))) return true;
      return false;
    }
    function pairIn(from: number, to: number): TokenRange | null {
      return (
        view.sense(from, to, 'we', 'both-countries', 'between-countries', 'our') ??
        (statesNamed(context, from, to).length >= 2 ? { first: from, last: to } : null)
      );
    }
  },
};

const HAD =
  /^(have|has|share|shares|enjoy|enjoys|['’]ve|there|у|есть|имеют|имеем|связывают|связывает|объединяют|объединяет|между|сложились|существуют)$/;
