import type { Reading } from '../../../../domain/index.js';
import { ADJECTIVE, GERUND, NOUN, NUMERAL, PARTICIPLE, PRONOUN } from '../english-word.js';
import { type Place, pick } from './place.js';

const DETERMINERS: ReadonlySet<string> = new Set(
  `the a an this these those some any no every each another such all both my your his her its our their whose what which 's`.split(' '),
);
const NOT_BEFORE_NOUN: ReadonlySet<string> = new Set(['all', 'both', 'such', 'this', 'what', 'which']);

/** Inside a noun phrase: an adjective or participle where a noun follows, else the noun itself. */
export function afterDeterminer(place: Place): Reading | null {
  const { before, near } = place;
  if (!before) return null;
  const determiner = DETERMINERS.has(before.word.form) && !(NOT_BEFORE_NOUN.has(before.word.form) && !couldEndPhrase(place));
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
