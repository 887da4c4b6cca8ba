import { decadeOf } from './interval.js';
import { type Hit, one, type Reader } from './reader.js';

export function decade(reader: Reader, i: number): Hit | null {
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

export function years(reader: Reader, i: number): Hit | null {
  const named = decade(reader, i);
  if (named) return named;
  const year = reader.year(i);
  if (year === null || year < 1700 || year > 2100) return null;
  const before = reader.form(i - 1);
  const slash = reader.form(i + 1) === '/';
  const second = slash || reader.dash(i + 1) ? reader.year(i + 2) : null;
  if (second !== null && second > year && second <= 2100) {
    return { part: { at: 'year', year, relative: false }, until: { at: 'year', year: second, relative: false }, next: i + 3 };
  }
  // "2023-24"
  const short = slash || reader.dash(i + 1) ? reader.whole(i + 2) : null;
  if (short?.digits === 2 && !short.suffix && short.value === (year + 1) % 100) {
    return { part: { at: 'year', year, relative: false }, until: { at: 'year', year: year + 1, relative: false }, next: i + 3 };
  }
  if (!YEAR_PREPOSITIONS.has(before) && !(i === reader.first && year >= 1900)) return null;
  // "by 2030 exports will …"
  if (counts(reader, i + 1, SURE.has(before) || (before === 'by' && year > 2000))) return null;
  return one({ at: 'year', year, relative: false }, i + 1);
}

/** "The 2015 agreement". */
export function theYear(reader: Reader, i: number): Hit | null {
  const year = reader.year(i);
  if (year === null || year < 1900 || year > 2100 || counts(reader, i + 1, false)) return null;
  if (reader.form(i + 1) === '/') return years(reader, i);
  return one({ at: 'year', year, relative: false }, i + 1);
}

export function calledYear(reader: Reader, i: number): Hit | null {
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
