import { statesNamed } from '../../frame.js';
import type { Context } from '../../rule.js';
import type { TellsWhose } from './asked.js';

/** «Россия добывает 10 миллионов баррелей», "we produce 20 tonnes of gold": what one state brings forth is its own, unless the sentence says for whom. */
export const ownOutput: TellsWhose = ({ context, voice, sentence, clause: { first, last }, named, meant }) => {
  const { view } = context;
  if (named.length > 1 || meant.both || meant.your) return null;
  const verb = view.sense(first, last, 'produces', 'sells-out');
  if (!verb || view.has(first, last, 'the-republic', 'one-country', 'jointly')) return null;
  if (named.length === 0) return verb.sense === 'produces' && voice.own !== null && saysWe(context, first, verb.first) ? [voice.own] : null;
  if (view.has(first, last, 'we', 'our')) return null;
  const told = verb.sense === 'produces' ? statesNamed(context, sentence.first, sentence.last) : statesNamed(context, first, last);
  if (told.length !== 1) return null;
  const subject = view
    .mentions(first, verb.first, 'state')
    .some((mention) => (mention.case === null || mention.case === 'nom') && verb.first - mention.last <= NEAR);
  return subject ? named : null;
};

/** "We" as the subject of the verb at `at`. */
function saysWe({ view }: Context, first: number, at: number): boolean {
  for (let i = at - 1; i >= first && i >= at - NEAR; i--) if (/^(мы|we)$/.test(view.form(i))) return true;
  return false;
}
const NEAR = 4;
