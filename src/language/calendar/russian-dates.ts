import { daysInMonth, isoDate, parseIsoDate } from '../../domain/index.js';
import { dayOf, decadeOf } from './interval.js';
import { type Hit, one, type Reader } from './reader.js';
import { YEAR_SUFFIXES, years } from './russian-years.js';

const DAY_SUFFIXES: ReadonlySet<string> = new Set(['', '-го', '-е', '-ое', '-му', 'го', 'е']);

export interface YearPhrase {
  readonly year: number;
  readonly relative: boolean;
  readonly next: number;
}

/** «2022 года», «2022 г.», «прошлого года», «этого же года»: what stands after a month or quarter to tell its year. */
export function russianYearPhrase(reader: Reader, i: number): YearPhrase | null {
  const year = reader.year(i);
  if (year !== null) {
    const unit = reader.word(i + 1).unit === 'year';
    const point = unit && reader.form(i + 1).length <= 2 && reader.form(i + 2) === '.' && i + 3 < reader.last;
    return { year, relative: false, next: i + (unit ? (point ? 3 : 2) : 1) };
  }
  const spoken = reader.whole(i);
  if (spoken && YEAR_SUFFIXES.has(spoken.suffix) && spoken.digits === 4 && spoken.value >= 1800 && spoken.value <= 2100)
    return { year: spoken.value, relative: false, next: i + (reader.word(i + 1).unit === 'year' ? 2 : 1) };
  const shortened = initials(reader, i);
  if (shortened) return shortened;
  const { lean, steps } = reader.word(i);
  const at = reader.form(i + 1) === 'же' ? i + 2 : i + 1;
  if (!lean || !reader.ref) return null;
  const offset = lean === 'past' ? -(steps ?? 1) : lean === 'future' ? (steps ?? 1) : 0;
  const resolved = reader.ref.year + offset;
  if (['года', 'год', 'году', 'годом'].includes(reader.form(at))) return { year: resolved, relative: true, next: at + 1 };
  return isElliptic(reader, i) ? { year: resolved, relative: true, next: i + 1 } : null;
}

/** «с.г.», «п.г.», «т.г.»: of this year and of the last. */
function initials(reader: Reader, i: number): YearPhrase | null {
  if (!reader.ref || !/^[стп]$/.test(reader.form(i))) return null;
  const at = reader.form(i + 1) === '.' ? i + 2 : i + 1;
  if (!/^гг?$/.test(reader.form(at))) return null;
  const year = reader.ref.year - (reader.form(i) === 'п' ? 1 : 0);
  return { year, relative: true, next: at + (reader.form(at + 1) === '.' && at + 2 < reader.last ? 2 : 1) };
}

const ELLIPTIC: ReadonlySet<string> = new Set('прошлого позапрошлого нынешнего текущего следующего будущего минувшего'.split(' '));

/** «за первое полугодие нынешнего»: the year is left out, and nothing else that the adjective could describe follows. */
function isElliptic(reader: Reader, i: number): boolean {
  if (!ELLIPTIC.has(reader.form(i))) return false;
  const next = reader.tokens[i + 1];
  if (i + 1 >= reader.last || !next || next.word.kind !== 'word') return true;
  const pos = next.reading?.pos;
  return pos !== 'noun' && pos !== 'adjective' && pos !== 'participle' && pos !== 'numeral';
}

/** Days, months and years of the calendar, with what tells the year of them. */
export function readRussianDate(reader: Reader, i: number): Hit | null {
  const { month } = reader.word(i);
  if (month) return monthAt(reader, i, month);
  const form = reader.form(i);
  const spoken = dayWord(reader, i);
  if (spoken) {
    const named = reader.word(spoken.next).month;
    return named ? dated(reader, spoken.day, named, spoken.next + 1) : null;
  }
  const code = form.charCodeAt(0);
  if (!(code >= 48 && code <= 57)) {
    const decade = reader.word(i).decade;
    if (decade && /^год(ы|ов|ах|ам)$/.test(reader.form(i + 1)))
      return one({ at: 'fixed', interval: decadeOf(decade), relative: false }, i + 2);
    return form.indexOf('-') > 0 ? monthPair(reader, i, form) : null;
  }
  return dottedDate(i, form) ?? days(reader, i) ?? years(reader, i);
}

/** A month with its year if one is told. Genitive after a number is a day and never comes here. */
function monthAt(reader: Reader, i: number, month: number): Hit | null {
  // «Марта», «Мая» can be women's names; a month inside a sentence is written small.
  if (
    !reader.lower(i) &&
    i > reader.first &&
    (month === 3 || month === 5) &&
    reader.form(i - 1) !== '«' &&
    !['в', 'на', 'с', 'до', 'по', 'за'].includes(reader.form(i - 1))
  )
    return null;
  const told = russianYearPhrase(reader, i + 1);
  return one({ at: 'month', year: told?.year ?? null, month, lean: null, relative: told?.relative ?? true }, told?.next ?? i + 1);
}

/** «январь-май 2022 года» written with a hyphen. */
function monthPair(reader: Reader, i: number, form: string): Hit | null {
  const hyphen = form.indexOf('-');
  const { words } = reader.language;
  const [a, b] = [words.get(form.slice(0, hyphen))?.month, words.get(form.slice(hyphen + 1))?.month];
  if (!a || !b) return null;
  const told = russianYearPhrase(reader, i + 1);
  const relative = told?.relative ?? true;
  return {
    part: { at: 'month', year: null, month: a, lean: null, relative },
    until: { at: 'month', year: told?.year ?? null, month: b, lean: null, relative },
    next: told?.next ?? i + 1,
  };
}

function dated(reader: Reader, day: number, month: number, next: number): Hit | null {
  const told = russianYearPhrase(reader, next);
  return day > daysInMonth(2000, month)
    ? null
    : one({ at: 'day', year: told?.year ?? null, month, day, relative: told?.relative ?? true }, told?.next ?? next);
}

function dayWord(reader: Reader, i: number): { day: number; next: number } | null {
  const form = reader.form(i);
  const day = reader.word(i).monthDay;
  if (day) return { day, next: i + 1 };
  if (form !== 'двадцать' && form !== 'тридцать') return null;
  const unit = reader.word(i + 1).monthDay;
  return unit && unit < 10 ? { day: (form === 'двадцать' ? 20 : 30) + unit, next: i + 2 } : null;
}

/** A day of a month in digits, or two of them: «29 июня», «29–30 июня», «с 5 по 7 июня», «29 и 30 июня». */
function days(reader: Reader, i: number): Hit | null {
  const day = reader.whole(i);
  if (!day || day.value < 1 || day.value > 31 || !DAY_SUFFIXES.has(day.suffix)) return null;
  const month = reader.word(i + 1).month;
  if (month) return dated(reader, day.value, month, i + 2);
  // «по 12 [мая] прошлого года»: the editor's word.
  const inserted = reader.form(i + 1) === '[' && reader.form(i + 3) === ']' ? reader.word(i + 2).month : undefined;
  if (inserted) return dated(reader, day.value, inserted, i + 4);
  const second = reader.whole(i + 2);
  if (!second || second.value <= day.value || second.value > 31 || !DAY_SUFFIXES.has(second.suffix)) return null;
  const joined = reader.dash(i + 1) || ['и', 'по', 'до'].includes(reader.form(i + 1));
  const shared = reader.word(i + 3).month;
  const end = joined && shared ? dated(reader, second.value, shared, i + 4) : null;
  if (!end || !shared) return null;
  const told = 'year' in end.part ? end.part.year : null;
  return { part: { at: 'day', year: told, month: shared, day: day.value, relative: true }, until: end.part, next: end.next };
}

/** `29.06.2022`. */
function dottedDate(i: number, form: string): Hit | null {
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(form);
  if (!match) return null;
  const date = parseIsoDate(isoDate(Number(match[3]), Number(match[2]), Number(match[1])));
  return date ? { part: { at: 'fixed', interval: dayOf(date), relative: false }, until: null, next: i + 1 } : null;
}
