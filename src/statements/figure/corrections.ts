import type { Amount, Sentence } from '../../domain/index.js';
import type { Context } from '../rule.js';

const SHORT = 4;

/** Amounts that the speaker takes back in the next words: «порядка шести процентов, точнее 5,7»; the one put right stays. */
export function takenBack({ view }: Context, sentence: Sentence): ReadonlySet<Amount> {
  const out = new Set<Amount>();
  const amounts = view.amounts(sentence.first, sentence.last);
  for (let i = 1; i < amounts.length; i++) {
    const [first, second] = [amounts[i - 1] as Amount, amounts[i] as Amount];
    if (first.unit !== second.unit || second.first - first.last > SHORT) continue;
    if (view.has(first.last, second.last, 'correction')) out.add(first);
  }
  return out;
}
