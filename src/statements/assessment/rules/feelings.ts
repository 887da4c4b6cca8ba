import type { Assessment } from '../../../domain/index.js';
import { statesNamed } from '../../frame.js';
import type { Rule } from '../../rule.js';
import { appraise, isWish } from '../appraisal.js';

const NAME = 'assessment/feelings';
const WITHIN = 6;

/** "Our people have great affection for the Norwegian people", «Народ Сербии питает к России тёплые чувства». */
export const feelings: Rule<Assessment> = {
  name: NAME,
  finds: 'what one people is said to feel for the other',
  triggers: ['feelings-for'],
  find(context, sentence) {
    const { view } = context;
    for (const feeling of view.senses(sentence.first, sentence.last, 'feelings-for')) {
      const clause = view.clauseOf(feeling.first);
      if (!clause || view.has(Math.max(clause.first, feeling.first - WITHIN), feeling.first, 'not')) continue;
      let people = false;
      for (let i = clause.first; i < clause.last && !people; i++) people = PEOPLE.test(view.form(i));
      const toward = view.mentions(feeling.first, Math.min(clause.last, feeling.last + WITHIN)).length > 0;
      const own = statesNamed(context, clause.first, feeling.first).length > 0 || view.has(clause.first, feeling.first, 'we', 'our');
      if (!people || !toward || !own) continue;
      if (isWish(context, clause.first, clause.last) || view.form(sentence.last - 1) === '?') continue;
      const made = appraise(context, sentence, NAME, {
        first: clause.first,
        last: clause.last,
        polarity: 'positive',
        subject: feeling,
        predicate: feeling,
        states: null,
      });
      if (made) return [made];
    }
    return [];
  },
};

const PEOPLE = /^(people|peoples|nation|citizens|народ|народа|народы|народов|граждане|люди)$/;
