import { daysInMonth, type Edtf, parseIsoDate } from '../../domain/index.js';

/** Whole months a time covers, counted from the year 0; both belong to it. */
export interface Months {
  readonly first: number;
  readonly last: number;
}

/** The months of an EDTF date or interval; null where it has an open end, or begins or ends within a month. */
export function monthsOf(period: Edtf): Months | null {
  const [from = '', to = from] = period.split('/');
  const [start, end] = [edge(from), edge(to)];
  if (!start || !end || !start.opens || !end.closes || start.first > end.last) return null;
  return { first: start.first, last: end.last };
}

interface Edge {
  readonly first: number;
  readonly last: number;
  /** Whether it begins with the first day of a month; and ends with the last. */
  readonly opens: boolean;
  readonly closes: boolean;
}

function edge(date: string): Edge | null {
  if (/^\d{4}$/.test(date)) return { first: Number(date) * 12, last: Number(date) * 12 + 11, opens: true, closes: true };
  const month = /^(\d{4})-(\d{2})$/.exec(date);
  if (month) {
    const at = Number(month[1]) * 12 + Number(month[2]) - 1;
    return { first: at, last: at, opens: true, closes: true };
  }
  const day = parseIsoDate(date);
  if (!day) return null;
  const at = day.year * 12 + day.month - 1;
  return { first: at, last: at, opens: day.day === 1, closes: day.day === daysInMonth(day.year, day.month) };
}

export const within = (inner: Months, outer: Months): boolean => outer.first <= inner.first && inner.last <= outer.last;
