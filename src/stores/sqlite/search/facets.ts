import type { FacetField, Facets } from '../../contract/index.js';
import type { Connection } from '../connection.js';
import { plainQuery } from '../query.js';
import type { FactColumns } from './fact-columns.js';
import { readFacts } from './facts.js';
import { PER_RECORD, placeFrom, recordOf, rowsOf } from './row-number.js';
import { readValues } from './values.js';

type Counted = NonNullable<Facets[FacetField]>[number];

const LAST = plainQuery('SELECT max(id) AS id FROM search_value');

/** Exact counts of passages, whatever their number: one look at each record and each of its passages, for all fields together. */
export function facetsOf(connection: Connection, rows: Float64Array, fields: readonly FacetField[], limit: number): Facets {
  const facts = readFacts(connection, () => recordsOf(rows));
  const values = (connection.allOf<{ id: number | null }>(LAST)[0]?.id ?? 0) + 1;
  const told = toldOf(connection, countsOf(matchedIn(facts, rows), facts, new Set(fields), values));
  return Object.fromEntries(fields.map((field) => [field, (told.get(field) ?? []).sort(mostFirst).slice(0, limit)]));
}

const mostFirst = (a: Counted, b: Counted): number => b.count - a.count || (a.value < b.value ? -1 : 1);

/** Rows come in ascending order, so a record's are together. */
function recordsOf(rows: Float64Array): number[] {
  const records: number[] = [];
  let next = 0;
  for (const row of rows) {
    if (row < next) continue;
    const record = recordOf(row);
    records.push(record);
    next = rowsOf(record)[1];
  }
  return records;
}

/** What matches, by slots of the facts: records, each with how many of its passages do, and the passages. */
interface Matched {
  readonly records: Int32Array;
  readonly times: Int32Array;
  readonly passages: Int32Array;
}

function matchedIn(facts: FactColumns, rows: Float64Array): Matched {
  const [records, times, passages] = [new Int32Array(rows.length), new Int32Array(rows.length), new Int32Array(rows.length)];
  const [first, places] = [facts.of('first'), facts.of('places')];
  let [count, found, slot] = [0, 0, -1];
  // Rows of the record at hand, of which it is known that they are the next ones: a division for every row takes as long as all the rest.
  let from = 0;
  let to = 0;
  for (const row of rows) {
    if (row >= to) {
      const record = recordOf(row);
      from = record * PER_RECORD;
      to = from + PER_RECORD;
      slot = facts.slotOf(record);
      if (slot >= 0) records[count++] = slot;
    }
    const place = placeFrom(row - from);
    if (slot < 0 || place >= (places[slot] as number)) continue;
    times[count - 1] = (times[count - 1] as number) + 1;
    passages[found++] = (first[slot] as number) + place;
  }
  return { records: records.subarray(0, count), times, passages: passages.subarray(0, found) };
}

const add = (counts: Int32Array, at: number, times: number): void => {
  counts[at] = (counts[at] as number) + times;
};

interface Counts {
  /** By number of value: a value is of one field, so one list serves all. */
  readonly values: Int32Array;
  /** Of two states, the lesser first. */
  readonly pairs: Map<string, readonly [a: number, b: number, count: number]>;
  readonly years: Map<number, number>;
}

function countsOf({ records, times, passages }: Matched, facts: FactColumns, fields: ReadonlySet<FacetField>, size: number): Counts {
  const values = new Int32Array(size);
  const { all } = facts.lists;
  const byRecord = (column: Int32Array, into: Int32Array): Int32Array => {
    for (let i = 0; i < records.length; i++) add(into, column[records[i] as number] as number, times[i] as number);
    return into;
  };
  const byPassage = (column: Int32Array, into: Int32Array): Int32Array => {
    for (let i = 0; i < passages.length; i++) add(into, column[passages[i] as number] as number, 1);
    return into;
  };
  const eachOf = (counts: Int32Array): void => {
    for (let list = 0; list < counts.length; list++) {
      if (counts[list] !== 0) for (const value of all[list] ?? []) add(values, value, counts[list] as number);
    }
  };
  const lists = (): Int32Array => new Int32Array(all.length);
  if (fields.has('publisher')) byRecord(facts.of('publisher'), values);
  if (fields.has('lang')) byRecord(facts.of('lang'), values);
  if (fields.has('topic')) eachOf(byRecord(facts.of('topics'), lists()));
  if (fields.has('speaker')) byPassage(facts.of('speaker'), values);
  if (fields.has('office')) byPassage(facts.of('office'), values);
  if (fields.has('kind')) eachOf(byPassage(facts.of('kinds'), lists()));
  const states = fields.has('state') || fields.has('pair') ? byRecord(facts.of('states'), lists()) : lists();
  if (fields.has('state')) eachOf(states);
  return {
    values,
    pairs: fields.has('pair') ? pairsIn(states, all) : new Map(),
    years: fields.has('year') ? yearsIn(records, times, facts.of('day')) : new Map(),
  };
}

function pairsIn(counts: Int32Array, lists: readonly (readonly number[])[]): Counts['pairs'] {
  const pairs = new Map<string, readonly [number, number, number]>();
  for (const [list, count] of counts.entries()) {
    if (count === 0) continue;
    const states = lists[list] ?? [];
    for (const [i, one] of states.entries()) {
      for (const other of states.slice(i + 1)) {
        const [a, b] = [Math.min(one, other), Math.max(one, other)];
        pairs.set(`${a} ${b}`, [a, b, count + (pairs.get(`${a} ${b}`)?.[2] ?? 0)]);
      }
    }
  }
  return pairs;
}

function yearsIn(records: Int32Array, times: Int32Array, days: Int32Array): Counts['years'] {
  const counts = new Int32Array(10_000);
  for (let i = 0; i < records.length; i++) add(counts, Math.floor((days[records[i] as number] as number) / 10_000), times[i] as number);
  const years = new Map<number, number>();
  for (const [year, count] of counts.entries()) if (year > 0 && count > 0) years.set(year, count);
  return years;
}

/** What was counted, by field, with names. */
function toldOf(connection: Connection, { values, pairs, years }: Counts): Map<string, Counted[]> {
  // Number 0 is nobody, and nothing.
  const met: number[] = [];
  for (let id = 1; id < values.length; id++) if (values[id] !== 0) met.push(id);
  const rows = readValues(connection, new Set([...met, ...[...pairs.values()].map(([a]) => a), ...[...pairs.values()].map(([, b]) => b)]));
  const told = new Map<string, Counted[]>();
  const tell = (field: string, value: string, label: string, count: number): void => {
    const list = told.get(field);
    if (list) list.push({ value, label, count });
    else told.set(field, [{ value, label, count }]);
  };
  for (const id of met) {
    const row = rows.get(id);
    if (row) tell(row.field, row.value, row.label || row.value, values[id] as number);
  }
  for (const [one, other, count] of pairs.values()) {
    const [a = '', b = ''] = [one, other].map((id) => rows.get(id)?.value ?? '').sort();
    tell('pair', `${a}-${b}`, `${a}-${b}`, count);
  }
  for (const [year, count] of years) tell('year', yearName(year), yearName(year), count);
  return told;
}

const yearName = (year: number): string => String(year).padStart(4, '0');

/** Of a day as facts have it: '' for none. */
export const yearOf = (day: number): string => (day === 0 ? '' : yearName(Math.floor(day / 10_000)));
