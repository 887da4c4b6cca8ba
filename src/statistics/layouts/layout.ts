import type { StateCode } from '../../domain/index.js';
import { type PlacedPoint, type Reading, shown } from '../points.js';
import type { Columns } from '../text/columns.js';
import type { Cell, Row } from '../text/rows.js';

/** A way to write statistics as a table, known by the names of its columns. */
export interface Layout {
  readonly name: string;
  /** The source where nobody tells another; null: the name of the file. */
  readonly source: string | null;
  recognises(columns: Columns): boolean;
  /** Points of one row after the other. Throws `InputError` where the header or a row cannot be. */
  reader(columns: Columns, reading: Reading): (row: Row) => readonly PlacedPoint[];
}

/** The state a cell names; null for what is no state. Throws for what nobody knows. */
export function stateIn(cell: Cell, row: Row, { areas, wrong }: Reading): StateCode | null {
  const area = areas.read(cell.text);
  if (area !== undefined) return area;
  throw wrong(
    'stats-unknown-area',
    { line: row.line, column: cell.column },
    cell.text.trim() === '' ? 'no state is named here' : `nobody is known by ${shown(cell)}`,
    'write a code of ISO 3166 (AZ, AZE) or a name; states of your own come with --world',
  );
}

/** Where a value told beside the file stands for a missing column. Throws where neither is there. */
export function needed<T>(value: T | null | undefined, what: string, option: string, header: Row, { wrong }: Reading): T {
  if (value !== null && value !== undefined) return value;
  throw wrong('stats-not-told', { line: header.line, column: 1 }, `the table does not tell the ${what}`, `tell it: ${option}`);
}
