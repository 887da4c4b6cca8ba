import type { Dictionary } from './dictionary.js';
import type { Parses } from './parses.js';
import { SUPPLEMENT } from './supplement-words.js';

/** A form by its place in the dictionary's tables. */
interface Place {
  readonly paradigm: number;
  readonly form: number;
}
interface Entry extends Place {
  readonly lemma: string;
  /** Of the word among those of the supplement: forms are told in its order, whichever word was met first. */
  readonly order: number;
}
interface Waiting {
  readonly lemma: string;
  readonly model: string;
  readonly order: number;
  /** What all its forms begin with, and perhaps other words. */
  readonly kept: string;
}

/** Letters that a word keeps in all its forms: each of the supplement has a stem as long. */
const BEGINNING = 2;
/** Letters that a word may lose at its end when it is inflected. */
const ENDING = 3;
/** Above any share: where the supplement has a form, its reading is the one talks between states mean. */
const WEIGHT = 2;

/**
 * Forms of the words the dictionary lacks, inflected like words it has. Throws when a model is not in the dictionary. Words are inflected when
 * a form that begins like them is first asked for: a start that looks up a word or two need not wait for all.
 */
export class Supplement {
  readonly #dictionary: Dictionary;
  readonly #forms = new Map<string, Entry[]>();
  /** By what they begin with. */
  readonly #waiting = new Map<string, Waiting[]>();
  readonly #models = new Map<string, Place>();

  constructor(dictionary: Dictionary) {
    this.#dictionary = dictionary;
    let order = 0;
    for (const [model, words] of SUPPLEMENT) {
      for (const lemma of words.trim().split(/\s+/)) {
        const beginning = lemma.slice(0, BEGINNING);
        const entry = { lemma, model, order: order++, kept: lemma.slice(0, Math.max(BEGINNING, lemma.length - ENDING)) };
        const waiting = this.#waiting.get(beginning);
        if (waiting) waiting.push(entry);
        else this.#waiting.set(beginning, [entry]);
      }
    }
  }

  look(form: string, parses: Parses): void {
    const beginning = form.slice(0, BEGINNING);
    const waiting = this.#waiting.get(beginning);
    if (waiting?.some(({ kept }) => form.startsWith(kept))) {
      this.#waiting.set(
        beginning,
        waiting.filter(({ kept }) => !form.startsWith(kept)),
      );
      for (const entry of waiting) if (form.startsWith(entry.kept)) this.#inflect(entry);
    }
    const entries = this.#forms.get(form);
    if (!entries) return;
    for (const entry of entries) parses.add(entry.lemma, this.#dictionary.tag(entry.paradigm, entry.form), WEIGHT);
  }

  #model(word: string): Place {
    const known = this.#models.get(word);
    if (known) return known;
    const entries = this.#dictionary.entries(word).filter(({ paradigm, form }) => {
      const tag = this.#dictionary.tag(paradigm, form);
      return tag.pos === 'NOUN' && tag.nominative;
    });
    const named = entries.find(({ paradigm, form }) => this.#dictionary.tag(paradigm, form).reading.name === 'surname');
    const found = named ?? entries[0];
    if (!found) throw new Error(`The dictionary has no noun ${word}, after which words of the supplement inflect`);
    this.#models.set(word, found);
    return found;
  }

  #inflect({ lemma, model, order, kept }: Waiting): void {
    const dictionary = this.#dictionary;
    const { paradigm, form: base } = this.#model(model);
    const stem = lemma.slice(0, lemma.length - dictionary.suffix(paradigm, base).length);
    if (stem.length < kept.length) throw new Error(`Too little of ${lemma}, a word of the supplement, is the same in all its forms`);
    for (let form = 0; form < dictionary.forms(paradigm); form++) {
      const tag = dictionary.tag(paradigm, form);
      if (tag.pos !== 'NOUN' || tag.marginal) continue;
      const inflected = stem + dictionary.suffix(paradigm, form);
      const entry = { lemma: dictionary.lemma(inflected, paradigm, form), paradigm, form, order };
      const known = this.#forms.get(inflected);
      if (known) known.splice(known.findLastIndex((other) => other.order <= order) + 1, 0, entry);
      else this.#forms.set(inflected, [entry]);
    }
  }
}
