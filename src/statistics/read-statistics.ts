import { InputError } from '../domain/index.js';
import type { Areas } from './areas/areas.js';
import { COMTRADE_COLUMNS, comtrade, LAYOUTS, type Layout } from './layouts/index.js';
import type { PlacedPoint, Reading, Tally, Told } from './points.js';
import { Columns, headerKey } from './text/columns.js';
import { JsonText } from './text/json-records.js';
import { Numbers } from './text/number.js';
import { type Cell, delimiterOf, type Row, TableText } from './text/rows.js';
import { type Wrong, wrongIn } from './text/wrong.js';

export interface StatisticsFile {
  /** As it is called in messages. */
  readonly file: string;
  /** Its name without folder and ending: the source where nobody tells another. */
  readonly name: string;
  readonly told: Told;
}

/** How a file was read, filled while its points come. */
export interface Course extends Tally {
  layout: string | null;
}

export const newCourse = (): Course => ({ layout: null, rows: 0, points: 0, passedOver: 0, empty: 0 });

/** How far the header may be from the beginning. */
const HEADER_WITHIN = 1_000_000;

/**
 * The points of a file, in batches, as its text comes; memory does not grow with the file. Throws `InputError` with line and column for what
 * cannot be, and for a file without a single total of goods between two states.
 */
export async function* readStatistics(
  text: AsyncIterable<string>,
  { file, name, told }: StatisticsFile,
  areas: Areas,
  course: Course,
): AsyncGenerator<readonly PlacedPoint[]> {
  const wrong = wrongIn(file);
  const reading: Reading = { file, name, told, areas, numbers: new Numbers(told.decimal ?? null), tally: course, wrong, units: new Map() };
  const batches = source(text, reading, course);
  for await (const points of batches) if (points.length > 0) yield points;
  if (course.rows === 0) throw wrong('stats-no-rows', { line: 1, column: 1 }, 'there are no rows under the header', 'check the file');
  if (course.points === 0 && course.empty === 0) {
    throw new InputError(
      'stats-no-totals',
      file,
      `none of ${course.rows} rows is a total of goods between two states`,
      'ask for totals: of Comtrade cmdCode TOTAL, partner2Code 0, motCode 0, customsCode C00',
    );
  }
}

async function* source(text: AsyncIterable<string>, reading: Reading, course: Course): AsyncGenerator<readonly PlacedPoint[]> {
  const { wrong, told } = reading;
  let waiting = '';
  let reader: { take(piece: string): readonly PlacedPoint[]; end(): readonly PlacedPoint[] } | null = null;
  for await (const piece of text) {
    if (piece.includes('\0')) throw wrong('stats-not-text', { line: 1, column: 1 }, 'this is no text', 'save the table as CSV (UTF-8)');
    if (reader) {
      yield reader.take(piece);
      continue;
    }
    waiting += piece;
    if (!/[^\s\ufeff][^\n\r]*[\n\r]/.test(waiting) && waiting.length < HEADER_WITHIN) continue;
    reader = open(waiting);
    yield reader.take(waiting);
  }
  if (!reader) {
    if (waiting.replace('\ufeff', '').trim() === '')
      throw wrong('stats-empty', { line: 1, column: 1 }, 'the file is empty', 'check the file');
    reader = open(waiting);
    yield reader.take(waiting);
  }
  yield reader.end();

  function open(begun: string) {
    const trimmed = begun.replace(/^\ufeff/, '').trimStart();
    return /^[[{]/.test(trimmed) ? new JsonReader(reading, course) : new TableReader(begun, told.delimiter, reading, course);
  }
}

/** A table: the first row names the columns. */
class TableReader {
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

/** Comtrade's answer in JSON, as rows under the names of its columns. */
class JsonReader {
  private readonly text: JsonText;
  private readonly columns: Columns;
  private readonly names: readonly string[];
  private readonly pointsOf: (row: Row) => readonly PlacedPoint[];

  constructor(
    private readonly reading: Reading,
    private readonly course: Course,
  ) {
    this.text = new JsonText(reading.wrong);
    this.names = Object.values(COMTRADE_COLUMNS).map(([name]) => name);
    this.columns = new Columns({ line: 1, cells: this.names.map((text) => ({ text, column: 1 })) }, reading.wrong);
    this.pointsOf = comtrade.reader(this.columns, reading);
    course.layout = `${comtrade.name} (JSON)`;
  }

  take(piece: string): readonly PlacedPoint[] {
    return this.text.take(piece).flatMap(({ line, members }) => {
      this.course.rows++;
      const missing = ['reporterCode', 'partnerCode', 'primaryValue'].find((name) => !members.has(name));
      if (missing !== undefined) {
        throw this.reading.wrong(
          'stats-columns',
          { line, column: 1 },
          `a record without ${missing}`,
          'only answers of UN Comtrade are read as JSON',
        );
      }
      return this.pointsOf({ line, cells: this.names.map((name): Cell => members.get(name) ?? { text: '', column: 1 }) });
    });
  }

  end(): readonly PlacedPoint[] {
    this.text.end();
    if (this.course.rows === 0) {
      const said = this.text.told.get('error') || this.text.told.get('message');
      throw this.reading.wrong(
        'stats-no-rows',
        { line: 1, column: 1 },
        said ? `the file holds no records; it says: ${said}` : 'the file holds no records',
        'ask UN Comtrade again',
      );
    }
    return [];
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
