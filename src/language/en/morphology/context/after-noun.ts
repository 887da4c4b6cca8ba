import type { Reading } from '../../../../domain/index.js';
import { ADVERB, GERUND, NOUN, NUMERAL, PARTICIPLE, PREPOSITION, PRONOUN, VERB } from '../english-word.js';
import { type Place, pick } from './place.js';

/** After a noun: its verb ("leaders discuss", "trade grew by"), else one more noun ("trade talks"). */
export function afterNoun(place: Place): Reading | null {
  if ((place.beforeBits & NOUN) === 0 && place.before?.word.form !== 'that') return null;
  const verb = pick(place, VERB);
  if (!verb || place.token.word.readings[0]?.pos === 'adjective') return null;
  const { next } = place;
  if (verb.tense === 'past') return next?.word.form === 'by' ? (pick(place, PARTICIPLE) ?? verb) : verb;
  const noun = pick(place, NOUN);
  if (!noun) return verb;
  if (next?.word.form === 'of') return noun;
  const plural = place.before?.reading?.number === 'plur';
  // A plural hardly ever stands before another noun as part of its name, so a bare form after it is its verb.
  if (verb.person !== 3) return plural ? verb : noun;
  const adverb = (place.nextMay & ADVERB) !== 0 && (place.nextMay & PREPOSITION) === 0;
  const object =
    next !== null && (adverb || (place.nextMay & (PRONOUN | NUMERAL | GERUND)) !== 0 || next.caps === 'title' || next.word.form === 'that');
  const named = place.before?.caps === 'title' && (place.nextMay & PREPOSITION) !== 0;
  return !plural && (object || named) ? verb : noun;
}
