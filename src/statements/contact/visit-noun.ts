import type { Contact, ContactStatus, Draft, SenseHit, Sentence } from '../../domain/index.js';
import { quoteSpan } from '../frame.js';
import type { Context, Rule } from '../rule.js';
import { isAnnounced, isAsked } from './announced.js';
import { contactDraft, hostOf } from './draft-contact.js';
import { isGoingOn, isPastJourney } from './going-on.js';
import { peopleIn } from './people.js';
import { reachOf, relativeOf, toldOf } from './relative.js';
import { clauseAt, dayOf, isThis, type Room, roomAt } from './room.js';
import { sideOf, type Told, tensesIn } from './time.js';
import { type Traveller, travellersOf } from './travellers.js';
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
  if (view.has(clause.first, clause.last, 'invite-verb') || view.has(clause.first, noun.first, 'nobody')) return [];
  // "he told you of that visit": one spoken of before
  if (view.form(noun.first - 1) === 'that') return [];
  const named = travellersOf(room, noun, clause);
  const travellers = named.length > 0 ? named : guestPutOff(room, noun, clause);
  if (travellers.length === 0) return [];
  // "all our earlier visits": a habit, told with no place or time
  const plural =
    view.form(noun.last - 1) === 'visits' || (context.analysed.lang === 'ru' && view.token(noun.last - 1)?.reading?.number === 'plur');
  const traveller = (travellers[0] as Traveller).actor;
  const found = whereIn(room, noun.first, clause.first, reachOf(room, noun).last);
  // "your first visit since the election in Armenia": nobody visits the own state
  const where =
    found.state !== null && found.state === traveller.state && !isDestinationOf(noun, found) && isNamed(room, found) ? NOWHERE : found;
  const going = isGoingOn(room, noun, clause, travellers[0] as Traveller, where.state);
  const told = toldOf(room, noun, clause);
  if (plural && travellers.length === 1 && where.last === null && told.time === null && told.status !== 'planned') return [];
  const near = Math.max(clause.first, noun.first - 4);
  const notFirst = view.has(near, noun.last, 'again-in-country');
  const meant = isMeant(room, noun, clause);
  const outcome =
    meant && told.status !== 'cancelled'
      ? 'planned'
      : notFirst
        ? 'held'
        : going && !isCutShort(room, noun, clause) && !isElsewhereBefore(room, noun, clause, where)
          ? 'ongoing'
          : statusElse(room, noun, clause, travellers[0] as Traveller, told, where);
  if (outcome === null) return [];
  // «мою поездку предлагаю перенести на апрель»; "the visit, which had been scheduled for May, has been called off"
  const moved = outcome === 'cancelled' && told.time !== null && view.has(clause.first, clause.last, 'propose-contact');
  const after = relativeOf(room, noun, clause);
  const off =
    outcome === 'planned' && view.has(after?.last ?? clause.last, Math.min(sentence.last, (after?.last ?? clause.last) + 11), 'call-off');
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
      actors: [actor],
      with: hostOf(room, actor, where),
      where,
      time: status === 'ongoing' ? null : told.time,
      ...(status === 'ongoing'
        ? { when: dayOf(room) }
        : notFirst
          ? { when: null }
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

/** «в намерении совершить визит», "of his intention to pay a visit" */
function isMeant({ context }: Room, noun: SenseHit, clause: { first: number }): boolean {
  const { view } = context;
  const made = view.senses(Math.max(clause.first, noun.first - 4), noun.first, 'make-visit').at(-1);
  const [meant] = made ? view.senses(Math.max(clause.first, made.first - 4), made.first, 'decision-noun') : [];
  return (
    made !== undefined &&
    meant !== undefined &&
    view.token(made.first)?.reading?.pos === 'infinitive' &&
    !view.has(clause.first, meant.first, 'not')
  );
}

/** By its name, not as "your country". */
const isNamed = ({ context }: Room, { place, last }: Where): boolean =>
  place !== null || (last !== null && context.view.mentions(last - 1, last).some(({ of }) => of === 'state'));

/** Right behind the noun: "a visit to Armenia". */
const isDestinationOf = (noun: SenseHit, { last }: Where): boolean => last !== null && last > noun.last && last - noun.last <= 4;

/**
 * "A few words about my visit to Israel", «во время Вашего визита в Баку»: a visit to another place than that of the talks, with nothing
 * in the sentence that puts it ahead, is over.
 */
function isSpokenOf(
  room: Room,
  noun: SenseHit,
  clause: { first: number; last: number },
  { actor, told, where }: { readonly actor: Traveller['actor']; readonly told: Told; readonly where: Where },
): boolean {
  const { view, scene } = room.context;
  if (room.sentence.turn === null || where.state === null || where.last === null) return false;
  if (where.state === (scene.meeting.place?.state ?? null) || scene.meeting.place === null) return false;
  if (sideOf(room, told.time) === 'after' || told.status === 'cancelled') return false;
  const near = Math.max(clause.first, noun.first - 4);
  // «в ходе визита Сергея Лаврова в Баку»: of somebody who is not in the room
  const third = !room.leaders.some(
    (leader) => leader.state === actor.state && (leader.name === actor.name || leader.office === actor.office),
  );
  if (!third && !view.has(near, noun.first, 'mine', 'your')) return false;
  if (
    view.has(
      clause.first,
      clause.last,
      'upcoming',
      'upcoming-strong',
      'look-forward',
      'propose-contact',
      'would-be',
      'hope-to',
      'invitation',
    )
  )
    return false;
  const { future } = tensesIn(room, clause.first, clause.last);
  return !future && SPOKEN_OF.test(view.form(headOf(view, near, noun.first)));
}

/** The preposition that governs the visit. */
function headOf(view: Context['view'], from: number, noun: number): number {
  let at = noun - 1;
  while (at > from && view.token(at)?.reading?.pos !== 'preposition' && !SPOKEN_OF.test(view.form(at))) at--;
  return at;
}
const SPOKEN_OF = /^(about|of|during|on|from|after|since|in|following|о|об|во|в|время|ходе|после|от|с|со|за|по)$/;

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

/** "During a visit to Baku we agreed": elsewhere, and what was done there is told in the past. */
function isDoneElsewhere(room: Room, noun: SenseHit, clause: { first: number; last: number }, where: Where): boolean {
  const { view, scene } = room.context;
  if (where.state === null || scene.meeting.place?.state == null || isHere(room, where) || !isDestinationOf(noun, where)) return false;
  const head = headOf(view, Math.max(clause.first, noun.first - 4), noun.first);
  return /^(during|on|after|following|ходе|время|после|рамках)$/.test(view.form(head)) || view.form(head - 1) === 'во';
}

/** «Ваша поездка в Казань была полезной»: to another town than that of the talks, and over. */
function isElsewhereBefore(room: Room, noun: SenseHit, clause: { first: number; last: number }, where: Where): boolean {
  const { view, scene } = room.context;
  if (room.sentence.turn === null || where.place === null || where.last === null || !isDestinationOf(noun, where)) return false;
  if ((scene.meeting.place?.name ?? where.place).includes(where.place) || view.mentions(where.last - 1, where.last, 'place').length === 0)
    return false;
  const { past, future } = tensesIn(room, noun.last, clause.last);
  return past && !future;
}

/** "you had to cut short your trip", «Вам пришлось прервать поездку» */
const isCutShort = (room: Room, noun: SenseHit, clause: { first: number; last: number }): boolean =>
  room.context.view.has(Math.max(clause.first, noun.first - 8), Math.min(clause.last, noun.last + 6), 'cut-short') &&
  tensesIn(room, clause.first, clause.last).past;

/** «Поездку пришлось отложить», "the trip had to be put off": with nobody named, that of the guest. */
function guestPutOff(room: Room, noun: SenseHit, clause: { first: number; last: number }): Traveller[] {
  const { view, scene } = room.context;
  const here = scene.meeting.place?.state ?? null;
  if (room.sentence.turn === null || here === null || scene.meeting.channel === 'call') return [];
  if (
    !view.has(clause.first, clause.last, 'call-off') ||
    view.has(noun.last, clause.last, 'call-off') === view.has(clause.first, noun.first, 'call-off')
  )
    return [];
  const guests = room.leaders.filter(({ state }) => state !== null && state !== here);
  const others = peopleIn(room, clause.first, clause.last).some(({ of }) => of === 'named' || of === 'officials');
  return guests.length === 1 && room.leaders.length === 2 && !others ? guests.map((actor) => ({ actor, last: null })) : [];
}

/** In the country of the talks. */
const isHere = ({ context }: Room, { state }: Where): boolean => state !== null && state === (context.scene.meeting.place?.state ?? null);

/** «приеду с визитом», "will come on a visit": the verb of coming stands in the future and governs the visit. */
function isToCome(room: Room, clause: { first: number; last: number }, noun: SenseHit): boolean {
  const { view } = room.context;
  if (!/^(с|со|on|for)$/.test(view.form(headOf(view, Math.max(clause.first, noun.first - 5), noun.first)))) return false;
  return view
    .senses(Math.max(clause.first, noun.first - 12), noun.first, 'come-verb', 'go-verb')
    .some(({ first, last }) => tensesIn(room, Math.max(clause.first, first - 3), last).future);
}

/** The status of a visit other than the one the talks are part of. */
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
  // "you had to cut short your trip": an earlier one
  if (told.status !== 'cancelled' && (isCutShort(room, noun, clause) || isElsewhereBefore(room, noun, clause, where))) return 'held';
  if (
    view.has(clause.first, noun.first, 'remember') ||
    (scene.meeting.channel === 'call' && view.has(clause.first, noun.first, 'thank-verb'))
  )
    return 'held';
  if (isPastJourney(room, clause.first, noun.first)) return 'held';
  if (isSpokenOf(room, noun, clause, { actor, told, where })) return 'held';
  // «приедете к нам с визитом – вместе посмотрим»: a visit hoped for
  if (told.status === 'planned' && side === null && isAsked(room, clause, actor)) return 'invited';
  if (told.status === 'held' || told.status === 'planned') {
    const marked =
      isDoneElsewhere(room, noun, clause, where) ||
      relativeOf(room, noun, clause) !== null ||
      view.has(near, noun.last, 'upcoming-strong', 'previous') ||
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
  return told.status === null && proposed ? 'proposed' : told.status;
}
