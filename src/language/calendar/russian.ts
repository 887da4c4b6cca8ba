import { addMonths } from '../../domain/index.js';
import { POINTING } from '../ru/calendar.js';
import type { CalendarWord } from './calendar-words.js';
import { decadeOf, monthOf, monthsOf, weekOf, yearOf } from './interval.js';
import { type Lean, momentOf } from './part.js';
import { fixed, type Hit, one, type Reader } from './reader.js';
import { readRussianDate, russianYearPhrase } from './russian-dates.js';
import { ago, ahead, ordinal, soFar, window } from './russian-spans.js';
import { yearlyOf } from './yearly.js';

/** The Russian wording that begins at token `i`; its preposition stands before it and is the caller's. */
export function readRussian(reader: Reader, i: number): Hit | null {
  const form = reader.form(i);
  const word = reader.word(i);
  return (
    (form === 'в' || form === 'на' || form === 'с' || form === 'к' ? nowPhrase(reader, i) : null) ??
    (form === 'через' ? ahead(reader, i + 1) : null) ??
    (form === 'итогам' || form === 'результатам' ? outcome(reader, i) : null) ??
    readRussianDate(reader, i) ??
    ago(reader, i) ??
    soFar(reader, i) ??
    (word.ordinal !== undefined || reader.whole(i) ? ordinal(reader, i) : null) ??
    (word.back !== undefined ? window(reader, i, word.back) : null) ??
    (word.lean ? pointed(reader, i, word.lean, word.steps ?? 1) : null) ??
    (word.lean ? yearLeftOut(reader, i, word.lean, word.steps ?? 1) : null) ??
    (word.edge ? edge(reader, i) : null) ??
    (word.season ? season(reader, i, null) : null) ??
    weekdayDate(reader, i) ??
    (word.weekday && ['в', 'во', 'с', 'до', 'к', 'на'].includes(reader.form(i - 1))
      ? one({ at: 'weekday', weekday: word.weekday, lean: null }, i + 1)
      : null) ??
    adverb(reader, i)
  );
}

/** «по итогам года»: the year that is over; the one that runs only towards its end. */
function outcome(reader: Reader, i: number): Hit | null {
  const { ref } = reader;
  if (!ref || reader.form(i + 1) !== 'года' || reader.form(i - 1) !== 'по') return null;
  const over = ref.month < 11 && reader.lean(i, i + 2) !== 'future';
  return { part: { at: 'year', year: over ? ref.year - 1 : ref.year, relative: true }, until: null, next: i + 2 };
}

/** «в прошлом рост был 12 процентов, в этом – уже 24»: no noun follows, and the sentence tells elsewhere that it is years it speaks of. */
function yearLeftOut(reader: Reader, i: number, lean: Lean, steps: number): Hit | null {
  const { ref, tokens, first, last } = reader;
  if (!ref || !POINTING.has(reader.form(i)) || reader.form(i - 1) !== 'в' || !standsAlone(reader, i + 1)) return null;
  let told = false;
  let yearly: CalendarWord['yearly'];
  for (let k = first; k < last && !told; k++) {
    if (k === i) continue;
    const { form } = (tokens[k] as (typeof tokens)[number]).word;
    told =
      /^год(а|у|ом)?$/.test(form) ||
      (POINTING.has(form) && form !== reader.form(i) && reader.form(k - 1) === 'в' && standsAlone(reader, k + 1));
    if (told) yearly = reader.word(k - 1).yearly;
  }
  if (!told) return null;
  // «в прошлом финансовом году – 9 процентов, в этом – десять»
  if (yearly) return fixed(yearlyOf(yearly, ref, lean), i + 1);
  const offset = lean === 'past' ? -steps : lean === 'future' ? steps : 0;
  return { part: { at: 'year', year: ref.year + offset, relative: true }, until: null, next: i + 1 };
}

/** A mark, an adverb or a particle, a number or the subject follows, not what the adjective describes. */
function standsAlone(reader: Reader, i: number): boolean {
  const token = i < reader.last ? reader.tokens[i] : undefined;
  if (token?.word.kind !== 'word') return reader.year(i + 1) === null;
  const pos = token.reading?.pos;
  if (pos === 'noun') return token.reading?.case !== 'loc';
  return pos !== 'adjective' && pos !== 'participle';
}

/** «в среду, 3 октября»: the date. */
function weekdayDate(reader: Reader, i: number): Hit | null {
  if (!reader.word(i).weekday) return null;
  const hit = readRussianDate(reader, reader.form(i + 1) === ',' ? i + 2 : i + 1);
  return hit?.part.at === 'day' ? hit : null;
}

/** «в настоящее время», «на сегодняшний день», «к настоящему времени», «с начала года». */
function nowPhrase(reader: Reader, i: number): Hit | null {
  const { ref } = reader;
  if (!ref) return null;
  const now = (length: number): Hit => fixed(yearOf(ref.year), i + length);
  const form = reader.form(i);
  if (reader.is(i, 'в', 'настоящее', 'время') || reader.is(i, 'в', 'настоящий', 'момент') || reader.is(i, 'в', 'данный', 'момент'))
    return now(3);
  if (reader.is(i, 'на', 'сегодняшний', 'день') || reader.is(i, 'на', 'текущий', 'момент') || reader.is(i, 'на', 'данный', 'момент'))
    return now(3);
  if (reader.is(i, 'на', 'нынешний', 'день') || reader.is(i, 'на', 'настоящий', 'момент') || reader.is(i, 'на', 'этот', 'момент'))
    return now(3);
  if (reader.is(i, 'на', 'данном', 'этапе') || reader.is(i, 'на', 'нынешнем', 'этапе') || reader.is(i, 'на', 'сегодняшнее', 'число'))
    return now(3);
  if (form === 'к' && NOWADAYS.has(reader.form(i + 1)) && /^(дню|моменту|времени|часу)$/.test(reader.form(i + 2))) return now(3);
  if (reader.is(i, 'с', 'начала') && reader.word(i + 2).unit !== undefined) {
    const told = russianYearPhrase(reader, i + 2);
    const plain = reader.form(i + 2) === 'года';
    if (!told && !plain) return null;
    const year = told?.year ?? ref.year;
    const next = told?.next ?? i + 3;
    if (year !== ref.year || ['по', 'до'].includes(reader.form(next))) return null;
    return fixed({ ...yearOf(year), to: monthTo(ref), grain: 'span' }, next);
  }
  return null;
}
const NOWADAYS = new Set(['сегодняшнему', 'настоящему', 'нынешнему', 'данному', 'текущему']);
const monthTo = (ref: { year: number; month: number; day: number }): string => momentOf(ref, 'day', 0).to;

function adverb(reader: Reader, i: number): Hit | null {
  const { ref } = reader;
  const { day, now } = reader.word(i);
  if (!ref) return null;
  if (day !== undefined) return fixed(momentOf(ref, 'day', day), i + 1);
  return now ? fixed(yearOf(ref.year), i + 1) : null;
}

/** «в прошлом году», «этой осенью», «на следующей неделе», «в прошлом квартале». */
function pointed(reader: Reader, i: number, lean: Lean, steps: number): Hit | null {
  const { ref } = reader;
  let at = i + 1;
  if (reader.form(at) === 'же') at++;
  const { unit, season: named, month, weekday, yearly } = reader.word(at);
  if (yearly && ref && /^год(а|у|ом|е)?$/.test(reader.form(at + 1))) return fixed(yearlyOf(yearly, ref, lean), at + 2);
  if (!unit && !named && !month && !weekday) return null;
  const offset = lean === 'past' ? -steps : lean === 'future' ? steps : 0;
  if (named) return season(reader, at, lean);
  if (month && reader.form(i) !== 'это') return one({ at: 'month', year: null, month, lean, relative: true }, at + 1);
  if (weekday) return one({ at: 'weekday', weekday, lean }, at + 1);
  if (!ref || !unit) return null;
  const form = reader.form(at);
  switch (unit) {
    case 'year':
      // «прошлые годы», «эти годы» are no year; «этот год» is one only in the singular.
      return /^год(а|у|ом|е)?$/.test(form) && form !== 'лет' ? one({ at: 'year', year: ref.year + offset, relative: true }, at + 1) : null;
    case 'month': {
      if (!/^месяц(а|у|ем|е)?$/.test(form)) return null;
      const date = addMonths(ref, offset);
      return fixed(monthOf(date.year, date.month), at + 1);
    }
    case 'week':
      return /^недел(я|и|е|ю|ей)$/.test(form) ? fixed(weekOf(ref, offset), at + 1) : null;
    case 'quarter': {
      const quarter = Math.floor((ref.month - 1) / 3) + offset;
      return fixed(monthsOf(ref.year, quarter * 3 + 1, 3, 'quarter'), at + 1);
    }
    case 'half':
      return form.startsWith('полугод')
        ? fixed(monthsOf(ref.year, (Math.floor((ref.month - 1) / 6) + offset) * 6 + 1, 6, 'half'), at + 1)
        : null;
    case 'decade': {
      const decade = Math.floor(ref.year / 10) * 10 + offset * 10;
      return fixed(decadeOf(decade), at + 1);
    }
    default:
      return null;
  }
}

function season(reader: Reader, i: number, lean: Lean | null): Hit | null {
  const { season: named, free } = reader.word(i);
  if (!named) return null;
  const told = russianYearPhrase(reader, i + 1);
  const preceded = ['в', 'к', 'до', 'за', 'с', 'на', 'ранней', 'поздней', 'ранним', 'поздним'].includes(reader.form(i - 1));
  if (!free && !told && !lean && !preceded) return null;
  return one({ at: 'season', year: told?.year ?? null, season: named, lean, relative: told?.relative ?? true }, told?.next ?? i + 1);
}

/** «к концу года», «в начале 2022 года», «в середине мая». Bounds are kept exact only for the end and the start of a year. */
function edge(reader: Reader, i: number): Hit | null {
  const which = reader.word(i).edge;
  const told = russianYearPhrase(reader, i + 1);
  const { ref } = reader;
  if (told || (reader.form(i + 1) === 'года' && ref)) {
    const year = told?.year ?? (ref as { year: number }).year;
    return {
      part: { at: 'fixed', interval: edgeOf(year, which, reader.form(i - 1)), relative: told?.relative ?? true },
      until: null,
      next: told?.next ?? i + 2,
    };
  }
  if (reader.word(i + 1).month) {
    const hit = readRussianDate(reader, i + 1);
    return hit && !hit.until ? hit : null;
  }
  const { lean, steps } = reader.word(i + 1);
  if (lean) return pointed(reader, i + 1, lean, steps ?? 1);
  if (reader.form(i + 1) === 'месяца' && ref) return fixed(monthOf(ref.year, ref.month), i + 2);
  return reader.form(i + 1) === 'недели' && ref ? fixed(weekOf(ref, 0), i + 2) : null;
}

/** By and until the end of a year: its last day, printed as the year. Otherwise the year itself. */
function edgeOf(year: number, which: 'start' | 'middle' | 'end' | undefined, before: string): ReturnType<typeof yearOf> {
  const whole = yearOf(year);
  const bounded = ['к', 'до', 'ко', 'позднее', 'с'].includes(before);
  if (!bounded || which === 'middle' || which === undefined) return whole;
  return which === 'end' ? { ...whole, from: whole.to } : { ...whole, to: whole.from };
}
