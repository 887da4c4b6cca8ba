import { fold } from './letters.js';
import { wordsOf } from './words.js';

/**
 * The end of the printed label where a hover card follows it (`А.Орлов Орлов Алексей Юрьевич губернатор Ясной области :`);
 * `end` itself when there is none. The card repeats the surname first.
 */
export function withoutCard(text: string, start: number, end: number): number {
  if (end - start < 12) return end;
  const words = wordsOf(text.slice(start, end));
  for (let at = 1; at < Math.min(words.length - 1, 6); at++) {
    const word = words[at];
    const before = words[at - 1];
    if (!word || !before || word.text.length < 2) continue;
    const surname = fold(before.text.replace(/^(?:\p{Lu}\p{Ll}{0,2}\.-?)+/u, ''));
    const repeated = word.folded === surname || (at >= 2 && word.folded === words[0]?.folded);
    if (repeated && word.folded !== '') return start + before.end;
  }
  return end;
}
