import type { ContactStatus, SenseHit } from '../../../domain/index.js';
import type { Room } from '../room.js';
import { tensesIn } from '../tense.js';

/** Whether the forum is over, goes on or is to come. */
export function statusOf(
  room: Room,
  noun: SenseHit,
  { first, last }: { readonly first: number; readonly last: number },
  told: ContactStatus | null,
  side: 'before' | 'after' | null,
  relative: boolean,
): ContactStatus | null {
  const { view } = room.context;
  const near = Math.max(first, noun.first - 7);
  if (told === 'cancelled' || (told === 'planned' && relative)) return told;
  if (side === 'before') return 'held';
  if (side === 'after') return 'planned';
  const over = view.has(near, noun.last, 'results-of', 'previous-one', 'reached-before', 'lately', 'completion');
  const { future, past, present } = tensesIn(room, first, last);
  if (over && !future) return 'held';
  if (view.has(first, last, 'under-way') && !past && !future) return 'ongoing';
  const held = view.has(first, last, 'took-place', 'took-place-one', 'will-take-place');
  if (view.has(near, noun.last, 'upcoming-strong') || (held && (future || told === 'planned'))) return 'planned';
  return held && past && !present ? 'held' : null;
}
