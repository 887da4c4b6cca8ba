import { decadeOf, yearOf } from './interval.js';
import { type Hit, one, type Reader } from './reader.js';

/** «2021-м», «2017-го», «2022г». */
export const YEAR_SUFFIXES: ReadonlySet<string> = new Set(['-м', '-ом', '-го', '-ого', '-й', '-ый', '-му', '-ому', 'г']);

const DECADE_SUFFIXES: ReadonlySet<string> = new Set(['-е', '-х', '-ые', '-ых', '-м']);

/** «2021 год», «2020–2021 годы», «2020 и 2021 годах», «в 2021-м», «90-е годы», «1990-х», «с 2018 по 2021 год». */
export function years(reader: Reader, i: number): Hit | null {
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
  // «2023/2024 учебный год»
  if (second === year + 1 && reader.form(i + 1) === '/' && reader.word(i + 3).yearly)
    return { part: { at: 'year', year, relative: false }, until: { at: 'year', year: second, relative: false }, next: i + 5 };
  // «2023/24 год»
  const short = reader.form(i + 1) === '/' ? reader.whole(i + 2) : null;
  if (short?.digits === 2 && (reader.word(i + 3).unit === 'year' || reader.word(i + 3).yearly)) {
    return {
      part: { at: 'year', year, relative: false },
      until: { at: 'fixed', interval: yearOf(year + 1), relative: false },
      next: i + 4,
    };
  }
  return year >= 1500 && prepositioned(reader, i) && endsPhrase(reader, i + 1) ? one({ at: 'year', year, relative: false }, i + 1) : null;
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
  // «1065-й проект» is no year
  const like = unit ? n.value >= 1000 && n.value < 2200 : n.value >= 1800 && n.value <= 2100;
  if (n.digits === 4 && YEAR_SUFFIXES.has(n.suffix) && like) return one({ at: 'year', year: n.value, relative: false }, i + (unit ? 2 : 1));
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
  if (/^кажд/.test(token.word.form)) return false;
  return token.word.form.length <= 2 || pos === 'preposition' || pos === 'conjunction' || pos === 'pronoun' || pos === 'verb';
}
