import { FACET_FIELDS, type FacetField, type Facets } from '../../contract/index.js';
import type { Connection } from '../connection.js';
import { type RecordFacts, readFacts } from './facts.js';
import { placeOf, recordOf } from './row-number.js';
import { readValues } from './values.js';

/** Values of one record's passages that match, at `places`: each stands for one passage. */
const VALUES: { readonly [F in Exclude<FacetField, 'pair' | 'year'>]: (facts: RecordFacts, place: number) => number | readonly number[] } =
  {
    publisher: ({ publisher }) => publisher,
    lang: ({ lang }) => lang,
    state: ({ states }) => states,
    topic: ({ topics }) => topics,
    speaker: ({ passages }, place) => passages[place]?.speaker ?? 0,
    office: ({ passages }, place) => passages[place]?.office ?? 0,
    kind: ({ passages }, place) => passages[place]?.kinds ?? 0,
  };

/** Exact counts of passages, whatever their number. */
export function facetsOf(connection: Connection, rows: Float64Array, fields: readonly FacetField[], limit: number): Facets {
  const places = placesByRecord(rows);
  const records = readFacts(connection, [...places.keys()]).filter(({ num }) => places.has(num));
  const facets: { -readonly [F in FacetField]?: Facets[F] } = {};
  for (const field of FACET_FIELDS) {
    if (!fields.includes(field)) continue;
    const counts = new Map<number, number>();
    const named = new Map<string, number>();
    for (const facts of records) {
      const of = places.get(facts.num) as readonly number[];
      if (field === 'year') add(named, yearOf(facts), of.length);
      else if (field === 'pair') for (const pair of pairsOf(facts.states)) add(named, pair, of.length);
      else {
        for (const place of of) {
          const values = VALUES[field](facts, place);
          if (typeof values !== 'number') for (const value of values) add(counts, value, 1);
          else if (values > 0) add(counts, values, 1);
        }
      }
    }
    facets[field] =
      field === 'year' || field === 'pair'
        ? mostOf(field === 'pair' ? inWords(connection, named) : named, limit)
        : labelled(connection, counts, limit);
  }
  return facets;
}

/** Rows come in ascending order, so a record's are together. */
export function placesByRecord(rows: Float64Array): Map<number, number[]> {
  const places = new Map<number, number[]>();
  let [current, list]: [number, number[]] = [-1, []];
  for (const row of rows) {
    const record = recordOf(row);
    if (record !== current) {
      [current, list] = [record, []];
      places.set(record, list);
    }
    list.push(placeOf(row));
  }
  return places;
}

const add = <K>(counts: Map<K, number>, value: K, times: number): unknown => counts.set(value, (counts.get(value) ?? 0) + times);

/** '' for a record without a day. */
export const yearOf = ({ day }: RecordFacts): string => (day === 0 ? '' : String(Math.floor(day / 10_000)).padStart(4, '0'));

/** Numbers of two states; they are named and put in order afterwards. */
const pairsOf = (states: readonly number[]): string[] => states.flatMap((a, i) => states.slice(i + 1).map((b) => `${a} ${b}`));

function inWords(connection: Connection, pairs: ReadonlyMap<string, number>): Map<string, number> {
  const values = readValues(connection, new Set([...pairs.keys()].flatMap((pair) => pair.split(' ').map(Number))));
  const out = new Map<string, number>();
  for (const [pair, count] of pairs) {
    const states = pair.split(' ').map((id) => values.get(Number(id))?.value ?? '');
    add(out, states.sort().join('-'), count);
  }
  return out;
}

interface Counted {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}
const most = (a: Counted, b: Counted): number => b.count - a.count || (a.value < b.value ? -1 : 1);

const mostOf = (counts: ReadonlyMap<string, number>, limit: number): Counted[] =>
  [...counts]
    .filter(([value]) => value !== '')
    .map(([value, count]) => ({ value, label: value, count }))
    .sort(most)
    .slice(0, limit);

function labelled(connection: Connection, counts: ReadonlyMap<number, number>, limit: number): Counted[] {
  const values = readValues(connection, counts.keys());
  return [...counts]
    .map(([id, count]) => {
      const row = values.get(id);
      return { value: row?.value ?? '', label: row?.label || (row?.value ?? ''), count };
    })
    .sort(most)
    .slice(0, limit);
}
