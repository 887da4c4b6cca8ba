import type { Actor, Contact, ContactChannel, ContactStatus, Draft, SenseHit, Sentence, TimeExpression } from '../../domain/index.js';
import { quoteSpan } from '../frame.js';
import type { Context, Rule } from '../rule.js';
import { contactDrafts } from './again.js';
import { contactDraft, otherSide } from './draft-contact.js';
import { formerOffice } from './former-office.js';
import { thoseWhoMet } from './met.js';
import { WITH } from './partners.js';
import { peopleIn } from './people.js';
import { besideSummit } from './relative.js';
import { clauseAt, isElsewhere, isLead, type Room, roomAt, sameActor } from './room.js';
import { tensesIn } from './tense.js';
import { isBesideTalks, sideOf, sideTold, timeNear, whenOf } from './time.js';
import { isPrevented } from './visit-status.js';
import { whereAround, whereIn } from './where.js';

const NAME = 'contact/meeting-verb';

export const meetingVerb: Rule<Contact> = {
  name: NAME,
  finds: 'A meeting told by a verb: those here, or one of them and somebody else, met before or will meet.',
  triggers: ['meet-verb', 'speak-verb'],
  find(context, sentence) {
    return context.view
      .senses(sentence.first, sentence.last, 'meet-verb', 'speak-verb')
      .flatMap((verb) => meetingAt(context, sentence, verb));
  },
};

type Range = { readonly first: number; readonly last: number };

function meetingAt(context: Context, sentence: Sentence, verb: SenseHit): Draft<Contact>[] {
  const { view } = context;
  const reading = view.token(verb.first)?.reading;
  // "thank you for finding the time and meeting us": here and now
  if (/^meeting$/.test(view.form(verb.first)) && view.form(verb.first - 1) === 'and' && view.has(sentence.first, verb.first, 'thank-verb'))
    return [];
  // "kept us from meeting"
  // "the tenth time we are seeing each other"
  const gerund =
    context.analysed.lang === 'en' &&
    (/^(from|after|before|when|since|are|were|been|be|we're)$/.test(view.form(verb.first - 1)) ||
      // "looking forward to sitting down with you", "we'll both be in Rome"
      ((view.form(verb.first) === 'sitting' ||
        (/^(seeing|meeting)$/.test(view.form(verb.first)) && view.form(verb.first + 1) === 'each')) &&
        view.has(verb.first - 4, verb.first, 'look-forward')) ||
      view.form(verb.first) === 'both');
  if (!reading || !(gerund || reading.pos === 'verb' || reading.pos === 'infinitive' || reading.pos === 'participle')) return [];
  const room = roomAt(context, sentence, verb.first);
  const clause = clauseAt(room, verb.first);
  if (view.form(verb.first) === 'собирались' && isMeantOnly(view, verb, clause)) return [];
  if (view.has(clause.first, clause.last, 'call-verb', 'call-noun', 'commission-word')) return [];
  // "the dialogue will convene in Rome" tells of no persons
  if (/^(re)?convene$/.test(view.form(verb.first)) && !view.has(Math.max(clause.first, verb.first - 5), verb.first, 'officials-noun'))
    return [];
  // "we have never met"
  if (context.analysed.lang === 'en' && view.has(Math.max(clause.first, verb.first - 2), verb.first, 'nobody')) return [];
  // "glad of this opportunity to meet": the talks themselves
  if (THIS_CHANCE.test(view.words(Math.max(sentence.first, verb.first - 5), verb.first))) return [];
  // "our working group has met"; «в формате Совета мы встречались» tells of us
  const near0 = Math.max(clause.first, verb.first - 6);
  if (view.has(near0, verb.first, 'council-noun') && !view.has(near0, verb.first, 'we')) return [];
  // "to meet the criteria"
  if (view.has(verb.last, Math.min(clause.last, verb.last + 8), 'met-aim')) return [];
  const time =
    timeNear(room, verb.first, clause.first, clause.last) ??
    timeBeside(room, clause) ??
    timeBeforeWhen(room, clause) ??
    timeBeforeThere(room, verb, clause);
  // "we meet often: on 3 May, we met in Sochi": the habit is told of before the colon
  if (view.has(clause.first, clause.last, 'habitually') && time !== null && isBehindColon(view, verb.last, time.first)) return [];
  const beside = besideSummit(room, clause)?.told ?? null;
  const near = whereAround(room, verb.first, clause);
  const where = near.last === null && beside ? whereIn(room, beside.first, beside.first, beside.last) : near;
  // "in Astana we had a chance to talk"
  const talked = isElsewhere(room, where.place) && view.has(clause.first, verb.first, 'had-chance', 'will-have-chance');
  if (
    verb.sense === 'speak-verb' &&
    !talked &&
    !isOfOfficials(room, verb, clause, isElsewhere(room, where.place)) &&
    !isEncounter(room, verb, sentence) &&
    !isToldBeside(room, verb, clause, time)
  )
    return [];
  const status = statusAt(
    room,
    verb,
    clause,
    time !== null || where.place !== null || sideTold(room, time, clause.first, clause.last) !== null,
  );
  if (!status) return [];
  const otherDay = time !== null && sideOf(room, time) !== null;
  if (status === 'held' && !otherDay && room.voice.speaker === null && isLead(context, sentence)) return [];
  const met = thoseWhoMet(room, verb, clause);
  // «лидеры встретились также с представителями …»: beside the talks
  const also = alsoMet(room, verb, clause, status);
  if (also) return [contactDraft({ rule: NAME, room, anchor: verb, channel: 'meeting', status, ...also, where, time })];
  // the report of the talks themselves: those listed behind attended them
  if (room.voice.turn === null && met.some((one) => !one.third && isThisMeeting(room, verb, clause, status, otherDay, where.place)))
    return [];
  // "the President met the Emir, Sheikh So-and-so, in the town today", told by the publisher: those who talk, by other names
  if (room.voice.turn === null && !otherDay && status === 'held' && met.some(({ actors }) => areThoseWhoTalk(room, actors))) {
    if (isThisMeeting(room, verb, clause, status, otherDay, where.place) && !isBesideTalks(room, clause.first, clause.last)) return [];
  }
  const drafts = met.filter(({ third }) => third || !isThisMeeting(room, verb, clause, status, otherDay, where.place));
  return drafts.flatMap(({ actors, last }) =>
    contactDrafts({
      rule: NAME,
      room,
      anchor: verb,
      channel: channelOf(room, verb, clause, where.place),
      status,
      actors: status === 'held' ? actors.map((actor) => formerOffice(room, actor, clause)) : actors,
      with: otherSide(actors),
      where,
      time,
      when: whenOf(room, time, clause.first, clause.last),
      ...(drafts.length > 1 && last !== null ? { quote: quoteSpan(context, clause.first, last) } : {}),
    }),
  );
}

/** Those who hold a call and had spoken before, nobody says where, had called each other. */
function channelOf(
  { context: { view, scene }, voice }: Room,
  verb: SenseHit,
  { first, last }: Range,
  place: string | null,
): ContactChannel {
  if (view.has(first, last, 'consultations-format.ru')) return 'consultations';
  const byPhone = verb.sense === 'speak-verb' && scene.meeting.channel === 'call' && voice.turn === null && place === null;
  return byPhone ? 'call' : 'meeting';
}

/** Of the summit beside which they meet. */
function timeBeside(room: Room, clause: Range): TimeExpression | null {
  const told = besideSummit(room, clause)?.told;
  return told ? timeNear(room, told.first, told.first, told.last) : null;
}

/** «на будущей неделе я буду в Эвиане, там и встретимся»: the time of the words that tell where. */
function timeBeforeThere({ context, sentence }: Room, verb: SenseHit, { first, last }: Range): TimeExpression | null {
  const { view } = context;
  for (let at = Math.max(first, verb.first - 4); at < Math.min(last, verb.last + 4); at++)
    if (/^(там|there)$/.test(view.form(at))) return view.times(sentence.first, at).findLast((time) => time.modifier === null) ?? null;
  return null;
}

/** Both leaders, who met with some others as well. */
function alsoMet(room: Room, verb: SenseHit, clause: Range, status: ContactStatus): { actors: readonly Actor[]; with: string[] } | null {
  const { view } = room.context;
  const beside = view.sense(Math.max(clause.first, verb.first - 1), Math.min(clause.last, verb.last + 2), 'besides');
  if (!beside || room.voice.turn !== null || status !== 'held' || room.leaders.length !== 2) return null;
  const after = Math.max(beside.last, verb.last);
  if (!/^(with|с|со)$/.test(view.form(after)) || !view.has(after, Math.min(clause.last, after + 4), 'officials-noun')) return null;
  const both = peopleIn(room, clause.first, verb.first)
    .filter((someone) => !someone.possessive)
    .flatMap(({ actors }) => actors);
  return room.leaders.every((leader) => both.some((actor) => sameActor(actor, leader)))
    ? { actors: room.leaders, with: otherSide(room.leaders) }
    : null;
}

/** «в июне прошлого года, когда встречались …», "last May, when we met": the time right before the clause. */
function timeBeforeWhen({ context, sentence }: Room, { first }: Range): TimeExpression | null {
  const { view } = context;
  // "on 3 May, we met in Sochi": the day stands in a clause of its own
  if (view.form(first - 1) === ',' && /^(we|i|мы)$/.test(view.form(first)))
    return view.times(sentence.first, first).findLast((time) => time.last === first - 1 && time.modifier === null) ?? null;
  if (!/^(когда|when)$/.test(view.form(first))) return null;
  // "our first meeting since 2019, when we met in Kazan"
  return (
    view.times(sentence.first, first).findLast((time) => first - time.last <= 1 && (time.modifier === null || time.modifier === 'since')) ??
    null
  );
}

function isBehindColon(view: Context['view'], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (view.form(at) === ':') return true;
  return false;
}

/** «Вчера гость беседовал и с Премьер-министром», told by the publisher: on another day, or before or after the talks. */
function isToldBeside(room: Room, verb: SenseHit, { first, last }: Range, time: TimeExpression | null): boolean {
  const { view } = room.context;
  if (room.voice.turn !== null || room.voice.speaker !== null || (sideOf(room, time) === null && !isBesideTalks(room, first, last)))
    return false;
  // "the two Presidents had previously talked on 22 September"
  const from = /^(and|but)$/.test(view.form(first)) ? room.sentence.first : first;
  const who = peopleIn(room, from, verb.first).findLast(({ possessive }) => !possessive)?.actors ?? [];
  const both =
    who.length > 1 && who.every(({ state, office }) => room.leaders.some((leader) => leader.state === state && leader.office === office));
  const when = time !== null && time.first >= verb.last && time.first - verb.last <= 2;
  return (both && when) || WITH.has(view.form(verb.last)) || WITH.has(view.form(verb.last + 1));
}

/** "our experts talked in Geneva last week": officials who talk in another town met there. */
function isOfOfficials(room: Room, verb: SenseHit, { first }: Range, elsewhere: boolean): boolean {
  const { view, analysed } = room.context;
  if (!elsewhere || analysed.lang !== 'en' || view.token(verb.first)?.reading?.tense !== 'past') return false;
  // "spoke of the meeting held in Rome" tells where another one was
  if (!/^(in|at|there)$/.test(view.form(verb.last))) return false;
  const subject = peopleIn(room, first, verb.first).findLast((someone) => !someone.possessive);
  return (
    subject !== undefined && verb.first - subject.last <= 2 && (subject.of === 'officials' || (subject.of === 'named' && subject.plural))
  );
}

/** To speak is to meet only "on the sidelines" or "briefly, yesterday": otherwise it tells of what was said. */
function isEncounter({ context }: Room, verb: SenseHit, clause: Range): boolean {
  const { view } = context;
  return (
    // "to speak at the University": before an audience
    !view.has(clause.first, clause.last, 'represent-at', 'site-noun') &&
    view.has(clause.first, clause.last, 'beside-event') &&
    (context.analysed.lang === 'ru' || !/^(about|of|on|out)$/.test(view.form(verb.last))) &&
    (view.has(clause.first, clause.last, 'had-chance', 'previous') || view.times(clause.first, clause.last).length > 0)
  );
}

function statusAt(room: Room, verb: SenseHit, clause: Range, bounded: boolean): ContactStatus | null {
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

/** «собирались в Баку открыть школу», «собирались в Москву»: what one meant to do. */
function isMeantOnly(view: Context['view'], { last }: SenseHit, clause: Range): boolean {
  const [place] = view.mentions(last, Math.min(clause.last, last + 2));
  if (place && place.case === 'acc') return true;
  for (let at = last; at < clause.last; at++) if (view.token(at)?.reading?.pos === 'infinitive') return true;
  return false;
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

/** Of the two states that talk, in the offices of those who do. */
function areThoseWhoTalk({ leaders, context }: Room, actors: readonly Actor[]): boolean {
  return (
    context.analysed.lang === 'en' &&
    actors.length === 2 &&
    leaders.length === 2 &&
    actors.every((actor) => leaders.some(({ state, office }) => state === actor.state && office === actor.office)) &&
    actors[0]?.state !== actors[1]?.state
  );
}

/** "met on the sidelines of the General Assembly" */
function isBesideEvent(view: Context['view'], verb: SenseHit, clause: Range): boolean {
  if (!/^(met|spoke|saw|sat|talked|spoken|seen)$/.test(view.form(verb.first))) return false;
  for (let at = verb.last; at < Math.min(clause.last, verb.last + 6); at++)
    if (/^(margins|sidelines|fringes)$/.test(view.form(at)) && view.form(at + 1) === 'of') return true;
  return false;
}

/** The meeting the record is of: "the leaders met in the Kremlin", "I am glad that we met today". */
/** «встречались больше сорока раз»: so often before. */
function isTimes(view: Context['view'], { first, last }: Range): boolean {
  for (let at = first + 1; at < last; at++) {
    if (!/^раза?$/.test(view.form(at)) || /^(в|за)$/.test(view.form(at + 1))) continue;
    if (view.token(at - 1)?.reading?.pos === 'numeral' || /^\d/.test(view.form(at - 1))) return true;
  }
  return false;
}

function isThisMeeting(room: Room, verb: SenseHit, clause: Range, status: ContactStatus, otherDay: boolean, place: string | null): boolean {
  const { view, scene } = room.context;
  if (otherDay || status !== 'held') return false;
  if (room.voice.turn === null && room.voice.speaker === null)
    return !view.has(Math.max(clause.first, verb.first - 2), Math.min(clause.last, verb.last + 2), 'previous');
  if (view.has(clause.first, clause.last, 'previous', 'had-chance', 'this-time-count')) return false;
  if (isTimes(view, clause)) return false;
  if (view.has(clause.first, clause.last, 'now-and-here')) return true;
  if (isElsewhere(room, place)) return false;
  // "we met on the margins of the Assembly": of an event these talks are not held beside
  if (scene.meeting.occasion === null && isBesideEvent(view, verb, clause)) return false;
  return scene.meeting.channel !== 'call' && !/^(когда|when)$/.test(view.form(clause.first));
}

const THIS_CHANCE = /(^| )this (\S+ )?(opportunity|chance|occasion) to $|(^| )this (\S+ )?(opportunity|chance|occasion) to$/i;
