import type { Assessment } from '../../../domain/index.js';
import { nounPhraseAt } from '../../../language/index.js';
import type { Rule } from '../../rule.js';
import { isNameOnly } from '../about.js';
import { appraise, isOfOneSphere } from '../appraisal.js';

const NAME = 'assessment/named-as-good';
/** How many words may stand between the praise and the noun: «традиционно дружественные российско-сербские отношения». */
const WITHIN = 4;

/** "reflecting the special nature of our partnership", «ради укрепления наших традиционно дружественных связей»: praise in the name itself. */
export const namedAsGood: Rule<Assessment> = {
  name: NAME,
  finds: 'relations named with a word that says they have always been close or are like no others',
  triggers: ['cherished'],
  find(context, sentence) {
    const { view } = context;
    for (const praise of view.senses(sentence.first, sentence.last, 'cherished')) {
      const relations =
        view.senses(praise.first, Math.min(sentence.last, praise.last + WITHIN), 'relations').find((hit) => hit.last >= praise.last) ??
        null;
      const clause = view.clauseOf(praise.first);
      if (!relations || !clause || isNameOnly(view, relations)) continue;
      const phrase = nounPhraseAt(view, relations, { first: clause.first, last: sentence.last, another: () => false });
      const nature =
        /^(nature|character|характер|характера|природа)$/.test(view.form(praise.last - 1)) ||
        /^(nature|character)$/.test(view.form(praise.last));
      if (phrase.first >= praise.last && !nature) continue;
      // "to develop neighbourly relations": they are good already only where the words say since when
      if (
        view.has(Math.max(clause.first, praise.first - 4), praise.first, 'make-relations', 'wish') &&
        !LASTING.test(view.form(praise.first))
      )
        continue;
      const last = Math.max(clause.last, Math.min(phrase.last, sentence.last));
      if (view.form(sentence.last - 1) === '?' || isOfOneSphere(context, clause.first, last)) continue;
      const made = appraise(context, sentence, NAME, {
        first: clause.first,
        last,
        polarity: 'positive',
        subject: relations,
        predicate: praise,
        states: null,
      });
      if (made) return [made];
    }
    return [];
  },
};

const LASTING = /^(традиционн|исторически|испытанн|проверенн|многовеков|traditional|historic|time-|long-?standing|enduring)/;
