import type { Actor, SenseHit } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import type { Room } from '../room.js';
import { tensesIn } from '../tense.js';

/** "I hope you will accept my invitation": it is still open. */
export function isHopedFor(room: Room, hit: SenseHit, clause: { first: number; last: number }): boolean {
  const { view } = room.context;
  return (
    hit.sense === 'invitation' &&
    room.sentence.turn !== null &&
    view.has(room.sentence.first, hit.first, 'hope-to') &&
    tensesIn(room, clause.first, clause.last).future &&
    !tensesIn(room, clause.first, clause.last).past
  );
}

/** «Примите моё приглашение», «прошу Вас принять приглашение», "please accept": somebody is asked to. */
export function isBidden({ context: { view }, sentence }: Room, hit: SenseHit, { first }: { first: number }): boolean {
  if (hit.sense !== 'invitation' || sentence.turn === null) return false;
  for (let at = hit.first - 1; at >= Math.max(first, hit.first - 6); at--)
    if (/^(примите|прошу|просим|please)$/.test(view.form(at))) return true;
  return false;
}

/** "you took up our invitation and came to Russia", said there: the visit that goes on. */
export const isAnswered = (room: Room, guest: Actor, host: string | null, clause: { first: number; last: number }): boolean => {
  const { channel, place } = room.context.scene.meeting;
  const tense = tensesIn(room, clause.first, clause.last);
  return channel !== 'call' && host !== null && host === place?.state && tense.past && !tense.future && isParty(room, guest);
};

export const isInviting = ({ view }: Context, hit: SenseHit): boolean =>
  hit.sense === 'invite-verb' && view.token(hit.first)?.reading?.pos === 'verb';

export const isParty = (room: Room, actor: Actor): boolean =>
  room.leaders.some((leader) => leader.state === actor.state && leader.name === actor.name);

/** Words right around say that the invitation was accepted: «Вы наше приглашение приняли». */
export function acceptedNearby({ context, sentence }: Room): boolean {
  const { analysed, view } = context;
  for (let i = sentence.index - 2; i <= sentence.index + 2; i++) {
    const near = analysed.sentences[i];
    if (
      near &&
      near.turn === sentence.turn &&
      view.has(near.first, near.last, 'accept-verb') &&
      view.has(near.first, near.last, 'invitation')
    )
      return true;
  }
  return false;
}
