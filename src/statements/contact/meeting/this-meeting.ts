import type { Actor, ContactStatus, SenseHit } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import { isElsewhere, type Room } from '../room.js';

type Range = { readonly first: number; readonly last: number };

/** Of the two states that talk, in the offices of those who do. */
export function areThoseWhoTalk({ leaders, context }: Room, actors: readonly Actor[]): boolean {
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

/** Whether the meeting told of is the one the record is of. */
export function isThisMeeting(
  room: Room,
  verb: SenseHit,
  clause: Range,
  status: ContactStatus,
  otherDay: boolean,
  place: string | null,
): boolean {
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
