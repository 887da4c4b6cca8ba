import { addDays, type ContactStatus, type Edtf, type IsoDate, isoDate, parseIsoDate, type TimeExpression } from '../../domain/index.js';
import type { View } from '../../language/index.js';
import { monthBefore } from './month-told.js';
import { refined } from './refined.js';
import { dayOf, type Room } from './room.js';

/**
 * The period of a time, its year told by what happened: a day without a year that was read as the last one lies ahead for what is
 * planned, and the other way round for what is over.
 */
export function periodFor(room: Room, time: TimeExpression, status: ContactStatus): Edtf {
  const { context } = room;
  if (isInWeeks(context.view, time)) return time.period.slice(0, 7);
  const side = sideOf(room, time);
  const wrong =
    (status === 'held' && side === 'after') ||
    ((status === 'planned' || status === 'proposed' || status === 'invited') && side === 'before');
  if (!wrong || time.grain === 'year' || /\d{4}/.test(context.view.words(time.first, time.last))) return time.period;
  const by = status === 'held' ? -1 : 1;
  // "looking back on their talks on Monday": the last one
  if (time.grain === 'day' && WEEKDAY.test(context.view.words(time.first, time.last)))
    return shifted(time.period as IsoDate, by * 7) ?? time.period;
  return time.period.replace(/\d{4}/g, (year) => String(Number(year) + by));
}

/** «три недели назад», "in two weeks": told in weeks, it is known to the month. */
const isInWeeks = (view: View, { grain, period, first, last }: TimeExpression): boolean =>
  grain === 'day' && /^\d{4}-\d{2}-\d{2}$/.test(period) && /(недели|недель|weeks)( |$)/i.test(view.words(first, last));

const WEEKDAY = /^(on )?(sunday|monday|tuesday|wednesday|thursday|friday|saturday)$/i;

/** The time told nearest to the anchor in `[first, last)`; null when none is told. */
export function timeNear({ context }: Room, anchor: number, first: number, last: number): TimeExpression | null {
  let best: TimeExpression | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const time of context.view.times(first, last)) {
    if (
      (time.modifier !== null && !isByEnd(context.view, time) && !isOfAdjective(context.view, time)) ||
      isSince(context.view, time) ||
      isTenure(context.view, time)
    )
      continue;
    const away = time.first > anchor ? time.first - anchor : anchor - time.last + (isParted(context.view, time.last, anchor) ? 4 : 1);
    if (away < distance) [best, distance] = [time, away];
  }
  return best !== null && context.analysed.lang === 'ru' ? refined(context.view, best, first, last) : best;
}

/** "my visit this March and our meeting in February": the time belongs to what stands before the conjunction. */
function isParted(view: View, from: number, anchor: number): boolean {
  for (let at = from; at < anchor; at++) if (/^(and|и)$/.test(view.form(at))) return true;
  return false;
}

/** The same; where the clause tells none, the time that opens the sentence: «В этом году у нас были …, приезжал …». */
export function timeOrOpening(room: Room, anchor: number, first: number, last: number): TimeExpression | null {
  const own = timeNear(room, anchor, first, last);
  const { sentence, context } = room;
  if (own || first <= sentence.first) return own;
  // "the fact that in June, Oslo will host the summit": right before the clause
  const before = context.view.times(Math.max(sentence.first, first - 6), first).at(-1);
  if (before && before.modifier === null && before.last === first - 1 && context.view.form(first - 1) === ',') return before;
  const opening = context.view.times(sentence.first, Math.min(first, sentence.first + 5))[0];
  return opening && opening.modifier === null && opening.first - sentence.first <= 2 ? opening : null;
}

/** «к предстоящему осенью визиту»: the preposition is that of the noun. */
const isOfAdjective = (view: View, { first, last }: TimeExpression): boolean =>
  last - first > 1 && /^(к|ко) (предстоящ|намечен|запланирован|ожидаем)/i.test(view.words(first, last));

/** «до конца года», "before this year ends": in it. */
function isByEnd(view: View, { first, last, grain }: TimeExpression): boolean {
  if (grain !== 'year' && grain !== 'month') return false;
  for (let at = first - 2; at < last; at++) if (/^(конца|концу|end)$/.test(view.form(at))) return true;
  return false;
}

/** "prime minister in 2007–2012": years somebody held an office, not when something took place. */
const isTenure = (view: View, { first, last, period }: TimeExpression): boolean =>
  /^\d{4}\/\d{4}$/.test(period) &&
  Number(period.slice(5)) - Number(period.slice(0, 4)) > 1 &&
  /\d{4}\D+\d{4}/.test(view.words(first, last));

/** "since taking office on 24 November": the time of something else. */
function isSince(view: View, time: TimeExpression): boolean {
  for (let at = time.first - 1; at >= time.first - 4; at--) if (view.form(at) === 'since') return true;
  return false;
}

/** When it was or will be, in EDTF: the time told, or the day of the record for "this morning". */
export function whenOf(room: Room, time: TimeExpression | null, first: number, last: number): Edtf | null {
  const { view } = room.context;
  // «в ходе нашей сентябрьской встречи условились, что 2005 год …»: the month by the noun
  // «накануне вечером»: not this evening
  if (time && time.grain === 'day' && view.form(time.first - 1) === 'накануне' && time.period === dayOf(room) && time.period.length === 10)
    return shifted(time.period as IsoDate, -1);
  if (time && time.grain !== 'year') return time.period;
  const named = time ? monthBefore(room, first, last) : null;
  if (time) return named !== null && named.length === 7 ? named : time.period;
  const eve = isEveOf(room, first, last) || view.has(first, last, 'day-before.ru');
  if (!eve && (view.has(first, last, 'earlier-today', 'later-today') || isBesideTalks(room, first, last))) return dayOf(room);
  const month = monthBefore(room, first, last);
  if (month) return month;
  // «завтрашняя встреча», "yesterday's talks", "on the previous day"
  const day = dayOf(room);
  if (day === null || day.length !== 10) return null;
  if (eve) return shifted(day, -1);
  if (view.has(first, last, 'tomorrow-one')) return shifted(day, 1);
  return view.has(first, last, 'yesterday-one') ? shifted(day, -1) : null;
}

/** «До этого прошли переговоры министров», "after the talks the President met …", told by the publisher: on the day of the record. */
export const isBesideTalks = ({ context: { view }, voice }: Room, first: number, last: number): boolean =>
  voice.turn === null && view.has(first, Math.min(last, first + 8), 'beside-talks');

function shifted(day: IsoDate, days: number): Edtf | null {
  const date = parseIsoDate(day);
  if (!date) return null;
  const moved = addDays(date, days);
  return isoDate(moved.year, moved.month, moved.day);
}

/** Whether a time lies wholly before or after the day of the record; null when it covers it or no day is known. */
export function sideOf(room: Room, time: TimeExpression | null): 'before' | 'after' | null {
  const day = dayOf(room);
  if (!day || !time) return null;
  if (time.to < day) return 'before';
  if (time.from > day) return 'after';
  return time.grain === 'day' ? null : sideOfEdge(room.context.view, time, day);
}

/** The same; where no day can be told, by words that say no more than that it was lately or will be before long. */
export function sideTold(room: Room, time: TimeExpression | null, first: number, last: number): 'before' | 'after' | null {
  const side = sideOf(room, time);
  if (side !== null || time !== null) return side;
  const { view } = room.context;
  if (view.has(first, last, 'before-long')) return 'after';
  return view.has(first, last, 'lately') ? 'before' : null;
}

/** "later this week", "early this year", «в начале этого месяца», «до конца года»: which part of a span that covers the day is meant. */
function sideOfEdge(view: View, { first, last, from, to }: TimeExpression, day: string): 'before' | 'after' | null {
  for (let at = first - 1; at < last - 1; at++) {
    const form = view.form(at);
    if (/^(later|позднее|позже|конце|концу|конца|исходе)$/.test(form) || (form === 'end' && day < to)) return 'after';
    if (form === 'earlier' || form === 'ранее') return 'before';
    // the first month of a year that is in its last quarter is over
    if (/^(early|начале|beginning|start)$/.test(form) && isWellOver(from, to, day)) return 'before';
  }
  return null;
}

/** Whether a third of the span is over, by months of a year or days of a month. */
function isWellOver(from: string, to: string, day: string): boolean {
  const at = from.slice(0, 7) === to.slice(0, 7) ? 8 : 5;
  const [first, last, now] = [from, to, day].map((one) => Number(one.slice(at, at + 2))) as [number, number, number];
  return (now - first) * 3 >= last - first;
}

/** «Накануне … провёл переговоры»: the narrator opens with the day before. */
export function isEveOf({ context, voice }: Room, first: number, last: number): boolean {
  const { view } = context;
  const eve = view.form(first) === 'накануне' || (view.form(first) === 'on' && view.form(first + 2) === 'eve');
  if (!eve) return false;
  // «накануне саммита», said in a turn, is the eve of something else
  if (voice.turn !== null && !/^(preposition|verb|pronoun)$/.test(view.token(first + 1)?.reading?.pos ?? '')) return false;
  for (let at = first; at < last; at++) {
    const reading = view.token(at)?.reading;
    if (reading?.pos === 'verb') return reading.tense === 'past';
  }
  return false;
}
