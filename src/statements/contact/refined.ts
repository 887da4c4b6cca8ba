import { isoDate, type TimeExpression } from '../../domain/index.js';
import type { View } from '../../language/index.js';

/**
 * A year and a month told apart («в прошлом году встречались в Сочи, в мае») are one time; the year alone where no month follows in
 * `[first, last)`. A month that has its own year is another time.
 */
export function refined(view: View, time: TimeExpression, first: number, last: number): TimeExpression {
  if (time.grain !== 'year' || !/^\d{4}$/.test(time.period)) return time;
  const month = view
    .times(first, last)
    .find(
      (other) =>
        other.grain === 'month' &&
        other.modifier === null &&
        other.first > time.last &&
        other.first - time.last <= WITHIN &&
        view.form(other.first - 1) === 'в' &&
        view.form(other.first - 2) === ',' &&
        /^\d{4}-\d{2}$/.test(other.period) &&
        !/\d/.test(view.words(other.first, other.last)),
    );
  if (!month) return time;
  const period = `${time.period}-${month.period.slice(5)}`;
  return { ...month, period, from: `${period}-01`, to: endOf(period) };
}

/** How far behind the year the month may stand. */
const WITHIN = 8;

/** The last day of a month. */
function endOf(month: string): string {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  const days =
    number === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(number) ? 30 : 31;
  return isoDate(year, number, days);
}
