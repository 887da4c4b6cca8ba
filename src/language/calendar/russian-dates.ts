import { daysInMonth, isoDate, parseIsoDate } from '../../domain/index.js';
import { dayOf, decadeOf, yearOf } from './interval.js';
import type { Part } from './part.js';
import type { Hit, Reader } from './reader.js';

const ORDINALS: readonly string[] = [
  'перв',
  'втор',
  'треть',
  'четверт',
  'пят',
  'шест',
  'седьм',
  'восьм',
  'девят',
  'десят',
  'одиннадцат',
  'двенадцат',
  'тринадцат',
  'четырнадцат',
  'пятнадцат',
  'шестнадцат',
  'семнадцат',
  'восемнадцат',
  'девятнадцат',
  'двадцат',
];
/** «девятое», «девятого» and so on, for days said in words. */
const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ...ORDINALS.flatMap((stem, i) =>
    (stem === 'треть' ? ['третье', 'третьего', 'третьему'] : [`${stem}ое`, `${stem}ого`, `${stem}ому`]).map(
      (form) => [form, i + 1] as const,
    ),
  ),
  ['тридцатое', 30],
  ['тридцатого', 30],
]);
const DAY_SUFFIXES: ReadonlySet<string> = new Set(['', '-го', '-е', '-ое', '-му', 'го', 'е']);
const YEAR_SUFFIXES: ReadonlySet<string> = new Set(['-м', '-ом', '-го', '-ого', '-й', '-ый', '-му', '-ому', 'г']);
const DECADE_SUFFIXES: ReadonlySet<string> = new Set(['-е', '-х', '-ые', '-ых', '-м']);

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
  const { lean, steps } = reader.word(i);
  const at = reader.form(i + 1) === 'же' ? i + 2 : i + 1;
  if (!lean || !reader.ref || !['года', 'год', 'году', 'годом'].includes(reader.form(at))) return null;
  const offset = lean === 'past' ? -(steps ?? 1) : lean === 'future' ? (steps ?? 1) : 0;
  return { year: reader.ref.year + offset, relative: true, next: at + 1 };
}

const one = (part: Part, next: number): Hit => ({ part, until: null, next });

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
  const day = DAY_WORDS.get(form);
  if (day) return { day, next: i + 1 };
  if (form !== 'двадцать' && form !== 'тридцать') return null;
  const unit = DAY_WORDS.get(reader.form(i + 1));
  return unit && unit < 10 ? { day: (form === 'двадцать' ? 20 : 30) + unit, next: i + 2 } : null;
}

/** A day of a month in digits, or two of them: «29 июня», «29–30 июня», «с 5 по 7 июня», «29 и 30 июня». */
function days(reader: Reader, i: number): Hit | null {
  const day = reader.whole(i);
  if (!day || day.value < 1 || day.value > 31 || !DAY_SUFFIXES.has(day.suffix)) return null;
  const month = reader.word(i + 1).month;
  if (month) return dated(reader, day.value, month, i + 2);
  // «по 20 [марта] текущего года»: the editor's word.
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

/** «2021 год», «2020–2021 годы», «2020 и 2021 годах», «в 2021-м», «90-е годы», «1990-х», «с 2018 по 2021 год». */
function years(reader: Reader, i: number): Hit | null {
  const n = reader.whole(i);
  if (!n) return null;
  if (n.suffix !== '') return suffixed(reader, i, n);
  const year = reader.year(i);
  if (year === null) return null;
  if (reader.word(i + 1).unit === 'year' && reader.form(i + 1) !== 'лет')
    return one({ at: 'year', year, relative: false }, yearEnd(reader, i + 1));
  const listed = reader.dash(i + 1) || ['и', 'или', 'по', 'до', ',', '/'].includes(reader.form(i + 1));
  const second = listed ? reader.year(i + 2) : null;
  if (second !== null && second > year) {
    const closing = yearListEnd(reader, i + 2);
    if (reader.dash(i + 1) && (closing !== null || prepositioned(reader, i))) {
      return { part: { at: 'year', year, relative: false }, until: { at: 'year', year: second, relative: false }, next: closing ?? i + 3 };
    }
    if (closing !== null) return one({ at: 'year', year, relative: false }, i + 1);
  }
  // «2023/24 год»
  const short = reader.form(i + 1) === '/' ? reader.whole(i + 2) : null;
  if (short?.digits === 2 && reader.word(i + 3).unit === 'year') {
    return {
      part: { at: 'year', year, relative: false },
      until: { at: 'fixed', interval: yearOf(year + 1), relative: false },
      next: i + 4,
    };
  }
  return prepositioned(reader, i) && endsPhrase(reader, i + 1) ? one({ at: 'year', year, relative: false }, i + 1) : null;
}

/** Past «года», and past the point of «г.» inside a sentence. */
const yearEnd = (reader: Reader, i: number): number =>
  reader.form(i).length <= 2 && reader.form(i + 1) === '.' && i + 2 < reader.last ? i + 2 : i + 1;

/** After the last year of a list the word for years; null when it is missing. */
function yearListEnd(reader: Reader, i: number): number | null {
  let at = i;
  while (reader.year(at) !== null) {
    if (reader.word(at + 1).unit === 'year') return yearEnd(reader, at + 1);
    at += 2;
  }
  return null;
}

function suffixed(reader: Reader, i: number, n: { value: number; suffix: string; digits: number }): Hit | null {
  const unit = reader.word(i + 1).unit === 'year';
  if (
    n.value % 10 === 0 &&
    DECADE_SUFFIXES.has(n.suffix) &&
    (n.digits === 4 || (n.digits === 2 && unit)) &&
    (n.suffix !== '-м' || unit) &&
    !(n.suffix === '-м' && n.digits === 4)
  ) {
    const first = n.digits === 4 ? n.value : n.value < 20 ? 2000 + n.value : 1900 + n.value;
    return one({ at: 'fixed', interval: decadeOf(first), relative: false }, i + (unit ? 2 : 1));
  }
  if (n.digits === 4 && YEAR_SUFFIXES.has(n.suffix) && n.value >= 1000 && n.value < 2200)
    return one({ at: 'year', year: n.value, relative: false }, i + (unit ? 2 : 1));
  return null;
}

const YEAR_PREPOSITIONS: ReadonlySet<string> = new Set(['в', 'с', 'до', 'к', 'после', 'по', 'между', 'на', 'от', 'и']);
const prepositioned = (reader: Reader, i: number): boolean => YEAR_PREPOSITIONS.has(reader.form(i - 1));

/** Nothing counted follows: a mark, or a word that begins another phrase. */
function endsPhrase(reader: Reader, i: number): boolean {
  const token = reader.tokens[i];
  if (i >= reader.last || !token) return true;
  if (token.word.kind === 'symbol' || token.word.kind === 'number') return false;
  if (token.word.kind === 'punctuation') return true;
  const pos = token.reading?.pos;
  return token.word.form.length <= 2 || pos === 'preposition' || pos === 'conjunction' || pos === 'pronoun' || pos === 'verb';
}
