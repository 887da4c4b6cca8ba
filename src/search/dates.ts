import { parseIsoDate } from '../domain/index.js';

/** Days, inclusive, `YYYY-MM-DD`; null where a range is open. */
export interface DayRange {
  readonly from: string | null;
  readonly to: string | null;
}

/** `2022`, `2022-06`, `2022-06-29`, `2018..2022`, `2018..`, `..2022-06`; null for what is none of them. */
export function dayRange(text: string): DayRange | null {
  const [one = '', other, more] = text.split('..');
  if (more !== undefined) return null;
  if (other === undefined) {
    const day = days(one);
    return day && { from: day.first, to: day.last };
  }
  if (one === '' && other === '') return null;
  const from = one === '' ? null : days(one);
  const to = other === '' ? null : days(other);
  if ((one !== '' && !from) || (other !== '' && !to)) return null;
  return { from: from?.first ?? null, to: to?.last ?? null };
}

/** First and last day of a year, a month or a day. */
function days(text: string): { readonly first: string; readonly last: string } | null {
  if (/^\d{4}$/.test(text)) return { first: `${text}-01-01`, last: `${text}-12-31` };
  if (/^\d{4}-\d{2}$/.test(text)) {
    const first = `${text}-01`;
    const last = ['31', '30', '29', '28'].map((day) => `${text}-${day}`).find((day) => parseIsoDate(day) !== null);
    return parseIsoDate(first) && last ? { first, last } : null;
  }
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && parseIsoDate(text) ? { first: text, last: text } : null;
}
