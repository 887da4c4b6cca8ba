import { shift } from '../../domain/index.js';
import { readScale } from '../numbers/index.js';
import { type Context, formAt } from './context.js';
import { base, plain, type Read } from './draft.js';
import { measureAt } from './measure.js';

/** «десятки», «сотни тысяч», "tens of billions of", "several hundred": a range by convention. */
export function vague(context: Context, i: number): Read | null {
  const { tokens, last, words } = context;
  const form = formAt(context, i);
  if (/^(double|triple)-digit$/.test(form) || /^двузначн/.test(form)) {
    const three = form.startsWith('t') || form.startsWith('тр');
    return plain({
      ...base,
      first: i,
      last: i + 1,
      numberEnd: i + 1,
      of: 'percent',
      value: three ? '100' : '10',
      valueTo: three ? '999' : '99',
      unit: 'percent',
      vague: true,
    });
  }
  const several = /^(несколько|нескольких|нескольким|several|few|couple)$/.test(form);
  const start = several ? (formAt(context, i + 1) === 'of' ? i + 2 : i + 1) : i;
  const scale = readScale(tokens, start, last, words.numbers);
  if (!scale || (!several && !scale.by.plural) || scale.by.power === 0) return null;
  // «более тысячи» is one thousand: the genitive after a hedge is read as a number.
  if (scale.by.ambiguous && !several && genitive(context, i)) return null;
  let { power } = scale.by;
  let { next } = scale;
  const of = words.lang === 'en' && formAt(context, next) === 'of' ? next + 1 : next;
  const second = readScale(tokens, of, last, words.numbers);
  if (second && second.by.power >= 2) {
    power += second.by.power;
    next = second.next;
  }
  const noun = words.lang === 'en' && formAt(context, next) === 'of' ? next + 1 : next;
  const unit = measureAt(tokens, noun, last, words);
  return plain({
    ...base,
    first: i,
    last: unit?.next ?? next,
    numberEnd: next,
    of: unit?.of ?? 'number',
    value: shift('2', power),
    valueTo: shift('9', power),
    unit: unit?.unit ?? 'units',
    counted: unit?.counted ?? null,
    vague: true,
  });
}

/** Whether «тысячи» here is the genitive singular that a hedge or preposition governs. */
export function genitive(context: Context, i: number): boolean {
  return /^(более|больше|около|свыше|порядка|менее|меньше|до|от|с|из|чем|не|почти|половина|четверть|полторы|полутора)$/.test(
    formAt(context, i - 1),
  );
}
