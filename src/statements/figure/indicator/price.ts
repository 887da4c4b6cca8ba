import type { Amount, Clause, Sentence } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import type { Memory } from '../memory.js';
import { type FoundIndicator, found } from './nearest.js';

const ENERGY = 'energy-supply';

/** "150 dollars per thousand cubic metres", "we can pay $60": the price of fuel is told of its supply, any other price is a sum. */
export function priceOf(
  { view }: Context,
  sentence: Sentence,
  clause: Clause,
  { last }: Amount,
  { indicator }: Memory,
): FoundIndicator | null {
  const rated = /^(per|за|for|a)$/.test(view.form(last)) && view.has(last, Math.min(clause.last, last + 5), 'measure-unit');
  if (!rated && !view.has(clause.first, clause.last, 'paid-price')) return null;
  const fuel = view.sense(clause.first, Math.min(sentence.last, last + 6), ENERGY);
  if (fuel && !view.senseAtToken(fuel.first, 'plant-built'))
    return rated || !view.has(clause.first, clause.last, 'bill-paid') ? found(fuel, ENERGY) : null;
  const spoken = indicator?.indicator === ENERGY && sentence.index - indicator.sentence <= 1;
  return spoken ? found(null, ENERGY, true) : rated ? found(null, 'money-other') : null;
}
