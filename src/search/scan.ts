import { isBlank, type Span } from '../domain/index.js';
import type { Complaints } from './query-error.js';
import { OPERATORS, type OperatorName } from './vocabulary.js';

/** The pieces a query is written of. Offsets are UTF-16 units. */
export type Lexeme = Span &
  (
    | { readonly type: 'word'; readonly text: string }
    /** `"…"`: words as they stand. */
    | { readonly type: 'exact'; readonly text: string; readonly inside: number }
    /** `[…]`: side by side, in any form. */
    | { readonly type: 'phrase'; readonly text: string; readonly inside: number }
    | { readonly type: 'filter'; readonly name: string; readonly values: readonly FilterValue[] }
    | { readonly type: 'operator'; readonly name: OperatorName; readonly written: string; readonly distance: string | null }
    | { readonly type: 'minus' }
    | { readonly type: 'open' }
    | { readonly type: 'close' }
  );

export interface FilterValue extends Span {
  readonly text: string;
}

/** Quotation marks of all keyboards, each with those that close it. */
const QUOTES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['«', '»'],
  ['“', '”“"'],
  ['„', '“”"'],
]);
const CLOSING = '»”';
/** A stroke between words is no minus; marks of a sentence that was pasted say nothing. */
const SAYS_NOTHING = /^[-–—−.,;:!?…·•]+$/u;

/** Cuts a query into its pieces; every piece of one character class is read once. Throws `QueryError`. */
export function scan(complaints: Complaints): readonly Lexeme[] {
  const { query } = complaints;
  const out: Lexeme[] = [];
  let i = 0;
  while (i < query.length) {
    const character = query[i] as string;
    const here = { start: i, end: i + 1 };
    if (isBlank(query.charCodeAt(i))) i++;
    else if (character === '(' || character === ')') {
      out.push({ type: character === '(' ? 'open' : 'close', ...here });
      i++;
    } else if (QUOTES.has(character)) {
      const end = quoteEnd(complaints, i);
      out.push({ type: 'exact', start: i, end: end + 1, inside: i + 1, text: query.slice(i + 1, end) });
      i = end + 1;
    } else if (CLOSING.includes(character)) {
      throw complaints.at(
        here,
        'query-quote-close',
        `${character} closes a quotation that was not opened`,
        'open it or take the mark away',
      );
    } else if (character === '[') {
      const end = query.indexOf(']', i);
      if (end < 0)
        throw complaints.at(here, 'query-bracket-open', 'the bracket is not closed', 'write ] after the last word: [trade turnover]');
      out.push({ type: 'phrase', start: i, end: end + 1, inside: i + 1, text: query.slice(i + 1, end) });
      i = end + 1;
    } else if (character === ']') {
      throw complaints.at(
        here,
        'query-bracket-close',
        'nothing was opened that ] could close',
        'write [ before the first word, or take ] away',
      );
    } else if ((character === '-' || character === '−') && i + 1 < query.length && !endsChunk(query, i + 1) && query[i + 1] !== character) {
      out.push({ type: 'minus', ...here });
      i++;
    } else {
      const piece = chunk(complaints, i);
      if (piece.type !== 'word' || !SAYS_NOTHING.test(piece.text)) out.push(piece);
      i = piece.end;
    }
  }
  return out;
}

/** Where a bare word ends: at white space and at what has a meaning of its own. A minus may stand right before a quotation or a group. */
function endsChunk(query: string, at: number): boolean {
  return at >= query.length || isBlank(query.charCodeAt(at)) || query[at] === ')' || query[at] === ']';
}
const endsWord = (query: string, at: number): boolean =>
  endsChunk(query, at) || QUOTES.has(query[at] as string) || '([»”'.includes(query[at] as string);

function quoteEnd(complaints: Complaints, start: number): number {
  const { query } = complaints;
  const closers = QUOTES.get(query[start] as string) as string;
  for (let i = start + 1; i < query.length; i++) if (closers.includes(query[i] as string)) return i;
  const mend = `close it: ${query[start]}${query.slice(start + 1, start + 40).trim() || 'trade turnover'}${closers[0]}`;
  throw complaints.at({ start, end: query.length }, 'query-quote-open', 'the quotation is not closed', mend);
}

function chunk(complaints: Complaints, start: number): Lexeme {
  const { query } = complaints;
  let end = start;
  while (!endsWord(query, end)) end++;
  if (end === start) end++;
  const text = query.slice(start, end);
  const [word = '', distance = null] = text.split('/', 2);
  const operator = OPERATORS.get(word);
  if (operator && (distance === null || operator === 'near')) {
    return { type: 'operator', name: operator, written: text, distance, start, end };
  }
  const colon = text.includes(':') ? (/^\p{L}[\p{L}-]*:/u.exec(text)?.[0].length ?? 0) : 0;
  return colon > 0 ? filter(complaints, start, start + colon) : { type: 'word', text, start, end };
}

/** `name:value`, `name:"two words",other`. */
function filter(complaints: Complaints, start: number, valuesFrom: number): Lexeme {
  const { query } = complaints;
  const values: FilterValue[] = [];
  let i = valuesFrom;
  for (;;) {
    const from = i;
    if (i < query.length && QUOTES.has(query[i] as string)) {
      i = quoteEnd(complaints, i) + 1;
      values.push({ start: from, end: i, text: query.slice(from + 1, i - 1).trim() });
    } else {
      while (!endsWord(query, i) && query[i] !== ',') i++;
      values.push({ start: from, end: i, text: query.slice(from, i) });
    }
    if (query[i] !== ',' || endsWord(query, i + 1) !== QUOTES.has(query[i + 1] ?? '')) break;
    i++;
  }
  if (query[i] === ',') i++;
  const name = query.slice(start, valuesFrom - 1).toLowerCase();
  return { type: 'filter', name, values: values.filter(({ text }) => text !== ''), start, end: i };
}
