import type { Language, Word } from '../domain/index.js';
import { firstForm, firstKeys, type Name, parseName, type WrittenName } from './gazetteer-names.js';
import type { Morphology } from './morphology.js';

/**
 * By how many letters names wait until a text has a word that begins like them. A short word may lose a vowel among its first letters
 * («Орёл», «Орла»), so that two have to do; one of five letters or more keeps three in all its forms.
 */
const [FEW, MANY, LONG] = [2, 3, 5];
const beginningOf = (form: string): string => form.slice(0, form.length < LONG ? FEW : MANY);

const NONE: ReadonlyMap<string, never> = new Map<string, never>();

/**
 * The names of a world by their first words. What forms a name's words have is found out when a text first has a word that begins like it:
 * one page needs few of the thousands of names, and a command that reads one page need not wait for all.
 */
export class NameIndex<E> {
  readonly #waiting = new Map<string, WrittenName<E>[]>();
  /** By the first letters, then by the form and the lemmas of the first word. */
  readonly #parsed = new Map<string, Map<string, Name<E>[]>>();

  constructor(
    private readonly lang: Language,
    private readonly morphology: Morphology,
  ) {}

  add(written: WrittenName<E>): void {
    const beginning = beginningOf(firstForm(written.name, this.lang));
    const list = this.#waiting.get(beginning);
    if (list) list.push(written);
    else this.#waiting.set(beginning, [written]);
  }

  /** The names that can begin with the word; what is found does not depend on what was asked before. */
  startingWith({ form, readings }: Word): ReadonlySet<Name<E>> {
    const found = new Set<Name<E>>();
    const keys = new Set([form, ...readings.map(({ lemma }) => lemma)]);
    for (const beginning of new Set([...keys].flatMap((key) => [key.slice(0, FEW), key.slice(0, MANY)]))) {
      const names = this.#beginningWith(beginning);
      for (const key of keys) for (const name of names.get(key) ?? []) found.add(name);
    }
    return found;
  }

  #beginningWith(beginning: string): ReadonlyMap<string, readonly Name<E>[]> {
    const waiting = this.#waiting.get(beginning);
    if (waiting === undefined) return this.#parsed.get(beginning) ?? NONE;
    const names = new Map<string, Name<E>[]>();
    for (const written of waiting) {
      const name = parseName(written, this.lang, this.morphology);
      for (const key of firstKeys(name)) {
        const list = names.get(key);
        if (list) list.push(name);
        else names.set(key, [name]);
      }
    }
    this.#waiting.delete(beginning);
    this.#parsed.set(beginning, names);
    return names;
  }
}
