import type { Assessment, Clause, SenseHit } from '../../../domain/index.js';
import { nounPhraseAt } from '../../../language/index.js';
import type { Rule } from '../../rule.js';
import { firstJudged, type Judged } from '../judgement.js';
import { isOnOneMatter } from '../limits.js';

const NAME = 'assessment/changed';
/** How many words may stand between the verb and the relations; twice as many behind "nothing can". */
const WITHIN = 4;
/** How far before "and enriching" the first of the two verbs may stand. */
const SAME_VERB_WITHIN = 8;

/** "Our values have strengthened this bond", «Это омрачило наши отношения с соседями», "Nothing can break our friendship". */
export const changed: Rule<Assessment> = {
  name: NAME,
  finds: 'something that has made the relations stronger or worse, or cannot',
  triggers: ['strengthened', 'harm-relations', 'nothing-can'],
  find(context, sentence) {
    const { view, analysed } = context;
    const strengthened = firstJudged(context, sentence, NAME, ['strengthened'], better);
    return strengthened.length > 0 ? strengthened : firstJudged(context, sentence, NAME, ['harm-relations', 'nothing-can'], worse);

    function better(verb: SenseHit, clause: Clause): Judged | null {
      const reading = view.token(verb.first)?.reading;
      const form = view.form(verb.first);
      const continuous = isContinuous(verb.first);
      // "this makes" looks like a noun after its pronoun
      const isVerb = reading?.pos === 'verb' || reading?.pos === 'participle' || form === 'makes' || continuous;
      if (!isVerb || reading?.tense === 'future' || reading?.mood === 'imperative') return null;
      // "topics on which they are tightening bonds"
      if (continuous && /^(where|which|in)$/.test(view.form(clause.first))) return null;
      if (/^(to|will|would|could|can|may|further|must|should|let)$/.test(view.form(verb.first - 1))) return null;
      // "and strengthen the relationship": after "to" that stands further off
      if (analysed.lang === 'en' && !/(ed|s|made|brought|took|taken)$/.test(form) && !continuous) return null;
      const relations = view.sense(verb.last, Math.min(clause.last, verb.last + WITHIN), 'relations');
      if (
        !relations ||
        isOnOneMatter(view, relations) ||
        /^(of|in|for|between|with|to)$/.test(view.form(phraseStart(relations, clause) - 1))
      )
        return null;
      // "make" and "bring" say nothing without what they make of it
      const makes = /^(make|makes|made|сдела|дела)/.test(form);
      if (makes && !view.has(relations.last, Math.min(clause.last, relations.last + 2 * WITHIN), 'praise')) return null;
      const limits = { first: verb.first, last: clause.last };
      return { stretch: clause, subject: relations, predicate: verb, polarity: 'positive', limits };
    }
    function worse(verb: SenseHit, clause: Clause): Judged | null {
      const reading = view.token(verb.first)?.reading;
      const never = view.has(clause.first, verb.last, 'nothing-can');
      if ((!never && reading?.pos === 'infinitive') || reading?.tense === 'future' || reading?.mood === 'imperative') return null;
      if (!never && NOT_DONE.test(view.form(verb.first - 1))) return null;
      const to = Math.min(clause.last, verb.last + (never ? 2 * WITHIN : WITHIN));
      const relations =
        view.sense(verb.last, to, 'relations') ?? (never ? view.sense(verb.last, to, 'both-countries', 'between-countries') : null);
      if (!relations) return null;
      // "complicated talks on relations": the relations themselves are what suffers
      const first = phraseStart(relations, clause);
      if (!never && first > verb.last && /^(of|in|for|on|about|with|to)$/.test(view.form(first - 1))) return null;
      return { stretch: clause, subject: relations, predicate: verb, polarity: never ? 'positive' : 'negative' };
    }
    function phraseStart(relations: SenseHit, { first, last }: Clause): number {
      return nounPhraseAt(view, relations, { first, last, another: () => false }).first;
    }
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

const NOT_DONE = /^(to|will|would|could|can|may|might|must|should|not|never|бы|не)$/;
