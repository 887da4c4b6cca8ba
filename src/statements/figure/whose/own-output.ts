import { statesNamed } from '../../frame.js';
import type { TellsWhose } from './asked.js';

/** «Россия добывает 10 миллионов баррелей»: what one state brings forth is its own, unless the sentence says for whom. */
export const ownOutput: TellsWhose = ({ context, sentence, clause: { first, last }, named, meant }) => {
  const { view } = context;
  if (named.length !== 1 || meant.both || meant.your) return null;
  const verb = view.sense(first, last, 'produces', 'sells-out');
  if (!verb || view.has(first, last, 'we', 'our', 'the-republic', 'one-country')) return null;
  const told = verb.sense === 'produces' ? statesNamed(context, sentence.first, sentence.last) : statesNamed(context, first, last);
  if (told.length !== 1) return null;
  const subject = view
    .mentions(first, verb.first, 'state')
    .some((mention) => (mention.case === null || mention.case === 'nom') && verb.first - mention.last <= NEAR);
  return subject ? named : null;
};
const NEAR = 4;
