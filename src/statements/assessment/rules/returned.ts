import type { Assessment } from '../../../domain/index.js';
import { statesNamed } from '../../frame.js';
import type { Rule } from '../../rule.js';
import { judgement, relationsIn } from '../about.js';

const NAME = 'assessment/returned';
const WITHIN = 8;

/** "The two states have returned to partnership", «Отношения вернулись в нормальное русло». */
export const returned: Rule<Assessment> = {
  name: NAME,
  finds: 'the countries or their relations said to be back on a good course',
  triggers: ['back-on-course'],
  find(context, sentence) {
    const { view } = context;
    for (const back of view.senses(sentence.first, sentence.last, 'back-on-course')) {
      const clause = view.clauseOf(back.first);
      const reading = view.token(back.first)?.reading;
      if (!clause || reading?.pos === 'infinitive' || reading?.tense === 'future' || view.form(back.first - 1) === 'to') continue;
      const who = view.sense(clause.first, back.first, 'we', 'both-countries');
      const pair = who !== null || statesNamed(context, clause.first, back.first).length >= 2;
      const relations = relationsIn(context, Math.max(clause.first, back.first - WITHIN), Math.min(clause.last, back.last + WITHIN));
      // the countries must be back on the path of something: of partnership, of relations
      if (!relations || (relations.first >= back.last && !pair)) continue;
      const found = judgement(context, sentence, NAME, {
        stretch: clause,
        subject: relations,
        predicate: back,
        polarity: view.has(Math.max(clause.first, back.first - 3), back.first, 'not') ? 'negative' : 'positive',
      });
      if (found.length > 0) return found;
    }
    return [];
  },
};
