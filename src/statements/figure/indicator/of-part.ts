import type { Amount, Clause, SenseHit } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import type { TellsIndicator } from './asked.js';
import { followed, found } from './nearest.js';
import { isOfUnnamed } from './part-of.js';
import { specific } from './specific.js';

/** A part is a part of what stands after it: of a company, a population, a land, a good. */
export const ofPart: TellsIndicator = ({ context, clause, amount, fits }) => {
  const { view } = context;
  if (amount.direction !== null || (amount.of !== 'percent' && amount.of !== 'fraction')) return null;
  const stake = view.sense(clause.first, clause.last, 'stake') ?? (amount.of === 'percent' ? stakeAfter(context, clause, amount) : null);
  if (stake) return found(stake, 'investment');
  if (view.senseAtToken(amount.last, 'population-of')) return found(null, 'people');
  const land = view.sense(amount.last, Math.min(clause.last, amount.last + 5), 'land-part');
  if (land) return found(land, 'territory');
  const hit = followed(context, clause, amount, fits);
  if (hit) return hit.sense === 'money-thing' && PRICE.test(view.form(hit.first)) ? found(hit, 'other') : specific(context, clause, hit);
  // "half of the decisions": of a thing without an indicator
  return isOfUnnamed(context, clause, amount) ? found(null, 'other') : null;
};

const PRICE = /^(prices?|cost|цен[аыуе]|стоимост\p{L}*)$/u;

/** «купил 30-процентную долю компании», "a 25 percent share in the venture". */
function stakeAfter({ view }: Context, clause: Clause, { last }: Amount): SenseHit | null {
  if (!/^(дол[яюией]\p{L}*|пакет\p{L}*|share|interest|participation|участи[ея])$/u.test(view.form(last))) return null;
  return view.sense(clause.first, clause.last, 'projects', 'companies');
}
