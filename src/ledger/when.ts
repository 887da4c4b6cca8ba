import { addDays, dayNumber, daysInMonth, type Edtf, fromDayNumber, type IsoDate, isoDate, parseIsoDate } from '../domain/index.js';

/** Days of a date or interval, both inclusive, as day numbers; open ends are infinite. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** `day`: three days at most; `month`: some 31; `season`: up to half a year; else `year`. */
export type Precision = 'day' | 'month' | 'season' | 'year';

/** The days an EDTF date or interval covers; null for null and for what is none. */
export function daysOf(when: Edtf | null): Days | null {
  if (when === null) return null;
  const [from = '', to] = when.split('/');
  const start = from === '..' ? { first: -Infinity, last: -Infinity } : one(from);
  const end = to === undefined ? start : to === '..' ? { first: Infinity, last: Infinity } : one(to);
  return start && end && start.first <= end.last ? { first: start.first, last: end.last } : null;
}

function one(date: string): Days | null {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || !Number.isInteger(year)) return null;
  if (month === undefined) return { first: numberOf(isoDate(year, 1, 1)), last: numberOf(isoDate(year, 12, 31)) };
  if (month < 1 || month > 12) return null;
  if (day === undefined)
    return { first: numberOf(isoDate(year, month, 1)), last: numberOf(isoDate(year, month, daysInMonth(year, month))) };
  const civil = parseIsoDate(date);
  return civil && { first: dayNumber(civil), last: dayNumber(civil) };
}

const numberOf = (day: IsoDate): number => dayNumber(parseIsoDate(day) ?? { year: 1970, month: 1, day: 1 });

/** Number of a day; null when it is none. */
export function dayOf(day: IsoDate | null): number | null {
  const civil = day === null ? null : parseIsoDate(day.slice(0, 10));
  return civil && dayNumber(civil);
}

export function isoOf(day: number): IsoDate {
  const { year, month, day: of } = fromDayNumber(day);
  return isoDate(year, month, of);
}

/** A day some days on. */
export function daysAfter(day: IsoDate, days: number): IsoDate {
  const { year, month, day: of } = addDays(parseIsoDate(day) ?? { year: 1970, month: 1, day: 1 }, days);
  return isoDate(year, month, of);
}

/** Last day of a term; null without one, or where it is open. */
export function lastDay(when: Edtf | null): IsoDate | null {
  const days = daysOf(when);
  return days && Number.isFinite(days.last) ? isoOf(days.last) : null;
}

export const precisionOf = ({ first, last }: Days): Precision =>
  last - first < 3 ? 'day' : last - first < 32 ? 'month' : last - first < 190 ? 'season' : 'year';

export const overlap = (a: Days, b: Days, slack = 0): boolean => a.first - slack <= b.last && b.first - slack <= a.last;

/** Year of a day or of the beginning of a term. */
export const yearOf = (when: string | null): string | null => (when === null ? null : (/^\d{4}/.exec(when)?.[0] ?? null));
