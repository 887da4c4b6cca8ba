import { addMonths } from '../../domain/index.js';
import { englishYearPhrase, readEnglishDate } from './english-dates.js';
import { decadeOf, type Interval, monthOf, monthsOf, weekOf, yearOf } from './interval.js';
import { type Lean, momentOf, type Part, stretchOf, type TimeUnit } from './part.js';
import type { Hit, Reader } from './reader.js';

const fixed = (interval: Interval, next: number): Hit => ({ part: { at: 'fixed', interval, relative: true }, until: null, next });
const one = (part: Part, next: number): Hit => ({ part, until: null, next });
const IN = new Set([
  'in',
  'by',
  'since',
  'until',
  'till',
  'from',
  'to',
  'before',
  'after',
  'through',
  'during',
  'for',
  'over',
  'of',
  'and',
  'between',
  'within',
  'on',
  'at',
]);

/** The English wording that begins at token `i`, at its article if it has one; a preposition before it is the caller's. */
export function readEnglish(reader: Reader, i: number): Hit | null {
  const form = reader.form(i);
  if (form === 'at' || form === 'right' || form === 'as' || form === 'to') return nowPhrase(reader, i);
  if (form === 'in' || form === 'within') return ahead(reader, i);
  const at = form === 'the' ? i + 1 : i;
  const word = reader.word(at);
  return (
    yearBeforeLast(reader, i) ??
    ago(reader, i) ??
    readEnglishDate(reader, i) ??
    (word.ordinal !== undefined ? ordinal(reader, at, word.ordinal) : null) ??
    labelled(reader, at) ??
    (word.back !== undefined ? window(reader, at, word.back) : null) ??
    (word.lean ? pointed(reader, at, word.lean) : null) ??
    (word.edge ? edge(reader, at) : null) ??
    (word.season ? season(reader, at) : null) ??
    weekdayDate(reader, at) ??
    (word.weekday && reader.tokens[at]?.caps !== 'lower' ? one({ at: 'weekday', weekday: word.weekday, lean: null }, at + 1) : null) ??
    adverb(reader, form === 'the' && reader.form(at) === 'day' ? at : i)
  );
}

function nowPhrase(reader: Reader, i: number): Hit | null {
  const { ref } = reader;
  if (!ref) return null;
  for (const phrase of [
    'at present',
    'at the moment',
    'at this moment',
    'at the present time',
    'at this time',
    'at this point',
    'right now',
    'as of now',
    'as of today',
    'to date',
  ]) {
    const words = phrase.split(' ');
    if (reader.is(i, ...words)) return fixed(yearOf(ref.year), i + words.length);
  }
  return null;
}

function adverb(reader: Reader, i: number): Hit | null {
  const { ref } = reader;
  if (ref && reader.is(i, 'day', 'after', 'tomorrow')) return fixed(momentOf(ref, 'day', 2), i + 3);
  if (ref && reader.is(i, 'day', 'before', 'yesterday')) return fixed(momentOf(ref, 'day', -2), i + 3);
  const { day, now } = reader.word(i);
  if (!ref) return null;
  if (day !== undefined) return fixed(momentOf(ref, 'day', day), i + 1);
  // "Now, …" and "Now that" open a thought.
  if (reader.form(i + 1) === 'on' || reader.form(i - 1) === 'until' || reader.form(i - 1) === 'by') return null;
  return now && reader.form(i + 1) !== ',' && reader.form(i + 1) !== 'that' ? fixed(yearOf(ref.year), i + 1) : null;
}

/** "Tuesday, 10 January": the date. */
function weekdayDate(reader: Reader, i: number): Hit | null {
  if (!reader.word(i).weekday) return null;
  const hit = readEnglishDate(reader, reader.form(i + 1) === ',' ? i + 2 : i + 1);
  return hit?.part.at === 'day' ? hit : null;
}

function yearBeforeLast(reader: Reader, i: number): Hit | null {
  const at = reader.form(i) === 'the' ? i + 1 : i;
  const unit = reader.word(at).unit;
  if (!reader.ref || !unit || reader.form(at + 2) !== 'last' || reader.form(at + 1) !== 'before') return null;
  return pointedUnit(reader, unit, -2, at + 3);
}

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

function ago(reader: Reader, i: number): Hit | null {
  const q = reader.ref ? quantity(reader, i) : null;
  if (!q || !reader.ref) return null;
  if (reader.form(q.next) === 'ago') return fixed(momentOf(reader.ref, q.unit, -q.count), q.next + 1);
  return reader.is(q.next, 'from', 'now') ? fixed(momentOf(reader.ref, q.unit, q.count), q.next + 2) : null;
}

/** "In two years", "within a month" where the clause speaks of the future. */
function ahead(reader: Reader, i: number): Hit | null {
  const { ref } = reader;
  if (!ref) return null;
  const q = quantity(reader, i + 1);
  const lean = q ? reader.lean(i, q.next) : null;
  if (!q || lean === 'past' || (lean === null && (q.unit === 'year' || q.unit === 'quarter') && reader.form(i) === 'in')) return null;
  return fixed(reader.form(i) === 'within' ? stretchOf(ref, q.unit, q.count, false) : momentOf(ref, q.unit, q.count), q.next);
}

/** "First quarter (of 2022)", "second half of last year", "first seven months". */
function ordinal(reader: Reader, i: number, n: number): Hit | null {
  const unit = reader.word(i + 1).unit;
  if ((unit === 'quarter' || (unit === 'half' && n <= 2)) && reader.form(i + 1) !== 'quarters') {
    const told = englishYearPhrase(reader, i + 2);
    const bare = reader.is(i + 2, 'of', 'the', 'year') ? i + 5 : i + 2;
    if (unit === 'half' && !told && bare === i + 2) return null;
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

/** `Q1 2022`, `H2`, `Q1 of this year`. */
function labelled(reader: Reader, i: number): Hit | null {
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
function window(reader: Reader, i: number, back: boolean): Hit | null {
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

/** "Last year", "this September", "next week", "this morning". */
function pointed(reader: Reader, i: number, lean: Lean): Hit | null {
  const { unit, season: named, month, weekday } = reader.word(i + 1);
  const past = reader.form(i) === 'this' && reader.form(i + 1) === 'past';
  if (past) return pointed(reader, i + 1, 'past') ?? window(reader, i + 1, true);
  if (month && reader.tokens[i + 1]?.caps !== 'lower') {
    if (reader.whole(i + 2)?.digits !== undefined && reader.year(i + 2) === null) return null;
    return one({ at: 'month', year: null, month, lean, relative: true }, i + 2);
  }
  if (named) return one({ at: 'season', year: null, season: named, lean, relative: true }, i + 2);
  if (weekday && reader.tokens[i + 1]?.caps !== 'lower') return one({ at: 'weekday', weekday, lean }, i + 2);
  if (!unit || reader.form(i + 1).endsWith('s')) return null;
  if (reader.form(i + 2) === 'of' && reader.form(i) !== 'this') return reader.word(i + 3).month ? readEnglishDate(reader, i + 3) : null;
  return pointedUnit(reader, unit, lean === 'past' ? -1 : lean === 'future' ? 1 : 0, i + 2);
}

function pointedUnit(reader: Reader, unit: string, offset: number, next: number): Hit | null {
  const { ref } = reader;
  if (!ref) return null;
  const month = addMonths(ref, offset);
  switch (unit) {
    case 'year':
      return one({ at: 'year', year: ref.year + offset, relative: true }, next);
    case 'month':
      return fixed(monthOf(month.year, month.month), next);
    case 'week':
      return fixed(weekOf(ref, offset), next);
    case 'quarter':
      return fixed(monthsOf(ref.year, (Math.floor((ref.month - 1) / 3) + offset) * 3 + 1, 3, 'quarter'), next);
    case 'decade':
      return fixed(decadeOf(Math.floor(ref.year / 10) * 10 + offset * 10), next);
    case 'daypart':
      return offset <= 0 ? fixed(momentOf(ref, 'day', offset), next) : null;
    default:
      return null;
  }
}

function season(reader: Reader, i: number): Hit | null {
  const { season: named } = reader.word(i);
  const told = englishYearPhrase(reader, i + 1);
  // "Spring" and "fall" are words of their own: a preposition or a year must stand with them.
  if (!named || (!told && !IN.has(reader.form(i - 1)) && !(reader.form(i - 1) === 'the' && IN.has(reader.form(i - 2))))) return null;
  if (!told && (reader.form(i) === 'fall' || reader.form(i + 1) === 'of') && reader.form(i - 1) !== 'the' && reader.form(i - 1) !== 'in')
    return null;
  return one({ at: 'season', year: told?.year ?? null, season: named, lean: null, relative: told?.relative ?? true }, told?.next ?? i + 1);
}

/** "The end of the year", "the beginning of 2022", "the end of May". */
function edge(reader: Reader, i: number): Hit | null {
  const which = reader.word(i).edge;
  const { ref } = reader;
  if (reader.form(i + 1) !== 'of') return null;
  const told = englishYearPhrase(reader, i + 1);
  const bare = reader.is(i + 2, 'the', 'year') && ref;
  if (told || bare) {
    const whole = yearOf(told?.year ?? (ref as { year: number }).year);
    const before = reader.form(i - 1) === 'the' ? reader.form(i - 2) : reader.form(i - 1);
    const bounded = ['by', 'until', 'till', 'before', 'since', 'from'].includes(before);
    const interval = !bounded || which === 'middle' ? whole : which === 'end' ? { ...whole, from: whole.to } : { ...whole, to: whole.from };
    return { part: { at: 'fixed', interval, relative: told?.relative ?? true }, until: null, next: told?.next ?? i + 4 };
  }
  const at = reader.form(i + 2) === 'the' ? i + 3 : i + 2;
  if (reader.form(i + 2) === 'the' && reader.form(at) === 'month' && ref) return fixed(monthOf(ref.year, ref.month), at + 1);
  if (reader.form(i + 2) === 'the' && reader.form(at) === 'week' && ref) return fixed(weekOf(ref, 0), at + 1);
  if (reader.word(at).month) return readEnglishDate(reader, at);
  const { lean } = reader.word(at);
  return lean ? pointed(reader, at, lean) : null;
}
