import type { Assessment, Draft, SenseHit, TokenRange } from '../../../domain/index.js';
import { nounPhraseAt } from '../../../language/index.js';
import type { Rule } from '../../rule.js';
import { isInTitle, isNameOnly } from '../about.js';
import { appraise, isWish, polarityIn } from '../appraisal.js';
import { isOfOneSphere } from '../one-sphere.js';

const NAME = 'assessment/named-as-good';
/** How many words may stand between the praise and the noun: «традиционно дружественные российско-сербские отношения». */
const WITHIN = 4;
/** How far before the phrase a verb of making takes it for something still to be made. */
const MADE_WITHIN = 6;

/** "the tight bond between us", "the special nature of our partnership", «наших традиционно дружественных связей»: praise in the name itself. */
export const namedAsGood: Rule<Assessment> = {
  name: NAME,
  finds: 'relations named with praise of their own: those between the two, or such as have always been close or are like no others',
  triggers: ['between-countries', 'cherished'],
  needs: ['relations'],
  find(context, sentence): readonly Draft<Assessment>[] {
    const { view } = context;
    for (const subject of view.senses(sentence.first, sentence.last, 'relations')) {
      const made = between(subject);
      if (made) return [made];
    }
    if (view.form(sentence.last - 1) === '?') return [];
    for (const praise of view.senses(sentence.first, sentence.last, 'cherished')) {
      const made = cherished(praise);
      if (made) return [made];
    }
    return [];

    function between(subject: SenseHit): Draft<Assessment> | null {
      const behind = view.senseAtToken(subject.last, 'between-countries');
      const grammatical = view.token(subject.last - 1)?.reading?.case ?? null;
      if (!behind || (grammatical !== null && grammatical !== 'nom' && grammatical !== 'acc')) return null;
      const clause = view.clauseOf(subject.first) ?? sentence;
      const { first } = nounPhraseAt(view, subject, { first: clause.first, last: clause.last, another: () => false });
      const judged = polarityIn(context, first, subject.first);
      // "I wish to confirm", "to build warm ties between us": still to come
      if (judged?.polarity !== 'positive' || isWish(context, clause.first, first) || isOfOneSphere(context, first, behind.last))
        return null;
      if (view.has(Math.max(sentence.first, first - MADE_WITHIN), first, 'make-relations')) return null;
      return named(subject, judged.at, { first: clause.first, last: Math.max(clause.last, behind.last) });
    }
    function cherished(praise: SenseHit): Draft<Assessment> | null {
      // "having a closer relationship": closer than it is
      if (/^(closer|stronger|deeper|better|warmer)$/.test(view.form(praise.first))) return null;
      const near = view.senses(praise.first, Math.min(sentence.last, praise.last + WITHIN), 'relations');
      const relations = near.find((hit) => hit.last >= praise.last);
      const clause = view.clauseOf(praise.first);
      if (!relations || !clause || isNameOnly(view, relations) || isInTitle(context, relations)) return null;
      const phrase = nounPhraseAt(view, relations, { first: clause.first, last: sentence.last, another: () => false });
      const nature = NATURE.test(view.form(praise.last - 1)) || /^(nature|character)$/.test(view.form(praise.last));
      if (phrase.first >= praise.last && relations.first > praise.last && !nature) return null;
      // "to develop neighbourly relations": they are good already only where the words say since when
      const toBe = view.has(Math.max(clause.first, praise.first - 4), praise.first, 'make-relations', 'wish');
      if (toBe && !LASTING.test(view.form(praise.first))) return null;
      const last = Math.max(clause.last, Math.min(phrase.last, sentence.last));
      return isOfOneSphere(context, clause.first, last) ? null : named(relations, praise, { first: clause.first, last });
    }
    function named(subject: TokenRange, predicate: TokenRange, stretch: TokenRange): Draft<Assessment> | null {
      return appraise(context, sentence, NAME, { polarity: 'positive', subject, predicate, states: null, ...stretch });
    }
  },
};

const NATURE = /^(nature|character|характер|характера|природа)$/;
const LASTING = /^(традиционн|исторически|испытанн|проверенн|многовеков|traditional|historic|time-|long-?standing|enduring)/;
