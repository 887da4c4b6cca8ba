import type { Actor, StateCode } from '../../../domain/index.js';
import type { Room } from '../room.js';

/** How far before the word of the journey "he" or "his" may stand. */
const WITHIN = 5;

/**
 * "The President met the Prime Minister during his visit to Italy", told by the publisher: nobody visits the own state, so "he" who was
 * taken for the one at home is the other of those who talk.
 */
export function notAtHome(room: Room, actor: Actor, to: StateCode | null, at: number, pronoun = /^(he|she|his|her)$/): Actor {
  const { context, sentence, leaders } = room;
  if (context.analysed.lang !== 'en' || sentence.turn !== null || leaders.length !== 2 || to === null || actor.state !== to) return actor;
  if (!leaders.some(({ state }) => state === to)) return actor;
  for (let i = at - 1; i >= Math.max(sentence.first, at - WITHIN); i--)
    if (pronoun.test(context.view.form(i))) return leaders.find(({ state }) => state !== null && state !== to) ?? actor;
  return actor;
}
