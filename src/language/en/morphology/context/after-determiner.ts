import type { Reading } from '../../../../domain/index.js';
import { ADJECTIVE, GERUND, NOUN, NUMERAL, PARTICIPLE, PRONOUN } from '../english-word.js';
import { DETERMINER, NOT_BEFORE_NOUN } from '../roles.js';
import { type Place, pick } from './place.js';

/** Inside a noun phrase: an adjective or participle where a noun follows, else the noun itself. */
export function afterDeterminer(place: Place): Reading | null {
  const { before, beforeRoles, near } = place;
  if (!before) return null;
  const determiner = (beforeRoles & DETERMINER) !== 0 && !((beforeRoles & NOT_BEFORE_NOUN) !== 0 && !couldEndPhrase(place));
  const inside = (place.beforeBits & (ADJECTIVE | NUMERAL)) !== 0 && near === before;
  if (!determiner && !inside) return null;
  if ((place.nextMay & (NOUN | ADJECTIVE)) !== 0) {
    const modifier = pick(place, ADJECTIVE) ?? (pick(place, NOUN) === null ? pick(place, PARTICIPLE) : null);
    if (modifier) return modifier;
  }
  return pick(place, NOUN) ?? pick(place, ADJECTIVE) ?? pick(place, PARTICIPLE | GERUND);
}

/** "this meets" against "this meeting": the bare form of a verb alone does not end the phrase. */
function couldEndPhrase(place: Place): boolean {
  return (place.word.may & (NOUN | ADJECTIVE | PRONOUN)) !== 0;
}
