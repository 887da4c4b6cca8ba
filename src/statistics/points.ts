import { type Indicator, type IsoDate, type PointStatus, type StateCode, type StatisticPoint, shift } from '../domain/index.js';
import type { Areas } from './areas/areas.js';
import type { Numbers } from './text/number.js';
import { readPeriod } from './text/period.js';
import type { Cell, Row } from './text/rows.js';
import type { WrittenUnit } from './text/unit.js';
import { placeOf, type Wrong } from './text/wrong.js';

/** A point with where it stands: `trade.csv:12:30`. */
export interface PlacedPoint extends StatisticPoint {
  readonly place: string;
}

/** What is told beside a file: by whoever adds it, or by the metadata of its data package. */
export interface Told {
  readonly reporter?: StateCode | undefined;
  readonly partner?: StateCode | undefined;
  /** In words: `thousand USD`. */
  readonly unit?: string | undefined;
  readonly source?: string | undefined;
  readonly vintage?: IsoDate | undefined;
  readonly licence?: string | undefined;
  readonly delimiter?: string | undefined;
  readonly decimal?: '.' | ',' | undefined;
}

/** What became of the rows. */
export interface Tally {
  rows: number;
  points: number;
  /** Parts of a whole, services, groups of states, states that are no more. */
  passedOver: number;
  /** Cells that tell that there is no value. */
  empty: number;
}

/** How a file was read, filled while its points come. */
export interface Course extends Tally {
  layout: string | null;
}

export const newCourse = (): Course => ({ layout: null, rows: 0, points: 0, passedOver: 0, empty: 0 });

/** What a layout reads with. */
export interface Reading {
  readonly file: string;
  /** The file's name without its ending: the source where nobody tells another. */
  readonly name: string;
  readonly told: Told;
  readonly areas: Areas;
  readonly numbers: Numbers;
  readonly tally: Tally;
  readonly wrong: Wrong;
  /** Units of the series of this file, with where each was first met. */
  readonly units: Map<string, WrittenUnit & { readonly place: string }>;
}

/** What a layout found in a row, before it is a point. */
export interface Found {
  readonly row: Row;
  readonly reporter: StateCode;
  readonly partner: StateCode | null;
  readonly indicator: Indicator;
  readonly basis?: string | null;
  readonly valuation?: 'fob' | 'cif' | null;
  readonly period: Cell;
  readonly value: Cell;
  readonly unit: WrittenUnit;
  readonly unitAt?: Cell;
  readonly source: string;
  readonly status?: PointStatus;
  readonly vintage?: IsoDate | null;
  readonly licence?: string | null;
}

/** What tables write where they have no value. */
const NO_VALUE = new Set(['', '-', '–', '—', '.', '..', '...', '…', ':', 'na', 'n/a', 'nan', 'null', 'x', 'c']);

/** What may be below zero: what is left of two flows. */
const NET: ReadonlySet<Indicator> = new Set(['investment', 'loans', 'money-other', 'other']);

/** A point of what a layout found, or none where the cell tells that there is no value. Throws `InputError` with line and column. */
export function pointOf(found: Found, reading: Reading): PlacedPoint | null {
  const { row, period: periodCell, value: cell, unit, indicator, reporter, partner } = found;
  const at = (where: Cell) => ({ line: row.line, column: where.column });
  if (NO_VALUE.has(cell.text.trim().toLowerCase())) {
    reading.tally.empty++;
    return null;
  }
  const number = reading.numbers.read(cell.text);
  if (typeof number === 'string') throw notANumber(number, cell, row, reading);
  if (number.value.startsWith('-') && !NET.has(indicator)) {
    throw reading.wrong('stats-negative', at(cell), `${shown(cell)} is below zero`, `${indicator} cannot be; check the value`);
  }
  const period = readPeriod(periodCell.text);
  if (period === null) {
    throw reading.wrong(
      'stats-period',
      at(periodCell),
      `${shown(periodCell)} is no time that is known`,
      'write 2022, 2022-01, 2022-Q1 or 2022-01/2022-06',
    );
  }
  const source = found.source;
  const basis = found.basis ?? null;
  const place = placeOf(reading.file, row.line, cell.column);
  oneUnit(`${reporter}|${partner ?? ''}|${indicator}|${basis ?? ''}|${source}`, { ...unit, place }, at(found.unitAt ?? cell), reading);
  reading.tally.points++;
  return {
    reporter,
    partner,
    indicator,
    basis,
    valuation: found.valuation ?? null,
    unit: unit.unit,
    source,
    period,
    value: shift(number.value, unit.power),
    step: shift('1', unit.power - number.decimals),
    status: found.status ?? 'final',
    vintage: found.vintage ?? reading.told.vintage ?? null,
    licence: found.licence ?? reading.told.licence ?? null,
    place,
  };
}

/** Whoever mixes thousands and millions in one series has mostly mixed them up. */
function oneUnit(
  series: string,
  unit: WrittenUnit & { place: string },
  at: { line: number; column: number },
  { units, wrong }: Reading,
): void {
  const before = units.get(series);
  if (!before) units.set(series, unit);
  else if (before.unit !== unit.unit || before.power !== unit.power) {
    throw wrong(
      'stats-mixed-units',
      at,
      `${inWords(unit)} in a series that is in ${inWords(before)} at ${before.place}`,
      'write a series in one unit, or put each unit into a file of its own',
    );
  }
}

const inWords = ({ unit, power }: WrittenUnit): string => (power === 0 ? unit : `${unit} × 10^${power}`);

export const shown = ({ text }: Pick<Cell, 'text'>): string => `"${text.trim().slice(0, 40)}"`;

function notANumber(what: 'not-a-number' | 'ambiguous' | 'mixed', cell: Cell, row: Row, { wrong }: Reading) {
  const at = { line: row.line, column: cell.column };
  if (what === 'ambiguous') {
    return wrong('stats-ambiguous-number', at, `in ${shown(cell)} the comma may part thousands or decimals`, 'write decimals with a point');
  }
  if (what === 'mixed') {
    return wrong('stats-mixed-decimals', at, `${shown(cell)} has another decimal mark than the numbers before`, 'use one decimal mark');
  }
  return wrong('stats-not-a-number', at, `${shown(cell)} is not a number`, 'write digits only, with a point before decimals');
}
