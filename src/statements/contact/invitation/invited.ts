import type { Actor, SenseHit, Sentence } from '../../../domain/index.js';
import { peopleIn } from '../people/people.js';
import { type Room, sameActor } from '../room.js';

/** Told in the dative, else the other one of those who talk. */
export function handedTo(room: Room, giver: Actor, { first, last }: { readonly first: number; readonly last: number }): Actor | null {
  if (room.context.analysed.lang !== 'ru' || room.sentence.turn !== null || room.leaders.length !== 2) return null;
  const told = peopleIn(room, first, last).find(({ of, case: to }) => of === 'named' && to === 'dat')?.actors[0];
  return told ?? room.leaders.find((leader) => !sameActor(leader, giver)) ?? null;
}

/** The one who waits: named, of the speaker's side, and not the speaker. */
export function waitingFor(room: Room, hit: SenseHit, { first }: { readonly first: number }): Actor | null {
  const { view } = room.context;
  if (room.me === null || !/^(looks|looking|would|will|hopes)$/.test(view.form(hit.first)) || view.has(first, hit.first, 'i-one', 'we'))
    return null;
  const before = peopleIn(room, room.sentence.first, hit.first).filter(({ of, possessive }) => of === 'named' && !possessive);
  const [who] = before.at(-1)?.actors ?? [];
  return who && before.at(-1)?.actors.length === 1 && who.state === room.me.state && !sameActor(who, room.me) ? who : null;
}

/** «принимаю его с благодарностью», "I will certainly take it up": said of what is ahead by the one invited. */
export function isTaken({ context: { view, analysed }, sentence }: Room, { first, last }: Sentence): boolean {
  return view.senses(first, last, 'accept-verb').some((hit) => {
    const reading = view.token(hit.first)?.reading;
    if (analysed.lang === 'ru') return sentence.turn !== null && reading?.pos === 'verb' && reading.person === 1;
    if (!/^(accept|take)$/.test(view.form(hit.first))) return false;
    for (let at = hit.first - 1; at >= first && at >= hit.first - 4; at--) if (/^(i|we|i'll|we'll)$/.test(view.form(at))) return true;
    return false;
  });
}

/** «пройдёт саммит, и мы Вас на нём ждём», "we will hold a summit, and hope to see you at it": the summit spoken of right before. */
export function eventSpokenOf({ context: { view, analysed }, sentence }: Room, clause: { first: number; last: number }): SenseHit | null {
  let there = false;
  for (let at = clause.first; at < clause.last && !there; at++)
    there = /^(нем|there|it)$/.test(view.form(at)) && /^(на|в|at|)$/.test(view.form(at) === 'there' ? '' : view.form(at - 1));
  if (!there) return null;
  const before = analysed.sentences[sentence.index - 1];
  const from = before && before.turn === sentence.turn ? before.first : sentence.first;
  return view.senses(from, clause.first, 'summit-noun').at(-1) ?? null;
}
