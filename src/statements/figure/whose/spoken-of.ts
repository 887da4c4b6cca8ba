import type { Sentence } from '../../../domain/index.js';
import { statesNamed } from '../../frame.js';
import type { Context } from '../../rule.js';
import { isBilateral } from '../indicator/indicator-senses.js';
import type { TellsWhose } from './asked.js';
import { STRIP } from './at-place.js';

/**
 * «Из Норландии я привёз контрактов …», "Norland was asked first. We ordered 20 thousand": the one state outside the room that the sentence before is
 * about, where this one names nobody. It deals with who speaks, if he speaks of his own doing.
 */
export const spokenOf: TellsWhose = ({ context, voice, sentence, clause, indicator, named }) => {
  const { view, scene } = context;
  const { own } = voice;
  if (named.length > 0) return null;
  const before = view.sentences[sentence.index - 1];
  if (before === undefined || before.turn !== sentence.turn || sentence.turn === null || scene.states.length < 2) return null;
  if (view.has(sentence.first, sentence.last, 'your', 'you-one', 'both-countries', 'mutual')) return null;
  if (view.has(before.first, before.last, 'your', 'you-one', 'both-countries', 'mutual')) return null;
  if (statesNamed(context, sentence.first, sentence.last).length > 0) return null;
  // trade told after a word on a third land is of those who talk still
  if (isBilateral(indicator) && !view.has(clause.first, clause.last, 'over-there')) return null;
  const told = statesNamed(context, before.first, before.last);
  if (view.sensesOf(before.first, before.last, STRIP).length > 0 && !told.includes('PS')) told.push('PS');
  const [only] = told;
  if (only === undefined || told.length !== 1 || scene.states.includes(only) || isWay(context, before)) return null;
  const ours = view.has(clause.first, clause.last, 'we', 'our') || view.has(before.first, before.last, 'we', 'our');
  return ours && own !== null ? [own, only] : [only];
};

/** «через Норландию»: what only lies on the way. */
const isWay = ({ view }: Context, { first, last }: Sentence): boolean =>
  view.mentions(first, last, 'state').some((mention) => /^(через|via|through|across)$/.test(view.form(mention.first - 1)));
