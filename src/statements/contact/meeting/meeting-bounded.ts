import type { SenseHit } from '../../../domain/index.js';
import { isElsewhere, type Room } from '../room.js';
import type { Told } from '../status.js';
import { isBesideTalks, isEveOf, sideOf, whenOf } from '../time.js';
import type { Where } from '../where-told.js';
import type { Met } from './met.js';

type Range = { readonly first: number; readonly last: number };

/** A meeting that is not the talks themselves, nor one of a habit. */
export function isBounded(
  room: Room,
  noun: SenseHit,
  clause: Range,
  { status, time }: Told,
  where: Where,
  { third, actors }: Met,
): boolean {
  const { view } = room.context;
  const before = Math.max(clause.first, noun.first - 4);
  const told = sideOf(room, time);
  // "the talks in April", read as next April, are over
  const side = status === 'held' && told === 'after' ? 'before' : told;
  const narrated = room.voice.speaker === null && room.voice.turn === null;
  if (status === 'planned')
    return (
      (third && (time !== null || view.has(clause.first, clause.last, 'awaits'))) ||
      (noun.sense === 'personal-contacts' && view.has(before, noun.last, 'upcoming-strong', 'contact-schedule', 'will-take-place')) ||
      (view.has(clause.first, noun.first, 'agreed', 'told-to') &&
        !view.has(clause.first, noun.last, 'habitually') &&
        !isContinued(room, noun, clause)) ||
      view.has(Math.max(clause.first, noun.first - 5), noun.last, 'contact-schedule') ||
      view.has(before, noun.last, 'upcoming-strong') ||
      side === 'after' ||
      isElsewhere(room, where.place) ||
      // "we are going to have a second meeting as well"
      (room.context.analysed.lang === 'en' && !narrated && /^(second|third|another)$/.test(countBefore(view, noun.first))) ||
      (third && view.has(clause.first, clause.last, 'upcoming'))
    );
  if (status === 'proposed')
    return view.has(noun.first, noun.last, 'personal-contacts') || side === 'after' || third || isElsewhere(room, where.place);
  if (status === 'cancelled') return third || side !== null || view.has(before, noun.first, 'our');
  if (status !== 'held') return false;
  if (side === 'before' || view.has(before, noun.last, 'previous-one') || whenOf(room, null, before, noun.last + 1)?.length === 7)
    return true;
  const after =
    /^(after|following|before|после|перед)$/.test(view.form(noun.first - 1)) ||
    /^(after|following|before|после|перед)$/.test(view.form(noun.first - 2));
  if (narrated && actors.length > 1 && isEveOf(room, clause.first, clause.last)) return true;
  // "what was reached at the meeting of the presidents in Astana"
  if (
    narrated &&
    isElsewhere(room, where.place) &&
    isBeside(noun, where) &&
    view.has(clause.first, noun.first, 'reached-before', 'took-place-one', 'results-of')
  )
    return true;
  if (narrated && third && actors.length > 1 && isBesideTalks(room, clause.first, clause.last)) return true;
  if (narrated) return third && actors.length > 1 && (room.context.scene.meeting.channel === 'call' || after);
  // "our talks have just finished", said to the press: those the record is of
  const fresh = view.has(clause.first, clause.last, 'earlier-today') && room.context.scene.meeting.channel !== 'press-conference';
  if (!narrated && view.has(clause.first, noun.first, 'lately')) return true;
  return third || noun.sense === 'meal-noun' || fresh || isElsewhere(room, where.place);
}

/** "a second COVID meeting": the count behind the article, before what the meeting is called by. */
function countBefore(view: Room['context']['view'], noun: number): string {
  let at = noun - 1;
  while (at > noun - 3 && !/^(second|third|another)$/.test(view.form(at))) at--;
  return /^(a|our|have)$/.test(view.form(at - 1)) ? view.form(at) : '';
}

/** "agreed to continue personal contacts" promises no meeting, the schedule of contacts or meetings named behind do. */
function isContinued({ context }: Room, noun: SenseHit, clause: Range): boolean {
  const { view } = context;
  return (
    view.has(noun.first, noun.last, 'contacts-noun') &&
    !view.has(clause.first, noun.first, 'contact-schedule', 'will-take-place') &&
    !view.has(noun.last, clause.last, 'meeting-noun', 'personal-contacts')
  );
}

/** The place stands right by the noun, or a few words of who met behind it. */
const isBeside = (noun: SenseHit, { last }: Where): boolean =>
  last !== null && (last > noun.last ? last - noun.last <= 8 : last === noun.first);
