import type { Reading } from '../../../../domain/index.js';
import { ADJECTIVE, GERUND, NOUN } from '../english-word.js';
import { type Place, pick } from './place.js';

/** What opens a phrase. Between an adjective and a noun where nothing before decides: an adjective before a noun. */
export function opening(place: Place): Reading | null {
  // "…, opening the way": a gerund after a comma adds a clause.
  if (place.near?.word.form === ',' && (place.word.may & GERUND) !== 0 && place.next?.word.form !== 'of') return pick(place, GERUND);
  if ((place.word.may & NOUN) === 0 || (place.word.may & ADJECTIVE) === 0) return null;
  return (place.nextMay & NOUN) !== 0 ? pick(place, ADJECTIVE) : pick(place, NOUN);
}
