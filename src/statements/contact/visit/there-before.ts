import { nominativePhrase } from '../../../language/index.js';
import type { Room } from '../room.js';
import type { Where } from '../where-told.js';
import { isDestination } from './destination.js';

/** «я буду в Эвиане, там и встретимся», "I was in Rostock and met him there": the place named in the words before. */
export function thereBefore(room: Room, anchor: number, first: number, last: number): Where | null {
  const { view, analysed } = room.context;
  for (let at = Math.max(first, anchor - 5); at < Math.min(last, anchor + 5); at++) {
    if (!/^(там|туда|there)$/.test(view.form(at)) || /^(is|are|was|were|will|has|have|be)$/.test(view.form(at + 1))) continue;
    const before = analysed.sentences[room.sentence.index - 1];
    const from = room.sentence.first < first ? room.sentence.first : before?.turn === room.sentence.turn ? before.first : first;
    const [place] = view
      .mentions(from, at, 'place')
      .filter((mention) => isDestination(room, mention))
      .slice(-1);
    if (place) return { place: place.name, state: place.state, last: at + 1 };
    if (analysed.lang !== 'ru') continue;
    const [state] = view
      .mentions(from, at, 'state')
      .filter((mention) => isDestination(room, mention))
      .slice(-1);
    if (state?.states[0]) return { place: nominativePhrase(view, state.first, state.last), state: state.states[0], last: at + 1 };
  }
  return null;
}
