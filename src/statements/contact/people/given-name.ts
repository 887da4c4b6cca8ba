import type { Room } from '../room.js';
import type { Someone } from './someone.js';

/** Shorter ones are words as well: "Xi", "An". */
const SHORTEST = 3;

/** "I rang Emmanuel", "Justin and his ministers": the leader who holds the talks with the speaker, told in a turn by the given name alone. */
export function givenNameIn(room: Room, first: number, last: number, told: readonly Someone[]): Someone | null {
  const { context, leaders, me, sentence } = room;
  if (sentence.turn === null || context.analysed.lang !== 'en' || leaders.length !== 2) return null;
  const other = leaders.find((leader) => leader !== me && leader.name !== null && leader.name !== me?.name);
  const given = other?.name?.split(' ')[0]?.toLowerCase() ?? '';
  if (!other || given.length < SHORTEST) return null;
  const { view } = context;
  for (let at = first; at < last; at++) {
    if (view.form(at) !== given || told.some((one) => at >= one.first && at < one.last)) continue;
    // "Justin, thank you": whom one speaks to
    if (/^[,.!?;]$/.test(view.form(at + 1)) && (at === sentence.first || view.form(at - 1) === ',')) continue;
    const possessive = /^['’]s?$/.test(view.form(at + 1));
    return { actors: [other], of: 'named', case: null, possessive, plural: false, first: at, last: at + 1 };
  }
  return null;
}
