import type { Wrong } from './wrong.js';

/** A cell with the place where it begins; lines and columns count from 1. */
export interface Cell {
  readonly text: string;
  readonly column: number;
}
export interface Row {
  readonly line: number;
  readonly cells: readonly Cell[];
}

export const DELIMITERS = [',', ';', '\t', '|'] as const;

/** Longer cells and wider rows are none: a quote was not closed, or this is no table. */
const LONGEST_CELL = 100_000;
const MOST_CELLS = 5000;

const QUOTE = '"';
/** Characters of two units: columns count characters. */
const PAIRS = /[\ud800-\udbff]/;

/**
 * Rows of a table in text (RFC 4180), in batches as the text comes; memory does not grow with the text. Lines may end in any way, cells may hold
 * line ends, empty lines are passed over. Throws `InputError` for a quote that is not closed.
 */
export class TableText {
  private row: Cell[] = [];
  private cell = '';
  private line = 1;
  private column = 0;
  private rowLine = 1;
  private cellColumn = 1;
  private state: 'start' | 'plain' | 'quoted' | 'after' = 'start';
  private opened = { line: 1, column: 1 };
  private carriage = false;
  private out: Row[] = [];

  constructor(
    private readonly delimiter: string,
    private readonly wrong: Wrong,
    /** Lines that were taken off before. */
    skipped = 0,
  ) {
    this.line = 1 + skipped;
    this.rowLine = this.line;
  }

  /** Rows that end in this piece of the text. */
  take(text: string): readonly Row[] {
    this.out = [];
    for (let i = 0; i < text.length; ) {
      const ordinary = this.ordinaryFrom(text, i);
      if (ordinary > i) {
        this.add(text.slice(i, ordinary));
        i = ordinary;
      } else this.one(text[i++] as string);
    }
    return this.out;
  }

  /** Where characters end that only belong to a cell: most of a table is read in such stretches. */
  private ordinaryFrom(text: string, from: number): number {
    const quoted = this.state === 'quoted';
    if (this.state === 'after' || (this.state === 'start' && text[from] === QUOTE)) return from;
    let i = from;
    for (; i < text.length; i++) {
      const character = text[i];
      if (character === '\n' || character === '\r' || (quoted ? character === QUOTE : character === this.delimiter)) break;
    }
    return i;
  }

  /** The row that no line end closes. */
  end(): readonly Row[] {
    this.out = [];
    if (this.state === 'quoted') {
      throw this.wrong('stats-open-quote', this.opened, 'a quotation mark opens a cell and is not closed', 'close it, or take it away');
    }
    if (this.state !== 'start' || this.row.length > 0) this.endRow();
    return this.out;
  }

  private one(character: string): void {
    const lineEnd = character === '\n' || character === '\r';
    if (character === '\n' && this.carriage) {
      this.carriage = false;
      if (this.state === 'quoted') this.cell += character;
      return;
    }
    this.carriage = character === '\r';
    this.column++;
    if (this.state === 'quoted') {
      if (character === QUOTE) this.state = 'after';
      else this.cell += character;
      if (lineEnd) this.newLine();
      return;
    }
    if (character === this.delimiter) this.endCell();
    else if (lineEnd) {
      if (this.state !== 'start' || this.row.length > 0) this.endRow();
      this.newLine();
      this.rowLine = this.line;
      this.cellColumn = 1;
    } else if (character === QUOTE && this.state === 'start') {
      this.opened = { line: this.line, column: this.column };
      this.state = 'quoted';
    } else if (character === QUOTE && this.state === 'after') {
      // Two quotation marks within a quoted cell are one of its own.
      this.cell += QUOTE;
      this.state = 'quoted';
    } else {
      // Something behind a closing quotation mark.
      this.cell += character;
      this.state = 'plain';
    }
  }

  private add(text: string): void {
    this.cell += text;
    this.carriage = false;
    this.column += PAIRS.test(text) ? Array.from(text).length : text.length;
    if (this.state === 'start') this.state = 'plain';
    if (this.cell.length > LONGEST_CELL) {
      const at = this.state === 'quoted' ? this.opened : { line: this.rowLine, column: this.cellColumn };
      throw this.wrong('stats-open-quote', at, 'a cell has no end', 'close its quotation mark, or check that this is a table');
    }
  }

  private endCell(): void {
    this.row.push({ text: this.cell, column: this.cellColumn });
    if (this.row.length > MOST_CELLS) {
      throw this.wrong('stats-not-a-table', { line: this.rowLine, column: 1 }, 'this row has no end', 'check that this is a table');
    }
    this.cell = '';
    this.cellColumn = this.column + 1;
    this.state = 'start';
  }

  private endRow(): void {
    this.endCell();
    if (this.row.some(({ text }) => text.trim() !== '')) this.out.push({ line: this.rowLine, cells: this.row });
    this.row = [];
  }

  private newLine(): void {
    this.line++;
    this.column = 0;
  }
}

/** The delimiter of a table by its first line; a comma where nothing tells. */
export function delimiterOf(firstLine: string): string {
  const counts = new Map<string, number>(DELIMITERS.map((each) => [each, 0]));
  let quoted = false;
  for (const character of firstLine) {
    if (character === QUOTE) quoted = !quoted;
    else if (!quoted && counts.has(character)) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}
