import { addDays, type ContactStatus, type Edtf, type IsoDate, isoDate, parseIsoDate, type TimeExpression } from '../../domain/index.js';
import type { View } from '../../language/index.js';
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
    if ((time.modifier !== null && !isByEnd(context.view, time)) || isSince(context.view, time) || isTenure(context.view, time)) continue;
    const away = time.first > anchor ? time.first - anchor : anchor - time.last + (isParted(context.view, time.last, anchor) ? 4 : 1);
    if (away < distance) [best, distance] = [time, away];
  }
  return best;
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
  const opening = context.view.times(sentence.first, Math.min(first, sentence.first + 5))[0];
  return opening && opening.modifier === null && opening.first - sentence.first <= 2 ? opening : null;
}

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
  if (time) return time.period;
  const { view } = room.context;
  if (view.has(first, last, 'earlier-today', 'later-today') || isBesideTalks(room, first, last)) return dayOf(room);
  const month = monthBefore(room, first, last);
  if (month) return month;
  // «завтрашняя встреча», "yesterday's talks", "on the previous day"
  const day = dayOf(room);
  if (day === null || day.length !== 10) return null;
  if (isEveOf(room, first, last)) return shifted(day, -1);
  if (view.has(first, last, 'tomorrow-one')) return shifted(day, 1);
  return view.has(first, last, 'yesterday-one') ? shifted(day, -1) : null;
}

/** «До этого прошли переговоры министров», "after the talks the President met …", told by the publisher: on the day of the record. */
export const isBesideTalks = ({ context: { view }, voice }: Room, first: number, last: number): boolean =>
  voice.turn === null && view.has(first, Math.min(last, first + 8), 'beside-talks');

const MONTHS = [
  'январский',
  'февральский',
  'мартовский',
  'апрельский',
  'майский',
  'июньский',
  'июльский',
  'августовский',
  'сентябрьский',
  'октябрьский',
  'ноябрьский',
  'декабрьский',
];

/** «нашей майской встречи», «на предстоящем октябрьском саммите»: the month as an adjective; the last one that was, or the next one. */
export function monthBefore(room: Room, first: number, last: number): Edtf | null {
  const { view, analysed } = room.context;
  const day = dayOf(room);
  if (analysed.lang !== 'ru' || day === null || day.length < 7) return null;
  for (let at = first; at < last - 1; at++) {
    // «прошлогодний визит»
    if (view.token(at)?.reading?.lemma === 'прошлогодний' && view.sense(at + 1, at + 4, 'meeting-noun', 'summit-noun', 'visit-noun'))
      return String(Number(day.slice(0, 4)) - 1);
    const month = MONTHS.indexOf(view.token(at)?.reading?.lemma ?? '') + 1;
    if (month === 0 || view.sense(at + 1, at + 3, 'meeting-noun', 'summit-noun', 'visit-noun') === null) continue;
    const now = Number(day.slice(5, 7));
    const ahead = view.has(first, last, 'upcoming-strong');
    const year = Number(day.slice(0, 4)) + (ahead ? (month < now ? 1 : 0) : month > now ? -1 : 0);
    return `${year}-${String(month).padStart(2, '0')}`;
  }
  return null;
}

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
  return time.from > day ? 'after' : null;
}

export interface Tense {
  readonly past: boolean;
  readonly present: boolean;
  readonly future: boolean;
}

const EN_FUTURE = new Set(['will', 'shall', "we'll", "i'll", "you'll", "he'll", "they'll", "it'll", "won't", "she'll"]);
const EN_PAST = new Set([
  'was',
  'were',
  'did',
  'had',
  'has',
  'have',
  'been',
  "i've",
  "we've",
  "you've",
  "they've",
  "wasn't",
  "weren't",
  "didn't",
]);

/** Verbs whose present looks like a future. */
const BOTH_ASPECTS = /^(считать|приветствовать)$/;

/** Tenses of the verbs in `[first, last)`. */
export function tensesIn({ context }: Room, first: number, last: number): Tense {
  const { view, analysed } = context;
  const out = { past: false, present: false, future: false };
  for (let i = first; i < last; i++) {
    const token = view.token(i);
    const reading = token?.reading;
    if (!token || !reading) continue;
    if (analysed.lang === 'en') {
      const { form } = token.word;
      if (EN_FUTURE.has(form) || isAboutTo(view, i)) out.future = true;
      else if (reading.pos === 'verb' && reading.tense === 'past') out.past = true;
      else if (EN_PAST.has(form)) {
        const next = view.token(i + 1)?.reading;
        const after = view.token(i + 2)?.reading;
        if (/^(was|were|did|had|been)/.test(form) || next?.tense === 'past' || after?.tense === 'past') out.past = true;
        else out.present = true;
      } else if (reading.pos === 'verb') out.present = true;
    } else if (reading.pos === 'verb') {
      if (reading.tense === 'past') out.past = true;
      else if (reading.tense === 'future' && !BOTH_ASPECTS.test(reading.lemma)) out.future = true;
      else if (reading.tense === 'present' || reading.tense === 'future') out.present = true;
    } else if (reading.short && reading.pos === 'participle') out.past = true;
  }
  return out;
}

/** "is to pay a visit in the autumn": a season or month read as the last one, in a clause that tells of what is ahead. */
function isAhead(room: Room, time: TimeExpression | null, first: number, anchor: number): boolean {
  const { view, analysed } = room.context;
  if (analysed.lang !== 'en' || time === null || /^(year|day)$/.test(time.grain)) return false;
  if (/\d{4}|last|past|previous|ago|this/i.test(view.words(time.first, time.last))) return false;
  const { past, future } = tensesIn(room, first, anchor);
  return future && !past;
}

/** "are to meet", "is due to come": what is ahead, told in the present. */
function isAboutTo(view: View, at: number): boolean {
  if (!/^(is|are|am|we're|i'm|he's|she's|they're|you're)$/.test(view.form(at))) return false;
  const to = DUE.test(view.form(at + 1)) ? at + 2 : at + 1;
  return view.form(to) === 'to' && (to > at + 1 || HELD.test(view.form(to + 1)));
}
/** "this visit is to strengthen …" tells of what it is for. */
const HELD =
  /^(meet|hold|visit|pay|come|travel|take|host|convene|arrive|attend|be|sit|see|speak|talk|address|gather|make|go|receive|begin|continue|discuss|sign|fly|return|welcome|chair|lead|join|open)$/;
const DUE = /^(due|set|expected|scheduled|slated|planned|planning|about|going|bound|likely|also|soon|now)$/;

/** "scheduled for", "set for" right before the time. */
function isScheduledFor(view: View, from: number, at: number): boolean {
  for (let i = at - 1; i > at - 4 && i > from; i--)
    if (view.form(i) === 'for') return /^(scheduled|planned|set|due|slated|timed)$/.test(view.form(i - 1));
  return false;
}

/** "we agreed to meet", "an agreement on a meeting"; "to implement the agreements of the meeting" tells of one that is over. */
function isAgreedOn(view: View, first: number, anchor: number): boolean {
  return view
    .senses(first, anchor, 'agreed')
    .some(
      (hit) =>
        !isAgreedAt(view, hit.last, anchor) &&
        (view.token(hit.first)?.reading?.pos !== 'noun' ||
          view.form(hit.last - 1) === 'to' ||
          (anchor - hit.last <= 4 && /^(on|to|о|об)$/.test(view.form(hit.last)))),
    );
}

/** An agreement named by the noun, and the contact right behind "on". */
const isAgreementOn = (view: View, first: number, anchor: number): boolean =>
  view
    .senses(first, anchor, 'agreed')
    .some(({ first: at, last }) => view.token(at)?.reading?.pos === 'noun' && anchor - last <= 3 && /^(on|о|об)$/.test(view.form(last)));

/** "as agreed at the summit", «договорились на встрече»: it was there that one agreed. */
function isAgreedAt(view: View, from: number, anchor: number): boolean {
  // «решено продолжить разговор на встрече»: what was decided is to take place there
  if (anchor - from > 8 || view.token(from - 1)?.reading?.pos === 'infinitive') return false;
  let at = anchor - 1;
  while (at >= from && view.token(at)?.reading?.pos !== 'preposition') {
    // «решено в сентябре начать консультации»
    if (view.token(at)?.reading?.pos === 'infinitive') return false;
    at--;
  }
  return at >= from && /^(at|during|in|на|во?|ходе)$/.test(view.form(at)) && at - from <= 1;
}

/** «Накануне … провёл переговоры»: the narrator opens with the day before. */
export function isEveOf({ context, voice }: Room, first: number, last: number): boolean {
  const { view } = context;
  const eve = view.form(first) === 'накануне' || (view.form(first) === 'on' && view.form(first + 2) === 'eve');
  if (voice.turn !== null || !eve) return false;
  for (let at = first; at < last; at++) {
    const reading = view.token(at)?.reading;
    if (reading?.pos === 'verb') return reading.tense === 'past';
  }
  return false;
}

/** "the summit to take place in the coming days", "the talks to be held in Vienna" */
export const isToBeHeld = (view: View, at: number): boolean =>
  view.form(at) === 'to' && /^(take place|be held|be hosted|be convened)$/.test(`${view.form(at + 1)} ${view.form(at + 2)}`);

const analysedIn = ({ context }: Room): string => context.analysed.lang;

/** «заседание, перенесённое с весны, пройдёт в мае»: put off once, and to be held. */
function isPutOffTo(room: Room, first: number, last: number): boolean {
  const { view } = room.context;
  const [off] = view.senses(first, last, 'call-off');
  const reading = off && view.token(off.first)?.reading;
  return reading?.pos === 'participle' && !reading.short && tensesIn(room, off?.last ?? first, last).future;
}

/** «во время нашей встречи», "during your visit": what was done then is told in the clause. */
function isWithin(view: View, first: number, anchor: number): boolean {
  for (let at = anchor - 1; at >= first && at >= anchor - 4; at--) {
    if (/^(during|after|following|ходе|время|после)$/.test(view.form(at))) return true;
    if (view.token(at)?.reading?.pos === 'preposition') return false;
  }
  return false;
}

function isPastOnly(room: Room, first: number, last: number): boolean {
  const { past, present, future } = tensesIn(room, first, last);
  return past && !present && !future;
}

export interface Told {
  readonly status: ContactStatus | null;
  readonly time: TimeExpression | null;
}

/** "after my visit", «после его недавней поездки»: only words that belong to the noun stand between. */
function isBehind(view: Room['context']['view'], first: number, anchor: number): boolean {
  let at = anchor - 1;
  while (at > first && /^(pronoun|adjective)$/.test(view.token(at)?.reading?.pos ?? '')) at--;
  return at < anchor - 1 && /^(after|following|после)$/.test(view.form(at));
}

/**
 * Whether an event named at `[anchor, anchorLast)` is over, to come or called off, by the words beside it, the time told and the tense
 * of its clause `[first, last)`.
 */
export function statusOf(room: Room, anchor: number, anchorLast: number, first: number, last: number): Told {
  const { view } = room.context;
  const time = timeNear(room, anchor, first, last);
  const told = (status: ContactStatus | null): Told => ({ status, time });
  if (view.has(first, last, 'call-off') && !isPutOffTo(room, first, last)) return told('cancelled');
  const near = Math.max(first, anchor - 4);
  // «состоявшийся накануне разговор» was held; so was what somebody held «накануне встречи»
  const over = view.has(near, anchorLast, 'took-place-one') || isEveOf(room, first, last);
  if (view.has(near, anchorLast, 'possible-one')) return told('proposed');
  if (isToBeHeld(view, anchorLast)) return told('planned');
  if (!over && view.has(near, anchorLast, 'upcoming-strong')) return told('planned');
  if (time === null && view.has(Math.max(first, anchor - 14), anchor, 'look-forward')) return told('planned');
  if (view.has(near, anchorLast, 'results-of', 'previous-one') || isEveOf(room, first, last)) return told('held');
  const side = sideOf(room, time);
  // "the visit scheduled for March": a month read as the last one lies ahead
  if (side === 'before' && time?.grain === 'month' && time.first > anchorLast && isScheduledFor(view, anchorLast, time.first))
    return told('planned');
  // "an agreement on a meeting in August": the same
  if (
    side === 'before' &&
    time?.grain === 'month' &&
    /^\d{4}-\d{2}$/.test(time.period) &&
    !/\d{4}|прошл|last/.test(view.words(time.first, time.last))
  )
    if (isAgreedOn(view, first, anchor) && view.form(anchorLast) !== 'of') return told('planned');
  // «во время моей поездки в апреле мы договорились»: a month read as the next one is the last one
  if (
    side === 'after' &&
    isWithin(view, first, anchor) &&
    isPastOnly(room, first, last) &&
    !view.has(first, anchor, 'propose-contact', 'agreed', 'preparing', 'upcoming')
  )
    return told('held');
  if (side === 'after' && view.has(first, anchor, 'looking-back.en') && !view.has(first, anchor, 'upcoming-strong')) return told('held');
  if (side === 'after' && (isAgreedOn(view, first, anchor) || !view.has(Math.max(first, anchor - 10), anchor, 'reached-before')))
    return told('planned');
  if (side === 'before' && isAhead(room, time, first, anchor)) return told('planned');
  if (side === 'before') return told('held');
  // "whom I meet after my visit to Oslo and after the peace plan": a plan named behind makes no journey planned
  if (isBehind(view, first, anchor) && !tensesIn(room, first, last).future) return told('held');
  // «достигнута договорённость о визите»
  if (isAgreementOn(view, first, anchor)) return told('planned');
  // "what was agreed at the talks in May"
  if (view.has(Math.max(first, anchor - 10), anchor, 'reached-before')) return told('held');
  // "the summit held today", «поздравляю с завершением саммита»
  if (
    /^(held|hosted|convened)$/.test(view.form(anchorLast)) ||
    (view.has(Math.max(first, anchor - 3), anchor, 'completion') && !tensesIn(room, first, anchor).future) ||
    view.has(Math.max(first, anchor - 5), anchor, 'success-of')
  )
    return told('held');
  if (isAgreedOn(view, first, anchor)) return told('planned');
  if (view.senses(Math.max(first, anchor - 10), anchor, 'agreed').some((hit) => isAgreedAt(view, hit.last, anchor))) return told('held');
  if (view.has(first, last, 'earlier-today')) return told('held');
  if (view.has(Math.max(first, anchor - 6), anchor, 'preparing')) return told('planned');
  const tense = tensesIn(room, first, last);
  if (view.has(first, last, 'upcoming-strong') || (tense.future && !tense.past)) return told('planned');
  if (view.has(first, last, 'upcoming') && !tense.past) return told('planned');
  if (tense.past && !tense.present && !tense.future) return told('held');
  // "I know you have already had a meeting": the verb that governs it
  const had = view.senses(Math.max(first, anchor - 5), anchor, 'had-one').at(-1);
  if (had && analysedIn(room) === 'en' && tensesIn(room, had.first, anchor).past) return told('held');
  return told(null);
}
