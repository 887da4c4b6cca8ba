import type { SenseHit, StateCode } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import { peopleIn } from '../people/people.js';
import type { Room } from '../room.js';

/** "invited him, following the Minister’s trip on 6 May": the time of what was before. */
export function isOfWhatWas(view: Context['view'], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (view.form(at) === 'following' && view.form(at - 1) === ',') return true;
  return false;
}

/** The state of the one who looks forward to it, told by the publisher. */
export function awaitingState(room: Room, hit: SenseHit, { first }: { first: number }): StateCode | null {
  if (room.sentence.turn !== null) return null;
  const subject = peopleIn(room, first, hit.first).find(
    ({ of, possessive, case: told }) => of === 'named' && !possessive && (told === 'nom' || told === null),
  );
  return subject?.actors.length === 1 ? (subject.actors[0]?.state ?? null) : null;
}

/** "which was accepted", "and he gladly accepted it" behind the invitation; "accepted" of something else is told with its object. */
export function isTakenUp(view: Context['view'], first: number, last: number): boolean {
  for (let at = first; at < last; at++)
    if (/^прин(ято|ял|яла|яли)$/.test(view.form(at)) && view.has(first, last, 'invitation') && !view.has(at, at + 3, 'take-part'))
      return true;
    else if (view.form(at) === 'accepted') return /^([.,;!]|with|it|by|the|his|her|gladly|gratefully|in|on|)$/.test(view.form(at + 1));
  return false;
}
