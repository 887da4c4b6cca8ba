import { englishYearPhrase } from './english-dates.js';
import { monthOf, monthsOf } from './interval.js';
import { momentOf, stretchOf, type TimeUnit } from './part.js';
import { fixed, type Hit, one, type Reader } from './reader.js';

const TIME_UNITS: ReadonlySet<string> = new Set(['day', 'week', 'month', 'quarter', 'year']);

/** "Three years", "a year and a half", "a couple of weeks", "two decades", "a year". */
function quantity(reader: Reader, i: number): { unit: TimeUnit; count: number; next: number } | null {
  const article = reader.form(i) === 'a' || reader.form(i) === 'an' || reader.form(i) === 'one';
  let count: number;
  let at: number;
  const number = reader.count(i);
  if (reader.is(i, 'a', 'couple', 'of') || reader.is(i, 'couple', 'of')) {
    count = 2;
    at = i + (reader.form(i) === 'a' ? 3 : 2);
  } else if (reader.is(i, 'half', 'a') || reader.is(i, 'half', 'an')) {
    count = 0.5;
    at = i + 2;
  } else if (number) {
    count = number.value;
    at = number.next;
  } else if (article) {
    count = 1;
    at = i + 1;
  } else return null;
  const unit = reader.word(at).unit;
  at++;
  if (reader.is(at, 'and', 'a', 'half')) {
    count += 0.5;
    at += 3;
  }
  if (unit === 'decade') return { unit: 'year', count: count * 10, next: at };
  return unit && TIME_UNITS.has(unit) ? { unit: unit as TimeUnit, count, next: at } : null;
}

export function ago(reader: Reader, i: number): Hit | null {
  const q = reader.ref && (reader.numeric(i) || reader.form(i) === 'couple' || reader.form(i) === 'half') ? quantity(reader, i) : null;
  if (!q || !reader.ref) return null;
  // "exactly two years ago": that very month
  if (reader.form(q.next) === 'ago' && reader.form(i - 1) === 'exactly' && q.unit === 'year')
    return fixed(momentOf(reader.ref, 'month', -12 * q.count), q.next + 1);
  if (reader.form(q.next) === 'ago') return fixed(momentOf(reader.ref, q.unit, -q.count), q.next + 1);
  return reader.is(q.next, 'from', 'now') ? fixed(momentOf(reader.ref, q.unit, q.count), q.next + 2) : null;
}

/** "In two years", "within a month" where the clause speaks of the future. */
export function ahead(reader: Reader, i: number): Hit | null {
  const { ref } = reader;
  if (!ref) return null;
  const q = quantity(reader, i + 1);
  const lean = q ? reader.lean(i, q.next) : null;
  if (!q || lean === 'past' || (lean === null && (q.unit === 'year' || q.unit === 'quarter') && reader.form(i) === 'in')) return null;
  return fixed(reader.form(i) === 'within' ? stretchOf(ref, q.unit, q.count, false) : momentOf(ref, q.unit, q.count), q.next);
}

/** "Over the first half": not of a match, and not the half of something. */
function isWithin(reader: Reader, i: number): boolean {
  const before = reader.form(i - 1) === 'the' ? reader.form(i - 2) : reader.form(i - 1);
  return /^(in|over|during|for)$/.test(before) && reader.form(i + 2) !== 'of';
}

/** "In the half-year", "over the half year": the last one that is over. */
export function halfYear(reader: Reader, i: number): Hit | null {
  const { ref } = reader;
  const next = reader.form(i) === 'half-year' ? i + 1 : reader.is(i, 'half', 'year') ? i + 2 : null;
  if (!next || !ref || !/^(the|this|that)$/.test(reader.form(i - 1)) || !/^(in|over|during|for)$/.test(reader.form(i - 2))) return null;
  return fixed(monthsOf(ref.year, ref.month >= 6 ? 1 : -5, 6, 'half'), next);
}

/** "First quarter (of 2022)", "second half of last year", "first seven months". */
export function ordinal(reader: Reader, i: number, n: number): Hit | null {
  const unit = reader.word(i + 1).unit;
  if ((unit === 'quarter' || (unit === 'half' && n <= 2)) && reader.form(i + 1) !== 'quarters') {
    // "the first half year of 2017"
    const after = unit === 'half' && reader.form(i + 2) === 'year' ? i + 3 : i + 2;
    const told = englishYearPhrase(reader, after);
    const bare = reader.is(after, 'of', 'the', 'year') ? after + 3 : after;
    if (unit === 'half' && !told && bare === i + 2 && !isWithin(reader, i)) return null;
    const size = unit === 'quarter' ? 3 : 6;
    return one(
      { at: 'months', year: told?.year ?? null, first: (n - 1) * size + 1, count: size, grain: unit, relative: told?.relative ?? true },
      told?.next ?? bare,
    );
  }
  const count = n === 1 ? reader.count(i + 1) : null;
  if (!count) return null;
  const counted = reader.word(count.next).unit;
  if (counted !== 'month' && counted !== 'quarter') return null;
  const months = Math.floor(count.value) * (counted === 'quarter' ? 3 : 1);
  const told = englishYearPhrase(reader, count.next + 1);
  const bare = reader.is(count.next + 1, 'of', 'the', 'year') ? count.next + 4 : count.next + 1;
  if (months < 1 || months > 12) return null;
  return one(
    { at: 'months', year: told?.year ?? null, first: 1, count: months, grain: 'span', relative: told?.relative ?? true },
    told?.next ?? bare,
  );
}

const SPAN_OPENERS: ReadonlySet<string> = new Set(['in', 'over', 'for', 'during', 'of', 'after']);
/** After these "over eight months" is how long something took. */
const LASTING: ReadonlySet<string> = new Set(
  'last lasts lasted lasting take takes took taken taking spend spends spent for after in of been held waited worked stayed detained than by to nearly almost well'.split(
    ' ',
  ),
);

/** "(In the) four months of this year", "over eight months": counted from January. `i` is the number or the article before it. */
export function soFar(reader: Reader, i: number): Hit | null {
  const at = reader.form(i) === 'the' ? i + 1 : i;
  const opener = reader.form(i - 1);
  if (!SPAN_OPENERS.has(opener) || !reader.numeric(at)) return null;
  const count = reader.count(at);
  if (!count || reader.word(count.next).unit !== 'month' || count.value < 2 || count.value > 12) return null;
  const next = count.next + 1;
  const told = englishYearPhrase(reader, next);
  // "in the nine months", but "in the nine months that followed"
  const definite = at > i && (opener === 'in' || opener === 'during') && !GOES_ON.has(reader.form(next));
  if (!told && ((opener !== 'over' && !definite) || LASTING.has(reader.form(i - 2)) || OPEN_ENDED.has(reader.form(next)))) return null;
  return one(
    { at: 'months', year: told?.year ?? null, first: 1, count: Math.floor(count.value), grain: 'span', relative: told?.relative ?? true },
    told?.next ?? next,
  );
}
const GOES_ON: ReadonlySet<string> = new Set([
  'that',
  'to',
  'until',
  'leading',
  'ahead',
  'following',
  'between',
  'up',
  'it',
  'we',
  'he',
  'she',
  'they',
  'i',
]);
const OPEN_ENDED: ReadonlySet<string> = new Set(['of', 'ago', 'later', 'before', 'after', 'old', 'from', 'in', 'since', 'long']);

/** `Q1 2022`, `H2`, `Q1 of this year`. */
export function labelled(reader: Reader, i: number): Hit | null {
  const form = reader.form(i);
  if (form.length !== 2 || (form[0] !== 'q' && form[0] !== 'h')) return null;
  const n = form.charCodeAt(1) - 48;
  const grain = form[0] === 'q' ? 'quarter' : 'half';
  if (n < 1 || n > (grain === 'quarter' ? 4 : 2)) return null;
  const told = englishYearPhrase(reader, i + 1);
  const size = grain === 'quarter' ? 3 : 6;
  return one(
    { at: 'months', year: told?.year ?? null, first: (n - 1) * size + 1, count: size, grain, relative: told?.relative ?? true },
    told?.next ?? i + 1,
  );
}

/** "The past five years", "the next two months", "the past decade", "the past few days". */
export function window(reader: Reader, i: number, back: boolean): Hit | null {
  const { ref } = reader;
  if (!ref) return null;
  const at = i + 1;
  const unit = reader.word(at).unit;
  if (unit === 'decade') return fixed(stretchOf(ref, 'year', 10, back), at + 1);
  const form = reader.form(i);
  if (unit && TIME_UNITS.has(unit)) {
    const plural = reader.form(at).endsWith('s');
    if (plural) return unit === 'day' && back ? fixed(monthOf(ref.year, ref.month), at + 1) : null;
    // "The past year" is twelve months, "last year" the one before.
    if (form === 'past') return fixed(stretchOf(ref, unit as TimeUnit, 1, true), at + 1);
    return null;
  }
  if (['few', 'several'].includes(reader.form(at))) {
    const counted = reader.word(at + 1).unit;
    return (counted === 'day' || counted === 'week') && back ? fixed(monthOf(ref.year, ref.month), at + 2) : null;
  }
  const q = quantity(reader, at);
  return q && reader.form(at) !== 'one' ? fixed(stretchOf(ref, q.unit, q.count, back), q.next) : null;
}
