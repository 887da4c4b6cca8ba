import { type IsoDate, type Language, type PeriodModifier, parseIsoDate, type TimeExpression, type Token } from '../../domain/index.js';
import { type Cues, TIME, TIME_NEXT, TIME_OPENER } from '../cues.js';
import { calendarOf, mayFollow } from './cues.js';
import { readEnglish } from './english.js';
import { type Interval, spanOf } from './interval.js';
import { type Lean, type Part, resolvePart } from './part.js';
import { type Hit, Reader } from './reader.js';
import { readRussian } from './russian.js';

/**
 * The time expressions of one sentence `[first, last)`, in text order, without overlaps. `reference` is the date of the record; without
 * it only what the calendar itself tells is found. `cues` tell what each token of the text may begin. What an amount is compared with ("than last year") is left out: it is not when it was.
 */
export function findTimes(
  tokens: readonly Token[],
  first: number,
  last: number,
  reference: IsoDate | null,
  lang: Language,
  cues: readonly Cues[],
): TimeExpression[] {
  const out: TimeExpression[] = [];
  const ref = reference === null ? null : parseIsoDate(reference);
  const calendar = calendarOf(lang);
  const readPart = lang === 'ru' ? readRussian : readEnglish;
  const reader = new Reader(tokens, first, last, ref, calendar);
  for (let i = first; i < last; i++) {
    if (!mayBegin(reader, i, cues)) continue;
    const hit = readPart(reader, i);
    if (!hit) continue;
    const found = expressionAt(reader, i, hit, readPart);
    if (found) out.push(found);
    i = (found?.last ?? hit.next) - 1;
  }
  return out;
}

function mayBegin(reader: Reader, i: number, cues: readonly Cues[]): boolean {
  const cue = cues[i] as Cues;
  if ((cue & TIME) !== 0) return true;
  if ((cue & TIME_OPENER) === 0 || i + 1 >= reader.last || ((cues[i + 1] as Cues) & TIME_NEXT) === 0) return false;
  return mayFollow(reader.language, reader.form(i), reader.form(i + 1));
}

type ReadPart = (reader: Reader, i: number) => Hit | null;

/** Joins a second end, resolves both, and reads the words before and after that bound the interval. */
function expressionAt(reader: Reader, from: number, hit: Hit, readPart: ReadPart): TimeExpression | null {
  const { language, tokens, first } = reader;
  let { part, until, next } = hit;
  const before = reader.form(from - 1);
  if (!until) {
    const joins = language.ranges.get(before);
    const link = reader.form(next);
    const joined =
      reader.dash(next) ||
      (joins?.has(link) ?? false) ||
      ((link === 'to' || link === 'through') && (part.at === 'month' || part.at === 'year'));
    const second = joined ? readPart(reader, next + 1) : null;
    if (second && !second.until && sameKind(part, second.part)) {
      until = second.part;
      next = second.next;
    } else if (part.at === 'month' && (link === language.and || link === ',')) {
      const end = monthsInARow(reader, part, next, readPart);
      if (end) {
        until = end.part;
        next = end.next;
      }
    }
  }
  let modifier: PeriodModifier | null = null;
  let start = from;
  if (language.modifiers.has(before)) {
    if (!until) modifier = language.modifiers.get(before) ?? null;
    start = from - 1;
  } else if (before === 'to' && reader.form(from - 2) === 'up') {
    modifier = 'until';
    start = from - 2;
  } else if (language.ranges.has(before)) start = from - 1;
  const compared = reader.form(start - 1);
  // "more than doubled last year": the bound of an amount compares no times
  const led = LEADS.test(before) && language.comparing.has(reader.form(from - 2));
  if (language.comparing.has(compared) || language.comparing.has(before) || led) {
    if (language.lang === 'en' || language.comparing.has(before) || modifier !== 'until') return null;
  }
  if (samePeriod(reader, start)) return null;
  if (language.inclusive.has(reader.form(next))) {
    next++;
    if (modifier === 'until') modifier = 'until-inclusive';
  }
  const lean =
    needsLean(part) || (until && needsLean(until))
      ? modifier === 'by' || modifier === 'until'
        ? (reader.lean(from, next) ?? 'future')
        : reader.lean(from, next)
      : null;
  const interval = until ? rangeOf(part, until, reader, lean) : resolvePart(part, reader.ref, lean);
  if (!interval) return null;
  const { period, from: fromDate, to, grain } = interval;
  const [head, tail] = [tokens[Math.max(start, first)] as Token, tokens[next - 1] as Token];
  const anchor = isRelative(part) || (until !== null && isRelative(until)) ? 'relative' : 'absolute';
  return {
    kind: 'time',
    first: Math.max(start, first),
    last: next,
    start: head.start,
    end: tail.end,
    period,
    from: fromDate,
    to,
    grain,
    modifier,
    anchor,
  };
}

const LEADS = /^(in|on|at|the|for|during|of|a|by|from|to|with|в|во|на|за|с|со|по|к|до)$/;

/** "January and February", «в январе, феврале и марте»: the last of the months that follow one another, where a conjunction stands before it. */
function monthsInARow(reader: Reader, begin: Part & { at: 'month' }, from: number, readPart: ReadPart): Hit | null {
  let { month } = begin;
  for (let at = from; begin.year === null; ) {
    const link = reader.form(at);
    if (link !== ',' && link !== reader.language.and) return null;
    const start = ['in', 'в'].includes(reader.form(at + 1)) ? at + 2 : at + 1;
    const hit = reader.word(start).month === month + 1 ? readPart(reader, start) : null;
    if (hit?.part.at !== 'month' || hit.until) return null;
    if (link !== ',') return hit;
    if (hit.part.year !== null) return null;
    month++;
    at = hit.next;
  }
  return null;
}

/** «за тот же период прошлого года», "the same period last year", "5 percent from 2020": what a figure is compared with. */
function samePeriod(reader: Reader, start: number): boolean {
  const [one, two] = [reader.form(start - 1), reader.form(start - 2)];
  if (reader.form(start) === 'from') return /^(percent|%|up|down|increase|rise|decline|growth)$/.test(one);
  const period = /^(period|time|quarter|months?|период[ауе]?|периодом)$/;
  // "The same period last year", "the same period of last year".
  const at = period.test(one) ? start - 2 : (one === 'of' || one === 'in') && period.test(two) ? start - 3 : null;
  if (at === null) return false;
  const adjective = reader.form(at);
  return adjective === 'same' || adjective === 'же' || adjective.startsWith('аналогичн') || adjective.startsWith('соответствующ');
}

const sameKind = (a: Part, b: Part): boolean =>
  a.at === b.at ||
  (a.at === 'month' && b.at === 'day') ||
  (a.at === 'day' && b.at === 'month') ||
  (a.at === 'fixed') !== (b.at === 'fixed') ||
  (a.at === 'month' && b.at === 'year');
const yearTold = (part: Part): number | null => ('year' in part ? part.year : null);
const needsLean = (part: Part): boolean => part.at === 'weekday' || ('year' in part && part.year === null);
const isRelative = (part: Part): boolean => ('relative' in part ? part.relative : true) || ('year' in part && part.year === null);

/** The first end takes the year of the second: «в январе – мае 2022 года»; an earlier one when its month is later in the year. */
function rangeOf(a: Part, b: Part, reader: Reader, lean: Lean | null): Interval | null {
  const end = resolvePart(b, reader.ref, lean);
  if (!end) return null;
  const endYear = +end.from.slice(0, 4);
  const endMonth = +end.from.slice(5, 7);
  let start = a;
  if ((a.at === 'month' || a.at === 'day') && a.year === null && (b.at === 'month' || b.at === 'day')) {
    start = { ...a, year: a.month > endMonth ? endYear - 1 : endYear };
  } else if ('year' in a && yearTold(a) === null) start = { ...a, year: endYear } as Part;
  const begin = resolvePart(start, reader.ref, lean);
  return begin && begin.from <= end.to ? spanOf(begin, end) : null;
}
