import { type Decimal, shift } from '../../domain/index.js';
import { readNumber } from '../numbers/index.js';
import { type Context, formAt } from './context.js';
import type { Draft } from './draft.js';
import { type Measured, measureAt } from './measure.js';
import { signAt } from './signs.js';

const DASHES = new Set(['-', '–', '—', '‑', '‒', '―', '−']);

/** What joins two ends of a range, by the word that opens it. */
function joins(context: Context, i: number, at: number): boolean {
  const form = formAt(context, at);
  if (DASHES.has(form)) return true;
  const opener = formAt(context, i - 1);
  if (context.words.lang === 'ru') return form === 'или' || (form === 'до' && opener === 'от') || (form === 'и' && opener === 'между');
  return form === 'or' || (form === 'and' && opener === 'between') || (form === 'to' && !(opener === 'from' && changes(context, i - 2)));
}

/** "Rose from 10 to 15" tells two levels, not a range. */
function changes(context: Context, i: number): boolean {
  for (let k = i; k >= context.first && k > i - 5; k--) if (context.words.changeOf(formAt(context, k))) return true;
  return false;
}

export function secondNumber(
  context: Context,
  i: number,
  at: number,
  value: Decimal,
  power: number,
): { value: Decimal; valueTo: Decimal; next: number } | null {
  if (!joins(context, i, at)) return null;
  const sign = signAt(context, at + 1);
  const second = readNumber(context.tokens, sign?.next ?? at + 1, context.last, context.words.numbers);
  if (!second) return null;
  // Three numbers in a row are a telephone or a date.
  if (DASHES.has(formAt(context, second.next)) && readNumber(context.tokens, second.next + 1, context.last, context.words.numbers))
    return null;
  const shared =
    power === 0 && second.power >= 2 && Number(value) < Number(shift(second.value, -second.power)) ? shift(value, second.power) : value;
  if (Number(second.value) <= Number(shared)) return null;
  const loose = /^(или|or)$/.test(formAt(context, at)) && Number(second.value) - Number(shared) > Number(shared);
  return loose ? null : { value: shared, valueTo: second.value, next: second.next };
}

/** "10% to 15%", «от 10 млрд до 15 млрд рублей», "$10 billion to $15 billion". */
export function withSecondUnit(context: Context, draft: Draft, i: number, power: number): Draft {
  if (!joins(context, i, draft.last) || draft.of === 'number') return draft;
  const sign = signAt(context, draft.last + 1);
  const second = readNumber(context.tokens, sign?.next ?? draft.last + 1, context.last, context.words.numbers);
  if (!second || Number(second.value) <= Number(draft.value) || (power > 0 && second.power === 0)) return draft;
  const unit = measureAt(context.tokens, second.next, context.last, context.words);
  const same = (sign?.unit ?? unit?.unit) === draft.unit;
  return same ? { ...draft, valueTo: second.value, last: sign ? second.next : (unit?.next ?? second.next), numberEnd: second.next } : draft;
}

/** «с 10 до 20 процентов», "from 2 to 5 billion dollars": the first end has the unit of the second. */
export function laterUnit(
  context: Context,
  i: number,
  at: number,
  value: Decimal,
  power: number,
): { unit: Measured; value: Decimal } | null {
  const opener = formAt(context, i - 1);
  const link = formAt(context, at);
  if (!((opener === 'с' && link === 'до') || (opener === 'from' && link === 'to'))) return null;
  const second = readNumber(context.tokens, at + 1, context.last, context.words.numbers);
  const unit = second ? measureAt(context.tokens, second.next, context.last, context.words) : null;
  if (!second || !unit) return null;
  return { unit: { ...unit, counted: null, next: at }, value: power === 0 && second.power >= 3 ? shift(value, second.power) : value };
}
