import type { Connection } from '../connection.js';
import { plainQuery } from '../query.js';
import { Memory } from './memory.js';

/** What passages and records are told apart by. Days also by their month and year, so that any range is a few values. */
export type ValueField =
  | 'speaker'
  | 'name'
  | 'said-for'
  | 'office'
  | 'state'
  | 'place'
  | 'place-state'
  | 'publisher'
  | 'lang'
  | 'kind'
  | 'topic'
  | 'year'
  | 'month'
  | 'day'
  | 'voice';

const known = new Memory<number>(200_000);
const FIND = plainQuery('SELECT id FROM search_value WHERE field = ? AND value = ? AND belongs_to = ?');
const ADD = plainQuery('INSERT INTO search_value (field, value, label, belongs_to) VALUES (?, ?, ?, ?) RETURNING id');

/** Number of a value, new when it was never met. */
export function valueId(connection: Connection, field: ValueField, value: string, label = '', belongsTo = 0): number {
  const entries = known.of(connection);
  const key = `${field}\n${belongsTo}\n${value}`;
  let id = entries.get(key);
  if (id === undefined) {
    const found = connection.allOf<{ id: number }>(FIND, [field, value, belongsTo]);
    id = (found[0] ?? (connection.allOf<{ id: number }>(ADD, [field, value, label, belongsTo])[0] as { id: number })).id;
    entries.set(key, id);
  }
  return id;
}

export interface ValueRow {
  readonly id: number;
  readonly field: ValueField;
  readonly value: string;
  readonly label: string;
}

const READ = plainQuery('SELECT id, field, value, label FROM search_value WHERE id IN (SELECT value FROM json_each(?))');

export const readValues = (connection: Connection, ids: Iterable<number>): ReadonlyMap<number, ValueRow> =>
  new Map(connection.allOf<ValueRow>(READ, [JSON.stringify([...ids])]).map((row) => [row.id, row]));
