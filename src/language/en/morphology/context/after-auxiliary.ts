import type { Reading } from '../../../../domain/index.js';
import { ADJECTIVE, ADVERB, GERUND, INFINITIVE, NOUN, PARTICIPLE, VERB } from '../english-word.js';
import { WITH_BE, WITH_HAVE, WITH_WILL } from '../roles.js';
import { type Place, pick } from './place.js';

const MODALS: ReadonlySet<string> = new Set([
  'will',
  'would',
  'shall',
  'should',
  'can',
  'could',
  'may',
  'might',
  'must',
  'ought',
  'do',
  "'ll",
  "'d",
]);

/** An infinitive after `to`, a modal or `do`, a participle after `be` and `have`. */
export function afterAuxiliary(place: Place): Reading | null {
  const before = place.before?.reading;
  if (!before) return null;
  const { beforeRoles } = place;
  if (before.lemma === 'to' && before.pos === 'particle') {
    // "to further develop": the adverb comes between.
    return ((place.nextMay & INFINITIVE) !== 0 ? pick(place, ADVERB) : null) ?? pick(place, INFINITIVE);
  }
  if ((beforeRoles & WITH_WILL) !== 0 || (MODALS.has(before.lemma) && before.pos === 'verb')) return pick(place, INFINITIVE);
  if (before.lemma === 'be' || (beforeRoles & WITH_BE) !== 0) {
    return passive(place) ?? pick(place, GERUND) ?? pick(place, ADJECTIVE) ?? pick(place, NOUN);
  }
  if ((before.lemma === 'have' && before.pos !== 'noun') || (beforeRoles & WITH_HAVE) !== 0)
    return perfect(place) ?? pick(place, ADJECTIVE) ?? pick(place, NOUN);
  if (before.lemma === 'let' || before.lemma === 'help') return pick(place, INFINITIVE);
  if (before.pos === 'verb' && (place.word.may & VERB) !== 0) return pick(place, NOUN | ADJECTIVE) ?? pick(place, PARTICIPLE);
  return null;
}

function passive(place: Place): Reading | null {
  return place.word.readings.find((reading) => reading.pos === 'participle' && reading.voice === 'passive') ?? null;
}

function perfect(place: Place): Reading | null {
  return place.word.readings.find((reading) => reading.pos === 'participle' && reading.voice === 'active') ?? pick(place, PARTICIPLE);
}
