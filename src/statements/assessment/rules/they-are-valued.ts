import type { Assessment, Clause, SenseHit, TokenRange } from '../../../domain/index.js';
import type { Rule } from '../../rule.js';
import { isWish, polarityIn } from '../appraisal.js';
import { firstJudged, type Judged } from '../judgement.js';

const NAME = 'assessment/they-are-valued';
/** How far from the pronoun the verb may stand, and behind it what they are called. */
const WITHIN = 3;
const SAID_WITHIN = 6;

/** "We consider them to be very important", «Мы ими дорожим», "This has made them stronger": of the relations named just before. */
export const theyAreValued: Rule<Assessment> = {
  name: NAME,
  finds: 'relations named before, said of as "them" to be valued, to be held important or to have been made stronger',
  triggers: ['them'],
  needs: ['to-value', 'regard-as', 'attach-importance', 'strengthened'],
  find(context, sentence) {
    const { view } = context;
    return firstJudged(context, sentence, NAME, ['to-value', 'regard-as', 'attach-importance', 'strengthened'], judge);

    function judge(verb: SenseHit, clause: Clause): Judged | null {
      const reading = view.token(verb.first)?.reading;
      // «считаем» is a future by its form only
      if (reading?.pos === 'infinitive' || (reading?.tense === 'future' && verb.sense !== 'regard-as') || reading?.mood === 'imperative')
        return null;
      if (/^(to|will|would|should|must|not|не|never)$/.test(view.form(verb.first - 1))) return null;
      const them = view.sense(Math.max(clause.first, verb.first - WITHIN), Math.min(clause.last, verb.last + WITHIN), 'them');
      if (!them || !isOfRelations(clause.first, them.first)) return null;
      // "value them and look forward to more": a courtesy before a wish
      if (verb.sense === 'to-value' && isWish(context, clause.last, sentence.last)) return null;
      const said = { stretch: clause, subject: them };
      if (verb.sense === 'attach-importance' || verb.sense === 'to-value') return { ...said, predicate: verb, polarity: 'positive' };
      const makes = /^(make|makes|made|сдела|дела|took|take|brought|raised)/.test(view.form(verb.first));
      if (verb.sense === 'strengthened' && !makes)
        return them.first >= verb.last ? { ...said, predicate: verb, polarity: 'positive' } : null;
      const judged = polarityIn(
        context,
        Math.max(verb.last, them.first),
        Math.min(clause.last, Math.max(verb.last, them.last) + SAID_WITHIN),
      );
      return judged && { ...said, predicate: judged.at, polarity: judged.polarity };
    }
    /** The last noun before the pronoun is the relations: in this sentence, or at the end of the one before. */
    function isOfRelations(from: number, at: number): boolean {
      const here = view.senses(sentence.first, from, 'relations').at(-1);
      if (here) return isLastNoun(here, Math.min(from, at));
      const before = view.sentences[sentence.index - 1];
      if (before === undefined || before.turn !== sentence.turn) return false;
      const named = view.senses(before.first, before.last, 'relations').at(-1);
      return named !== undefined && isLastNoun(named, before.last);
    }
    function isLastNoun({ last }: TokenRange, to: number): boolean {
      for (let i = last; i < to; i++)
        if (view.token(i)?.reading?.pos === 'noun' && view.mentions(i, i + 1).length === 0 && !SIDES.test(view.form(i))) return false;
      return true;
    }
  },
};

/** Those they are between. */
const SIDES = /^(countries|nations|states|peoples|sides|стран\p{L}*|государств\p{L}*|народ\p{L}*|сторон\p{L}*)$/u;
