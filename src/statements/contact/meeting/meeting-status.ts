import type { ContactStatus, SenseHit } from '../../../domain/index.js';
import type { Room } from '../room.js';
import { tensesIn } from '../tense.js';
import { sideTold, timeNear } from '../time.js';
import { isPrevented } from '../visit/visit-status.js';
import { timeBeforeThere, timeBeforeWhen, timeBeside } from './meeting-time.js';
import { WITH } from './partners.js';

type Range = { readonly first: number; readonly last: number };

/** Whether the meeting a verb tells of was held, is to come, was proposed or failed; null where it bounds none. */
export function statusAt(room: Room, verb: SenseHit, clause: Range, bounded: boolean): ContactStatus | null {
  const { view } = room.context;
  // «виделись в мае, правда, поговорить не удалось»: what is told behind is not that they did not meet
  const over = view.token(verb.first)?.reading;
  const metBefore = over?.pos === 'verb' && over.tense === 'past' && view.form(verb.first - 1) !== 'не';
  if (view.has(clause.first, metBefore ? clause.last : room.sentence.last, 'call-off')) return 'cancelled';
  if (view.has(clause.first, verb.first, 'kept-from') || isPrevented(room, verb, clause)) return bounded ? 'cancelled' : null;
  const side = sideTold(
    room,
    timeNear(room, verb.first, clause.first, clause.last) ??
      timeBeforeWhen(room, clause) ??
      timeBeforeThere(room, verb, clause) ??
      timeBeside(room, clause),
    clause.first,
    clause.last,
  );
  const reading = view.token(verb.first)?.reading;
  const tense = tensesIn(room, Math.max(clause.first, verb.first - 4), verb.last);
  const finite = reading?.pos === 'verb';
  if (view.has(clause.first, clause.last, 'habitually') && !bounded) return null;
  // "I hope that we will meet again soon"
  const dated =
    timeNear(room, verb.first, clause.first, clause.last) !== null || view.mentions(clause.first, clause.last, 'place').length > 0;
  if (!dated && view.has(room.sentence.first, verb.last, 'hope-to') && view.has(clause.first, clause.last, 'once-more')) return 'proposed';
  // «предлагаю, чтобы наши министры встретились», "I suggest that our ministers meet"
  if (isSuggested(room, clause)) return 'proposed';
  // "let us meet again in September"
  if (bounded && side !== 'before' && view.form(verb.first - 1) === (view.form(verb.first - 2) === 'let' ? 'us' : "let's"))
    return 'proposed';
  // «может быть, встретимся осенью?»
  if (
    room.context.analysed.lang === 'ru' &&
    side !== 'before' &&
    (tense.future || reading?.tense === 'future') &&
    isAskedWhether(room, clause)
  )
    return 'proposed';
  // «предлагаю встретиться в сентябре»
  const offered = reading?.pos === 'infinitive' && view.has(Math.max(clause.first, verb.first - 4), verb.first, 'propose-contact');
  if (offered && side === 'after' && !view.has(clause.first, verb.first, 'agreed')) return 'proposed';
  if (side === 'after') return 'planned';
  // «поручили заместителям встретиться в июне»: a month read as the last one lies ahead
  if (side === 'before' && reading?.pos === 'infinitive' && isMonthAlone(room, verb, clause)) return 'planned';
  // «скоро у нас будет возможность пообщаться в Самарканде»
  if (!finite && bounded && side !== 'before' && view.has(clause.first, verb.first, 'will-have-chance')) return 'planned';
  if (!finite && view.has(clause.first, verb.first, 'had-chance')) return 'held';
  if (!finite && view.has(clause.first, verb.first, 'propose-contact')) return 'proposed';
  if (tense.future || (finite && reading?.tense === 'future'))
    return bounded ||
      // «договорились, что министры встретятся»
      (clause.first > room.sentence.first && view.has(Math.max(room.sentence.first, clause.first - 4), clause.first, 'agreed')) ||
      view.has(clause.first, clause.last, 'summit-noun', 'upcoming-strong') ||
      // "I will meet with Chancellor So-and-so"
      ((WITH.has(view.form(verb.last)) || WITH.has(view.form(verb.last + 1))) && view.mentions(verb.last, clause.last, 'person').length > 0)
      ? 'planned'
      : null;
  // "the ministers would meet at an early date", told by the publisher
  const loose = /^(come|gather)$/.test(view.form(verb.first)) && !bounded;
  if (room.voice.turn === null && view.form(verb.first - 1) === 'would' && view.form(verb.last) !== 'with' && !loose) return 'planned';
  if (reading?.tense === 'past' && (finite || tense.past || tense.present)) return 'held';
  // "the tenth time we are seeing each other this year"
  if (isCounted(room, clause, verb)) return 'held';
  if (side === 'before') return 'held';
  // "before we meet again in Genoa", "until we see each other in July"
  if (finite && bounded && reading?.tense === 'present' && isUntil(room, verb)) return 'planned';
  // «поручили министрам встретиться»
  if (!finite && view.has(Math.max(clause.first, verb.first - 9), verb.first, 'told-to')) return 'planned';
  // said in the room: "we agreed to meet with our ministers present" tells of the talks themselves
  const afar = room.voice.turn === null || room.context.scene.meeting.channel === 'call';
  if (!finite && view.has(clause.first, verb.first, 'agreed', 'upcoming-strong') && (afar || bounded)) return 'planned';
  // «договорились …, а в октябре увидеться в Душанбе»
  if (!finite && bounded && reading?.pos === 'infinitive' && view.has(room.sentence.first, clause.first, 'agreed')) return 'planned';
  if (!finite && view.has(clause.first, verb.first, 'upcoming') && bounded) return 'planned';
  // «сообщил о планах встретиться с Премьер-министром»
  const meant = reading?.pos === 'infinitive' && view.has(Math.max(clause.first, verb.first - 3), verb.first, 'decision-noun');
  if (meant && WITH.has(view.form(verb.last)) && view.mentions(verb.last, clause.last).some(({ of }) => of === 'person' || of === 'office'))
    return 'planned';
  if (!finite && tensesIn(room, clause.first, verb.first).past) return bounded ? 'held' : null;
  return null;
}

/** A question, or what may be. */
function isAskedWhether({ context: { view }, sentence }: Room, { first }: Range): boolean {
  if (sentence.turn === null) return false;
  return view.form(sentence.last - 1) === '?' || /^может быть( |$)/i.test(view.words(sentence.first, Math.min(sentence.last, first + 3)));
}

/** Behind "before", "until" or "once". */
function isUntil({ context: { view, analysed }, sentence }: Room, { first }: SenseHit): boolean {
  if (analysed.lang !== 'en') return false;
  for (let at = first - 1; at >= Math.max(sentence.first, first - 5); at--)
    if (/^(before|until|till|once)$/.test(view.form(at))) return view.has(at, first, 'we', 'both-leaders', 'i-one');
  return false;
}

/** A month without a year beside what was agreed or ordered. */
function isMonthAlone(room: Room, verb: SenseHit, { first, last }: Range): boolean {
  const { view } = room.context;
  const time = timeNear(room, verb.first, first, last);
  return (
    time?.grain === 'month' &&
    !/\d{4}|прошл|last/.test(view.words(time.first, time.last)) &&
    view.has(Math.max(first, verb.first - 9), verb.first, 'told-to', 'agreed', 'upcoming-strong')
  );
}

/** "this is the tenth time that we meet": so often so far. */
function isCounted({ context: { view, analysed }, sentence }: Room, clause: Range, verb: SenseHit): boolean {
  if (analysed.lang !== 'en' || !view.has(clause.first, clause.last, 'we', 'both-leaders')) return false;
  return view
    .senses(sentence.first, clause.last, 'this-time-count')
    .some(({ first, last }) => view.form(last - 1) === 'time' && (last <= verb.first ? verb.first - last <= 6 : first - verb.last <= 3));
}

/** The clause hangs on a proposal right before it. */
function isSuggested({ context, sentence }: Room, { first }: Range): boolean {
  const { view } = context;
  if (first <= sentence.first || !/^(чтобы|чтоб|that)$/.test(view.form(view.form(first) === ',' ? first + 1 : first))) return false;
  return view.has(Math.max(sentence.first, first - 6), first, 'propose-contact');
}
