import type { Assessment } from '../../../domain/index.js';
import { nounPhraseAt } from '../../../language/index.js';
import type { Rule } from '../../rule.js';
import { judgement } from '../judgement.js';

const NAME = 'assessment/good-example';
/** How far before the noun its praise may stand. */
const PRAISED_WITHIN = 4;
/** How much may still follow the noun: an example of neighbours' cooperation, not of what is then told at length. */
const BEHIND = 7;

/** «Это хороший пример сотрудничества соседей», "Our relations are a model of good-neighbourliness". */
export const goodExample: Rule<Assessment> = {
  name: NAME,
  finds: 'the relations called a good example or a model of how states live together',
  triggers: ['example-of'],
  find(context, sentence) {
    const { view } = context;
    for (const example of view.senses(sentence.first, sentence.last, 'example-of')) {
      const clause = view.clauseOf(example.first);
      if (!clause || clause.last - example.last > BEHIND) continue;
      const phrase = nounPhraseAt(view, example, { first: clause.first, last: clause.last, another: () => false });
      const model = view.has(example.first, example.last, 'model-noun');
      const praise = view.sense(
        Math.max(clause.first, Math.min(phrase.first, example.first - PRAISED_WITHIN)),
        example.first,
        'achievement-praise',
        'praise',
      );
      if (!praise && !model) continue;
      const relations = view.sense(clause.first, example.first, 'relations', 'both-countries', 'we', 'our');
      if (!relations && !/^(это|он|она|оно|this|that|it)$/.test(subjectForm(clause.first, example.first))) continue;
      const found = judgement(context, sentence, NAME, {
        stretch: clause,
        subject: relations ?? example,
        predicate: praise ?? example,
        polarity: view.has(clause.first, example.first, 'not') ? 'negative' : 'positive',
      });
      if (found.length > 0) return found;
    }
    return [];

    /** The pronoun that the clause says it of: "I think this is …" */
    function subjectForm(first: number, last: number): string {
      for (let i = first; i < last; i++) if (/^(это|this|that|it)$/.test(view.form(i))) return view.form(i);
      return '';
    }
  },
};
