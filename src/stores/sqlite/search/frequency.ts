import { locate, type SearchQuery, type TextQuery } from '../../../domain/index.js';
import type { Frequency, FrequencyBy } from '../../contract/index.js';
import type { Connection } from '../connection.js';
import { plainQuery, type Query } from '../query.js';
import { yearOf } from './facets.js';
import { readFacts } from './facts.js';
import { placeOf, recordOf } from './row-number.js';
import { ascending, matchingRows, numbersIn, type Rows, wordsOfRows } from './rows.js';
import { TEXT_TABLE } from './tables.js';
import { formTerm, lemmaTerm } from './terms.js';
import { readValues } from './values.js';

/** How often the words stand in the passages, group by group: years in their order, others by how often. */
export function frequencyOf(connection: Connection, query: SearchQuery, by: FrequencyBy): readonly Frequency[] {
  const asked = matchingRows(connection, { text: null, filters: query.filters });
  const facts = readFacts(connection, null);
  const [days, publishers, speakers] = [facts.of('day'), facts.of('publisher'), facts.of('speaker')];
  const [first, words] = [facts.of('first'), facts.of('words')];
  const groups = new Map<string | number, { occurrences: number; passages: number; words: number }>();
  const groupOf = (row: number) => {
    const slot = facts.slotOf(recordOf(row));
    const key =
      by === 'year'
        ? yearOf(days[slot] as number)
        : by === 'publisher'
          ? publishers[slot]
          : speakers[(first[slot] as number) + placeOf(row)];
    let group = groups.get(key ?? 0);
    if (!group) {
      group = { occurrences: 0, passages: 0, words: 0 };
      groups.set(key ?? 0, group);
    }
    return group;
  };
  for (const row of asked.rows) groupOf(row).words += words[(first[facts.slotOf(recordOf(row))] as number) + placeOf(row)] as number;
  if (query.text) {
    for (const [row, times] of occurrences(connection, query.text, matchingRows(connection, query))) {
      const group = groupOf(row);
      group.occurrences += times;
      group.passages++;
    }
  }
  const labels = readValues(
    connection,
    [...groups.keys()].filter((key) => typeof key === 'number'),
  );
  const list = [...groups].map(([key, counts]): Frequency => {
    const value = typeof key === 'string' ? key : (labels.get(key)?.value ?? '');
    return { value, label: (typeof key === 'number' && labels.get(key)?.label) || value, ...counts };
  });
  return list.sort(
    by === 'year'
      ? (a, b) => (a.value < b.value ? -1 : 1)
      : (a, b) => b.occurrences - a.occurrences || b.words - a.words || (a.value < b.value ? -1 : 1),
  );
}

/** Each row with how often the query stands in it. */
function* occurrences(connection: Connection, text: TextQuery, { rows }: Rows): Generator<[row: number, times: number]> {
  if (text.type === 'lemma') yield* counted(termRows(connection, EQUAL, text.lemmas.map(lemmaTerm)), rows);
  else if (text.type === 'form') yield* counted(termRows(connection, EQUAL, [formTerm(text.form)]), rows);
  else if (text.type === 'prefix') yield* counted(termRows(connection, BEGINS, [formTerm(text.prefix)]), rows);
  else for (const { row, words } of wordsOfRows(connection, rows)) yield [row, locate(words, text).length];
}

// Every place a term stands at, straight from the index.
const INSTANCES = plainQuery(`CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_place USING fts5vocab(main, ${TEXT_TABLE}, instance)`);
const EQUAL = plainQuery('SELECT json_group_array(doc) AS list FROM temp.search_place WHERE term = ?1');
const BEGINS = plainQuery('SELECT json_group_array(doc) AS list FROM temp.search_place WHERE term >= ?1 AND term < ?1 || char(0x10ffff)');

function termRows(connection: Connection, query: Query, terms: readonly string[]): Float64Array {
  connection.execute(INSTANCES);
  const lists = terms.map((term) => numbersIn(connection.allOf<{ list: string }>(query, [term])[0]?.list ?? '[]'));
  const all = new Float64Array(lists.reduce((length, list) => length + list.length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  return ascending(all);
}

/** How often each of `rows` is among `places`; both ascending. */
function* counted(places: Float64Array, rows: Float64Array): Generator<[number, number]> {
  let at = 0;
  for (const row of rows) {
    while (at < places.length && (places[at] as number) < row) at++;
    const from = at;
    while (at < places.length && places[at] === row) at++;
    if (at > from) yield [row, at - from];
  }
}
