import type { Token } from '../../domain/index.js';
import type { HedgePhrase } from './amount-words.js';

/** Phrases by the word they are tried from, longest first: by their last word when read backwards, by their first when read forwards. */
export type PhraseIndex = ReadonlyMap<string, readonly HedgePhrase[]>;

export function indexPhrases(list: readonly HedgePhrase[], by: 'first' | 'last'): PhraseIndex {
  const index = new Map<string, HedgePhrase[]>();
  for (const phrase of list) {
    const key = (by === 'first' ? phrase.words[0] : phrase.words.at(-1)) ?? '';
    const same = index.get(key);
    if (same) same.push(phrase);
    else index.set(key, [phrase]);
  }
  for (const same of index.values()) same.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** The longest phrase that ends with token `end` (inclusive) and does not begin before `first`. */
export function phraseEndingAt(index: PhraseIndex, tokens: readonly Token[], first: number, end: number): HedgePhrase | null {
  for (const phrase of index.get(tokens[end]?.word.form ?? '') ?? []) {
    const start = end - phrase.words.length + 1;
    if (start >= first && phrase.words.every((word, k) => tokens[start + k]?.word.form === word)) return phrase;
  }
  return null;
}

/** The longest phrase that begins with token `start` and ends before `last`. */
export function phraseStartingAt(index: PhraseIndex, tokens: readonly Token[], start: number, last: number): HedgePhrase | null {
  for (const phrase of index.get(tokens[start]?.word.form ?? '') ?? []) {
    if (start + phrase.words.length <= last && phrase.words.every((word, k) => tokens[start + k]?.word.form === word)) return phrase;
  }
  return null;
}
