import type { FilterNode, WordsNode } from './ast.js';
import { nearest } from './nearest.js';
import type { Complaints } from './query-error.js';
import { queryWords } from './query-words.js';
import type { Lexeme } from './scan.js';
import { FILTER_NAMES } from './vocabulary.js';

export type WordsLexeme = Extract<Lexeme, { type: 'word' | 'exact' | 'phrase' }>;
type FilterLexeme = Extract<Lexeme, { type: 'filter' }>;

/** A bare word, a quotation or a phrase with its words cut as the texts are cut. */
export function wordsNode(complaints: Complaints, lexeme: WordsLexeme): WordsNode {
  const { start, end, type, text } = lexeme;
  const words = queryWords(complaints, text, type === 'word' ? start : lexeme.inside, type === 'exact' ? 'exact' : 'lemma');
  const written = complaints.query.slice(start, end);
  if (words.length > 0) return { type: 'words', written, words, start, end };
  if (type === 'word') {
    const message = `"${text}" has no letters or digits, and marks are not searched`;
    throw complaints.at(lexeme, 'query-no-word', message, 'leave it out');
  }
  throw complaints.at(lexeme, 'query-quote-empty', `there are no words in ${written}`, 'write words there, or take the marks away');
}

/** A filter whose name is known; its values are looked at later. */
export function filterNode(complaints: Complaints, { start, end, values, ...lexeme }: FilterLexeme): FilterNode {
  const written = complaints.query.slice(start, end);
  const name = FILTER_NAMES.get(lexeme.name);
  if (!name) {
    const like = nearest(lexeme.name, FILTER_NAMES.keys());
    const quoted = `to look for these very words write "${written}"`;
    const mend = like ? `did you mean ${like}: ? Or ${quoted}` : quoted;
    throw complaints.at({ start, end: start + lexeme.name.length + 1 }, 'query-filter-unknown', `there is no filter ${lexeme.name}:`, mend);
  }
  if (values.length === 0) {
    const mend = `write it without a space: ${written}value, or ${written}"two words"`;
    throw complaints.at({ start, end }, 'query-filter-empty', `${written} has no value`, mend);
  }
  return { type: 'filter', name, values, start, end };
}
