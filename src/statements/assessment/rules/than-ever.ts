import type { Assessment } from '../../../domain/index.js';
import { statesNamed } from '../../frame.js';
import type { Rule } from '../../rule.js';
import { judgement, relationsIn } from '../about.js';

const NAME = 'assessment/than-ever';

const CLOSER = /\b(closer|close|united|stronger)\b|ближе|дружнее/;

/** "Our alliance has never been stronger", "We are closer than ever", «Наши отношения крепки как никогда». */
export const thanEver: Rule<Assessment> = {
  name: NAME,
  finds: 'relations or the two countries said to stand better than ever before',
  triggers: ['than-ever'],
  find(context, sentence) {
    const { view } = context;
    for (const ever of view.senses(sentence.first, sentence.last, 'than-ever')) {
      const clause = view.clauseOf(ever.first);
      if (!clause) continue;
      const subject =
        relationsIn(context, clause.first === ever.first ? sentence.first : clause.first, clause.last) ??
        (/^(closer|stronger|ближе|as|united)/.test(view.form(ever.first - 1)) || CLOSER.test(view.words(ever.first, ever.last))
          ? (view.sense(clause.first, ever.first, 'both-countries', 'we') ??
            (statesNamed(context, clause.first, ever.first).length >= 2 ? { first: clause.first, last: ever.first } : null))
          : null);
      if (!subject) continue;
      const negative = view.has(clause.first, clause.last, 'reproach');
      const found = judgement(context, sentence, NAME, {
        stretch: clause,
        subject,
        predicate: ever,
        polarity: negative ? 'negative' : 'positive',
      });
      if (found.length > 0) return found;
    }
    return [];
  },
};
