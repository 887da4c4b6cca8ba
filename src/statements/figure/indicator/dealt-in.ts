import type { Amount, Clause } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import { type FoundIndicator, found } from './nearest.js';

/** Tokens from a verb to the sum that is its object. */
const OBJECT = 5;
const GROWTH = /(^| )(growth|expansion|рост|роста|росту|росте)( |$)/;

/** "Sold eleven billion in goods", «купили товаров на миллиард», "put a billion into": what a sum is by what is done with it. */
export function dealtIn({ view }: Context, clause: Clause, { first, last }: Amount): FoundIndicator | null {
  const from = Math.max(clause.first, first - OBJECT);
  const to = Math.min(clause.last, last + OBJECT);
  // "put a billion into your country, into a mine"; "a billion in assistance to Norland" is none
  const into = view.form(last) === 'into' || (view.form(last) === 'in' && view.mentions(last + 1, last + 2).some(isLand));
  if (into && view.has(from, first, 'put-deed.en') && (view.mentions(last, to).some(isLand) || view.has(last, to, 'invested-in')))
    return found(view.senses(from, first, 'put-deed.en').at(-1) ?? null, 'investment');
  // "a two billion dollar factory"
  if (
    /^dollars?|euros?$/.test(view.form(last - 1)) &&
    /^(factory|plant|facility|terminal|campus|refinery|expansion)$/.test(view.form(last))
  )
    return found(null, 'investment');
  if (!view.has(from, to, 'goods-thing')) return null;
  // "300 billion in goods crossed that border"
  if (view.has(last, to, 'goods-crossed')) return found(null, 'trade-turnover');
  // what is bought may be told of who sold it: the verb nearest to the sum says who speaks of it
  const deed =
    view.senses(clause.first, first, 'sold-abroad', 'bought-abroad').at(-1) ?? view.sense(last, to, 'sold-abroad', 'bought-abroad');
  return deed ? found(deed, deed.sense === 'bought-abroad' ? 'imports' : 'exports') : null;
}

const isLand = ({ of }: { readonly of: string }): boolean => of === 'state' || of === 'place';

/** "We have passed ten billion", «мы вышли на двадцать миллиардов»: what two sides reach together is their trade. */
export function reachedTogether({ view }: Context, clause: Clause, { first }: Amount): FoundIndicator | null {
  const from = Math.max(clause.first, first - REACHED);
  const mark = view.sense(from, first, 'passes-mark', 'gets-to');
  if (!mark || !view.words(clause.first, mark.first).split(' ').some(isWho)) return null;
  return found(null, 'trade-turnover', true);
}
const REACHED = 7;
const isWho = (word: string): boolean => /^(we|мы|страны|countries)$/i.test(word);

/** "The Fund sees growth of 6 percent": growth of nothing else is that of an economy. */
export const isOfEconomy = ({ view }: Context, clause: Clause, { of, first, last }: Amount): boolean =>
  of === 'percent' &&
  GROWTH.test(view.words(Math.max(clause.first, first - 4), Math.min(clause.last, last + 2))) &&
  view.mentions(clause.first, clause.last).some(({ of: kind }) => kind === 'state' || kind === 'organisation');
