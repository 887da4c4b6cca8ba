import type { Reading } from '../../../../domain/index.js';
import { VERB } from '../english-word.js';
import { type Place, pick } from './place.js';

const SUBJECTS: ReadonlySet<string> = new Set(['i', 'we', 'he', 'she', 'they', 'it', 'you', 'who', 'which', 'there']);

/** A verb after a pronoun that is its subject. */
export function afterPronoun(place: Place): Reading | null {
  const form = place.before?.word.form;
  return form !== undefined && SUBJECTS.has(form) ? pick(place, VERB) : null;
}
