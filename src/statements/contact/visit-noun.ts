import type { Contact, ContactStatus, Draft, SenseHit, Sentence } from '../../domain/index.js';
import { quoteSpan } from '../frame.js';
import type { Context, Rule } from '../rule.js';
import { isAnnounced, isAsked } from './announced.js';
import { contactDraft, hostOf } from './draft-contact.js';
import { isWhatCameBefore } from './follows.js';
import { formerOffice } from './former-office.js';
import { isGoingOn, isPastJourney, wasMade } from './going-on.js';
import { notAtHome } from './not-at-home.js';
import { reachOf, relativeOf, toldOf } from './relative.js';
import { clauseAt, dayOf, isThis, isTitle, type Room, roomAt, sameActor } from './room.js';
import { movedTo, type Told } from './status.js';
import { tensesIn } from './tense.js';
import { monthBefore, sideOf, timeOrOpening } from './time.js';
import { type Traveller, travellersOf } from './travellers.js';
import {
  guestPutOff,
  isCutShort,
  isDestinationOf,
  isDoneElsewhere,
  isElsewhereBefore,
  isHere,
  isNamed,
  isSpokenOf,
  isToCome,
} from './visit-elsewhere.js';
import { NOWHERE, type Where, whereIn } from './where.js';

const NAME = 'contact/visit-noun';

export const visitNoun: Rule<Contact> = {
  name: NAME,
  finds: 'A visit named by the noun: going on, over, prepared or proposed, with the one who travels and the state visited.',
  triggers: ['visit-noun'],
  find(context, sentence) {
    return context.view
      .senses(sentence.first, sentence.last, 'visit-noun')
      .flatMap((noun, i, all) => (all[i - 1] && (all[i - 1] as SenseHit).last > noun.first ? [] : visitsAt(context, sentence, noun)));
  },
};

function visitsAt(context: Context, sentence: Sentence, noun: SenseHit): Draft<Contact>[] {
  const room = roomAt(context, sentence, noun.first);
  const { view } = context;
  const clause = clauseAt(room, noun.first);
  // "to visit"
  if (view.form(noun.first - 1) === 'to' && view.token(noun.first)?.reading?.pos === 'infinitive') return [];
  // "invited him, following the Secretary’s trip to Kyiv": another journey
  const behind = isBehindInvitation(room, noun, clause);
  if ((view.has(clause.first, clause.last, 'invite-verb') && !behind) || view.has(clause.first, noun.first, 'nobody')) return [];
  // «рассчитываем на Ваш приезд», "count on your visit": an invitation
  if (view.senses(clause.first, noun.last, 'glad-to-see').some(({ first, last }) => first <= noun.first && last > noun.first)) return [];
  // "our third visit together", "a good visit with the President": a talk
  if (context.analysed.lang === 'en' && /^(together|with)$/.test(view.form(noun.last)) && sentence.turn !== null) return [];
  // "he told you of that visit": one spoken of before
  if (view.form(noun.first - 1) === 'that') return [];
  const named = travellersOf(room, noun, clause);
  const to = whereIn(room, noun.first, noun.first, Math.min(clause.last, noun.last + 6)).state;
  const travellers = (named.length > 0 ? named : guestPutOff(room, noun, clause))
    .map((one) => awaitedGuest(room, one, noun, clause))
    .map((one) => ({ ...one, actor: notAtHome(room, one.actor, to, noun.first) }));
  if (travellers.length === 0) return [];
  // "Visit of Prime Minister to Rome", the title of a report
  if (
    isTitle(context, sentence) &&
    context.analysed.lang === 'en' &&
    noun.first === sentence.first &&
    /^visits?$/.test(view.form(noun.first))
  )
    return [];
  // "all our earlier visits": a habit, told with no place or time
  const plural =
    view.form(noun.last - 1) === 'visits' || (context.analysed.lang === 'ru' && view.token(noun.last - 1)?.reading?.number === 'plur');
  const traveller = (travellers[0] as Traveller).actor;
  const found = whereIn(room, noun.first, clause.first, reachOf(room, noun).last);
  // "your first visit since the election in Armenia": nobody visits the own state
  const where =
    found.state !== null && found.state === traveller.state && !isDestinationOf(noun, found) && isNamed(room, found) ? NOWHERE : found;
  const near0 = Math.max(clause.first, noun.first - 4);
  // "work is under way to prepare your state visit"
  const prepared =
    context.analysed.lang === 'en' &&
    view.has(Math.max(clause.first, noun.first - (sentence.turn === null ? 10 : 5)), noun.first, 'preparing') &&
    (sentence.turn === null || view.has(near0, noun.first, 'your', 'mine')) &&
    !tensesIn(room, clause.first, clause.last).past;
  const going = !prepared && isGoingOn(room, noun, clause, travellers[0] as Traveller, where.state);
  const told = toldOf(room, noun, clause);
  if (plural && travellers.length === 1 && where.last === null && told.time === null && told.status !== 'planned') return [];
  const near = Math.max(clause.first, noun.first - 4);
  const notFirst = view.has(near, noun.last, 'again-in-country');
  const meant = isMeant(room, noun, clause);
  // "upon completing his working visit to …, the President answered"
  const done = room.voice.turn === null && view.has(Math.max(clause.first, noun.first - 4), noun.first, 'completion') && going;
  // «напомнил о мартовском визите»: another one than that of the talks
  const ofMonth = told.status === 'cancelled' ? null : monthBefore(room, near, Math.min(clause.last, noun.last + 1));
  const earlier = ofMonth !== null && ofMonth.length === 7 && ofMonth < (dayOf(room) ?? '').slice(0, 7);
  // «визит, который планировался на май, перенесён на осень»
  const later = told.status === 'cancelled' ? movedTo(room, noun.last, sentence.last) : null;
  const outcome =
    later !== null
      ? 'planned'
      : done || (earlier && told.status !== 'planned')
        ? 'held'
        : named.length === 0
          ? 'cancelled'
          : (meant || prepared) && told.status !== 'cancelled'
            ? 'planned'
            : notFirst || wasMade(room, noun, clause.last)
              ? 'held'
              : going && !isCutShort(room, noun, clause) && !isElsewhereBefore(room, noun, clause, where)
                ? 'ongoing'
                : statusElse(room, noun, clause, travellers[0] as Traveller, told, where);
  if (outcome === null) return [];
  // «мою поездку предлагаю перенести на апрель»; "the visit, which had been scheduled for May, has been called off"
  const moved = outcome === 'cancelled' && told.time !== null && view.has(clause.first, clause.last, 'propose-contact');
  const after = relativeOf(room, noun, clause);
  const set =
    outcome === 'held' && context.analysed.lang === 'en' && SET.test(view.form(view.form(noun.last) === ',' ? noun.last + 1 : noun.last));
  const off =
    (outcome === 'planned' || set) &&
    view.has(after?.last ?? clause.last, Math.min(sentence.last, (after?.last ?? clause.last) + 11), 'call-off');
  // «июльский визит», «о своей майской поездке»
  const told0 = monthBefore(room, near, Math.min(clause.last, noun.last + 1));
  const today = dayOf(room);
  const month =
    told0 !== null && told0.length === 7 && outcome === 'planned' && today !== null && told0 < today.slice(0, 7)
      ? `${Number(told0.slice(0, 4)) + 1}${told0.slice(4)}`
      : told0;
  const status: ContactStatus = moved ? 'proposed' : off ? 'cancelled' : outcome;
  const several = travellers.length > 1;
  return travellers.map(({ actor, last }) =>
    contactDraft({
      rule: NAME,
      room,
      anchor: noun,
      channel: 'visit',
      kind: view.sense(near, noun.last, 'visit-kind'),
      status,
      actors: [status === 'held' ? formerOffice(room, actor, clause) : actor],
      with: hostOf(room, actor, where),
      where,
      time:
        status === 'ongoing'
          ? null
          : (later ?? told.time ?? (status === 'planned' ? timeOrOpening(room, noun.first, clause.first, clause.last) : null)),
      ...(status === 'ongoing' || done
        ? { when: dayOf(room) }
        : notFirst
          ? { when: null }
          : month !== null && (told.time === null || told.time.grain === 'year')
            ? { when: month }
            : status === 'planned' && told.time === null && isAnnounced(room, actor)
              ? { when: dayOf(room) }
              : {}),
      quote:
        several && last !== null && last > noun.last
          ? quoteSpan(context, clause.first, last)
          : quoteSpan(context, clause.first, Math.max(relativeOf(room, noun, clause)?.last ?? clause.last, last ?? 0)),
    }),
  );
}

/** Behind "following", "after" or "during" and the one whose journey it was. */
function isBehindInvitation({ context: { view, analysed } }: Room, noun: SenseHit, { first }: { first: number }): boolean {
  if (analysed.lang !== 'en') return false;
  for (let at = noun.first - 1; at > Math.max(first, noun.first - 6); at--)
    if (/^(following|after|during|since)$/.test(view.form(at)))
      return view.form(at - 1) === ',' || view.mentions(at, noun.first, 'person').length > 0;
  return false;
}

/** "my trip, set for the autumn" */
const SET = /^(set|planned|scheduled|slated|due|timed)$/;

/** «в намерении совершить визит», "of his intention to pay a visit", "accepted the invitation to pay a visit" */
function isMeant({ context }: Room, noun: SenseHit, clause: { first: number }): boolean {
  const { view } = context;
  const made = view.senses(Math.max(clause.first, noun.first - 4), noun.first, 'make-visit').at(-1);
  if (
    made &&
    context.analysed.lang === 'en' &&
    view.form(made.first - 1) === 'to' &&
    view.has(Math.max(clause.first, made.first - 4), made.first, 'invitation') &&
    view.has(clause.first, made.first, 'accept-verb') &&
    !view.has(clause.first, made.first, 'thank-verb')
  )
    return true;
  const [meant] = made ? view.senses(Math.max(clause.first, made.first - 4), made.first, 'decision-noun') : [];
  return (
    made !== undefined &&
    meant !== undefined &&
    view.token(made.first)?.reading?.pos === 'infinitive' &&
    !view.has(clause.first, meant.first, 'not')
  );
}

/** Where the owner's words may begin: "your country on a visit" owns the country. */
function ownedFrom(view: Context['view'], noun: SenseHit, from: number): number {
  let at = noun.first;
  while (at > from) {
    const pos = view.token(at - 1)?.reading?.pos;
    if (
      pos === 'preposition' ||
      pos === 'verb' ||
      pos === 'infinitive' ||
      (pos === 'noun' && view.senseAtToken(at - 1, 'results-of') === null)
    )
      break;
    at--;
  }
  return at;
}

function isHoped({ context: { view }, sentence }: Room, first: number, last: number): boolean {
  for (let at = sentence.first; at < last; at++)
    if (/^(hope|hopes|hoping|надеюсь|надеемся)$/.test(view.form(at))) return !view.has(first, last, 'upcoming-strong');
  return false;
}

/** "We look forward to a visit by your Chancellor": nobody waits for a visit of one's own. */
function awaitedGuest(room: Room, told: Traveller, noun: SenseHit, { first }: { first: number }): Traveller {
  const { own, others } = room.voice;
  const [other] = others;
  if (told.actor.name !== null || told.actor.state === null || told.actor.state !== own || other === undefined || others.length !== 1)
    return told;
  if (room.sentence.turn === null || !room.context.view.has(first, noun.first, 'look-forward', 'glad-to-see', 'expect-guest')) return told;
  return { ...told, actor: { ...told.actor, state: other } };
}

/** The status of a visit other than the one the talks are part of. */
/** «в ходе визита», "during the official visit" right before the noun. */
function isDuring(view: Room['context']['view'], first: number, noun: number): boolean {
  for (let at = noun - 1; at >= Math.max(first, noun - 3); at--) if (/^(during|ходе|время)$/.test(view.form(at))) return true;
  return false;
}

function statusElse(
  room: Room,
  noun: SenseHit,
  clause: { first: number; last: number },
  { actor }: Traveller,
  told: Told,
  where: Where,
): ContactStatus | null {
  const { view, scene } = room.context;
  const near = Math.max(clause.first, noun.first - 4);
  const side = sideOf(room, told.time);
  // "the call follows his visit to Rome"
  if (told.status === 'held' && room.context.analysed.lang === 'en' && isWhatCameBefore(view, clause.first)) return 'held';
  // "you had to cut short your trip": an earlier one
  if (told.status !== 'cancelled' && (isCutShort(room, noun, clause) || isElsewhereBefore(room, noun, clause, where))) return 'held';
  if (
    view.has(clause.first, noun.first, 'remember') ||
    // «Ваш приезд в Шушу мы до сих пор вспоминаем»
    (!isHere(room, where) && where.state !== null && view.has(noun.last, clause.last, 'remember')) ||
    (scene.meeting.channel === 'call' && view.has(clause.first, noun.first, 'thank-verb'))
  )
    return 'held';
  if (isPastJourney(room, clause.first, noun.first)) return 'held';
  // «обсуждалось в ходе визита Председателя Думы в Гавану»: it is not there that one talks
  if (
    isDuring(view, clause.first, noun.first) &&
    !isHere(room, where) &&
    where.state !== null &&
    !tensesIn(room, clause.first, clause.last).future
  )
    return 'held';
  if (isSpokenOf(room, noun, clause, { actor, told, where })) return 'held';
  // «приедете к нам с визитом – вместе посмотрим»: a visit hoped for
  if (told.status === 'planned' && side === null && isAsked(room, clause, actor)) return 'invited';
  // "I hope the opportunity will come up for her visit", said by her own side
  if (told.status === 'planned' && side === null && actor.state === room.voice.own && isHoped(room, clause.first, noun.first))
    return 'proposed';
  if (told.status === 'held' || told.status === 'planned') {
    const there = isDoneElsewhere(room, noun, clause, where);
    // "the plans we outlined during your visit to …"
    if (there && told.status === 'planned' && side === null && tensesIn(room, clause.first, clause.last).past) return 'held';
    const marked =
      there ||
      relativeOf(room, noun, clause) !== null ||
      view.has(near, noun.last, 'upcoming-strong', 'previous') ||
      // «высоко оценили итоги визита Министра в Баку»: elsewhere
      (told.status === 'held' && where.state !== null && !isHere(room, where) && view.has(near, noun.first, 'results-of')) ||
      // "we have begun work to organise the President's visit": elsewhere
      (told.status === 'planned' &&
        where.state !== null &&
        !isHere(room, where) &&
        view.has(Math.max(clause.first, noun.first - 6), noun.first, 'preparing')) ||
      // «вопросы организации визита российского Президента», told by the publisher at his home
      (told.status === 'planned' &&
        room.voice.turn === null &&
        where.last === null &&
        actor.state !== null &&
        actor.state === scene.meeting.place?.state &&
        view.has(Math.max(clause.first, noun.first - 4), noun.first, 'preparing')) ||
      side !== null ||
      view.has(clause.first, noun.first, 'agreed', 'look-forward');
    // "during my visit we discussed …": the tense of the clause is not that of the visit
    const within =
      isThis(room.context, noun.first) ||
      view.has(ownedFrom(view, noun, near), noun.first, 'mine', 'your', 'he-one', 'now-and-here', 'results-of') ||
      /^(в|in|during|ходе|рамках)$/.test(view.form(noun.first - 1));
    // "following the completion of his visit to …", «завершая визит в …»: elsewhere
    if (told.status === 'held' && view.has(Math.max(clause.first, noun.first - 5), noun.first, 'completion') && !isHere(room, where))
      return 'held';
    // «и я приеду к вам с визитом»
    if (told.status === 'planned' && isToCome(room, clause, noun)) return 'planned';
    if (!marked && within && scene.meeting.channel !== 'call') return null;
    const guest = room.leaders.some((leader) => leader.name !== null && leader.name === actor.name);
    // announced: "on 24 June the President will make a visit"
    if (told.status === 'planned' && room.voice.turn === null && tensesIn(room, clause.first, clause.last).future) return 'planned';
    if (!marked && guest && scene.meeting.channel !== 'call' && !view.has(clause.first, clause.last, 'make-visit', 'upcoming-strong'))
      return null;
    return told.status;
  }
  const more = relativeOf(room, noun, clause);
  if (more && view.has(more.first, more.last, 'would-like')) return 'proposed';
  if (view.has(clause.first, noun.first, 'look-forward') && told.status === null) return 'planned';
  if (view.has(clause.first, clause.last, 'thank-verb') || view.has(near, noun.first, 'mine', 'this-one')) return told.status;
  const proposed =
    view.has(clause.first, noun.first, 'propose-contact') ||
    (view.has(clause.first, noun.first, 'would-like') && view.has(clause.first, noun.first, 'make-visit'));
  if (told.status !== null || proposed) return told.status ?? 'proposed';
  // "we value the visits of your Secretary of State to Oslo": by somebody who does not talk, and nothing of the future
  const others = room.voice.turn !== null && !room.leaders.some((leader) => sameActor(leader, actor));
  return others && where.state !== null && !view.has(clause.first, clause.last, 'upcoming', 'would-like', 'conditional', 'not')
    ? 'held'
    : null;
}
