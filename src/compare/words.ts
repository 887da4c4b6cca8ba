import type { Span } from '../domain/index.js';

/** A word or a mark, where it stands (UTF-16), and what it is compared by. */
export interface Word extends Span {
  readonly key: string;
}

/** Words with the hyphens, points and apostrophes inside them; every other mark by itself. */
const WORD = /[\p{L}\p{N}\p{M}\u00ad\u200b\u2060]+(?:[-\u2010\u2011'’.,][\p{L}\p{N}]+)*|\S/gu;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const found of text.matchAll(WORD)) {
    const key = keyOf(found[0]);
    if (key !== '') words.push({ key, start: found.index, end: found.index + found[0].length });
  }
  return words;
}

/** What remains when typography is taken away: one sort of quotes and dashes, е for ё, no invisible characters. */
const keyOf = (word: string): string =>
  /^[a-z]+$/i.test(word)
    ? word
    : word
        .normalize('NFKC')
        .replace(INVISIBLE, '')
        .replace(/[\u2010-\u2015\u2212]/g, '-')
        .replace(/[«»„“”‟]/g, '"')
        .replace(/[‘’‚‛ʼ]/g, "'")
        .replaceAll('ё', 'е')
        .replaceAll('Ё', 'Е');
