import type { Amount } from '../../domain/index.js';
import type { Context } from '../rule.js';

/** So many forces are soldiers. */
const MANY = 20;

/** «два миллиона киприотов», «сорок дипломатов»: a people by its name, and whoever is animate but no animal and no firm. */
export function asPeople({ view, analysed }: Context, amount: Amount): Amount {
  const { of, unit, counted, last } = amount;
  // "24,000 Verenians": whose name no dictionary holds
  if (of === 'number' && counted === null && view.mentions(last, last + 1, 'people').some((mention) => mention.first === last))
    return { ...amount, of: 'count', unit: 'people', counted: last, last: last + 1 };
  if (of !== 'count' || counted === null) return amount;
  if (unit === 'people' && /^(спутник|ов)/.test(view.form(counted)) && view.senseAtToken(counted, 'no-person'))
    return { ...amount, unit: 'units' };
  if (unit !== 'units') return amount;
  // "a total of 1,471 forces"
  if (view.form(counted) === 'forces' && Number(amount.value) >= MANY) return { ...amount, unit: 'people' };
  if (view.mentions(counted, counted + 1, 'people').length > 0 || view.senseAtToken(counted, 'persons-too') !== null)
    return { ...amount, unit: 'people' };
  const reading = view.token(counted)?.reading;
  const animate = analysed.lang === 'ru' && reading?.pos === 'noun' && reading.animate === true;
  // «27 государств-членов»: what a compound begins with is what is counted
  const lands = /^(стран|государств)\p{L}*-/u.test(view.form(counted));
  return animate && !lands && !view.senseAtToken(counted, 'no-person') ? { ...amount, unit: 'people' } : amount;
}
