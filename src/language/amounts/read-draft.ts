import { type Decimal, shift } from '../../domain/index.js';
import { BARE_RATIOS, DENOMINATORS } from '../en/change.js';
import { type NumberHit, parseNumeral, readNumber, readScale } from '../numbers/index.js';
import type { HedgePhrase } from './amount-words.js';
import { type Context, hedgeAfter } from './context.js';
import type { Draft } from './draft.js';
import { type Measured, measureAt } from './measure.js';

/** A draft, and the hedge that stands inside it: «16 с лишним миллиардов». */
export interface Read {
  readonly draft: Draft;
  readonly tail: HedgePhrase | null;
}

const DASHES = new Set(['-', '–', '—', '‑', '‒', '―', '−']);
const formAt = (context: Context, i: number): string =>
  i >= context.first && i < context.last ? (context.tokens[i]?.word.form ?? '') : '';

/** The number at `i` with a hedge and a scale after it: «2 с лишним миллиарда», "20-plus million". */
function numberAt(context: Context, i: number): { hit: NumberHit; tail: HedgePhrase | null } | null {
  const { tokens, last, words } = context;
  const hit = readNumber(tokens, i, last, words.numbers);
  if (!hit) return suffixedPlus(context, i);
  const tail = formAt(context, hit.next) === ',' ? null : hedgeAfter(context, hit.next);
  if (!tail) return { hit, tail: null };
  const by = hit.power === 0 ? readScale(tokens, hit.next + tail.words.length, last, words.numbers) : null;
  if (by) return { hit: { ...hit, value: shift(hit.value, by.by.power), power: by.by.power, next: by.next, one: false }, tail };
  return { hit: { ...hit, next: hit.next + tail.words.length }, tail };
}

/** `16-plus`, `20-odd`. */
function suffixedPlus(context: Context, i: number): { hit: NumberHit; tail: HedgePhrase | null } | null {
  const numeral = parseNumeral(formAt(context, i), context.words.lang);
  if (numeral?.suffix !== '-plus' && numeral?.suffix !== '-odd') return null;
  const by = readScale(context.tokens, i + 1, context.last, context.words.numbers);
  const hit: NumberHit = {
    value: by ? shift(numeral.value, by.by.power) : numeral.value,
    next: by?.next ?? i + 1,
    power: by?.by.power ?? 0,
    bare: false,
    digits: true,
    one: false,
  };
  return { hit, tail: { words: ['plus'], hedge: 'over', bound: null } };
}

/** A currency sign before a number: `$`, `€`, `US$`, `U.S. $`. Returns where the number begins. */
function signAt(context: Context, i: number): { unit: string; next: number } | null {
  const token = context.tokens[i];
  const form = formAt(context, i);
  if (!token || !form) return null;
  const next = formAt(context, i + 1);
  const prefixes: Readonly<Record<string, string>> = { us: 'USD', 'u.s.': 'USD', a: 'AUD', c: 'CAD', hk: 'HKD', s: 'SGD' };
  if (next === '$' && prefixes[form] && token.caps !== 'lower' && !context.tokens[i + 1]?.spaced)
    return { unit: prefixes[form] as string, next: i + 2 };
  const unit = context.words.currencySigns.get(form);
  if (!unit || (token.word.kind !== 'symbol' && token.caps !== 'upper')) return null;
  const digit = next.charCodeAt(0);
  return digit >= 48 && digit <= 57 ? { unit, next: i + 1 } : null;
}

/** Reads whatever amount begins at token `i`. */
export function readDraft(context: Context, i: number): Read | null {
  return ratioWord(context, i) ?? fraction(context, i) ?? vague(context, i) ?? compound(context, i) ?? counted(context, i);
}

const base = { valueTo: null, counted: null, vague: false, direction: null, one: false, inverted: false } as const;
const plain = (draft: Draft): Read => ({ draft, tail: null });

function ratioWord(context: Context, i: number): Read | null {
  const form = formAt(context, i);
  let ratio = context.words.ratios.get(form);
  if (context.words.lang === 'en') {
    const bare = BARE_RATIOS.get(form);
    if (bare && verbal(context, i)) ratio = bare;
    if (form === 'twice' && /^(as|more|higher|larger|the)$/.test(formAt(context, i + 1)))
      ratio = { of: 'ratio', value: '2', unit: 'times', direction: null };
  }
  if (!ratio || ratio.of === 'fraction')
    return ratio && context.words.lang === 'en' ? plain({ ...base, ...ratio, first: i, last: i + 1, numberEnd: i + 1 }) : null;
  return plain({
    ...base,
    first: i,
    last: i + 1,
    numberEnd: i + 1,
    of: ratio.of,
    value: ratio.value,
    unit: ratio.unit,
    direction: ratio.direction,
  });
}

/** "Double" is a verb after "to", a modal or an adverb of degree, and not before a noun it describes. */
function verbal(context: Context, i: number): boolean {
  const before = formAt(context, i - 1);
  return (
    /^(to|will|would|can|could|may|might|should|shall|must|than|almost|nearly|and|we|they|ll)$/.test(before) &&
    !/^(standards?|taxation|digits?|citizenship|degrees?|tax)$/.test(formAt(context, i + 1))
  );
}

/** Words and phrases for parts: «треть», «две трети», "a third", "three quarters", "two-thirds". */
function fraction(context: Context, i: number): Read | null {
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
  const number = words.numbers.words.get(formAt(context, i));
  const next = formAt(context, i + 1);
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

/** «десятки», «сотни тысяч», "tens of billions of", "several hundred": a range by convention. */
function vague(context: Context, i: number): Read | null {
  const { tokens, last, words } = context;
  const form = formAt(context, i);
  if (/^(double|triple)-digit$/.test(form) || /^(двузначн|трехзначн)/.test(form)) {
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
function genitive(context: Context, i: number): boolean {
  return /^(более|больше|около|свыше|порядка|менее|меньше|до|от|с|из|чем|не|почти|половина|четверть|полторы|полутора)$/.test(
    formAt(context, i - 1),
  );
}

/** One token of number and unit: `2.3-fold`, `30-day`, `10-percent`, «2-кратный», «30-дневное», `5km`, `$30-billion`. */
function compound(context: Context, i: number): Read | null {
  const form = formAt(context, i);
  const numeral = parseNumeral(form, context.words.lang);
  const hyphen = form.indexOf('-');
  let value: Decimal | null = numeral?.suffix ? numeral.value : null;
  let rest = numeral?.suffix ?? '';
  if (!numeral && hyphen > 0) {
    const word = context.words.numbers.words.get(form.slice(0, hyphen));
    if (word?.role === 'place') {
      value = String(word.value);
      rest = form.slice(hyphen);
    }
  }
  if (value === null || rest === '') return hyphenRange(context, i, form);
  rest = rest.startsWith('-') ? rest.slice(1) : rest;
  const token = { ...base, first: i, last: i + 1, numberEnd: i + 1, value };
  if (rest === 'fold' || rest === 'x' || rest.startsWith('кратн')) return plain({ ...token, of: 'ratio', unit: 'times' });
  if (rest.startsWith('процентн') || rest === 'percent' || rest === 'ный' || rest === 'pct')
    return plain({ ...token, of: 'percent', unit: 'percent' });
  if (rest.startsWith('лети') || (rest.startsWith('летн') && /^(годовщин|юбиле)/.test(formAt(context, i + 1)))) return null;
  const days = { дневн: 'days', летн: 'years', месячн: 'months', часов: 'hours', километров: 'km', недельн: 'weeks', минутн: 'minutes' };
  for (const [stem, unit] of Object.entries(days))
    if (rest.startsWith(stem) && rest.length <= stem.length + 3) return plain({ ...token, of: 'count', unit });
  const measure = context.words.measureOf(rest);
  if (measure) return plain({ ...token, of: measure.of, unit: measure.unit, counted: null });
  return hyphenRange(context, i, form);
}

/** «два-три года», "two-three": two words of numbers in one token. */
function hyphenRange(context: Context, i: number, form: string): Read | null {
  const hyphen = form.indexOf('-');
  if (hyphen <= 0) return null;
  const { words } = context.words.numbers;
  const [a, b] = [words.get(form.slice(0, hyphen)), words.get(form.slice(hyphen + 1))];
  if (a?.role !== 'place' || b?.role !== 'place' || b.value <= a.value) return null;
  const by = readScale(context.tokens, i + 1, context.last, context.words.numbers);
  const power = by?.by.power ?? 0;
  const next = by?.next ?? i + 1;
  const unit = measureAt(context.tokens, next, context.last, context.words);
  return plain({
    ...base,
    first: i,
    last: unit?.next ?? next,
    numberEnd: next,
    of: unit?.of ?? 'number',
    value: shift(String(a.value), power),
    valueTo: shift(String(b.value), power),
    unit: unit?.unit ?? 'units',
    counted: unit?.counted ?? null,
  });
}

/** A number with its unit or noun, its range and its sign. */
function counted(context: Context, i: number): Read | null {
  const { tokens, last, words } = context;
  const sign = signAt(context, i);
  const start = sign?.next ?? i;
  const read = numberAt(context, start);
  if (!read) return ambiguousThousand(context, i);
  const { hit, tail } = read;
  let { value, next } = hit;
  let valueTo: Decimal | null = null;
  const direct = secondNumber(context, i, next, value, hit.power);
  if (direct) ({ value, valueTo, next } = direct);
  const of = words.lang === 'en' && (hit.bare || hit.power > 0) && formAt(context, next) === 'of' && !sign ? next + 1 : next;
  const sized = measureAt(tokens, of, last, words) ?? (valueTo === null ? laterUnit(context, i, next) : null);
  const unit = sign && (sized?.of !== 'money' || sized.unit !== sign.unit) ? null : sized;
  const end = unit?.next ?? next;
  const draft: Draft = {
    ...base,
    first: i,
    last: end,
    numberEnd: next,
    of: sign ? 'money' : (unit?.of ?? 'number'),
    value,
    valueTo,
    unit: sign?.unit ?? unit?.unit ?? 'units',
    counted: sign ? null : (unit?.counted ?? null),
    one: hit.one,
  };
  return { draft: valueTo === null ? withSecondUnit(context, draft, i, hit.power) : draft, tail };
}

/** «с 10 до 20 процентов», "from 2 to 5 billion dollars": the first end has the unit of the second. */
function laterUnit(context: Context, i: number, at: number): Measured | null {
  const opener = formAt(context, i - 1);
  const link = formAt(context, at);
  if (!((opener === 'с' && link === 'до') || (opener === 'from' && link === 'to'))) return null;
  const second = readNumber(context.tokens, at + 1, context.last, context.words.numbers);
  const unit = second ? measureAt(context.tokens, second.next, context.last, context.words) : null;
  return unit ? { ...unit, counted: null, next: at } : null;
}

/** «более тысячи человек»: a thousand. */
function ambiguousThousand(context: Context, i: number): Read | null {
  const scale = readScale(context.tokens, i, context.last, context.words.numbers);
  if (!scale?.by.ambiguous || !genitive(context, i)) return null;
  const unit = measureAt(context.tokens, scale.next, context.last, context.words);
  return plain({
    ...base,
    first: i,
    last: unit?.next ?? scale.next,
    numberEnd: scale.next,
    of: unit?.of ?? 'number',
    value: shift('1', scale.by.power),
    unit: unit?.unit ?? 'units',
    counted: unit?.counted ?? null,
  });
}

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

function secondNumber(
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
function withSecondUnit(context: Context, draft: Draft, i: number, power: number): Draft {
  if (!joins(context, i, draft.last) || draft.of === 'number') return draft;
  const sign = signAt(context, draft.last + 1);
  const second = readNumber(context.tokens, sign?.next ?? draft.last + 1, context.last, context.words.numbers);
  if (!second || Number(second.value) <= Number(draft.value) || (power > 0 && second.power === 0)) return draft;
  const unit = measureAt(context.tokens, second.next, context.last, context.words);
  const same = (sign?.unit ?? unit?.unit) === draft.unit;
  return same ? { ...draft, valueTo: second.value, last: sign ? second.next : (unit?.next ?? second.next), numberEnd: second.next } : draft;
}

export const isDash = (form: string): boolean => DASHES.has(form);
