import type { Amount, Clause, Indicator, Sentence } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import { type FoundIndicator, found } from './nearest.js';

/** Machines and vaccines are exports where one sells them, imports where the speaker buys them, and aid where they are a gift. */
export function tradedGoods(
  { view }: Context,
  sentence: Sentence,
  clause: Clause,
  { first, last, counted, of }: Amount,
  told: Indicator | null,
): FoundIndicator | null {
  const at = counted ?? last - 1;
  const near = Math.min(Math.max(clause.last, last), at + 4);
  const vaccine = DOSES.test(view.form(at));
  const civil = told === 'military' && view.has(first, near, 'civil-craft');
  // what an airline buys is no trade of the states
  if (of !== 'count' || (civil && view.has(clause.first, clause.last, 'bought-by-us'))) return null;
  if (!vaccine && !civil && !view.has(first, at + 1, 'machine-sold')) return null;
  if (told !== null && !vaccine && !civil && told !== 'cargo' && told !== 'other') return null;
  if (view.has(clause.first, clause.last, 'produces', 'puts-together')) return found(null, 'other');
  if (view.has(sentence.first, sentence.last, 'as-gift')) return found(null, 'humanitarian-aid');
  const bought = view.sense(clause.first, clause.last, 'bought-by-us');
  if (bought && view.has(clause.first, clause.last, 'we', 'our') && !view.has(clause.first, clause.last, 'you-one', 'your'))
    return found(bought, 'imports');
  const sold =
    view.sense(clause.first, clause.last, 'sold-abroad', 'sold-to-them', 'bought-by-us', 'goods-sent') ??
    (vaccine ? view.sense(sentence.first, sentence.last, 'sold-abroad', 'sold-to-them') : null);
  return sold ? found(sold, 'exports') : null;
}
const DOSES = /^(доз|дозы|доза|doses?)$/;
