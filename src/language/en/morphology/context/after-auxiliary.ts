import type { Reading } from '../../../../domain/index.js';
import { ADJECTIVE, ADVERB, GERUND, INFINITIVE, NOUN, PARTICIPLE, VERB } from '../english-word.js';
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
  const contracted = endingOf(place.before?.word.form ?? '');
  if (before.lemma === 'to' && before.pos === 'particle') {
    // "to further develop": the adverb comes between.
    return ((place.nextMay & INFINITIVE) !== 0 ? pick(place, ADVERB) : null) ?? pick(place, INFINITIVE);
  }
  if (contracted === 'will' || (MODALS.has(before.lemma) && before.pos === 'verb')) return pick(place, INFINITIVE);
  if (before.lemma === 'be' || contracted === 'be') {
    return passive(place) ?? pick(place, GERUND) ?? pick(place, ADJECTIVE) ?? pick(place, NOUN);
  }
  if ((before.lemma === 'have' && before.pos !== 'noun') || contracted === 'have')
    return perfect(place) ?? pick(place, ADJECTIVE) ?? pick(place, NOUN);
  if (before.lemma === 'let' || before.lemma === 'help') return pick(place, INFINITIVE);
  if (before.pos === 'verb' && (place.word.may & VERB) !== 0) return pick(place, NOUN | ADJECTIVE) ?? pick(place, PARTICIPLE);
  return null;
}

/** What an ending after an apostrophe makes of the word: `we've`, `it's`, `they'll`. */
function endingOf(form: string): 'have' | 'be' | 'will' | null {
  if (form.endsWith("'ve")) return 'have';
  if (form.endsWith("'re") || form.endsWith("'m") || (form.endsWith("'s") && form.length > 2)) return 'be';
  if (form.endsWith("'ll") || form.endsWith("'d")) return 'will';
  return null;
}

function passive(place: Place): Reading | null {
  return place.word.readings.find((reading) => reading.pos === 'participle' && reading.voice === 'passive') ?? null;
}

function perfect(place: Place): Reading | null {
  return place.word.readings.find((reading) => reading.pos === 'participle' && reading.voice === 'active') ?? pick(place, PARTICIPLE);
}
