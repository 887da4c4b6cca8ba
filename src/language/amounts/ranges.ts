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

/** Where the second end begins behind what joins it: «шесть, а то и все семь», "ten or even twelve". */
function joined(context: Context, i: number, at: number): number | null {
  if (joins(context, i, at))
    return /^(or|или)$/.test(formAt(context, at)) && /^(even|даже|at)$/.test(formAt(context, at + 1)) ? at + 2 : at + 1;
  let next = formAt(context, at) === ',' ? at + 1 : at;
  if (formAt(context, next) === 'or' && formAt(context, next + 1) === 'even') return next + 2;
  if (formAt(context, next) === 'а' && formAt(context, next + 1) === 'то' && formAt(context, next + 2) === 'и') next += 3;
  else if (formAt(context, next) === 'если' && formAt(context, next + 1) === 'не') next += 2;
  else return null;
  while (/^(на|в|за|до|к|о|все|всех|всем|всеми|целых|даже)$/.test(formAt(context, next))) next++;
  return next;
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
  const from = joined(context, i, at);
  if (from === null) return null;
  const sign = signAt(context, from);
  const second = readNumber(context.tokens, sign?.next ?? from, context.last, context.words.numbers);
  if (!second) return null;
  // Three numbers in a row are a telephone or a date.
  if (DASHES.has(formAt(context, second.next)) && readNumber(context.tokens, second.next + 1, context.last, context.words.numbers))
    return null;
  const shared =
    power === 0 && second.power >= 2 && Number(value) < Number(shift(second.value, -second.power)) ? shift(value, second.power) : value;
  const either = /^(или|or)$/.test(formAt(context, at));
  // "8.4 or 8.3": told from the greater
  const close = either && power === second.power && Number(second.value) < Number(shared) && Number(second.value) > 0.8 * Number(shared);
  if (close) return { value: second.value, valueTo: shared, next: second.next };
  if (Number(second.value) <= Number(shared)) return null;
  const loose = either && Number(second.value) - Number(shared) > Number(shared);
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
