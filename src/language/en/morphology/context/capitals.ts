import type { Reading } from '../../../../domain/index.js';
import { ADJECTIVE, NOUN } from '../english-word.js';
import { CLOSED } from '../roles.js';
import { type Place, pick } from './place.js';

/** A capital inside a sentence makes a name of a word that no list has, and a noun or an adjective of one that is listed. */
export function capitals(place: Place): Reading | null {
  const { caps } = place.token;
  if (caps === 'lower') return null;
  if (place.word.nameable) {
    if ((place.word.may & ADJECTIVE) !== 0 && (place.nextMay & (NOUN | ADJECTIVE)) !== 0) return pick(place, ADJECTIVE);
    // Capitals all through set `US` and `WHO` apart from the pronouns; at the beginning of a sentence a capital on a small word says nothing.
    if (caps !== 'title' || (place.word.roles & CLOSED) === 0) return place.word.readings.at(-1) ?? null;
  }
  if (place.position === 0 || caps !== 'title') return null;
  return (place.nextMay & NOUN) !== 0 ? (pick(place, ADJECTIVE) ?? pick(place, NOUN)) : pick(place, NOUN);
}
