import type { Language, Span } from '../domain/index.js';
import { type WrittenWord, wordsIn } from '../language/lemmas.js';
import type { QueryWord } from './ast.js';
import type { Complaints } from './query-error.js';
import { isGenitive, withGenitive } from './words.js';

const SHORTEST_PREFIX = 2;

/** Which language a word is written in, by its letters: a query does not say. */
export function languageOf(text: string): Language {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x400 && code < 0x482) return 'ru';
    // To ask Unicode takes a start longer than all the rest of the query.
    if (code > 0x400) return /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en';
  }
  return 'en';
}

/** The words of a piece of a query, cut as the texts are cut; one with a star at its end stands for all that begin so. */
export function queryWords(complaints: Complaints, text: string, start: number, as: 'lemma' | 'exact'): readonly QueryWord[] {
  const out: QueryWord[] = [];
  for (const { 0: piece, index } of text.matchAll(/[^\s\u00a0\u202f]+/gu)) {
    const span = { start: start + index, end: start + index + piece.length };
    const star = piece.endsWith('*');
    const bare = star ? piece.slice(0, -1) : piece;
    if (bare.includes('*') || bare === '') throw misplacedStar(complaints, span);
    const words = cut(bare);
    for (const [i, { form, base, written }] of words.entries()) {
      const prefix = star && i === words.length - 1;
      if (prefix && Array.from(form).length < SHORTEST_PREFIX) {
        throw complaints.at(
          span,
          'query-prefix-short',
          `"${piece}" would be almost every word`,
          'write at least two letters before the star',
        );
      }
      out.push({ written: prefix ? `${written}*` : written, form, base, as: prefix ? 'prefix' : as });
    }
  }
  return out;
}

function cut(text: string): Omit<QueryWord, 'as'>[] {
  const joined: (WrittenWord & { readonly base: string })[] = [];
  for (const word of wordsIn(text, languageOf(text))) {
    const before = joined.at(-1);
    if (before && isGenitive(word, before)) joined[joined.length - 1] = withGenitive(before, word);
    else joined.push({ ...word, base: word.form });
  }
  return joined.map(({ start, end, form, base }) => ({ form, base, written: text.slice(start, end) }));
}

const misplacedStar = (complaints: Complaints, span: Span) =>
  complaints.at(span, 'query-star', 'a star stands only at the end of a word', 'write the beginning of the word, then the star: трансп*');
