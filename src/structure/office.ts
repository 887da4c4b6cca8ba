import { LINKS, OFFICE_NOUNS, SPEECH_WORDS } from './vocabulary.js';
import type { LabelWord } from './words.js';

/** The words of `body` from one word to another (exclusive) on one line; null when there are none. */
export function stretchOf(body: string, words: readonly LabelWord[], from: number, to: number): string | null {
  if (from >= to) return null;
  const start = (words[from] as LabelWord).start;
  // an office keeps the bracket or quotation mark that closes it, but not the comma before the name
  const end = to < words.length ? (words[to] as LabelWord).start : (words[to - 1] as LabelWord).end;
  return (
    body
      .slice(start, end)
      .replace(/\s+/g, ' ')
      .replace(/[\s,]+$/, '') || null
  );
}

/**
 * Words before a name that make an office: an office noun near the front, no verbs or pronouns, no words that open a sentence.
 * Before initials the short name of an institution is enough (`МИД С.В.Лавров` is rare, but `BBC` is not).
 */
export function isOffice(words: readonly LabelWord[], initialsFollow: boolean): boolean {
  if (words.length === 0) return true;
  const head = words[0] as LabelWord;
  if (LINKS.has(head.folded) || (head.shape === 'lower' && !initialsFollow)) return false;
  let noun = -1;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as LabelWord;
    if (word.enclosed) continue;
    if (SPEECH_WORDS.has(word.folded) && !(word.shape === 'upper' && word.text.length <= 3 && word.text !== 'I')) return false;
    if (word.shape === 'other' && !/^[\p{L}\d.&/’'–№-]+$/u.test(word.text)) return false;
    if (word.text.endsWith('.') && !/^(?:\p{Lu}{1,2}\.|\p{L}{1,3}\.|(?:\p{L}\.){2,4})$/u.test(word.text)) return false;
    if (noun < 0 && isOfficeNoun(word)) noun = i;
  }
  if (noun >= 0) return noun <= 7;
  return initialsFollow && words.every((word) => word.enclosed || word.shape === 'upper');
}

const isOfficeNoun = (word: LabelWord): boolean =>
  OFFICE_NOUNS.has(word.folded.replace(/\.$/, '')) ||
  (word.folded.includes('-') && word.folded.split('-').some((part) => part.length > 3 && OFFICE_NOUNS.has(part)));
