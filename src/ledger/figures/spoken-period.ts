import { daysInMonth, type Edtf, type IsoDate, isoDate, parseIsoDate } from '../../domain/index.js';
import { daysOf, isoOf } from '../when.js';

/**
 * One spelling for one time: `2022-01/2022-12` and `2022-01-01/2022-12-31` are `2022`. What is no date or interval stays as it is.
 */
export function onePeriod(period: Edtf): Edtf {
  const days = daysOf(period);
  if (!days || !Number.isFinite(days.first) || !Number.isFinite(days.last)) return period;
  const [from, to] = [isoOf(days.first), isoOf(days.last)];
  if (from === to) return from;
  const start = parseIsoDate(from);
  const end = parseIsoDate(to);
  if (!start || !end || start.day !== 1 || end.day !== daysInMonth(end.year, end.month)) return `${from}/${to}`;
  const whole = start.month === 1 && end.month === 12;
  const [a, b] = whole ? [from.slice(0, 4), to.slice(0, 4)] : [from.slice(0, 7), to.slice(0, 7)];
  return a === b ? a : `${a}/${b}`;
}

/** The same months or days a year earlier; null for a time without beginning or end, and for one that is no date. */
export function yearBefore(period: Edtf): Edtf | null {
  const days = daysOf(period);
  if (!days || !Number.isFinite(days.first) || !Number.isFinite(days.last)) return null;
  const earlier = (day: IsoDate, last: boolean): IsoDate => {
    const date = parseIsoDate(day) ?? { year: 1, month: 1, day: 1 };
    const end = daysInMonth(date.year - 1, date.month);
    const wasEnd = date.day === daysInMonth(date.year, date.month);
    return isoDate(date.year - 1, date.month, last && wasEnd ? end : Math.min(date.day, end));
  };
  // A span of several years is no year later than itself shifted by one: the two overlap.
  if (days.last - days.first > 366) return null;
  return onePeriod(`${earlier(isoOf(days.first), false)}/${earlier(isoOf(days.last), true)}`);
}
