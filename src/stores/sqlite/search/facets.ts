import { CompiledQuery } from 'kysely';
import type { FacetField, Facets } from '../../contract/index.js';
import type { Connection } from '../connection.js';
import { type RecordFacts, readFacts } from './facts.js';
import { placeOf, recordOf } from './row-number.js';
import { readValues } from './values.js';

type Counted = NonNullable<Facets[FacetField]>[number];

const LAST = CompiledQuery.raw('SELECT max(id) AS id FROM search_value');

/** Exact counts of passages, whatever their number: one look at each record and each of its passages, for all fields together. */
export function facetsOf(connection: Connection, rows: Float64Array, fields: readonly FacetField[], limit: number): Facets {
  const places = placesByRecord(rows);
  const facts = readFacts(connection, [...places.keys()]);
  const tally = new Tally(connection.allOf<{ id: number | null }>(LAST)[0]?.id ?? 0, new Set(fields));
  for (const [num, of] of places) {
    const record = facts.get(num);
    if (record) tally.add(record, of);
  }
  const told = tally.told(connection);
  return Object.fromEntries(fields.map((field) => [field, (told.get(field) ?? []).sort(mostFirst).slice(0, limit)]));
}

const mostFirst = (a: Counted, b: Counted): number => b.count - a.count || (a.value < b.value ? -1 : 1);

/** Counts by number of value: a value is of one field, so one list serves all. */
class Tally {
  private readonly counts: Uint32Array;
  private readonly pairs = new Map<number, number>();
  private readonly years = new Map<string, number>();

  constructor(
    private readonly last: number,
    private readonly fields: ReadonlySet<FacetField>,
  ) {
    this.counts = new Uint32Array(last + 1);
  }

  /** `places` are those of the record's passages that match. */
  add(record: RecordFacts, places: readonly number[]): void {
    const { fields } = this;
    const times = places.length;
    if (fields.has('publisher')) this.count(record.publisher, times);
    if (fields.has('lang')) this.count(record.lang, times);
    if (fields.has('state')) for (const state of record.states) this.count(state, times);
    if (fields.has('topic')) for (const topic of record.topics) this.count(topic, times);
    if (fields.has('year')) this.years.set(yearOf(record), (this.years.get(yearOf(record)) ?? 0) + times);
    if (fields.has('pair')) this.addPairs(record.states, times);
    if (!fields.has('speaker') && !fields.has('office') && !fields.has('kind')) return;
    for (const place of places) {
      const passage = record.passages[place];
      if (!passage) continue;
      if (fields.has('speaker')) this.count(passage.speaker, 1);
      if (fields.has('office')) this.count(passage.office, 1);
      if (fields.has('kind')) for (const kind of passage.kinds) this.count(kind, 1);
    }
  }

  /** What was counted, by field, with names. */
  told(connection: Connection): Map<string, Counted[]> {
    // Number 0 is nobody, and nothing.
    const met = [...this.counts.keys()].filter((id) => id > 0 && (this.counts[id] as number) > 0);
    const states = [...this.pairs.keys()].flatMap((pair) => [Math.floor(pair / (this.last + 1)), pair % (this.last + 1)]);
    const values = readValues(connection, new Set([...met, ...states]));
    const told = new Map<string, Counted[]>();
    const tell = (field: string, value: string, label: string, count: number): void => {
      const list = told.get(field);
      if (list) list.push({ value, label, count });
      else told.set(field, [{ value, label, count }]);
    };
    for (const id of met) {
      const row = values.get(id);
      if (row) tell(row.field, row.value, row.label || row.value, this.counts[id] as number);
    }
    for (const [pair, count] of this.pairs) {
      const [a = '', b = ''] = [Math.floor(pair / (this.last + 1)), pair % (this.last + 1)].map((id) => values.get(id)?.value ?? '').sort();
      tell('pair', `${a}-${b}`, `${a}-${b}`, count);
    }
    for (const [year, count] of this.years) if (year !== '') tell('year', year, year, count);
    return told;
  }

  private count(value: number, times: number): void {
    this.counts[value] = (this.counts[value] as number) + times;
  }

  private addPairs(states: readonly number[], times: number): void {
    for (let i = 0; i < states.length; i++) {
      for (let k = i + 1; k < states.length; k++) {
        const [a, b] = [states[i] as number, states[k] as number];
        const pair = Math.min(a, b) * (this.last + 1) + Math.max(a, b);
        this.pairs.set(pair, (this.pairs.get(pair) ?? 0) + times);
      }
    }
  }
}

/** Rows come in ascending order, so a record's are together. */
function placesByRecord(rows: Float64Array): Map<number, number[]> {
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

/** '' for a record without a day. */
export const yearOf = ({ day }: RecordFacts): string => (day === 0 ? '' : String(Math.floor(day / 10_000)).padStart(4, '0'));
