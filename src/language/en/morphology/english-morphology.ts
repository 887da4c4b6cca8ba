import type { Reading, Word } from '../../../domain/index.js';
import type { Morphology, MutableToken } from '../../morphology.js';
export class EnglishMorphology implements Morphology {
  readonly #cache = new Map<string, Word>();
  word(form: string): Word {
    let w = this.#cache.get(form);
    if (!w) {
      const r: Reading = {
        lemma: form,
        pos: 'noun',
        case: null,
        number: 'sing',
        gender: null,
        tense: null,
        person: null,
        aspect: null,
        voice: null,
        mood: null,
        short: false,
        comparative: false,
        animate: null,
        name: null,
      };
      w = { form, kind: 'word', readings: [r] };
      this.#cache.set(form, w);
    }
    return w;
  }
  disambiguate(tokens: MutableToken[], first: number, last: number): void {
    for (let i = first; i < last; i++) (tokens[i] as MutableToken).reading = (tokens[i] as MutableToken).word.readings[0] ?? null;
  }
}
