import { type Amount, type Decimal, type Indicator, type Sentence, shift } from '../../domain/index.js';
import { voiceIn } from '../frame.js';
import type { Context } from '../rule.js';
import { isOfPeople, isSum } from './indicator/indicator-senses.js';
import type { Memory } from './memory.js';

export interface Valued {
  readonly value: Decimal;
  readonly valueTo: Decimal | null;
  readonly unit: string;
  readonly carried: boolean;
}

/** Powers of ten that numbers are told in. */
const SCALES = [12, 9, 6, 3];
export const powerOf = (value: Decimal): number => {
  const digits = (value.split('.')[0] ?? '').length;
  return SCALES.find((power) => digits > power) ?? 0;
};

/** Value and unit, with the currency and the scale that were told with the sum before and are left out here. */
export function toldValue(context: Context, sentence: Sentence, amount: Amount, indicator: Indicator, memory: Memory): Valued {
  const told = amountTold(context, sentence, amount, indicator, memory);
  return told.unit === 'USD' && isOwnDollar(context, sentence, amount) ? { ...told, unit: 'money' } : told;
}

/** "$15 million", said by a land that has a dollar of its own: whose dollar it is, is not told. */
function isOwnDollar(context: Context, sentence: Sentence, { first, last }: Amount): boolean {
  const { view, scene } = context;
  let bare = false;
  for (let i = first; i < last; i++) bare ||= view.form(i) === '$' && !/^(us|u\.s|u|s|\.)$/.test(view.form(i - 1));
  if (!bare) return false;
  const { own } = voiceIn(context, sentence, first);
  return own !== null ? OWN_DOLLAR.has(own) : !scene.states.includes('US') && scene.states.some((state) => OWN_DOLLAR.has(state));
}
const OWN_DOLLAR: ReadonlySet<string> = new Set(['CA', 'AU', 'NZ', 'SG', 'JM', 'TT', 'FJ', 'NA']);

function amountTold(context: Context, sentence: Sentence, amount: Amount, indicator: Indicator, memory: Memory): Valued {
  const { value, valueTo, unit } = amount;
  const plain: Valued = { value, valueTo, unit, carried: false };
  if (amount.of === 'money') {
    const scaled = isPriced(context, sentence, amount, indicator) ? 0 : scale(value, indicator, memory, unit);
    return scaled > 0 ? { ...plain, value: shift(value, scaled), valueTo: valueTo && shift(valueTo, scaled), carried: true } : plain;
  }
  // «экспортирует триста видов изделий» is a count
  const bareSum = amount.of === 'count' && unit === 'units' && isSum(indicator) && (indicator !== 'exports' || Number(value) >= 1e6);
  if (amount.of === 'count' && unit === 'units' && indicator === 'casualties') return { ...plain, unit: 'people' };
  if (amount.of !== 'number' && !bareSum) return plain;
  const listed = listedWith(context, sentence, amount);
  if (listed) {
    const power = powerOf(value) === 0 ? powerOf(listed.value) : 0;
    return { value: shift(value, power), valueTo: valueTo && shift(valueTo, power), unit: listed.unit, carried: true };
  }
  // «… готов добавить ещё сорок»: of the pieces counted before it
  const pieces = memory.count;
  if (pieces?.indicator === indicator && pieces.unit === 'units' && pieces.sentence === sentence.index && Number(value) < 1e6)
    return { ...plain, unit: 'units' };
  if (isSum(indicator)) {
    const power = scale(value, indicator, memory, null) || familyScale(value, indicator, sentence, memory);
    return {
      value: shift(value, power),
      valueTo: valueTo && shift(valueTo, power),
      unit: memory.money?.unit ?? currencyAfter(context, sentence, amount) ?? 'money',
      carried: true,
    };
  }
  // «квоту поднимут до пятидесяти»: places, not people
  if (indicator === 'students' && QUOTA.test(context.view.words(sentence.first, amount.last))) return { ...plain, unit: 'units' };
  const { count } = memory;
  if (count && count.indicator === indicator) {
    // «сначала – 4 миллиона тонн, затем – все семь»
    const power = isWeighed(count.unit) && Number(value) < 1000 ? count.power : 0;
    return { value: shift(value, power), valueTo: valueTo && shift(valueTo, power), unit: count.unit, carried: true };
  }
  return { ...plain, unit: isOfPeople(indicator) ? 'people' : 'units' };
}

const QUOTA = /(^| )(квот|стипенди|quota|scholarship)/;

const WEIGHED: ReadonlySet<string> = new Set(['m3', 'tonnes', 'barrels', 'MW', 'GW', 'kWh', 'km', 'hectares']);
/** Whether it is told in a measure, not by the piece. */
export const isWeighed = (unit: string): boolean => WEIGHED.has(unit);

/** Small sums of no thing in particular, and prices, are meant as they are told. */
const isPriced = ({ view }: Context, sentence: Sentence, { first }: Amount, indicator: Indicator): boolean =>
  indicator === 'money-other' ||
  view.has(Math.max(sentence.first, first - 8), Math.min(sentence.last, first + 8), 'paid-price', 'measure-unit');

/** "It was $9 billion, today it is $35.5": the scale of the same thing's last sum. */
function scale(value: Decimal, indicator: Indicator, memory: Memory, unit: string | null): number {
  const { money } = memory;
  if (!money || money.indicator !== indicator || (unit !== null && money.unit !== unit)) return 0;
  return Number(value) < 1000 ? money.power : 0;
}

/** «экспорт – 2,5 миллиарда, импорт – 1,5»: the scale of the sum told beside it, where both are of one trade. */
function familyScale(value: Decimal, indicator: Indicator, sentence: Sentence, { money }: Memory): number {
  if (!money || money.sentence !== sentence.index || !FAMILY.has(indicator) || !FAMILY.has(money.indicator)) return 0;
  return Number(value) < 1000 ? money.power : 0;
}
const FAMILY: ReadonlySet<Indicator> = new Set(['trade-turnover', 'exports', 'imports', 'investment']);

/** «было 2 миллиарда, стало 2,5 миллиарда долларов»: the currency of the next sum of the sentence. */
function currencyAfter({ view }: Context, sentence: Sentence, amount: Amount): string | null {
  return view.amounts(amount.last, sentence.last).find((next) => next.of === 'money')?.unit ?? null;
}

/** «15, 20, 25 миллиардов долларов»: the unit stands with the last of a list. */
function listedWith({ view }: Context, sentence: Sentence, amount: Amount): Amount | null {
  const next = view.amounts(amount.last, Math.min(sentence.last, amount.last + 3))[0];
  if (!next || next.of === 'number' || next.first - amount.last > 1) return null;
  const between = view.token(amount.last);
  return next.first === amount.last || between?.word.kind === 'punctuation' || (between?.word.form.length ?? 9) <= 3 ? next : null;
}
