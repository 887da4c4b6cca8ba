import { townOfAdjective } from '../../../language/index.js';
import type { Asked, TellsWhose } from './asked.js';

/** «У вас лечатся и работают сорок наших врачей», "our citizens own homes there": they are of one and with the other. */
export const abroad: TellsWhose = (asked) => {
  const { context, voice, clause, indicator, named, sides, meant } = asked;
  const { view, scene } = context;
  if (indicator !== 'people' || scene.states.length !== 2 || named.length > 1) return null;
  const deed = view.sense(clause.first, clause.last, 'abroad-deed');
  if (!deed) return null;
  if (meant.your || isInTown(asked)) return sides;
  const ours = view
    .mentions(clause.first, clause.last)
    .some(
      (mention) =>
        (mention.of === 'people' || mention.of === 'state-adjective') && voice.own !== null && mention.states.includes(voice.own),
    );
  return ours && (!LIVES.test(view.form(deed.first)) || view.has(clause.first, clause.last, 'over-there')) ? sides : null;
};

/** Where a people lives is its own land unless another is told. */
const LIVES = /^(жив|жил|прожив|liv)/;

/** A town of one of the two sides: «в ташкентских клиниках», "in Astana". */
function isInTown({ context, clause }: Asked): boolean {
  const { view, scene, analysed } = context;
  if (view.mentions(clause.first, clause.last, 'place').some(({ state }) => state !== null && scene.states.includes(state))) return true;
  if (analysed.lang !== 'ru') return false;
  for (let i = clause.first; i < clause.last; i++) {
    const reading = view.token(i)?.reading;
    const town = reading?.pos === 'adjective' ? townOfAdjective(reading.lemma) : null;
    if (town && town.state !== null && scene.states.includes(town.state)) return true;
  }
  return false;
}
