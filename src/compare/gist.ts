import { MATCHING } from '../ledger/matching-rules.js';
import type { Concept } from '../ledger/words/concepts.js';
import type { Ignored } from '../ledger/words/fold.js';
import { lower, nameStem, stem } from '../ledger/words/stem.js';
import { meaningOf } from './terms.js';

/** What words come to, with what each weighs: meanings, names and numbers, which are the same in both languages, and other words, which are not. */
export type Gist = ReadonlyMap<string, number>;

/** How much two wordings have in common. */
export interface Likeness {
  readonly weight: number;
  /** As a part of the first. */
  readonly ofA: number;
  readonly ofB: number;
}

const { name: NAME, thing: THING, other: OTHER, general: GENERAL } = MATCHING.weights;
/** A number weighs as much as a name: hardly two passages share one by chance. A year does not. */
const NUMBER = NAME;
const YEAR = GENERAL;

const WEIGHTS: { readonly [P in Concept['part']]: number } = { deed: OTHER, kind: OTHER, thing: THING, general: GENERAL, stop: 0 };
const WORD = /%|\d+(?:[.,\u00a0\u202f ]\d+)*|[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;

/** The gist of a passage. What is to be passed over – names of those who take part – is for `ignored` to say. */
export function gistOf(text: string, ignored: Ignored): Gist {
  const gist = new Map<string, number>();
  for (const { key, weight } of keysIn(text, ignored)) gist.set(key, weight);
  return gist;
}

export interface Key {
  readonly key: string;
  readonly weight: number;
  /** UTF-16 offset of the word. */
  readonly at: number;
}

/** Keys of a text in its order. Those beginning with `word` are of one language only. */
export function* keysIn(text: string, ignored: Ignored): Generator<Key> {
  for (const found of text.matchAll(WORD)) {
    const [written] = found;
    const at = found.index;
    if (/^\d/.test(written)) {
      for (const number of numbersOf(written)) yield { key: `number ${number}`, weight: isYear(number) ? YEAR : NUMBER, at };
      continue;
    }
    if (written === '%') {
      yield { key: 'percent', weight: GENERAL, at };
      continue;
    }
    const word = lower(written);
    if (word.length < 2 || ignored(word)) continue;
    const meaning = meaningOf(word);
    if (meaning?.part === 'stop') continue;
    if (meaning) yield { key: meaning.name, weight: WEIGHTS[meaning.part], at };
    else if (isName(text, at, written)) yield { key: `name ${nameStem(written)}`, weight: NAME, at };
    else if (word.length > 2) yield { key: `word ${stem(word)}`, weight: OTHER, at };
  }
}

const isYear = (number: string): boolean => /^(?:19|20)\d\d$/.test(number);

/** Digits as one number, or, where blanks may part two numbers, as those. */
function numbersOf(written: string): string[] {
  const plain = written.replace(/[\u00a0\u202f ]/g, ' ');
  if (/^\d{1,3}(?:[ ,]\d{3})+(?:[.,]\d{1,2})?$/.test(plain)) {
    const cut = /[.,]\d{1,2}$/.exec(plain)?.[0] ?? '';
    return [trimmed(plain.slice(0, plain.length - cut.length).replace(/[ ,]/g, '') + cut.replace(',', '.'))];
  }
  return plain.split(' ').map((each) => trimmed(each.replace(',', '.')));
}

const trimmed = (number: string): string => (/^\d+\.\d+$/.test(number) ? number.replace(/\.?0+$/, '') : number);

/** A capital that is not due to the beginning of a sentence. */
function isName(text: string, at: number, word: string): boolean {
  const first = word.charAt(0);
  if (first === first.toLowerCase()) return false;
  const before = text.slice(Math.max(0, at - 12), at).trimEnd();
  return before !== '' && !/[.!?:…«“"\n]$/.test(before);
}

const isOfOneLanguage = (key: string): boolean => key.startsWith('word ');

/** What two gists share; between languages only what is the same in both is counted. */
export function likeness(a: Gist, b: Gist, oneLanguage: boolean): Likeness {
  let weight = 0;
  const sum = (gist: Gist, other: Gist | null): number => {
    let total = 0;
    for (const [key, each] of gist) {
      if (!oneLanguage && isOfOneLanguage(key)) continue;
      total += each;
      if (other?.has(key)) weight += Math.min(each, other.get(key) ?? each);
    }
    return total;
  };
  const [ofA, ofB] = [sum(a, b), sum(b, null)];
  return { weight, ofA: ofA === 0 ? 0 : weight / ofA, ofB: ofB === 0 ? 0 : weight / ofB };
}
