import { CONCEPTS, type Concept } from './concepts.js';
import { isRussian, lower, nameStem, stem } from './stem.js';

/** What a wording comes to when the words that say nothing of it are taken away. */
export interface Folded {
  /** Kinds of deeds: `repay`, `open`. */
  readonly deeds: ReadonlySet<string>;
  /** Kinds of documents: `programme`. */
  readonly kinds: ReadonlySet<string>;
  /** Names in it, without endings, in Latin letters. */
  readonly names: ReadonlySet<string>;
  /** Everything else: concepts, and words of no concept without their endings. */
  readonly things: ReadonlySet<string>;
}

/** Words nobody is told apart by: names of states, of people, of offices. Given in lower case, ё as е. */
export type Ignored = (word: string) => boolean;

const NONE: Ignored = () => false;
const WORD = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;

/** Folds a wording in either language. Numbers and dates are passed over; what is to be passed over besides is for `ignored` to say. */
export function fold(text: string, ignored: Ignored = NONE): Folded {
  const deeds = new Set<string>();
  const kinds = new Set<string>();
  const names = new Set<string>();
  const things = new Set<string>();
  const sets = { deed: deeds, kind: kinds, thing: things, general: things } as const;
  for (const found of text.matchAll(WORD)) {
    const written = found[0];
    const word = lower(written);
    const concept = conceptOf(word);
    if (concept?.part === 'stop' || ignored(word)) continue;
    if (concept) sets[concept.part].add(concept.name);
    else if (isName(text, found.index, written)) names.add(nameStem(written));
    else if (word.length > 2) things.add(isRussian(word) ? nameStem(stem(word)) : stem(word));
  }
  return { deeds, kinds, names, things };
}

/** A capital that is not due to the beginning of a sentence. */
function isName(text: string, at: number, word: string): boolean {
  const first = word.charAt(0);
  if (first === first.toLowerCase()) return false;
  const before = text.slice(Math.max(0, at - 12), at).trimEnd();
  return before !== '' && !/[.!?:…«“"]$/.test(before);
}

/** The longest beginning of the word that the table has, or the whole word where the table wants it whole. */
export function conceptOf(word: string): Concept | null {
  const whole = CONCEPTS.whole.get(word);
  if (whole) return whole;
  for (let length = Math.min(word.length, CONCEPTS.longest); length >= 3; length--) {
    const concept = CONCEPTS.beginnings.get(word.slice(0, length));
    if (concept) return concept;
  }
  return null;
}
