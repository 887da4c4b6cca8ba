import type { Decimal } from '../../domain/index.js';
import { DENOMINATORS } from '../en/change.js';
import { readNumber } from '../numbers/index.js';
import { type Context, formAt } from './context.js';
import { base, type Draft, plain, type Read } from './draft.js';
import { measureAt } from './measure.js';

/** Words and phrases for parts: «треть», «две трети», "a third", "three quarters", "two-thirds". */
export function fraction(context: Context, i: number): Read | null {
  // "A quarter of a million" is a number.
  if ((readNumber(context.tokens, i, context.last, context.words.numbers)?.power ?? 0) >= 3) return null;
  const draft = context.words.lang === 'ru' ? russianFraction(context, i) : englishFraction(context, i);
  if (!draft) return null;
  // "Half a percent", «четверть процента».
  const unit = measureAt(
    context.tokens,
    formAt(context, draft.last) === 'a' ? draft.last + 1 : draft.last,
    Math.min(context.last, draft.last + 3),
    context.words,
  );
  if (unit && (unit.of === 'percent' || unit.of === 'points')) return plain({ ...draft, of: unit.of, unit: unit.unit, last: unit.next });
  return plain(draft);
}

const part = (first: number, last: number, value: Decimal): Draft => ({
  ...base,
  first,
  last,
  numberEnd: last,
  of: 'fraction',
  value,
  unit: 'fraction',
});

const share = (over: number, under: number): Decimal => String(Number((over / under).toFixed(3)));

/** «пятая часть», «десятую долю». */
function oneOfParts(form: string, next: string): Decimal | null {
  if (!/^(част[ьи]ю?|дол[яюие]й?)$/.test(next)) return null;
  if (/^трет(ья|ью|ьей)$/.test(form)) return share(1, 3);
  if (/^четв[её]рт(ая|ую|ой)$/.test(form)) return share(1, 4);
  const k = RUSSIAN_FIFTHS.findIndex((stem) => form.startsWith(stem) && /^(ая|ую|ой)$/.test(form.slice(stem.length)));
  return k < 0 ? null : share(1, k + 5);
}

const RUSSIAN_FIFTHS = ['пят', 'шест', 'седьм', 'восьм', 'девят', 'десят'];

function russianFraction(context: Context, i: number): Draft | null {
  const { words } = context;
  const named = words.ratios.get(formAt(context, i));
  const before = formAt(context, i - 1);
  if (named?.of === 'fraction') {
    // «вторая половина», «в третьей четверти»; «четверть века», «половина третьего».
    if (/^(перв|втор|трет|четверт|последн|друг)/.test(before) || /^(века|финала|часа)$/.test(formAt(context, i + 1))) return null;
    return part(i, i + 1, named.value);
  }
  const next = formAt(context, i + 1);
  const alone = oneOfParts(formAt(context, i), next);
  if (alone !== null && !words.numbers.words.has(before)) return part(i, i + 2, alone);
  const number = words.numbers.words.get(formAt(context, i));
  const denominator =
    words.ratios.get(next) ??
    (next === 'третей' || next === 'третям' || next === 'третями'
      ? words.ratios.get('треть')
      : next === 'четвертей'
        ? words.ratios.get('четверть')
        : undefined);
  if (number?.role !== 'place') return null;
  if (denominator?.of === 'fraction' && denominator.value !== '0.5')
    return part(i, i + 2, share(number.value, denominator.value === '0.25' ? 4 : 3));
  for (const [k, stem] of RUSSIAN_FIFTHS.entries()) {
    if (next.startsWith(stem) && /^(ая|ую|ой|ых)$/.test(next.slice(stem.length)) && number.value <= 4) {
      const extra = formAt(context, i + 2).startsWith('част') ? 3 : 2;
      return next.endsWith('ой') && extra === 2 ? null : part(i, i + extra, share(number.value, k + 5));
    }
  }
  return null;
}

function englishFraction(context: Context, i: number): Draft | null {
  const form = formAt(context, i);
  const before = formAt(context, i - 1);
  const hyphen = form.indexOf('-');
  if (hyphen > 0) {
    const over = context.words.numbers.words.get(form.slice(0, hyphen));
    const under = DENOMINATORS.get(form.slice(hyphen + 1));
    return over?.role === 'place' && under && over.value < under ? part(i, i + 1, share(over.value, under)) : null;
  }
  if (form === 'half' || form === 'halves') {
    const next = formAt(context, i + 1);
    if (/^(first|second|other|latter|last|and|one)$/.test(before) || before === '-' || /^(hour|day|brother|time)$/.test(next)) return null;
    if ((next === 'a' || next === 'an') && measureAt(context.tokens, i + 2, context.last, context.words)?.of !== 'percent') return null;
    return before === 'a' && context.words.numbers.words.has(formAt(context, i - 2)) ? null : part(i, i + 1, '0.5');
  }
  const word = context.words.numbers.words.get(form);
  const over = form === 'a' ? 1 : word?.role === 'place' ? word.value : 0;
  const next = formAt(context, i + 1);
  const under = over > 0 ? DENOMINATORS.get(next) : undefined;
  if (!under || over >= under || under === 2) return null;
  if (over > 1) return next.endsWith('s') ? part(i, i + 2, share(over, under)) : null;
  // "A third meeting" counts in order; "by a third", "a third of" is a part.
  const follows = formAt(context, i + 2);
  const kind = context.tokens[i + 2]?.word.kind;
  const open =
    follows === '' ||
    kind !== 'word' ||
    /^(of|in|from|last|this|over|compared|since|more|less|to|and|on|year|during|the|our|its|their)$/.test(follows);
  return before === 'by' || open ? part(i, i + 2, share(1, under)) : null;
}
