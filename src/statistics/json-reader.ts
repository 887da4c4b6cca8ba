import { COMTRADE_COLUMNS, comtrade } from './layouts/index.js';
import type { Course, PlacedPoint, Reading } from './points.js';
import { Columns } from './text/columns.js';
import { JsonText } from './text/json-records.js';
import type { Cell, Row } from './text/rows.js';

/** Comtrade's answer in JSON, as rows under the names of its columns. */
export class JsonReader {
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
