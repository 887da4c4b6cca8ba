/** A date and a time as an archive's column or a page's header states them, in the forms of `ToldHeader`. */
export interface ToldDate {
  readonly date: string | null;
  readonly time: string | null;
}

/** Beginnings of the months' names by their number; «май» has another stem in the genitive. */
const MONTHS: readonly (readonly string[])[] = [
  'янв фев мар апр мая июн июл авг сен окт ноя дек'.split(' '),
  'янв фев мар апр май июн июл авг сен окт ноя дек'.split(' '),
  'jan feb mar apr may jun jul aug sep oct nov dec'.split(' '),
];

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?!\d)/;
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/;
const DAY_FIRST = /^(?:\p{L}{2,12},?\s{1,4})?(\d{1,2})(?:st|nd|rd|th)?\s{1,4}(\p{L}{3,9})\.?,?\s{1,4}(\d{4})(?!\d)/u;
const MONTH_FIRST = /^(?:\p{L}{2,12},\s{1,4})?(\p{L}{3,9})\.?\s{1,4}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,4}(\d{4})(?!\d)/u;
const TIME = /(?<!\d)(\d{1,2}):(\d{2})(?::(\d{2}))?(?!\d)/;

/**
 * Reads a date as stated beside a text: `2022-06-29`, `2022-06-29T22:30:00+03:00`, `29.06.2022`, `29 июня 2022 года, 22:30`,
 * `June 29, 2022`, `Wed, 29 Jun 2022 19:30:00 GMT`. The day is the publisher's: a zone behind the time moves nothing. What is no date
 * of the calendar is null rather than an error. `29/06/2022` is refused: nobody can tell the day from the month in `05/06/2022`.
 */
export function readToldDate(stated: string | null | undefined): ToldDate {
  const text = (stated ?? '').slice(0, 120).trim();
  const date = readDate(text);
  return { date, time: date === null ? null : readToldTime(text.replace(ISO, '')) };
}

/** `9:05`, `22:30:00`, `11:44 A.M. EDT` as `HH:MM` or `HH:MM:SS`; null when it is no time. */
export function readToldTime(stated: string | null | undefined): string | null {
  const text = (stated ?? '').slice(0, 120);
  const found = TIME.exec(text);
  if (found === null) return null;
  const half = /^\s{0,3}([ap])\.?\s?m\b/i.exec(text.slice(found.index + found[0].length));
  let hour = Number(found[1]);
  if (half !== null && hour >= 1 && hour <= 12) hour = (hour % 12) + (half[1]?.toLowerCase() === 'p' ? 12 : 0);
  if (hour > 23 || Number(found[2]) > 59 || Number(found[3] ?? 0) > 59) return null;
  const head = `${String(hour).padStart(2, '0')}:${found[2]}`;
  return found[3] === undefined ? head : `${head}:${found[3]}`;
}

function readDate(text: string): string | null {
  let found = ISO.exec(text) ?? COMPACT.exec(text);
  if (found !== null) return calendar(Number(found[1]), Number(found[2]), Number(found[3]));
  found = DOTTED.exec(text);
  if (found !== null) return calendar(Number(found[3]), Number(found[2]), Number(found[1]));
  found = DAY_FIRST.exec(text);
  if (found !== null) return calendar(Number(found[3]), monthOf(found[2] ?? ''), Number(found[1]));
  found = MONTH_FIRST.exec(text);
  if (found !== null) return calendar(Number(found[3]), monthOf(found[1] ?? ''), Number(found[2]));
  return null;
}

function monthOf(word: string): number {
  const stem = word.slice(0, 3).toLowerCase();
  for (const months of MONTHS) {
    const at = months.indexOf(stem);
    if (at >= 0) return at + 1;
  }
  return 0;
}

function calendar(year: number, month: number, day: number): string | null {
  if (year < 1000 || month < 1 || month > 12 || day < 1) return null;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day > days ? null : `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
