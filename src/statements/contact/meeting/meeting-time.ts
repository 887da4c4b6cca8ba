import type { SenseHit, TimeExpression } from '../../../domain/index.js';
import { besideSummit } from '../relative.js';
import type { Room } from '../room.js';
import { timeNear } from '../time.js';

type Range = { readonly first: number; readonly last: number };

/** Of the summit beside which they meet. */
export function timeBeside(room: Room, clause: Range): TimeExpression | null {
  const told = besideSummit(room, clause)?.told;
  return told ? timeNear(room, told.first, told.first, told.last) : null;
}

/** «на будущей неделе я буду в Эвиане, там и встретимся»: the time of the words that tell where. */
export function timeBeforeThere({ context, sentence }: Room, verb: SenseHit, { first, last }: Range): TimeExpression | null {
  const { view } = context;
  for (let at = Math.max(first, verb.first - 4); at < Math.min(last, verb.last + 4); at++)
    if (/^(там|there)$/.test(view.form(at))) return view.times(sentence.first, at).findLast((time) => time.modifier === null) ?? null;
  return null;
}

/** «в июне прошлого года, когда встречались …», "last May, when we met": the time right before the clause. */
export function timeBeforeWhen({ context, sentence }: Room, { first }: Range): TimeExpression | null {
  const { view } = context;
  // "on 3 May, we met in Sochi": the day stands in a clause of its own
  if (view.form(first - 1) === ',' && /^(we|i|мы)$/.test(view.form(first)))
    return view.times(sentence.first, first).findLast((time) => time.last === first - 1 && time.modifier === null) ?? null;
  if (!/^(когда|when)$/.test(view.form(first))) return null;
  // "our first meeting since 2019, when we met in Kazan"
  return (
    view.times(sentence.first, first).findLast((time) => first - time.last <= 1 && (time.modifier === null || time.modifier === 'since')) ??
    null
  );
}
