import type { SenseHit } from '../../../domain/index.js';
import type { Room } from '../room.js';
import { tensesIn } from '../tense.js';
import { sideOf, timeNear } from '../time.js';
import { isAside, isGuest } from './guest-here.js';
import type { Traveller } from './traveller.js';

/** The guest's visit, told as "your" or "my" one with nothing between, and no other than the one that goes on. */
export function isTheirs(room: Room, noun: SenseHit, clause: { first: number; last: number }, traveller: Traveller): boolean {
  const { view } = room.context;
  if (!isGuest(room, traveller) || room.voice.turn === null || room.voice.speaker === null) return false;
  // «придаём большое значение Вашему приезду»: that he came is welcomed, not a visit named
  if (/^приезд/.test(view.form(noun.first))) return false;
  // "your next visit", «Ваш прошлогодний визит» is another one
  const owner = ownerOf(room, noun, clause.first);
  if (!owner) return false;
  for (let at = owner.last; at < noun.first; at++)
    if (!view.has(at, at + 1, 'visit-kind', 'now-and-here') || view.has(at, at + 1, 'first-visit')) return false;
  return !(
    view.has(clause.first, clause.last, ...ANOTHER) ||
    view.has(room.sentence.first, noun.first, 'hope-to', 'invitation', 'preparing') ||
    (view.has(room.sentence.first, noun.first, 'conditional') && !isAside(room, room.sentence.first)) ||
    sideOf(room, timeNear(room, noun.first, clause.first, clause.last)) !== null
  );
}

const ownerOf = ({ context: { view } }: Room, noun: SenseHit, first: number): SenseHit | undefined =>
  view.senses(Math.max(first, noun.first - 4), noun.first, 'your', 'mine', 'own-one').at(-1);

/** «считаем Ваш визит очень важным», "we attach importance to your visit", "pleased with the results of my visit": weighed while it goes on. */
export function isWeighed(room: Room, noun: SenseHit, clause: { first: number; last: number }): boolean {
  const { view } = room.context;
  const owner = ownerOf(room, noun, clause.first);
  const results = owner !== undefined && view.sense(Math.max(clause.first, owner.first - 2), noun.first, 'results-of') !== null;
  if (results) return !tensesIn(room, clause.first, noun.first).past;
  const { past, future } = tensesIn(room, clause.first, clause.last);
  return view.has(clause.first, clause.last, 'visit-weight') && !past && !future;
}

/** What tells of a visit other than this one. */
const ANOTHER = ['upcoming-strong', 'look-forward', 'previous', 'call-off', 'not', 'remember', 'again-in-country', 'cut-short'];
