import type { Clause, ContactStatus, SenseHit, Sentence } from '../../../domain/index.js';
import { type Room, sameActor } from '../room.js';
import { tensesIn } from '../tense.js';
import { sideOf, sideTold, timeNear } from '../time.js';
import { whereAround } from '../where.js';
import { isAsked } from './announced.js';
import type { Traveller } from './traveller.js';
import { isAskedWhen, isBoundToCome, isPromised, isSaidToCome, isToVisit, isUnderWay, isUntil } from './visit-ahead.js';

/** Whether the journey a verb tells of is over, going on, to come, asked for or called off; null where it is none of its own. */
export function statusAt(room: Room, verb: SenseHit, clause: Clause | Sentence, traveller: Traveller): ContactStatus | null {
  const { view } = room.context;
  if (view.has(clause.first, clause.last, 'call-off')) return 'cancelled';
  // «не смог посетить», "was unable to come"
  if (isPrevented(room, verb, clause)) return 'cancelled';
  // «не поехал на саммит»: what was awaited of him
  if (view.form(verb.first - 1) === 'не' && view.token(verb.first)?.reading?.aspect === 'perfective') {
    if (view.token(verb.first)?.reading?.tense === 'past' && verb.sense !== 'be-verb') return 'cancelled';
  }
  if (verb.sense === 'again-in-country') return 'held';
  // "when I was getting ready to come here": what was done before
  if (view.form(verb.first - 2) === 'ready' && view.form(verb.first - 3) === 'getting') return null;
  if (verb.sense === 'visit-verb' && isFirstToVisit(room, verb, clause)) return 'ongoing';
  if (isVisitingNow(room, verb, clause)) return 'ongoing';
  const outer = room.sentence.first;
  if (view.has(clause.first, verb.first, 'or-else') && view.has(outer, verb.first, 'would-like', 'propose-contact'))
    // «хочу, чтобы Вы приехали к нам»
    return room.you !== null && sameActor(room.you, traveller.actor) ? 'invited' : 'proposed';
  const asAgreed = view.has(outer, room.sentence.last, 'agreed');
  if (!asAgreed && isAsked(room, clause, traveller.actor) && sideOf(room, timeNear(room, verb.first, clause.first, clause.last)) === null)
    return 'invited';
  if (!asAgreed && isWished(room, verb, clause, traveller)) return 'invited';
  const time = timeNear(room, verb.first, clause.first, clause.last);
  const side = sideTold(room, time, clause.first, clause.last);
  // "you promised to come in August": a month read as the last one lies ahead
  if (side === 'before' && time?.grain !== 'year' && isBoundToCome(room, verb, clause)) return 'planned';
  if (side === 'before' && time?.grain !== 'year' && (isToVisit(view, verb) || isAskedWhen(room, verb))) return 'planned';
  // "I have asked the Minister to fly to Baku in July"
  const told =
    analysedIn(room) === 'en' &&
    view.form(verb.first - 1) === 'to' &&
    view.has(Math.max(clause.first, verb.first - 7), verb.first, 'told-to');
  if (side === 'before' && told && (time?.grain === 'month' || time?.grain === 'season'))
    return traveller.actor.state === room.voice.own ? 'planned' : 'invited';
  if (side === 'before') return 'held';
  // «в июле в Москве ожидается Министр», "is expected in Moscow"; "after Moscow you are going to Kazan"
  if (/^(expected|ожида)/.test(view.form(verb.first)) || isToVisit(view, verb) || isUnderWay(room, verb, clause)) return 'planned';
  if (isUntil(room, verb, clause)) return 'planned';
  // "we agreed that he would come", "he said he would gladly visit"
  if (isSaidToCome(room, verb)) return 'planned';
  const reading = view.token(verb.first)?.reading;
  const tense = tensesIn(room, Math.max(clause.first, verb.first - 3), verb.last);
  const bare = (reading?.pos === 'infinitive' || reading?.tense === null) && !isPastAsWritten(room, verb);
  // "thank you for agreeing to come to our summit"
  if (bare && view.has(clause.first, verb.first, 'thank-verb') && /^(agreeing|promising|deciding)$/.test(view.form(verb.first - 2)))
    return 'planned';
  if (view.has(clause.first, verb.first, 'thank-verb') && bare) return null;
  // "I have asked the Minister to fly to Rome": an order, carried out or not
  if (
    bare &&
    (analysedIn(room) === 'ru' || view.form(verb.first - 1) === 'to') &&
    traveller.actor.state === room.voice.own &&
    view.has(Math.max(clause.first, verb.first - 9), verb.first, 'told-to')
  )
    return 'planned';
  // "I have asked the President to come to us this year": one of the other side is invited
  const { own } = room.voice;
  if (bare && analysedIn(room) === 'en' && view.form(verb.first - 1) === 'to' && own !== null && traveller.actor.state !== own)
    if (view.has(Math.max(clause.first, verb.first - 7), verb.first, 'told-to') && room.sentence.turn !== null) return 'invited';
  const over = reading?.pos === 'verb' && reading.tense === 'past';
  if (
    !over &&
    view.has(clause.first, bare ? verb.last : verb.first, 'would-like', 'propose-contact') &&
    !view.has(clause.first, clause.last, 'upcoming-strong')
  )
    return 'proposed';
  // "he was here in March": a month read as the next one is the last one
  const monthOver = over && side === 'after' && !tense.future && !tense.present && time?.grain === 'month';
  if (monthOver && analysedIn(room) === 'en' && !/\d{4}|next/.test(view.words(time.first, time.last))) return 'held';
  if (tense.future || reading?.tense === 'future' || side === 'after') return 'planned';
  if (analysedIn(room) === 'en' && reading?.tense === 'present' && view.has(clause.first, clause.last, 'later-today')) return 'planned';
  if (bare && view.has(clause.first, verb.first, 'upcoming')) return 'planned';
  if (bare && analysedIn(room) === 'en' && isBoundToCome(room, verb, clause) && !tense.past) return 'planned';
  if (bare && analysedIn(room) === 'ru' && isPromised(room, verb, clause.first)) return 'planned';
  if (bare && view.has(clause.first, verb.first, 'had-chance')) {
    // «рад, что мне удалось приехать к Вам»: this very visit
    const guest = room.leaders.some((leader) => leader.name !== null && leader.name === traveller.actor.name);
    return guest && side === null && !isAway(room, clause, verb) && isHere(room, clause, verb) ? 'ongoing' : 'held';
  }
  if (reading?.tense === 'past' || (tense.past && !bare) || isPastAsWritten(room, verb)) {
    // «Вы откликнулись на нашу просьбу и приехали в Россию»
    if (isAnswering(room, verb, clause, traveller)) return 'ongoing';
    // who came today is here now
    const party = room.leaders.some((leader) => leader.name !== null && leader.name === traveller.actor.name);
    return party &&
      (verb.sense !== 'visit-verb' || (isHere(room, clause, verb) && view.has(outer, verb.first, 'thank-verb'))) &&
      verb.sense !== 'be-verb' &&
      side === null &&
      // "since I last came to Kazan": an earlier one
      view.form(verb.first - 1) !== 'last' &&
      isPerfectiveArrival(room, verb) &&
      !isAway(room, clause, verb)
      ? null
      : 'held';
  }
  return null;
}

const analysedIn = ({ context }: Room): string => context.analysed.lang;

/** "since I last set foot in Kazan": a past that is written as the present. */
const isPastAsWritten = ({ context: { view } }: Room, { first, last }: SenseHit): boolean =>
  view.form(first) === 'set' &&
  view.form(last - 1) !== 'out' &&
  !/^(to|will|would|can|could|may|might|not|ever)$/.test(view.form(first - 1));

/** «буду счастлив, если Вы найдёте время прилететь», "I hope you will be able to come", «хорошо, если бы Вы посетили нас»: he is asked. */
function isWished(room: Room, verb: SenseHit, clause: Clause | Sentence, { actor }: Traveller): boolean {
  const { view, analysed } = room.context;
  const { sentence, you } = room;
  // "the Minister hoped that his colleague would come", told by the publisher
  if (sentence.turn === null && analysed.lang === 'en' && view.form(verb.first - 1) === 'would' && actor.state !== room.voice.own)
    return view.has(sentence.first, verb.first, 'hoped.en') && !view.has(clause.first, verb.first, 'not');
  if (!you || !sameActor(you, actor) || view.has(clause.first, verb.first, 'not')) return false;
  const wished =
    view.has(sentence.first, verb.first, 'hope-to', 'guest-glad') ||
    (view.has(sentence.first, verb.first, 'would-be') && view.has(clause.first, verb.first, 'conditional')) ||
    view.has(clause.last, sentence.last, 'hope-to', 'guest-glad');
  if (!wished || view.has(sentence.first, verb.first, 'thank-verb', 'had-chance')) return false;
  for (let at = clause.first; at < verb.last; at++) {
    const token = view.token(at);
    if (!token) continue;
    if (analysed.lang === 'en' ? /^(will|can|could|would|if|you'll|you'd)$/.test(token.word.form) : token.word.form === 'бы') return true;
    if (analysed.lang === 'ru' && token.reading?.tense === 'future') return true;
  }
  return false;
}

/** A journey that could not be made. */
export function isPrevented({ context: { view } }: Room, verb: SenseHit, { first }: { first: number }): boolean {
  for (let at = verb.first - 1; at >= Math.max(first, verb.first - 3); at--) {
    if (/^(смог|смогла|смогли|удалось|сумели|получилось|довелось)$/.test(view.form(at)) && view.form(at - 1) === 'не') return true;
    if (view.form(at) === 'unable' && view.form(at + 1) === 'to' && /^(was|were)$/.test(view.form(at - 1))) return true;
    if (view.form(at) === 'able' && view.form(at - 1) === 'not' && /^(was|were)$/.test(view.form(at - 2))) return true;
    if (/^(wasn't|weren't|couldn't)$/.test(view.form(at)) || (view.form(at) === 'not' && view.form(at - 1) === 'could')) return true;
    if (view.form(at) === 'able' && /^(wasn't|weren't)$/.test(view.form(at - 1))) return true;
  }
  return false;
}

/** "the first leader to visit us", "the first President to visit Baku", told there */
function isFirstToVisit(room: Room, verb: SenseHit, clause: Clause | Sentence): boolean {
  const { view } = room.context;
  return (
    view.has(Math.max(clause.first, verb.first - 7), verb.first, 'first-visit') &&
    (view.has(verb.first, clause.last, 'to-us') || (view.form(verb.first - 1) === 'to' && isHere(room, clause, verb))) &&
    room.context.scene.meeting.channel !== 'call'
  );
}

/** The guest came because he was asked to, and the land he came to is told. */
function isAnswering(room: Room, verb: SenseHit, clause: Clause | Sentence, { actor }: Traveller): boolean {
  const { view, analysed } = room.context;
  if (analysed.lang !== 'ru' || room.sentence.turn === null || !room.you || !sameActor(room.you, actor) || !isHere(room, clause, verb))
    return false;
  const answered = view.senses(room.sentence.first, verb.first, 'accept-verb').some(({ first }) => /^отклик/.test(view.form(first)));
  return answered && isPerfectiveArrival(room, verb) && view.mentions(verb.last, Math.min(clause.last, verb.last + 4)).length > 0;
}

/** To another state than that of the talks: another journey. */
function isAway(room: Room, clause: Clause | Sentence, verb: SenseHit): boolean {
  const { channel, place } = room.context.scene.meeting;
  const { state } = whereAround(room, verb.first, clause);
  return channel !== 'call' && place?.state != null && state !== null && state !== place.state;
}

/** To the state of the talks. */
function isHere(room: Room, clause: Clause | Sentence, verb: SenseHit): boolean {
  const { channel, place } = room.context.scene.meeting;
  return channel !== 'call' && place?.state != null && whereAround(room, verb.first, clause).state === place.state;
}

/** «Вы приехали», "you came": to these talks; «приезжали», «бывали» tell of other times. */
function isPerfectiveArrival({ context }: Room, verb: SenseHit): boolean {
  const reading = context.view.token(verb.first)?.reading;
  return context.analysed.lang === 'en' || (reading?.aspect === 'perfective' && reading.lemma !== 'побывать');
}

/** "the President is visiting our country", told where the talks are held. */
function isVisitingNow(room: Room, verb: SenseHit, clause: Clause | Sentence): boolean {
  const { view, analysed } = room.context;
  if (analysed.lang !== 'en' || view.form(verb.first) !== 'visiting' || view.has(clause.first, verb.first, 'conditional')) return false;
  const be = view.form(verb.first - 1) === 'currently' ? verb.first - 2 : verb.first - 1;
  return /^(is|are|am|i'm|you're|he's|she's)$/.test(view.form(be)) && isHere(room, clause, verb);
}
