import { LAYOUTS, type Layout } from './layouts/index.js';
import type { Course, PlacedPoint, Reading } from './points.js';
import { Columns, headerKey } from './text/columns.js';
import { delimiterOf, type Row, TableText } from './text/rows.js';
import type { Wrong } from './text/wrong.js';

/** A table: the first row names the columns. */
export class TableReader {
  private readonly text: TableText;
  private columns: Columns | null = null;
  private pointsOf: ((row: Row) => readonly PlacedPoint[]) | null = null;
  private first = true;

  constructor(
    begun: string,
    delimiter: string | undefined,
    private readonly reading: Reading,
    private readonly course: Course,
  ) {
    const line =
      begun
        .replace(/^\ufeff/, '')
        .trimStart()
        .split(/[\r\n]/, 1)[0] ?? '';
    // Excel writes which delimiter it means into a line of its own.
    const told = /^sep=(.)$/i.exec(line)?.[1];
    this.text = new TableText(delimiter ?? told ?? delimiterOf(line), reading.wrong);
  }

  take(piece: string): readonly PlacedPoint[] {
    const text = this.first ? piece.replace(/^\ufeff/, '') : piece;
    this.first = false;
    return this.rows(this.text.take(text));
  }

  end(): readonly PlacedPoint[] {
    return this.rows(this.text.end());
  }

  private rows(rows: readonly Row[]): PlacedPoint[] {
    return rows.flatMap((row) => this.row(row));
  }

  private row(row: Row): readonly PlacedPoint[] {
    const { columns, pointsOf } = this;
    if (columns === null || pointsOf === null) {
      if (/^sep=/i.test(row.cells[0]?.text ?? '')) return [];
      this.header(row);
      return [];
    }
    if (isHeader(row, columns)) {
      const mend = 'take it away: one table, one header; put two tables into two files';
      throw this.reading.wrong('stats-two-headers', { line: row.line, column: 1 }, `the header of line ${columns.header.line} again`, mend);
    }
    this.course.rows++;
    return pointsOf(this.whole(row, columns));
  }

  private header(row: Row): void {
    const columns = new Columns(row, this.reading.wrong);
    const layout = layoutOf(columns, this.reading.wrong);
    this.course.layout = layout.name;
    this.columns = columns;
    this.pointsOf = layout.reader(columns, this.reading);
  }

  /** As many cells as columns: some tables end their rows, but not their header, with a delimiter. */
  private whole(row: Row, { header }: Columns): Row {
    const more = row.cells.slice(header.cells.length);
    const filled = more.find(({ text }) => text.trim() !== '');
    if (row.cells.length < header.cells.length || filled) {
      throw this.reading.wrong(
        'stats-cells',
        { line: row.line, column: filled?.column ?? 1 },
        `the row has ${row.cells.length} cells, the header ${header.cells.length}`,
        'put cells with a comma into quotation marks, or part them by semicolons',
      );
    }
    return row;
  }
}

const isHeader = (row: Row, { header }: Columns): boolean =>
  row.cells.length >= header.cells.length && header.cells.every(({ text }, i) => headerKey(text) === headerKey(row.cells[i]?.text ?? ''));

/** Names that any of the layouts knows: a first row with none of them is no header. */
const KNOWN = new Set(
  [
    'reporter',
    'partner',
    'indicator',
    'period',
    'value',
    'unit',
    'flow',
    'year',
    'reporterCode',
    'partnerCode',
    'TIME_PERIOD',
    'OBS_VALUE',
    'REF_AREA',
  ].map(headerKey),
);

function layoutOf(columns: Columns, wrong: Wrong): Layout {
  const layout = LAYOUTS.find((each) => each.recognises(columns));
  if (layout) return layout;
  const { line, cells } = columns.header;
  const names = cells.map(({ text }) => text.trim()).filter(Boolean);
  if (!names.some((name) => KNOWN.has(headerKey(name)))) {
    throw wrong(
      'stats-no-header',
      { line, column: 1 },
      'the first line does not name the columns',
      'begin with a header: reporter,partner,indicator,period,value,unit,source',
    );
  }
  throw wrong(
    'stats-columns',
    { line, column: 1 },
    `no layout has these columns: ${names.slice(0, 12).join(', ')}`,
    'see docs/statistics.md for the columns of each layout, or write reporter,partner,indicator,period,value,unit,source',
  );
}
