import { addMonths } from '../../domain/index.js';
import { englishYearPhrase, readEnglishDate } from './english-dates.js';
import { ago, ahead, halfYear, labelled, ordinal, soFar, window } from './english-spans.js';
import { decadeOf, monthOf, monthsOf, weekOf, yearOf } from './interval.js';
import { type Lean, momentOf } from './part.js';
import { fixed, type Hit, one, type Reader } from './reader.js';
import { yearlyOf } from './yearly.js';

const IN = new Set([
  'in',
  'by',
  'since',
  'until',
  'till',
  'from',
  'before',
  'after',
  'through',
  'during',
  'for',
  'over',
  'of',
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
    soFar(reader, i) ??
    readEnglishDate(reader, i) ??
    (word.ordinal !== undefined ? ordinal(reader, at, word.ordinal) : null) ??
    (word.unit === 'half' ? halfYear(reader, at) : null) ??
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

const NOW_PHRASES: readonly (readonly string[])[] = [
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
].map((phrase) => phrase.split(' '));

function nowPhrase(reader: Reader, i: number): Hit | null {
  const { ref } = reader;
  if (!ref) return null;
  for (const words of NOW_PHRASES) if (reader.is(i, ...words)) return fixed(yearOf(ref.year), i + words.length);
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

/** "Last year", "this September", "next week", "this morning". */
function pointed(reader: Reader, i: number, lean: Lean): Hit | null {
  const { unit, season: named, month, weekday, yearly } = reader.word(i + 1);
  if (yearly && reader.ref && reader.form(i + 2) === 'year') return fixed(yearlyOf(yearly, reader.ref, lean), i + 3);
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
  const offset = lean === 'past' ? -1 : lean === 'future' ? 1 : 0;
  // "last year in December"
  const inside = unit === 'year' && reader.form(i + 2) === 'in' && !reader.lower(i + 3) ? reader.word(i + 3).month : undefined;
  if (inside && reader.ref && reader.year(i + 4) === null)
    return one({ at: 'month', year: reader.ref.year + offset, month: inside, lean, relative: true }, i + 4);
  return pointedUnit(reader, unit, offset, i + 2);
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
