import type { Room } from '../room.js';
import type { Traveller } from './traveller.js';

/** «если не ошибаюсь», "if I understand correctly": conditions nothing. */
export function isAside({ context: { view } }: Room, first: number): boolean {
  for (let at = first + 1; at < first + 6; at++)
    if (/^(ошибаюсь|понимаю|помню|знаю|mistaken|wrong|understand|remember|recall)$/.test(view.form(at))) return true;
  return false;
}

/** Not the one at whose place they are. */
export const isGuest = ({ context }: Room, { actor }: Traveller): boolean => {
  const place = context.scene.meeting.place?.state ?? null;
  return place !== null && place !== actor.state;
};
