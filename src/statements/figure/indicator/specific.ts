import type { SenseHit } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import { type FoundIndicator, found, indicatorFor } from './nearest.js';

const PRIMARY = new Set(['energy-supply', 'cargo', 'agriculture', 'plant-built']);
const GENERAL = new Set(['trade-turnover', 'exports', 'imports']);

const FARMED = /^(сельск|сельхоз|аграрн|агро|продовольств|agri|farm|food)/;

/** Trade in grain is grain: goods named with the trade in them are told by the goods. */
export function specific(context: Context, range: { first: number; last: number }, hit: SenseHit): FoundIndicator {
  const { view } = context;
  // «импорт узбекского кофе», "cotton exports"
  const trade =
    hit.sense === 'agriculture' && !FARMED.test(view.form(hit.first))
      ? (view.senses(Math.max(range.first, hit.first - 3), hit.first, 'exports', 'imports').at(-1) ??
        view.sense(hit.last, Math.min(range.last, hit.last + 1), 'exports', 'imports'))
      : null;
  if (trade && /^(экспорт|импорт|exports?|imports?)/.test(view.form(trade.first)) && view.token(trade.first)?.reading?.pos === 'noun')
    return found(trade, indicatorFor(trade));
  if (GENERAL.has(hit.sense) && hit.sense !== 'trade-turnover') {
    const goods = context.view.sense(
      Math.max(range.first, hit.first - 2),
      Math.min(range.last, hit.last + 4),
      'agriculture',
      'energy-supply',
    );
    // «импорт кофе» is imports; of all that is farmed it is agriculture
    const sort = goods?.sense === 'agriculture' && !FARMED.test(view.form(goods.first));
    if (goods && !(sort && /^(экспорт|импорт|export|import)/.test(view.form(hit.first)))) return found(goods, indicatorFor(goods));
  }
  // "a tenth of their demand for flour": the goods, not the demand
  if (
    hit.sense === 'other-thing' &&
    /^(потребност\p{L}*|потреблени\p{L}*|demand|demands|consumption)$/u.test(context.view.form(hit.first))
  ) {
    const goods = context.view.sense(range.first, range.last, 'agriculture', 'energy-supply');
    if (goods) return found(goods, indicatorFor(goods));
  }
  // "the electricity output", «выработка энергии»: what is made
  if (
    hit.sense === 'other-thing' &&
    /^(outputs?|production|capacity|производств\p{L}+|выпуск\p{L}*)$/u.test(context.view.form(hit.first))
  ) {
    const goods = context.view.sense(
      Math.max(range.first, hit.first - 3),
      Math.min(range.last, hit.last + 7),
      'agriculture',
      'energy-supply',
    );
    const plant = goods ? null : context.view.sense(range.first, range.last, 'plant-built', 'power-unit');
    if (goods || (plant && context.view.form(hit.first) === 'capacity'))
      return found(goods ?? plant, goods ? indicatorFor(goods) : 'energy-supply');
  }
  // two percent of the product spent on arms
  if (hit.sense === 'gdp' || hit.sense === 'money-thing') {
    const arms = context.view.sense(range.first, range.last, 'defence-spending');
    if (arms) return found(arms, 'military');
  }
  // «нефтяные доходы» are a sum of money
  if (hit.sense === 'energy-supply' && view.has(hit.last, Math.min(range.last, hit.last + 1), 'revenue-noun'))
    return found(hit, 'money-other');
  // arrears for electricity are a debt
  if (PRIMARY.has(hit.sense)) {
    const debt = context.view.sense(Math.max(range.first, hit.first - 4), hit.first, 'loans');
    if (debt) return found(debt, 'loans');
  }
  return found(hit, indicatorFor(hit));
}
