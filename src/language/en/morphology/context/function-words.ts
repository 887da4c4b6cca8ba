import type { Reading } from '../../../../domain/index.js';
import { ADJECTIVE, ADVERB, CONJUNCTION, INFINITIVE, NOUN, NUMERAL, PARTICLE, PREPOSITION, PRONOUN, VERB } from '../english-word.js';
import { FUNCTION_WORD } from '../roles.js';
import { type Place, pick } from './place.js';

const DETERMINERS: ReadonlySet<string> = new Set(['the', 'a', 'our', 'your', 'their', 'his', 'her', 'its', 'this', "'s"]);
const AGAIN: ReadonlySet<string> = new Set(['again', 'more']);
const CLAUSE_VERBS = VERB | INFINITIVE;

/** Small words that are several things: `to`, `that`, `as`, `so`, `no`, `like`. */
export function functionWords(place: Place): Reading | null {
  if ((place.word.roles & FUNCTION_WORD) === 0) return null;
  const { nextMay, next } = place;
  switch (place.word.form) {
    case 'to':
      return (nextMay & INFINITIVE) !== 0 && !(nextMay & NOUN && (place.beforeBits & NOUN) === 0 && next?.caps === 'title')
        ? pick(place, PARTICLE)
        : (nextMay & ADVERB) !== 0 && (nextMay & (NOUN | PRONOUN)) === 0
          ? pick(place, PARTICLE)
          : pick(place, PREPOSITION);
    case 'that':
      // "said that we": the clause begins; "that decision": it points; "the plan that was": it stands for the noun.
      if ((place.beforeBits & CLAUSE_VERBS) !== 0) return pick(place, CONJUNCTION);
      if ((nextMay & VERB) !== 0 && (nextMay & NOUN) === 0) return pick(place, PRONOUN);
      return (nextMay & PRONOUN) !== 0 ? pick(place, CONJUNCTION) : pick(place, PRONOUN);
    case 'will':
    case 'might':
    case 'may':
    case 'can':
    case 'must':
      // "the political will": only a phrase under way makes a noun of it.
      return (place.beforeBits & ADJECTIVE) !== 0 || DETERMINERS.has(place.before?.word.form ?? '')
        ? (pick(place, NOUN) ?? pick(place, VERB))
        : pick(place, VERB);
    case 'like':
      return (place.beforeBits & PRONOUN) !== 0 || place.before?.word.form === 'would' || place.before?.word.form === 'to'
        ? pick(place, CLAUSE_VERBS)
        : pick(place, PREPOSITION);
    case 'since':
    case 'after':
    case 'before':
    case 'until':
      return (nextMay & PRONOUN) !== 0 && next?.reading?.case === 'nom' ? pick(place, CONJUNCTION) : pick(place, PREPOSITION);
    case 'once':
      // "to once again visit": a conjunction only where a subject follows, "once they agree"
      return next !== null && AGAIN.has(next.word.form) ? pick(place, ADVERB) : null;
    case 'no':
    case 'all':
    case 'both':
    case 'much':
      return pick(place, PRONOUN);
    case 'so':
      return (nextMay & (ADJECTIVE | ADVERB)) !== 0 ? pick(place, ADVERB) : null;
    case 'about':
    case 'over':
      return next?.word.kind === 'number' || (nextMay & NUMERAL) !== 0 ? pick(place, ADVERB) : pick(place, PREPOSITION);
    case 'up':
    case 'out':
    case 'down':
    case 'off':
      return pick(place, PREPOSITION);
    default:
      return null;
  }
}
