import type { Assessment } from '../../../domain/index.js';
import type { Rule } from '../../rule.js';
import { judgement, relationsIn } from '../about.js';

const NAME = 'assessment/trouble-over';
const WITHIN = 10;

/** "The crisis in our relations is behind us", «Самый трудный период в отношениях позади», "We have overcome the chill in our ties". */
export const troubleOver: Rule<Assessment> = {
  name: NAME,
  finds: 'bad days of the relations said to be over',
  triggers: ['is-over'],
  find(context, sentence) {
    const { view } = context;
    if (!view.holds(sentence, 'trouble-noun')) return [];
    for (const over of view.senses(sentence.first, sentence.last, 'is-over')) {
      const clause = view.clauseOf(over.first);
      const reading = view.token(over.first)?.reading;
      if (!clause || reading?.pos === 'infinitive' || reading?.tense === 'future' || view.form(over.first - 1) === 'to') continue;
      const from = Math.max(clause.first, over.first - WITHIN);
      const to = Math.min(clause.last, over.last + WITHIN);
      const trouble = view.sense(from, to, 'trouble-noun');
      const relations = trouble && relationsIn(context, trouble.last, Math.min(to, trouble.last + 6));
      if (!relations || view.has(Math.max(clause.first, over.first - 3), over.first, 'not')) continue;
      const found = judgement(context, sentence, NAME, { stretch: clause, subject: relations, predicate: over, polarity: 'positive' });
      if (found.length > 0) return found;
    }
    return [];
  },
};
