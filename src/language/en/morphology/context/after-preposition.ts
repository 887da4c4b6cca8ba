import type { Reading } from '../../../../domain/index.js';
import { ADJECTIVE, GERUND, NOUN, PREPOSITION } from '../english-word.js';
import { type Place, pick } from './place.js';

/** A noun or a gerund after a preposition. */
export function afterPreposition(place: Place): Reading | null {
  if ((place.beforeBits & PREPOSITION) === 0) return null;
  if ((place.nextMay & NOUN) !== 0) {
    const modifier = pick(place, ADJECTIVE);
    if (modifier) return modifier;
  }
  // "in meeting the leaders": with an object of its own it is the verb.
  const object =
    place.next !== null && (place.next.word.form === 'the' || place.next.word.form === 'our' || place.next.word.form === 'this');
  return (object ? pick(place, GERUND) : null) ?? pick(place, NOUN) ?? pick(place, GERUND) ?? pick(place, ADJECTIVE);
}
