import type { Actor } from '../../../domain/index.js';
import { type Room, sameActor } from '../room.js';

/** The publisher announces talks of a later day: the visit is of that day. */
export function isAnnounced({ context, voice, leaders }: Room, actor: Actor): boolean {
  const { meeting, date } = context.scene;
  return (
    voice.turn === null &&
    voice.speaker === null &&
    meeting.date !== null &&
    date !== null &&
    meeting.date > date &&
    leaders.some((leader) => sameActor(leader, actor))
  );
}

/** The guest is told in the future that he will come, with no day: the host asks him to. */
export function isAsked(room: Room, clause: { first: number; last: number }, actor: Actor): boolean {
  const { view, analysed } = room.context;
  if (room.you === null || !sameActor(room.you, actor) || analysed.lang !== 'ru') return false;
  if (view.has(clause.first, clause.last, 'upcoming', 'now-and-here')) return false;
  return view.senses(clause.first, clause.last, 'come-verb', 'visit-verb').some(({ first }) => {
    const reading = view.token(first)?.reading;
    return reading?.tense === 'future' && reading.person === 2;
  });
}
