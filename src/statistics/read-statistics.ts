import { InputError } from '../domain/index.js';
import type { Areas } from './areas/areas.js';
import { JsonReader } from './json-reader.js';
import type { Course, PlacedPoint, Reading, Told } from './points.js';
import { TableReader } from './table-reader.js';
import { Numbers } from './text/number.js';
import { wrongIn } from './text/wrong.js';

export interface StatisticsFile {
  /** As it is called in messages. */
  readonly file: string;
  /** Its name without folder and ending: the source where nobody tells another. */
  readonly name: string;
  readonly told: Told;
}

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
