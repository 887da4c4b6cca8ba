import type { Assessment } from '../../../domain/index.js';
import type { Rule } from '../../rule.js';
import { speaksOfRelations } from '../about.js';
import { appraise } from '../appraisal.js';
import { isOfOneSphere } from '../one-sphere.js';

const NAME = 'assessment/accumulated';
const WITHIN = 7;

/** "The experience gathered is rich", «Накоплен солидный опыт сотрудничества», "a firm foundation has been laid". */
export const accumulated: Rule<Assessment> = {
  name: NAME,
  finds: 'what the two have built up in their relations, praised',
  triggers: ['accumulated'],
  find(context, sentence) {
    const { view } = context;
    if (!speaksOfRelations(context, sentence) && !view.has(sentence.first, sentence.last, 'we', 'close-ties')) return [];
    for (const act of view.senses(sentence.first, sentence.last, 'accumulated')) {
      const from = Math.max(sentence.first, act.first - WITHIN);
      const to = Math.min(sentence.last, act.last + WITHIN);
      const potential = view.sense(from, to, 'potential-noun');
      if (!potential || isForSomethingElse(potential.last)) continue;
      // "will create a good basis", "to lay foundations"
      const reading = view.token(act.first)?.reading;
      if (reading?.tense === 'future' || (reading?.pos === 'infinitive' && !view.has(sentence.first, act.first, 'much-done'))) continue;
      if (/^(to|will|would)$/.test(view.form(act.first - 1))) continue;
      // "the war formed the foundation of our relations": what they stand on, unless it is a good one
      const praise = view.senses(from, to, 'achievement-praise', 'praise').find(({ first }) => first !== potential.first) ?? null;
      const unfolds =
        /^(начина\p{L}*|start\p{L}*|begin\p{L}*|being|реализу\p{L}*)$/u.test(view.form(act.first)) ||
        /^начина/.test(view.form(act.first - 1));
      if (!praise && !unfolds) continue;
      const first = Math.min(view.clauseOf(potential.first)?.first ?? potential.first, view.clauseOf(act.first)?.first ?? act.first);
      const last = view.clauseOf(Math.max(potential.last, act.last, praise?.last ?? 0) - 1)?.last ?? act.last;
      if (isOfOneSphere(context, first, last)) continue;
      const made = appraise(context, sentence, NAME, {
        first,
        last,
        polarity: 'positive',
        subject: potential,
        predicate: praise ?? act,
        states: null,
      });
      if (made) return [made];
    }
    return [];

    /** «прочный фундамент для стабилизации рынка»: not for their relations. */
    function isForSomethingElse(at: number): boolean {
      return (
        /^(for|для|of)$/.test(view.form(at)) &&
        !view.has(at, Math.min(sentence.last, at + WITHIN), 'relations', 'close-ties', 'both-countries', 'good-neighbours', 'our')
      );
    }
  },
};
