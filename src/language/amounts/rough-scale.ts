import { shift } from '../../domain/index.js';
import { readNumber } from '../numbers/index.js';
import { type Context, formAt } from './context.js';
import { base, plain, type Read } from './draft.js';
import { measureAt } from './measure.js';

const SCALES: ReadonlyMap<string, number> = new Map([
  ['десятка', 1],
  ['десятков', 1],
  ['сотни', 2],
  ['сотен', 2],
  ['тысяч', 3],
  ['тысячи', 3],
  ['миллионов', 6],
  ['миллиона', 6],
  ['миллиардов', 9],
  ['миллиарда', 9],
]);
const BEFORE_NUMBER = /^(в|на|с|за|до)$/;

/** «миллиардов в пять долларов», «тысяч сто россиян», «миллиона три тонн»: the scale before its number makes it a rough one. */
export function roughScale(context: Context, i: number): Read | null {
  const power = SCALES.get(formAt(context, i));
  if (power === undefined) return null;
  const { tokens, last, words } = context;
  const before = formAt(context, i - 1);
  if (
    tokens[i - 1]?.word.kind === 'number' ||
    words.numbers.words.has(before) ||
    /^(нескольк|скольк|стольк|много|десятк|сотн)/.test(before)
  )
    return null;
  const at = BEFORE_NUMBER.test(formAt(context, i + 1)) ? i + 2 : i + 1;
  const hit = readNumber(tokens, at, last, words.numbers);
  if (!hit || hit.power > 0 || hit.bare || Number(hit.value) >= 1000) return null;
  const unit = measureAt(tokens, hit.next, last, words);
  return plain({
    ...base,
    first: i,
    last: unit?.next ?? hit.next,
    numberEnd: hit.next,
    of: unit?.of ?? 'number',
    value: shift(hit.value, power),
    unit: unit?.unit ?? 'units',
    counted: unit?.counted ?? null,
    inverted: true,
  });
}
