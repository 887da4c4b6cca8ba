import type { TextQuery } from '../../../domain/index.js';
import type { SearchPage } from '../../contract/index.js';
import type { Connection } from '../connection.js';
import { plainQuery } from '../query.js';
import { readFacts } from './facts.js';
import { bestNoted, RANK_IN_SQL } from './rank.js';
import { recordOf } from './row-number.js';
import type { Rows } from './rows.js';
import { TEXT_TABLE } from './tables.js';

const RANKED = `SELECT rowid AS row FROM ${TEXT_TABLE} WHERE ${TEXT_TABLE} MATCH ?`;
const BY_RANK = plainQuery(`${RANKED} ORDER BY ${RANK_IN_SQL}, rowid LIMIT ? OFFSET ?`);
// With `+` the list narrows what MATCH finds; without it every row of the list would be looked for anew.
const SOME_BY_RANK = plainQuery(`${RANKED} AND +rowid IN (SELECT value FROM json_each(?)) ORDER BY ${RANK_IN_SQL}, rowid LIMIT ? OFFSET ?`);

/** One page of the rows, best or newest first. Without words there is no rank: newest first. */
export function pageOf(connection: Connection, { rows, match }: Rows, { order, offset, limit }: SearchPage): readonly number[] {
  if (rows.length === 0 || limit === 0) return [];
  if (order === 'date' || match === null) return byDate(connection, rows, offset, limit);
  return connection.allOf<{ row: number }>(SOME_BY_RANK, [match, `[${rows.join(',')}]`, limit, offset]).map(({ row }) => row);
}

/** One page of all that `match` finds, which is what `text` asks for, best first. */
export function bestOf(connection: Connection, text: TextQuery, match: string, { offset, limit }: SearchPage): readonly number[] {
  if (limit === 0) return [];
  const [lemma, ...others] = text.type === 'lemma' ? text.lemmas : [];
  const noted = lemma !== undefined && others.length === 0 ? bestNoted(connection, lemma, offset, limit) : null;
  return noted ?? connection.allOf<{ row: number }>(BY_RANK, [match, limit, offset]).map(({ row }) => row);
}

/** Newest day first, those without one last; within a day in the order the records were added, within a record in that of the text. */
function byDate(connection: Connection, rows: Float64Array, offset: number, limit: number): number[] {
  // Rows come in ascending order, so a record's are together: records are put in order, and only as many opened as the page needs.
  const records: { readonly num: number; readonly first: number; last: number }[] = [];
  for (const [i, row] of rows.entries()) {
    const num = recordOf(row);
    const current = records.at(-1);
    if (current?.num === num) current.last = i + 1;
    else records.push({ num, first: i, last: i + 1 });
  }
  const facts = readFacts(connection, () => records.map(({ num }) => num));
  records.sort((a, b) => facts.dayOf(b.num) - facts.dayOf(a.num) || a.num - b.num);
  const page: number[] = [];
  let passed = 0;
  for (const { first, last } of records) {
    for (let i = first; i < last && page.length < limit; i++) if (passed++ >= offset) page.push(rows[i] as number);
    if (page.length >= limit) break;
  }
  return page;
}
