import type { Assessment } from '../../../domain/index.js';
import { nounPhraseAt } from '../../../language/index.js';
import type { Rule } from '../../rule.js';
import { appraise, isOfOneSphere, isWish } from '../appraisal.js';

const NAME = 'assessment/strengthened';
/** How many words may stand between the verb and the relations. */
const WITHIN = 4;
/** How far before "and enriching" the first of the two verbs may stand. */
const SAME_VERB_WITHIN = 8;

/** "Our values have strengthened this bond", "that made our partnership closer still", «Это лишь укрепило нашу дружбу». */
export const strengthened: Rule<Assessment> = {
  name: NAME,
  finds: 'something that has made the relations stronger',
  triggers: ['strengthened'],
  find(context, sentence) {
    const { view } = context;
    for (const verb of view.senses(sentence.first, sentence.last, 'strengthened')) {
      const clause = view.clauseOf(verb.first);
      const reading = view.token(verb.first)?.reading;
      if (
        !clause ||
        // "this makes" looks like a noun after its pronoun
        (reading?.pos !== 'verb' && reading?.pos !== 'participle' && view.form(verb.first) !== 'makes' && !isContinuous(verb.first)) ||
        reading?.tense === 'future' ||
        reading?.mood === 'imperative'
      )
        continue;
      // "topics on which they are tightening bonds"
      if (/^(where|which|in)$/.test(view.form(clause.first)) && isContinuous(verb.first)) continue;
      if (/^(to|will|would|could|can|may|further|must|should|let)$/.test(view.form(verb.first - 1))) continue;
      // "and strengthen the relationship": after "to" that stands further off
      if (context.analysed.lang === 'en' && !/(ed|s|made|brought|took|taken)$/.test(view.form(verb.first)) && !isContinuous(verb.first))
        continue;
      const relations = view.sense(verb.last, Math.min(clause.last, verb.last + WITHIN), 'relations');
      if (!relations) continue;
      const phrase = nounPhraseAt(view, relations, { first: clause.first, last: clause.last, another: () => false });
      if (/^(of|in|for|between|with|to)$/.test(view.form(phrase.first - 1))) continue;
      // "make" and "bring" say nothing without what they make of it
      if (
        /^(make|makes|made|сдела|дела)/.test(view.form(verb.first)) &&
        !view.has(relations.last, Math.min(clause.last, relations.last + 8), 'praise')
      )
        continue;
      if (isWish(context, clause.first, clause.last) || isOfOneSphere(context, verb.first, clause.last)) continue;
      const made = appraise(context, sentence, NAME, {
        polarity: 'positive',
        subject: relations,
        predicate: verb,
        states: null,
        ...clause,
      });
      if (made) return [made];
    }
    return [];

    /** "they are tightening and enriching": what is being done now. */
    function isContinuous(at: number): boolean {
      if (!view.form(at).endsWith('ing')) return false;
      let before = at - 1;
      while (before > sentence.first && view.token(before)?.reading?.pos === 'adverb') before--;
      if (view.form(before) === 'and')
        while (before > sentence.first && at - before < SAME_VERB_WITHIN && !view.form(before).endsWith('ing')) before--;
      if (view.form(before).endsWith('ing')) before--;
      while (before > sentence.first && view.token(before)?.reading?.pos === 'adverb') before--;
      return /^(are|is|been|we['’]re|['’]re)$/.test(view.form(before));
    }
  },
};
