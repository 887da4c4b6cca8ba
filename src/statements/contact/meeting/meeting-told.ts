import type { SenseHit, Span } from '../../../domain/index.js';
import { quoteSpan } from '../../frame.js';
import { reachOf } from '../relative.js';
import type { Room } from '../room.js';
import type { Told } from '../status.js';
import type { Where } from '../where-told.js';

type Range = { readonly first: number; readonly last: number };

/** "the results of the meeting that was held in Astana": the words that tell where and when belong to the quote. */
export function describedUpTo(room: Room, noun: SenseHit, clause: Range, { time }: Told, where: Where): { quote?: Span } {
  const { last } = reachOf(room, noun);
  const told = Math.max(time?.first ?? 0, where.last ?? 0);
  return last > clause.last && told > clause.last && told <= last ? { quote: quoteSpan(room.context, clause.first, last) } : {};
}

/** The preposition before "our informal lunch", «наших переговоров в ходе обеда». */
export function headOf({ context }: Room, noun: SenseHit): number {
  let at = noun.first - 1;
  while (at > noun.first - 5 && !/^(во?|за|during|over|at|in|with|с|на)$/.test(context.view.form(at))) at--;
  return at;
}

/** The word that tells of a habit before the noun. */
export function habitIn(view: Room['context']['view'], first: number, last: number): string {
  for (let at = last - 1; at >= first; at--) if (view.senseAtToken(at, 'habitually') !== null) return view.form(at);
  return '';
}
