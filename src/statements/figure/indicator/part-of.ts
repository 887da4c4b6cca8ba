import type { Amount, Clause } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import { INDICATORS } from './indicator-senses.js';

/** A part of the thing named right behind it, which is none that has an indicator, and no part of what was counted. */
export function isOfUnnamed({ view, analysed }: Context, clause: Clause, { of, last }: Amount): boolean {
  if (of !== 'fraction' || analysed.lang !== 'en' || view.form(last) !== 'of') return false;
  if (!/^(the|these|those|our|all)$/.test(view.form(last + 1)) || view.token(last + 2)?.reading?.pos !== 'noun') return false;
  return (
    last + 2 < clause.last &&
    !view.senseAtToken(last + 2, 'it-told', 'change-noun') &&
    view.sensesOf(last + 2, last + 3, INDICATORS).length === 0
  );
}

/** "Contracts worth 210 million", «контракты на сумму 5 миллиардов»: the sum of contracts, whatever pays for them. */
export const isOfContracts = ({ view }: Context, clause: Clause, { first }: Amount): boolean => {
  const worth = view.senses(Math.max(clause.first, first - 5), first, 'worth-of').at(-1);
  return worth !== undefined && CONTRACTS.test(view.form(worth.first - 1));
};
const CONTRACTS = /^(contracts?|orders|контракт\p{L}*|заказ\p{L}*)$/u;
