import type { Assessment } from '../../../domain/index.js';
import type { Rule } from '../../rule.js';
import { judgement } from '../about.js';

const NAME = 'assessment/moved-forward';
/** How far behind the movement the relations may be named. */
const WITHIN = 9;

/** «Мы далеко продвинулись в развитии наших отношений», "We have made great strides in our partnership". */
export const movedForward: Rule<Assessment> = {
  name: NAME,
  finds: 'the two said to have come a good way in their relations',
  triggers: ['move-forward'],
  find(context, sentence) {
    const { view, analysed } = context;
    for (const move of view.senses(sentence.first, sentence.last, 'move-forward')) {
      const clause = view.clauseOf(move.first);
      const reading = view.token(move.first)?.reading;
      if (!clause || reading?.pos === 'infinitive' || reading?.tense === 'future' || view.form(move.first - 1) === 'to') continue;
      const relations = view.sense(move.last, Math.min(clause.last, move.last + WITHIN), 'relations');
      if (!relations) continue;
      if (!view.has(clause.first, move.first, 'we', 'both-countries') && !(analysed.lang === 'ru' && /лись$/.test(view.form(move.first))))
        continue;
      const found = judgement(context, sentence, NAME, {
        stretch: clause,
        subject: relations,
        predicate: move,
        polarity: view.has(Math.max(clause.first, move.first - 3), move.first, 'not') ? 'negative' : 'positive',
      });
      if (found.length > 0) return found;
    }
    return [];
  },
};
