import type { Word } from '../../../domain/index.js';
import type { Morphology, MutableToken } from '../../morphology.js';
import { Compounds } from './compounds.js';
import { Candidates } from './context/candidates.js';
import { CONTEXT_RULES } from './context/index.js';
import { Dictionary } from './dictionary.js';
import type { DictionaryFiles } from './dictionary-files.js';
import { Endings } from './endings.js';
import { Parses, type RussianWord } from './parses.js';
import { Supplement } from './supplement.js';

/** Keeps memory flat over any number of pages; a page has a few thousand forms. */
const CACHED_FORMS = 200_000;

export class RussianMorphology implements Morphology {
  readonly #dictionary: Dictionary;
  readonly #supplement: Supplement;
  readonly #compounds: Compounds;
  readonly #parses = new Parses();
  readonly #candidates = new Candidates();
  readonly #cache = new Map<string, RussianWord>();

  constructor(files: DictionaryFiles) {
    this.#dictionary = new Dictionary(files);
    this.#supplement = new Supplement(this.#dictionary);
    this.#compounds = new Compounds(this.#dictionary, new Endings(files.ends, this.#dictionary));
  }

  word(form: string): Word {
    const known = this.#cache.get(form);
    if (known) return known;
    if (this.#cache.size >= CACHED_FORMS) this.#cache.clear();
    const word = this.#analyse(form);
    this.#cache.set(form, word);
    return word;
  }

  disambiguate(tokens: MutableToken[], first: number, last: number): void {
    this.#candidates.load(tokens, first, last);
    for (const rule of CONTEXT_RULES) rule(this.#candidates);
    this.#candidates.choose();
  }

  #analyse(form: string): RussianWord {
    const parses = this.#parses;
    parses.clear();
    this.#supplement.look(form, parses);
    this.#dictionary.look(form, parses);
    if (parses.size > 0) return parses.word(form, false);
    this.#compounds.predict(form, parses);
    this.#compounds.abbreviate(form, parses);
    return parses.word(form, true);
  }
}
