import type { Assessment, Draft } from '../../../domain/index.js';
import { statesNamed } from '../../frame.js';
import type { Context, Rule } from '../../rule.js';
import { appraise, isWish } from '../appraisal.js';

const NAME = 'assessment/drift-apart';
/** How far before the verb "not" may stand. */
const NOT_WITHIN = 4;

/** "We have not drifted apart", «Наши страны отдалились друг от друга». */
export const driftApart: Rule<Assessment> = {
  name: NAME,
  finds: 'the countries said to have drifted apart or come closer, or not to have',
  triggers: ['drift-apart'],
  find(context, sentence) {
    const { view } = context;
    const out: Draft<Assessment>[] = [];
    for (const verb of view.senses(sentence.first, sentence.last, 'drift-apart')) {
      const clause = view.clauseOf(verb.first);
      if (!clause || isWish(context, clause.first, verb.first) || !namesThePair(context, clause.first, verb.first, clause.last)) continue;
      const not = view.has(Math.max(clause.first, verb.first - NOT_WITHIN), verb.first, 'not');
      const closer = CLOSER.test(view.words(verb.first, verb.last).toLowerCase());
      // "closer to the solution": not to each other
      if (closer && /^(to|к)$/.test(view.form(verb.last)) && !/^(each|one|друг)$/.test(view.form(verb.last + 1))) continue;
      const made = appraise(context, sentence, NAME, {
        first: clause.first,
        last: clause.last,
        polarity: not === closer ? 'negative' : 'positive',
        subject: { first: clause.first, last: verb.first },
        predicate: verb,
        states: null,
      });
      if (made) out.push(made);
    }
    return out;
  },
};

const CLOSER = /closer|сбли[зж]|ближе/;

/** "we", "our countries", or two states by name before the verb. */
const namesThePair = (context: Context, first: number, verb: number, last: number): boolean =>
  context.view.has(first, last, 'we', 'both-countries', 'relations') || statesNamed(context, first, verb).length >= 2;
