import type { Office } from '../../../domain/index.js';
import { statesNamed } from '../../frame.js';
import type { Room } from '../room.js';

/** The rule, by its name. */
export const NAME = 'contact/commission';

/** Both sides, by their delegations. */
export function sides(
  room: Room,
  office: Office = 'delegation',
): { actors: { state: string; office: Office; name: null }[]; with: string[] } {
  const named = statesNamed(room.context, room.sentence.first, room.sentence.last);
  const { own, others } = room.voice;
  let states = own === null ? [...others] : [own, ...others];
  // "the Russian-Belgian-Luxembourg commission"
  const [joint] = room.context.view
    .mentions(room.sentence.first, room.sentence.last, 'state-adjective')
    .filter((mention) => mention.states.length > 2);
  if (joint) {
    const members = joint.states.filter((state): state is string => state !== null);
    states = [...members.filter((state) => state === own), ...members.filter((state) => state !== own)];
  } else if (states.length !== 2 && named.length >= 2) states = named.slice(0, 2);
  if (states.length > 2 && !joint) {
    const guest = others.filter((state) => named.includes(state));
    states = own !== null && guest.length === 1 ? [own, ...guest] : states;
  }
  return { actors: states.map((state) => ({ state, office, name: null })), with: states.slice(1) };
}
