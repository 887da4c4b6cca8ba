import { type CivilDate, dayNumber, daysInMonth, type Edtf, fromDayNumber, type Grain, type IsoDate, isoDate } from '../../domain/index.js';

/** A stretch of the calendar with the EDTF that prints it. Both ends inclusive. */
export interface Interval {
  readonly period: Edtf;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly grain: Grain;
}

export const yearText = (year: number): string => String(year).padStart(4, '0');
export const monthText = (year: number, month: number): string => isoDate(year, month, 1).slice(0, 7);

export const yearOf = (year: number): Interval => ({
  period: yearText(year),
  from: isoDate(year, 1, 1),
  to: isoDate(year, 12, 31),
  grain: 'year',
});

/** From a summer to the next: what begins in one calendar year and ends in the other. */
export const twoYearsOf = (year: number): Interval => ({
  period: `${yearText(year)}/${yearText(year + 1)}`,
  from: isoDate(year, 7, 1),
  to: isoDate(year + 1, 8, 31),
  grain: 'span',
});

export const monthOf = (year: number, month: number): Interval => ({
  period: monthText(year, month),
  from: isoDate(year, month, 1),
  to: isoDate(year, month, daysInMonth(year, month)),
  grain: 'month',
});

export function dayOf({ year, month, day }: CivilDate): Interval {
  const date = isoDate(year, month, day);
  return { period: date, from: date, to: date, grain: 'day' };
}

/** Whole months, as quarters, halves and "the first five months" are; a whole year is printed as the year. */
export function monthsOf(year: number, first: number, count: number, grain: Grain): Interval {
  const start = year * 12 + first - 1;
  const end = start + count - 1;
  const [y1, m1, y2, m2] = [Math.floor(start / 12), (start % 12) + 1, Math.floor(end / 12), (end % 12) + 1];
  if (count === 1) return monthOf(y1, m1);
  if (m1 === 1 && m2 === 12 && y1 === y2) return yearOf(y1);
  return { period: `${monthText(y1, m1)}/${monthText(y2, m2)}`, from: isoDate(y1, m1, 1), to: isoDate(y2, m2, daysInMonth(y2, m2)), grain };
}

/** Winter of a year is the one that ends in it. */
export type Season = 'winter' | 'spring' | 'summer' | 'autumn';
const SEASON_START: Readonly<Record<Season, number>> = { winter: 0, spring: 3, summer: 6, autumn: 9 };
export const seasonOf = (year: number, season: Season): Interval => monthsOf(year, SEASON_START[season], 3, 'season');

export const decadeOf = (first: number): Interval => ({
  period: `${yearText(first)}/${yearText(first + 9)}`,
  from: isoDate(first, 1, 1),
  to: isoDate(first + 9, 12, 31),
  grain: 'decade',
});

/** Monday to Sunday of the week that holds the date, moved by whole weeks. */
export function weekOf(date: CivilDate, offset: number): Interval {
  const days = dayNumber(date);
  // 1970-01-01 was a Thursday.
  const monday = days - ((((days + 3) % 7) + 7) % 7) + offset * 7;
  const [from, to] = [dateText(fromDayNumber(monday)), dateText(fromDayNumber(monday + 6))];
  return { period: `${from}/${to}`, from, to, grain: 'week' };
}

export const dateText = ({ year, month, day }: CivilDate): IsoDate => isoDate(year, month, day);

/** From the beginning of one to the end of the other, printed with the precision that each has. */
export function spanOf(a: Interval, b: Interval): Interval {
  if (a.period === b.period) return a;
  const [from, to] = [a.period.split('/')[0] ?? a.period, b.period.split('/').at(-1) ?? b.period];
  return { period: `${from}/${to}`, from: a.from, to: b.to, grain: a.grain === 'month' && b.grain === 'month' ? 'month' : 'span' };
}
