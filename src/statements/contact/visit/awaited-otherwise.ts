import type { SenseHit } from '../../../domain/index.js';
import { isAwaitedThing } from '../invitation/no-invitation.js';
import type { Room } from '../room.js';

/** Whether what one waits for is no guest: a decision, a call, a meeting that awaits somebody; or another rule tells of it. */
export function isAwaitedOtherwise(room: Room, hit: SenseHit, clause: { readonly first: number; readonly last: number }): boolean {
  const { sentence, context } = room;
  const { view } = context;
  // told by another rule
  if (view.has(clause.first, clause.last, 'invited-each-other')) return true;
  // "we expect that …", «ожидаем, что …» expects no guest
  if (hit.sense === 'expect-guest' && /^(that|,|что|to)$/.test(view.form(hit.last)) && !/^(you|him|her)$/.test(view.form(hit.last - 1)))
    return true;
  // "we were expecting you": nobody came
  if (hit.sense === 'expect-guest' && sentence.turn !== null && /^(was|were)$/.test(view.form(hit.first - 1))) return true;
  // «буду ждать Вашего звонка»
  if (view.has(hit.last, Math.min(clause.last, hit.last + 3), 'call-noun')) return true;
  // «заставил Вас ждать»; "a meeting with the Prime Minister awaits you"
  if (
    hit.sense === 'expect-guest' &&
    (view.has(clause.first, hit.first, 'made-to-wait', 'meeting-noun', 'meal-noun') ||
      (/^awaits?$/.test(view.form(hit.first)) && view.mentions(clause.first, hit.first, 'place').some(({ last }) => last === hit.first)) ||
      (view.senseAtToken(hit.first, 'awaits') !== null && view.has(hit.first - 6, hit.first, 'we')) ||
      (view.senseAtToken(hit.first, 'awaits') !== null && isAwaitedThing(view, hit.last)))
  )
    return true;
  return false;
}
