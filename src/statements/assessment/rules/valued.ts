import type { Assessment, SenseHit } from '../../../domain/index.js';
import { nounPhraseAt } from '../../../language/index.js';
import type { Rule } from '../../rule.js';
import { judgement, relationsIn } from '../about.js';
import { isWish, polarityIn } from '../appraisal.js';

const NAME = 'assessment/valued';
/** How many words may stand between the verb and what it values. */
const WITHIN = 4;

/** «Высоко ценим нашу дружбу», "We treasure our old friendship with Serbia". */
export const valued: Rule<Assessment> = {
  name: NAME,
  finds: 'relations or friendship that a side says it values',
  triggers: ['to-value'],
  find(context, sentence) {
    const { view } = context;
    for (const verb of view.senses(sentence.first, sentence.last, 'to-value')) {
      const clause = view.clauseOf(verb.first);
      const reading = view.token(verb.first)?.reading;
      if (!clause || reading?.pos === 'infinitive' || reading?.tense === 'future' || reading?.mood === 'imperative') continue;
      if (/^(to|should|must|will)$/.test(view.form(verb.first - 1))) continue;
      const level = view.sense(verb.last, Math.min(clause.last, verb.last + 2 * WITHIN), 'level-of-relations');
      const relations = level ?? view.sense(verb.last, Math.min(clause.last, verb.last + WITHIN), 'relations') ?? tiesOfTwo(verb.last);
      if (!relations) continue;
      // thanks are given for much: only good relations are judged by them
      const thanks = /^(grateful|thankful|thank|благодар)/.test(view.form(verb.first));
      if (thanks && polarityIn(context, verb.last, relations.first)?.polarity !== 'positive') continue;
      // "we value the work of our friendship society": the relations themselves are what is valued
      const phrase = nounPhraseAt(view, relations, { first: clause.first, last: clause.last, another: () => false });
      if (!level && (!isRightBehind(verb.last, relations.first) || phrase.last > relations.last + 3)) continue;
      // "we value it and look forward to more": a courtesy before a wish
      if (isWish(context, clause.last, sentence.last)) continue;
      const found = judgement(context, sentence, NAME, {
        stretch: clause,
        subject: relations,
        predicate: verb,
        polarity: view.has(Math.max(clause.first, verb.first - 2), verb.first, 'not') ? 'negative' : 'positive',
      });
      if (found.length > 0) return found;
    }
    return [];

    /** "value our current relations": nothing but words that tell which. */
    function isRightBehind(from: number, to: number): boolean {
      for (let i = from; i < to; i++) if (!WHICH_ONES.has(view.token(i)?.reading?.pos ?? '') && view.form(i) !== ',') return false;
      return true;
    }
    /** «ценим доверительный диалог, сложившийся между нашими странами»: with praise of its own. */
    function tiesOfTwo(from: number): SenseHit | null {
      const hit = relationsIn(context, from, sentence.last);
      return hit && hit.first - from <= WITHIN && polarityIn(context, from, hit.first)?.polarity === 'positive' ? hit : null;
    }
  },
};

const WHICH_ONES = new Set(['adjective', 'pronoun', 'adverb', 'participle']);
