import type { Assessment } from '../../../domain/index.js';
import { nounPhraseAt } from '../../../language/index.js';
import type { Rule } from '../../rule.js';
import { judgement } from '../about.js';

const NAME = 'assessment/harmed';
/** How many words may stand between the verb and the relations. */
const WITHIN = 4;

/** "That step complicated our relations", «Это омрачило наши отношения с соседями». */
export const harmed: Rule<Assessment> = {
  name: NAME,
  finds: 'something that has made the relations worse',
  triggers: ['harm-relations', 'nothing-can'],
  find(context, sentence) {
    const { view } = context;
    for (const verb of view.senses(sentence.first, sentence.last, 'harm-relations', 'nothing-can')) {
      const clause = view.clauseOf(verb.first);
      const reading = view.token(verb.first)?.reading;
      // "nothing can break our friendship"
      const never = clause !== null && view.has(clause.first, verb.last, 'nothing-can');
      if (!clause || (!never && reading?.pos === 'infinitive') || reading?.tense === 'future' || reading?.mood === 'imperative') continue;
      if (!never && /^(to|will|would|could|can|may|might|must|should|not|never|бы|не)$/.test(view.form(verb.first - 1))) continue;
      const relations =
        view.sense(verb.last, Math.min(clause.last, verb.last + (never ? 2 * WITHIN : WITHIN)), 'relations') ??
        (never ? view.sense(verb.last, Math.min(clause.last, verb.last + 2 * WITHIN), 'both-countries', 'between-countries') : null);
      if (!relations) continue;
      const phrase = nounPhraseAt(view, relations, { first: clause.first, last: clause.last, another: () => false });
      // "complicated talks on relations": the relations themselves are what suffers
      if (!never && /^(of|in|for|on|about|with|to)$/.test(view.form(phrase.first - 1)) && phrase.first > verb.last) continue;
      const found = judgement(context, sentence, NAME, {
        stretch: clause,
        subject: relations,
        predicate: verb,
        polarity: never ? 'positive' : 'negative',
      });
      if (found.length > 0) return found;
    }
    return [];
  },
};
