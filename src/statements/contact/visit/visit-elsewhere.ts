import type { SenseHit } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import { peopleIn } from '../people/people.js';
import type { Room } from '../room.js';
import type { Told } from '../status.js';
import { tensesIn } from '../tense.js';
import { sideOf } from '../time.js';
import { whereIn } from '../where.js';
import type { Where } from '../where-told.js';
import type { Traveller } from './traveller.js';

/** By its name, not as "your country". */
export const isNamed = ({ context }: Room, { place, last }: Where): boolean =>
  place !== null || (last !== null && context.view.mentions(last - 1, last).some(({ of }) => of === 'state'));

/** Right behind the noun: "a visit to Armenia". */
export const isDestinationOf = (noun: SenseHit, { last }: Where): boolean => last !== null && last > noun.last && last - noun.last <= 4;

/**
 * "A few words about my visit to Israel", «во время Вашего визита в Баку»: a visit to another place than that of the talks, with nothing
 * in the sentence that puts it ahead, is over.
 */
export function isSpokenOf(
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

/** "During a visit to Baku we agreed": elsewhere, and what was done there is told in the past. */
export function isDoneElsewhere(room: Room, noun: SenseHit, clause: { first: number; last: number }, where: Where): boolean {
  const { view, scene } = room.context;
  if (where.state === null || scene.meeting.place?.state == null || isHere(room, where) || !isDestinationOf(noun, where)) return false;
  const head = headOf(view, Math.max(clause.first, noun.first - 4), noun.first);
  return /^(during|on|after|following|ходе|время|после|рамках)$/.test(view.form(head)) || view.form(head - 1) === 'во';
}

/** «Поездку пришлось отложить», "the trip had to be put off": with nobody named, that of the guest. */
export function guestPutOff(room: Room, noun: SenseHit, clause: { first: number; last: number }): Traveller[] {
  const { view, scene } = room.context;
  const here = scene.meeting.place?.state ?? null;
  if (room.sentence.turn === null || here === null || scene.meeting.channel === 'call') return [];
  if (
    !view.has(clause.first, clause.last, 'call-off') ||
    view.has(noun.last, clause.last, 'call-off') === view.has(clause.first, noun.first, 'call-off')
  )
    return [];
  const to = whereIn(room, noun.first, noun.last, Math.min(clause.last, noun.last + 4));
  // «поездку в Баку пришлось отложить», said in Moscow: the host's
  const host = to.state !== null && to.state !== here && room.leaders.some(({ state }) => state === to.state) ? to.state : here;
  const guests = room.leaders.filter(({ state }) => state !== null && state !== host);
  const others = peopleIn(room, clause.first, clause.last).some(({ of }) => of === 'named' || of === 'officials');
  return guests.length === 1 && room.leaders.length === 2 && !others ? guests.map((actor) => ({ actor, last: null })) : [];
}

/** In the country of the talks. */
export const isHere = ({ context }: Room, { state }: Where): boolean =>
  state !== null && state === (context.scene.meeting.place?.state ?? null);

/** «Ваша поездка в Казань была полезной»: to another town than that of the talks, and over. */
export function isElsewhereBefore(room: Room, noun: SenseHit, clause: { first: number; last: number }, where: Where): boolean {
  const { view, scene } = room.context;
  if (room.sentence.turn === null || where.place === null || where.last === null || !isDestinationOf(noun, where)) return false;
  if ((scene.meeting.place?.name ?? where.place).includes(where.place) || view.mentions(where.last - 1, where.last, 'place').length === 0)
    return false;
  // «поездка в Баку намечена на апрель»
  if (view.has(noun.last, clause.last, 'upcoming-strong')) return false;
  const { past, future } = tensesIn(room, noun.last, clause.last);
  return past && !future;
}

/** "you had to cut short your trip", «Вам пришлось прервать поездку» */
export const isCutShort = (room: Room, noun: SenseHit, clause: { first: number; last: number }): boolean =>
  room.context.view.has(Math.max(clause.first, noun.first - 8), Math.min(clause.last, noun.last + 6), 'cut-short') &&
  tensesIn(room, clause.first, clause.last).past;

/** «приеду с визитом», "will come on a visit": the verb of coming stands in the future and governs the visit. */
export function isToCome(room: Room, clause: { first: number; last: number }, noun: SenseHit): boolean {
  const { view } = room.context;
  if (!/^(с|со|on|for)$/.test(view.form(headOf(view, Math.max(clause.first, noun.first - 5), noun.first)))) return false;
  return view
    .senses(Math.max(clause.first, noun.first - 12), noun.first, 'come-verb', 'go-verb')
    .some(({ first, last }) => tensesIn(room, Math.max(clause.first, first - 3), last).future);
}
