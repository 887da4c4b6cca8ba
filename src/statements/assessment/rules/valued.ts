import type { Assessment, Clause, SenseHit } from '../../../domain/index.js';
import { nounPhraseAt } from '../../../language/index.js';
import { statesNamed } from '../../frame.js';
import type { Rule } from '../../rule.js';
import { isNameOnly, relationsIn } from '../about.js';
import { isWish, polarityIn } from '../appraisal.js';
import { firstJudged, type Judged } from '../judgement.js';
import { isOnOneMatter } from '../limits.js';

const NAME = 'assessment/valued';
/** How many words may stand between the verb and what it values; a level of relations may stand farther, as may a bond reaffirmed. */
const WITHIN = 4;
const FAR_WITHIN = 8;
/** How far before "reaffirmed" the sentence is quoted from. */
const QUOTED_WITHIN = 12;

/** «Высоко ценим нашу дружбу», "We treasure our old friendship with Serbia", "They reaffirmed the special relationship". */
export const valued: Rule<Assessment> = {
  name: NAME,
  finds: 'relations or friendship that a side says it values, a bond or an alliance reaffirmed',
  triggers: ['to-value', 'reaffirm'],
  needs: ['relations', 'close-ties', 'ties-told', 'bond-noun', 'level-of-relations'],
  find(context, sentence) {
    const { view } = context;
    const affirmed = firstJudged(context, sentence, NAME, ['reaffirm'], reaffirms);
    return affirmed.length > 0 ? affirmed : firstJudged(context, sentence, NAME, ['to-value'], values);

    function values(verb: SenseHit, clause: Clause): Judged | null {
      const reading = view.token(verb.first)?.reading;
      if (reading?.pos === 'infinitive' || reading?.tense === 'future' || reading?.mood === 'imperative') return null;
      if (/^(to|should|must|will)$/.test(view.form(verb.first - 1))) return null;
      const level = view.sense(verb.last, Math.min(clause.last, verb.last + FAR_WITHIN), 'level-of-relations');
      const relations = level ?? view.sense(verb.last, Math.min(clause.last, verb.last + WITHIN), 'relations') ?? tiesOfTwo(verb.last);
      if (!relations) return null;
      // thanks are given for much: only good relations are judged by them
      const thanks = /^(grateful|thankful|thank|благодар)/.test(view.form(verb.first));
      if (thanks && polarityIn(context, verb.last, relations.first)?.polarity !== 'positive' && !isHadTogether(relations.last)) return null;
      // "we value the work of our friendship society": the relations themselves are what is valued
      const phrase = nounPhraseAt(view, relations, { first: clause.first, last: clause.last, another: () => false });
      if (!level && (!isRightBehind(verb.last, relations.first) || phrase.last > relations.last + 3)) return null;
      // "we value it and look forward to more": a courtesy before a wish
      if (isWish(context, clause.last, sentence.last)) return null;
      const not = view.has(Math.max(clause.first, verb.first - 2), verb.first, 'not');
      return { stretch: clause, subject: relations, predicate: verb, polarity: not ? 'negative' : 'positive' };
    }
    function reaffirms(verb: SenseHit, clause: Clause): Judged | null {
      const to = Math.min(clause.last, verb.last + FAR_WITHIN);
      const bond = view.sense(verb.last, to, 'bond-noun');
      if (!bond || isNameOnly(view, bond) || view.has(verb.last, bond.first, 'make-relations', 'not')) return null;
      // "confirmed the key principles of our partnership": of something else that is theirs
      for (let i = verb.last; i < bond.first; i++) if (OF_IT.test(view.form(i))) return null;
      const praised = polarityIn(context, verb.last, bond.first);
      if (isOnOneMatter(view, bond) || (WORK.test(view.form(bond.last - 1)) && !isTheirs(verb.last, bond))) return null;
      // "celebrated 75 years of partnership"
      const years = AGES.test(view.words(Math.max(verb.last, bond.first - 5), bond.first)) && LONG_STANDING.test(view.form(bond.last - 1));
      const itself = view.has(bond.first, to, 'relations') && GOOD_IN_ITSELF.test(view.form(bond.first));
      if (praised?.polarity !== 'positive' && !itself && !years) return null;
      // "their commitment to a partnership": what is reaffirmed is something else
      if (/^(commitment|readiness|intention|support|adherence)$/.test(view.form(verb.last + 1))) return null;
      const stretch = { first: Math.max(clause.first, verb.first - QUOTED_WITHIN), last: clause.last };
      return { stretch, subject: bond, predicate: praised?.at ?? bond, polarity: 'positive' };
    }
    /** Work is praised as theirs: "the close bilateral cooperation", "the dialogue between our countries". */
    function isTheirs(from: number, { first, last }: SenseHit): boolean {
      return (
        view.has(first, last + 5, 'relations', 'between-countries', 'both-countries') ||
        view.has(from, first, 'our', 'both-countries') ||
        statesNamed(context, from, Math.min(last + 6, view.sentenceOf(first)?.last ?? last)).length >= 2
      );
    }
    /** "grateful for the partnership we have with you" */
    function isHadTogether(at: number): boolean {
      return (
        /^(we|that we)? ?(have|share|['’]ve) (with|between|together)$/.test(view.words(at, at + 3)) ||
        view.has(at, at + 2, 'between-countries')
      );
    }
    /** "value our present relations": nothing but words that tell which. */
    function isRightBehind(from: number, to: number): boolean {
      for (let i = from; i < to; i++) if (!WHICH_ONES.has(view.token(i)?.reading?.pos ?? '') && view.form(i) !== ',') return false;
      return true;
    }
    /** «ценим доверительный диалог, сложившийся между нашими странами»: with praise of its own. */
    function tiesOfTwo(from: number): SenseHit | null {
      const told = view.sense(from, Math.min(sentence.last, from + WITHIN), 'ties-told');
      // «дорожим сотрудничеством между нашими странами»
      if (told && !isOnOneMatter(view, told) && view.has(told.last, told.last + 5, 'between-countries', 'both-countries')) return told;
      const hit = relationsIn(context, from, sentence.last);
      return hit && hit.first - from <= WITHIN && polarityIn(context, from, hit.first)?.polarity === 'positive' ? hit : null;
    }
  },
};

const WORK = /^(cooperation|collaboration|interaction|dialogue|contacts|links)$/;
const AGES = /\b(years|decades|centuries|century|anniversary) of( our| the| their)?( \w+)?$/;
const LONG_STANDING = /^(friendship|partnership|alliance|bonds?|ties|cooperation)$/;
const OF_IT = /^(goals?|aims?|hopes?|desire|principles?|framework|agenda|terms|принцип\p{L}*|положени\p{L}+|услови\p{L}+)$/u;
const WHICH_ONES = new Set(['adjective', 'pronoun', 'adverb', 'participle']);
const GOOD_IN_ITSELF = /^(bonds?|узы|alliance|friendship|нерушимость|незыблемость)$/;
