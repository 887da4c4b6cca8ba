import type { Cell, Row } from './rows.js';
import type { Wrong } from './wrong.js';

/** As headers are compared: `Reporter Code`, `reporter_code` and `reporterCode` are one; of SDMX's `REF_AREA: Reference area` the id. */
export const headerKey = (text: string): string => (text.split(': ')[0] ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The named columns of a table: of their order nothing is known. */
export class Columns {
  private readonly at = new Map<string, number>();

  constructor(
    readonly header: Row,
    wrong: Wrong,
  ) {
    header.cells.forEach(({ text, column }, i) => {
      const key = headerKey(text);
      if (key === '') return;
      if (this.at.has(key)) {
        throw wrong('stats-column-twice', { line: header.line, column }, `there are two columns ${text.trim()}`, 'name each column once');
      }
      this.at.set(key, i);
    });
  }

  /** Which of the names there is a column of; undefined for none. */
  index(...names: readonly string[]): number | undefined {
    for (const name of names) {
      const found = this.at.get(headerKey(name));
      if (found !== undefined) return found;
    }
    return undefined;
  }

  hasAll(...names: readonly string[]): boolean {
    return names.every((name) => this.index(name) !== undefined);
  }

  /** A way to read one column of a row; an empty cell where there is no such column. */
  reader(...names: readonly string[]): (row: Row) => Cell {
    const i = this.index(...names);
    return i === undefined ? () => NOTHING : (row) => row.cells[i] ?? NOTHING;
  }
}

const NOTHING: Cell = { text: '', column: 1 };
