import type { Word } from '../../../domain/index.js';
import type { Morphology, MutableToken } from '../../morphology.js';
import { readingsOf } from './analyse.js';
import { readInContext } from './context/index.js';
import { EnglishWord } from './english-word.js';
import { isListed } from './listed.js';
import { noun } from './reading.js';

/** Keeps memory flat over any number of pages. */
const CACHED_FORMS = 200_000;

/** Names in capitals that are small words in lower case. */
const NAMES_IN_CAPITALS: ReadonlySet<string> = new Set(['us', 'who']);

/**
 * Lemmas by irregular tables, spelling rules and word lists, parts of speech by context. A statistical tagger would know a few more
 * parts of speech, but those there are read about 0.2M words a second, which alone would halve the speed this engine must keep.
 */
export class EnglishMorphology implements Morphology {
  readonly #cache = new Map<string, EnglishWord>();

  word(form: string): Word {
    const known = this.#cache.get(form);
    if (known) return known;
    if (this.#cache.size >= CACHED_FORMS) this.#cache.clear();
    const readings = readingsOf(form);
    // "Brussels", "Mohammed": as a name the form is its own lemma.
    const nameable = NAMES_IN_CAPITALS.has(form) || (!isListed(form) && !isDemonym(form));
    const word = new EnglishWord(form, nameable ? [...readings, noun(form)] : readings, nameable);
    this.#cache.set(form, word);
    return word;
  }

  disambiguate(tokens: MutableToken[], first: number, last: number): void {
    for (let i = first; i < last; i++) {
      const token = tokens[i] as MutableToken;
      const { readings } = token.word;
      token.reading = readings.length > 1 ? readInContext(tokens, first, last, i) : (readings[0] ?? null);
    }
  }
}

/** "Americans", "Zionists", "Westerners": plurals in spite of their capital. */
function isDemonym(form: string): boolean {
  return form.endsWith('ans') || form.endsWith('ists') || form.endsWith('ners') || form.endsWith('nders');
}
