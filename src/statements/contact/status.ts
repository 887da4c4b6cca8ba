import type { ContactStatus, TimeExpression } from '../../domain/index.js';
import type { View } from '../../language/index.js';
import { isAgreedAt, isAgreedBehind, isAgreedOn, isAgreementOn } from './agreed-on.js';
import { isWhatCameBefore } from './follows.js';
import { isPutOffTo, movedTo } from './meeting/put-off.js';
import type { Room } from './room.js';
import { tensesIn } from './tense.js';
import { isEveOf, sideTold, timeNear } from './time.js';

/** "is to pay a visit in the autumn": a season or month read as the last one, in a clause that tells of what is ahead. */
function isAhead(room: Room, time: TimeExpression | null, first: number, anchor: number): boolean {
  const { view, analysed } = room.context;
  if (analysed.lang !== 'en' || time === null || /^(year|day)$/.test(time.grain)) return false;
  if (/\d{4}|last|past|previous|ago|this/i.test(view.words(time.first, time.last))) return false;
  const { past, present, future } = tensesIn(room, first, anchor);
  // "in June, when the United States hosts the summit"
  if (present && !past && /^(hosts|holds|convenes)$/.test(view.form(anchor - 1 - (view.form(anchor - 1) === 'the' ? 1 : 0)))) return true;
  return (future && !past) || isProgressive(view, first, anchor + 6);
}

/** "the summit, which we are hosting on 4 June" */
function isProgressive(view: View, first: number, last: number): boolean {
  for (let at = first; at < last; at++)
    if (/^(hosting|holding|convening|organising|organizing)$/.test(view.form(at)) && /^(is|are|am|we're|i'm)$/.test(view.form(at - 1)))
      return true;
  return false;
}

/** "I look forward to coming back in September for the summit": a month or season without a year lies ahead. */
export const isMonthToCome = ({ context: { view } }: Room, { first, last, grain }: TimeExpression): boolean =>
  /^(month|season)$/.test(grain) && !/\d{4}|last|past|previous|прошл/i.test(view.words(first, last));

/** "scheduled for", "set for", «согласован на» right before the time. */
function isScheduledFor(view: View, from: number, at: number): boolean {
  // «визит назначен на октябрь»: a time one looks ahead to
  const on = view.form(at) === 'на' ? at : at - 1;
  if (view.form(on) === 'на')
    return view.has(Math.max(from, on - 3), on, 'upcoming') || /^(назнач|перенес|согласован|рассчитан)/.test(view.form(on - 1));
  for (let i = at - 1; i > at - 4 && i > from; i--)
    if (view.form(i) === 'for') return /^(scheduled|planned|set|due|slated|timed)$/.test(view.form(i - 1));
  return false;
}

/** Told as coming; «комиссия по подготовке встреч» is only called so. */
const isComing = (view: View, first: number, last: number): boolean =>
  view
    .senses(first, last, 'upcoming-strong')
    .some(({ first: at }) => !(view.form(at) === 'подготовке' && /^комисси/.test(view.form(at - 2))));

/** "the summit to take place in the coming days", "the talks to be held in Vienna" */
export const isToBeHeld = (view: View, at: number): boolean =>
  view.form(at) === 'to' && /^(take place|be held|be hosted|be convened)$/.test(`${view.form(at + 1)} ${view.form(at + 2)}`);

/** "He confirmed that the session would take place in Oslo": in reported speech what lies ahead. */
function isReportedAhead({ context: { view }, voice }: Room, from: number, last: number): boolean {
  if (voice.turn !== null) return false;
  for (let at = from; at < last; at++)
    if (view.form(at) === 'would') return view.has(at, Math.min(last, at + 5), 'session', 'will-take-place');
  return false;
}

/** The progressive of meeting right before what is to come. */
function isArranged(view: View, from: number, anchor: number): boolean {
  for (let at = from; at <= anchor; at++)
    if (/^(meeting|having|seeing|holding)$/.test(view.form(at)) && /^(you're|they're|we're|i'm|he's|she's)$/.test(view.form(at - 1)))
      return true;
  return false;
}

const analysedIn = ({ context }: Room): string => context.analysed.lang;

/** «во время нашей встречи», "during your visit": what was done then is told in the clause. */
function isWithin(view: View, first: number, anchor: number): boolean {
  for (let at = anchor - 1; at >= first && at >= anchor - 6; at--) {
    if (/^(during|after|following|ходе|время|после)$/.test(view.form(at))) return true;
    if (view.token(at)?.reading?.pos === 'preposition') return false;
  }
  return false;
}

function isPastOnly(room: Room, first: number, last: number): boolean {
  const { past, present, future } = tensesIn(room, first, last);
  return past && !present && !future;
}

/** «поручено провести заседание»: what somebody was told to hold lies ahead of him. */
function isOrdered(room: Room, first: number, anchor: number): boolean {
  const { view, analysed } = room.context;
  const order = analysed.lang === 'ru' ? view.senses(first, anchor, 'told-to').at(-1) : undefined;
  if (!order) return false;
  for (let at = order.last; at <= anchor; at++) if (view.token(at)?.reading?.pos === 'infinitive') return true;
  return false;
}

export interface Told {
  readonly status: ContactStatus | null;
  readonly time: TimeExpression | null;
}

/** "after my visit", «после его недавней поездки»: only words that belong to the noun stand between. */
function isBehind(view: Room['context']['view'], first: number, anchor: number): boolean {
  let at = anchor - 1;
  // "after our virtual Quad summit": what it is called by as well
  while (at > first && at > anchor - 5 && /^(pronoun|adjective|noun)$/.test(view.token(at)?.reading?.pos ?? '')) at--;
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
  if (view.has(first, last, 'call-off') && !isPutOffTo(room, first, last)) {
    const moved = movedTo(room, anchorLast, last);
    // «поездку предлагаю перенести на апрель»
    if (moved) return { status: view.has(first, last, 'propose-contact') ? 'proposed' : 'planned', time: moved };
    return told('cancelled');
  }
  if (analysedIn(room) === 'en' && isWhatCameBefore(view, first)) return told('held');
  const near = Math.max(first, anchor - 4);
  // «состоявшийся накануне разговор» was held; so was what somebody held «накануне встречи»
  const over = view.has(near, anchorLast, 'took-place-one') || isEveOf(room, first, last);
  if (view.has(near, anchorLast, 'possible-one')) return told('proposed');
  // "visits by the ministers were agreed upon", "the dates of the visit have been agreed"
  if (analysedIn(room) === 'en' && isAgreedBehind(view, anchorLast, last)) return told('planned');
  if (isToBeHeld(view, anchorLast) || isReportedAhead(room, anchorLast, last)) return told('planned');
  if (!over && isComing(view, near, anchorLast)) return told('planned');
  if (view.has(Math.max(first, anchor - 14), anchor, 'look-forward') && (time === null || isMonthToCome(room, time)))
    return told('planned');
  if (view.has(near, anchorLast, 'results-of', 'previous-one') || isEveOf(room, first, last)) return told('held');
  const side = sideTold(room, time, first, last);
  // "the visit scheduled for March": a month read as the last one lies ahead
  if (side === 'before' && time?.grain === 'month' && time.first > anchorLast && isScheduledFor(view, anchorLast, time.first))
    return told('planned');
  // «министрам поручено провести встречу до конца июля»: the same
  if (side === 'before' && time?.grain === 'month' && isOrdered(room, first, anchor)) return told('planned');
  // "an agreement on a meeting in August": the same
  if (
    side === 'before' &&
    time !== null &&
    (time.grain === 'season' || (time.grain === 'month' && /^\d{4}-\d{2}$/.test(time.period))) &&
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
  if (isAgreedOn(view, first, anchor) || isOrdered(room, first, anchor)) return told('planned');
  if (view.senses(Math.max(first, anchor - 10), anchor, 'agreed').some((hit) => isAgreedAt(view, hit.last, anchor))) return told('held');
  // "you are meeting with the Speaker this afternoon"
  if (analysedIn(room) === 'en' && isArranged(view, Math.max(first, anchor - 4), anchor)) return told('planned');
  if (view.has(first, last, 'earlier-today')) return told('held');
  if (view.has(Math.max(first, anchor - 8), anchor, 'preparing')) return told('planned');
  const tense = tensesIn(room, first, last);
  if (isComing(view, first, last) || (tense.future && !tense.past)) return told('planned');
  if (view.has(first, last, 'upcoming') && !tense.past) return told('planned');
  if (tense.past && !tense.present && !tense.future) return told('held');
  // "I know you have already had a meeting": the verb that governs it
  const had = view.senses(Math.max(first, anchor - 5), anchorLast, 'had-one').at(-1);
  if (had && analysedIn(room) === 'en' && tensesIn(room, had.first, anchor).past) return told('held');
  return told(null);
}
