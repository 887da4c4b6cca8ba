import type { Language } from './language.js';

const formats = new Map<string, Intl.DateTimeFormat>();

/** Dates of records are days of a calendar, not moments: they are never moved by a time zone. */
function format(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  const known = formats.get(key) ?? new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { timeZone: 'UTC', ...options });
  formats.set(key, known);
  return known;
}

const OPTIONS: { readonly [length: number]: Intl.DateTimeFormatOptions } = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

function moment(part: string): Date | null {
  if (!/^\d{4}(?:-\d{2}){0,2}$/.test(part)) return null;
  const date = new Date(`${part}${'-01'.repeat((10 - part.length) / 3)}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? null : date;
}

/** The Russian «г.» after a year is how forms are filled in, not how one reads. */
const read = (text: string): string => text.replace(/\s?г\.(?=$|[\s,–—])/g, '');

/** What is before and after an interval that is open on one side. */
export interface OpenEnds {
  readonly until: (date: string) => string;
  readonly since: (date: string) => string;
}

/**
 * An EDTF date or interval in words: `2022-06-29`, `2022-01/2022-03`, `../2024`. What is no date of a calendar is given back as it is.
 */
export function dateInWords(edtf: string, language: Language, ends: OpenEnds): string {
  const [from = '', to] = edtf.split('/');
  if (to === undefined || from === to) return single(from, language);
  if (from === '..' || from === '') return ends.until(single(to, language));
  if (to === '..' || to === '') return ends.since(single(from, language));
  const [first, last] = [moment(from), moment(to)];
  const options = OPTIONS[from.length];
  if (!first || !last || !options || from.length !== to.length) return `${single(from, language)} – ${single(to, language)}`;
  // `Intl` says the year of both months in Russian.
  if (from.length === 7 && from.slice(0, 4) === to.slice(0, 4))
    return `${format(language, { month: 'long' }).format(first)} – ${single(to, language)}`;
  return read(format(language, options).formatRange(first, last)).replace(/\s?[–—-]\s?/g, (dash) => (from.length === 4 ? '–' : dash));
}

/** The same for where there is little room: `16 Feb 2022`, `Jan – Jun 2022`. */
export function shortDate(edtf: string, language: Language): string {
  const [from = '', to = from] = edtf.split('/');
  const [first, last] = [moment(from), moment(to)];
  const options = OPTIONS[from.length];
  if (!first || !last || !options || from.length !== to.length) return edtf;
  const short: Intl.DateTimeFormatOptions = options.month === undefined ? options : { ...options, month: 'short' };
  return read(format(language, short).formatRange(first, last)).replace(/\s?[–—-]\s?/g, ' – ');
}

/** The same in digits: `01–06.2022`, `16.02.2022`. */
export function numericDate(edtf: string): string {
  const [from = '', to = from] = edtf.split('/').map((part) => part.split('-').reverse().join('.'));
  if (!moment(edtf.split('/')[0] ?? '')) return edtf;
  if (from === to) return from;
  return from.slice(-4) === to.slice(-4) && from.length === 7 && to.length === 7 ? `${from.slice(0, 2)}–${to}` : `${from}–${to}`;
}

function single(part: string, language: Language): string {
  const [date, options] = [moment(part), OPTIONS[part.length]];
  if (!date || !options) return part;
  return part.length === 4 ? part : read(format(language, options).format(date));
}

/** `YYYY-MM-DDTHH:MM:SS` as the page's own clock told it, with the hour where there is one. */
export function publishedInWords(published: string, language: Language): string {
  const day = single(published.slice(0, 10), language);
  const time = published.slice(11, 16);
  return time === '' ? day : `${day}, ${time}`;
}

/** A moment of the store (UTC) in the reader's own time. */
export function momentInWords(instant: string, language: Language): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return instant;
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'medium', timeStyle: 'short' }).format(date);
}
