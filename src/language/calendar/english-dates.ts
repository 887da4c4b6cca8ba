import { daysInMonth, isoDate, parseIsoDate } from '../../domain/index.js';
import { calledYear, decade, theYear, years } from './english-years.js';
import { dayOf, yearOf } from './interval.js';
import type { Part } from './part.js';
import { type Hit, one, type Reader } from './reader.js';

const ORDINAL_SUFFIXES: ReadonlySet<string> = new Set(['', 'st', 'nd', 'rd', 'th']);

export interface YearPhrase {
  readonly year: number;
  readonly relative: boolean;
  readonly next: number;
}

/** "2022", ", 2022", "of 2022", "of last year", "this year": what stands after a month or quarter to tell its year. */
export function englishYearPhrase(reader: Reader, i: number): YearPhrase | null {
  let at = i;
  if (reader.form(at) === ',' && reader.year(at + 1) !== null) at++;
  if (reader.form(at) === 'of' || reader.form(at) === 'in') at++;
  if (reader.form(at) === 'the' && (reader.word(at + 1).lean || reader.year(at + 1) !== null)) at++;
  const year = reader.year(at);
  if (year !== null) return year >= 1800 ? { year, relative: false, next: at + 1 } : null;
  const { lean } = reader.word(at);
  if (!lean || !reader.ref || reader.form(at + 1) !== 'year') return null;
  return { year: reader.ref.year + (lean === 'past' ? -1 : lean === 'future' ? 1 : 0), relative: true, next: at + 2 };
}

/** A month name is written with a capital; "May" and "March" need a neighbour that makes them months. */
function monthOfName(reader: Reader, i: number): number | null {
  const form = reader.form(i);
  const { month } = reader.word(i);
  if (!month || reader.lower(i)) return null;
  if (form !== 'may' && form !== 'march' && form.length > 3) return month;
  const before = reader.form(i - 1);
  const near = [
    'in',
    'on',
    'by',
    'since',
    'until',
    'till',
    'of',
    'from',
    'to',
    'late',
    'early',
    'mid',
    'before',
    'after',
    'through',
    'last',
    'next',
    'this',
    'and',
    'during',
    'for',
  ];
  if (reader.whole(i + 1) || reader.whole(i - 1) || reader.dash(i - 1) || reader.dash(i + 1)) return month;
  return near.includes(before) && (form !== 'march' || before !== 'to' || reader.word(i - 2).month !== undefined) ? month : null;
}

/** Days, months, years and decades of the calendar. */
export function readEnglishDate(reader: Reader, i: number): Hit | null {
  const form = reader.form(i);
  const month = monthOfName(reader, i);
  if (month) return monthFirst(reader, i, month);
  const code = form.charCodeAt(0);
  if (code >= 48 && code <= 57) return dayFirst(reader, i) ?? isoAt(reader, i) ?? years(reader, i);
  if (form === 'the') return dayFirst(reader, i + 1) ?? decade(reader, i + 1) ?? theYear(reader, i + 1);
  if (form.indexOf('-') > 0) return hyphened(reader, i, form);
  return form === 'year' ? calledYear(reader, i) : null;
}

/** "June 29, 2022", "June 29–30", "June 29th", "June 2022", "June". */
function monthFirst(reader: Reader, i: number, month: number): Hit | null {
  const day = reader.whole(i + 1);
  const second = reader.form(i + 1) === 'the' ? reader.whole(i + 2) : null;
  const at = second && ORDINAL_SUFFIXES.has(second.suffix) && second.suffix ? i + 2 : i + 1;
  const told = at === i + 2 ? second : day;
  if (told && told.value >= 1 && told.value <= 31 && told.digits <= 2 && ORDINAL_SUFFIXES.has(told.suffix)) {
    const until = reader.dash(at + 1) || ['and', 'to'].includes(reader.form(at + 1)) ? reader.whole(at + 2) : null;
    const ends =
      until && until.digits <= 2 && until.value > told.value && until.value <= 31 && ORDINAL_SUFFIXES.has(until.suffix)
        ? until.value
        : null;
    const next = ends ? at + 3 : at + 1;
    const year = englishYearPhrase(reader, next);
    const part = (value: number): Part => ({ at: 'day', year: year?.year ?? null, month, day: value, relative: year?.relative ?? true });
    if (told.value > daysInMonth(2000, month)) return null;
    return { part: part(told.value), until: ends ? part(ends) : null, next: year?.next ?? next };
  }
  const year = englishYearPhrase(reader, i + 1);
  return one({ at: 'month', year: year?.year ?? null, month, lean: null, relative: year?.relative ?? true }, year?.next ?? i + 1);
}

/** "29 June 2022", "29th of June", "28–29 June". */
function dayFirst(reader: Reader, i: number): Hit | null {
  const day = reader.whole(i);
  if (!day || day.value < 1 || day.value > 31 || day.digits > 2 || !ORDINAL_SUFFIXES.has(day.suffix)) return null;
  const until = reader.dash(i + 1) || ['and', 'to'].includes(reader.form(i + 1)) ? reader.whole(i + 2) : null;
  const ends =
    until && until.digits <= 2 && until.value > day.value && until.value <= 31 && ORDINAL_SUFFIXES.has(until.suffix) ? until.value : null;
  let at = ends ? i + 3 : i + 1;
  if (reader.form(at) === 'of') at++;
  const { month } = reader.word(at);
  if (!month || reader.lower(at) || day.value > daysInMonth(2000, month)) return null;
  const year = englishYearPhrase(reader, at + 1);
  const part = (value: number): Part => ({ at: 'day', year: year?.year ?? null, month, day: value, relative: year?.relative ?? true });
  return { part: part(day.value), until: ends ? part(ends) : null, next: year?.next ?? at + 1 };
}

/** `2022-06-29`, which the tokens give as five. */
function isoAt(reader: Reader, i: number): Hit | null {
  const [year, month, day] = [reader.year(i), reader.whole(i + 2), reader.whole(i + 4)];
  if (year === null || !month || !day || reader.form(i + 1) !== '-' || reader.form(i + 3) !== '-') return null;
  const date = parseIsoDate(isoDate(year, month.value, day.value));
  return date ? one({ at: 'fixed', interval: dayOf(date), relative: false }, i + 5) : null;
}

/** "January-May 2022", "mid-January", "mid-2021", "year-end", "end-2022". */
function hyphened(reader: Reader, i: number, form: string): Hit | null {
  if (form === 'year-end') {
    const year = reader.year(i + 1) ?? reader.ref?.year ?? null;
    return year === null
      ? null
      : one({ at: 'fixed', interval: { ...yearOf(year), from: isoDate(year, 12, 31) }, relative: true }, i + (reader.year(i + 1) ? 2 : 1));
  }
  const hyphen = form.indexOf('-');
  const { words } = reader.language;
  const [a, b] = [words.get(form.slice(0, hyphen))?.month, words.get(form.slice(hyphen + 1))?.month];
  const edge = ['mid', 'early', 'late', 'end'].includes(form.slice(0, hyphen));
  if ((!a && !edge) || (!b && !edge)) return null;
  const year = englishYearPhrase(reader, i + 1);
  const relative = year?.relative ?? true;
  const last: Part | null = b ? { at: 'month', year: year?.year ?? null, month: b, lean: null, relative } : null;
  if (a && last) return { part: { at: 'month', year: null, month: a, lean: null, relative }, until: last, next: year?.next ?? i + 1 };
  if (last) return one(last, year?.next ?? i + 1);
  const number = /^\d{4}$/.exec(form.slice(hyphen + 1));
  return number ? one({ at: 'year', year: Number(number[0]), relative: false }, i + 1) : null;
}
