import { daysInMonth, isoDate, parseIsoDate } from '../../domain/index.js';
import { dayOf, decadeOf, yearOf } from './interval.js';
import type { Part } from './part.js';
import type { Hit, Reader } from './reader.js';

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

const one = (part: Part, next: number): Hit => ({ part, until: null, next });

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
  return near.includes(before) && (form !== 'march' || before !== 'to') ? month : null;
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

function decade(reader: Reader, i: number): Hit | null {
  const n = reader.whole(i);
  if (!n || n.value % 10 !== 0) return null;
  const apart = n.suffix === '' && ["'", '’'].includes(reader.form(i + 1)) && reader.form(i + 2) === 's';
  if (n.suffix !== 's' && !apart) return null;
  const first = n.digits === 4 ? n.value : n.digits === 2 ? (n.value < 20 ? 2000 : 1900) + n.value : null;
  return first === null ? null : one({ at: 'fixed', interval: decadeOf(first), relative: false }, i + (apart ? 3 : 1));
}

const YEAR_PREPOSITIONS: ReadonlySet<string> = new Set([
  'in',
  'since',
  'by',
  'until',
  'till',
  'of',
  'from',
  'to',
  'between',
  'and',
  'through',
  'before',
  'after',
  'during',
  'for',
  'early',
  'late',
  'mid',
  'year',
  'around',
  'than',
  'fiscal',
  'as',
  'over',
  'with',
  'versus',
  'or',
]);
/** Those after which a bare number from 1900 to 2100 is a year and nothing else. */
const SURE: ReadonlySet<string> = new Set(['in', 'since', 'until', 'till', 'early', 'late', 'year', 'during', 'fiscal']);

function years(reader: Reader, i: number): Hit | null {
  const named = decade(reader, i);
  if (named) return named;
  const year = reader.year(i);
  if (year === null || year < 1700 || year > 2100) return null;
  const before = reader.form(i - 1);
  const second = reader.dash(i + 1) ? reader.year(i + 2) : null;
  if (second !== null && second > year && second <= 2100) {
    return { part: { at: 'year', year, relative: false }, until: { at: 'year', year: second, relative: false }, next: i + 3 };
  }
  // "2023-24"
  const short = reader.dash(i + 1) ? reader.whole(i + 2) : null;
  if (short?.digits === 2 && !short.suffix && short.value === (year + 1) % 100) {
    return { part: { at: 'year', year, relative: false }, until: { at: 'year', year: year + 1, relative: false }, next: i + 3 };
  }
  if (!YEAR_PREPOSITIONS.has(before) && !(i === reader.first && year >= 1900)) return null;
  if (counts(reader, i + 1, SURE.has(before))) return null;
  return one({ at: 'year', year, relative: false }, i + 1);
}

/** "The 2015 agreement". */
function theYear(reader: Reader, i: number): Hit | null {
  const year = reader.year(i);
  if (year === null || year < 1900 || year > 2100 || counts(reader, i + 1, false)) return null;
  return one({ at: 'year', year, relative: false }, i + 1);
}

function calledYear(reader: Reader, i: number): Hit | null {
  const year = reader.year(i + 1);
  return year === null ? null : one({ at: 'year', year, relative: false }, i + 2);
}

const MEASURES = new Set([
  'percent',
  'per',
  '%',
  'million',
  'billion',
  'dollars',
  'euros',
  'rubles',
  'people',
  'troops',
  'tonnes',
  'tons',
  'km',
  'kilometers',
  'kilometres',
  'years',
  'days',
  'men',
  'women',
  'children',
  'hours',
]);

/** Whether what follows is counted by the number, so that it is no year. */
function counts(reader: Reader, i: number, sure: boolean): boolean {
  const form = reader.form(i);
  if (MEASURES.has(form)) return true;
  return (
    !sure &&
    i < reader.last &&
    form.length > 3 &&
    form.endsWith('s') &&
    !form.endsWith('ss') &&
    !['was', 'has', 'is', 'this', 'as'].includes(form)
  );
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
