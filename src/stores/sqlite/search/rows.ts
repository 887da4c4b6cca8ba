import { matchesText, type SearchQuery, type TextQuery } from '../../../domain/index.js';
import type { Connection } from '../connection.js';
import { plainQuery, type Query } from '../query.js';
import { readFacts } from './facts.js';
import { filterMatch } from './filter-match.js';
import { unpackWords } from './passage-words.js';
import { PER_RECORD, rowNumber } from './row-number.js';
import { TEXT_TABLE } from './tables.js';
import { textMatch } from './text-match.js';

/** The rows that match, ascending, and how to ask for them again. */
export interface Rows {
  readonly rows: Float64Array;
  /** What finds them by their words, perhaps with others; null when no words were asked for. */
  readonly match: string | null;
}

const NONE: Rows = { rows: new Float64Array(), match: null };
// One string of numbers comes many times faster than as many rows, and a list of JSON's faster than one that is put together as text.
const MATCHING = plainQuery(`SELECT json_group_array(rowid) AS list FROM ${TEXT_TABLE} WHERE ${TEXT_TABLE} MATCH ?`);

export function matchingRows(connection: Connection, { text, filters }: SearchQuery): Rows {
  const conditions = filterMatch(connection, filters);
  if (conditions === null) return NONE;
  const words = text && textMatch(text);
  const all = words ? [words.match, ...conditions] : conditions;
  const found = all.length === 0 ? every(connection) : listed(connection, MATCHING, [all.join(' AND ')]);
  const rows = text && words && !words.exact ? lookedAt(connection, text, found) : found;
  return { rows, match: words?.match ?? null };
}

/** What finds just the passages asked for, where their words alone tell them. */
export function plainMatch({ text, filters }: SearchQuery): string | null {
  const words = text && textMatch(text);
  return words?.exact && Object.values(filters).every((values) => values === undefined) ? words.match : null;
}

const COUNTED = plainQuery(
  `SELECT count(*) AS total, count(DISTINCT rowid / ${PER_RECORD}) AS records FROM ${TEXT_TABLE} WHERE ${TEXT_TABLE} MATCH ?`,
);

/** Passages that match, and the records they stand in; none of them is listed. */
export function countMatching(connection: Connection, match: string): { readonly total: number; readonly records: number } {
  return connection.allOf<{ total: number; records: number }>(COUNTED, [match])[0] ?? { total: 0, records: 0 };
}

/** All there are, told by the facts: the table of passages is as large as all texts. */
function every(connection: Connection): Float64Array {
  const facts = readFacts(connection, null);
  const [nums, firsts, places, words] = [facts.of('num'), facts.of('first'), facts.of('places'), facts.of('words')];
  const rows: number[] = [];
  for (let slot = 0; slot < facts.count; slot++) {
    for (let place = 0; place < (places[slot] as number); place++) {
      rows.push(rowNumber(nums[slot] as number, place, words[(firsts[slot] as number) + place] as number));
    }
  }
  return Float64Array.from(rows).sort();
}

function listed(connection: Connection, query: Query, parameters: readonly string[]): Float64Array {
  const list = connection.allOf<{ list: string }>(query, parameters)[0]?.list ?? '[]';
  return ascending(numbersIn(list));
}

/** Rows mostly come in order; to sort half a million that do takes as long as to find them. */
export function ascending(rows: Float64Array): Float64Array {
  for (let i = 1; i < rows.length; i++) if ((rows[i] as number) < (rows[i - 1] as number)) return rows.sort();
  return rows;
}

const COMMA = 44;
const ZERO = 48;

/** `[1,22,333]`: bytes are read in half the time that letters of a string take, faster still than splitting it. */
export function numbersIn(list: string): Float64Array {
  const bytes: Uint8Array = Buffer.from(list.slice(1, -1), 'latin1');
  let count = bytes.length === 0 ? 0 : 1;
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === COMMA) count++;
  const numbers = new Float64Array(count);
  let [at, value] = [0, 0];
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    if (byte === COMMA) {
      numbers[at++] = value;
      value = 0;
    } else value = value * 10 + (byte - ZERO);
  }
  if (count > 0) numbers[at] = value;
  return numbers;
}

/** Passages read at once, so that memory stays flat. */
const BATCH = 1000;
const WORDS = plainQuery(
  'SELECT id, start, words AS blob, text FROM search_passage WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id',
);

/** Words of many passages, batch by batch. */
export function* wordsOfRows(connection: Connection, rows: Float64Array) {
  for (let from = 0; from < rows.length; from += BATCH) {
    const batch = JSON.stringify([...rows.subarray(from, from + BATCH)]);
    for (const { id, start, blob, text } of connection.allOf<{ id: number; start: number; blob: Uint8Array; text: string }>(WORDS, [
      batch,
    ])) {
      yield { row: id, words: unpackWords(blob, start, text) };
    }
  }
}

function lookedAt(connection: Connection, text: TextQuery, rows: Float64Array): Float64Array {
  const kept: number[] = [];
  for (const { row, words } of wordsOfRows(connection, rows)) if (matchesText(words, text)) kept.push(row);
  return kept.length === rows.length ? rows : Float64Array.from(kept);
}
