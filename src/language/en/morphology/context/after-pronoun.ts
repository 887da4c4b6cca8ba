import type { Reading } from '../../../../domain/index.js';
import { VERB } from '../english-word.js';
import { SUBJECT } from '../roles.js';
import { type Place, pick } from './place.js';

/** A verb after a pronoun that is its subject. */
export function afterPronoun(place: Place): Reading | null {
  return (place.beforeRoles & SUBJECT) !== 0 ? pick(place, VERB) : null;
}
