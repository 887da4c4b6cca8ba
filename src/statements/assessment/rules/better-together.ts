import type { Assessment } from '../../../domain/index.js';
import { statesNamed } from '../../frame.js';
import type { Rule } from '../../rule.js';
import { judgement } from '../about.js';

const NAME = 'assessment/better-together';
/** How far the two words may stand apart. */
const WITHIN = 10;

/** "We are safer when we work together", «Вместе мы сильнее». */
export const betterTogether: Rule<Assessment> = {
  name: NAME,
  finds: 'the two countries said to be better off together than apart',
  triggers: ['better-off'],
  find(context, sentence) {
    const { view, analysed } = context;
    for (const better of view.senses(sentence.first, sentence.last, 'better-off')) {
      const clause = view.clauseOf(better.first);
      if (!clause) continue;
      const from = Math.max(sentence.first, better.first - WITHIN);
      const together = view.sense(from, Math.min(sentence.last, better.last + WITHIN), 'side-by-side');
      const first = Math.min(clause.first, together?.first ?? clause.first);
      const who = view.sense(first, better.first, 'we', 'both-countries');
      if (!together || !(who || statesNamed(context, clause.first, better.first).length >= 2)) continue;
      // "we are stronger", not "a stronger economy": in English the verb of being stands before it
      if (analysed.lang === 'en' && !view.has(Math.max(clause.first, better.first - 3), better.first, 'copula')) continue;
      const found = judgement(context, sentence, NAME, {
        stretch: { first, last: Math.max(clause.last, view.clauseOf(together.first)?.last ?? clause.last) },
        subject: who ?? { first: clause.first, last: better.first },
        predicate: better,
        polarity: 'positive',
      });
      if (found.length > 0) return found;
    }
    return [];
  },
};
