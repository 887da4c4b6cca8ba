import { type Decimal, shift } from '../../domain/index.js';
import { BARE_RATIOS } from '../en/change.js';
import { type NumberHit, parseNumeral, readNumber, readScale } from '../numbers/index.js';
import type { HedgePhrase } from './amount-words.js';
import { compound } from './compounds.js';
import { type Context, formAt, hedgeAfter } from './context.js';
import { base, type Draft, plain, type Read } from './draft.js';
import { fraction } from './fractions.js';
import { measureAt } from './measure.js';
import { laterUnit, secondNumber, withSecondUnit } from './ranges.js';
import { roughScale } from './rough-scale.js';
import { signAt } from './signs.js';
import { genitive, vague } from './vague.js';

/** The number at `i` with a hedge and a scale after it: «2 с лишним миллиарда», "20-plus million". */
function numberAt(context: Context, i: number): { hit: NumberHit; tail: HedgePhrase | null } | null {
  const { tokens, last, words } = context;
  const hit = readNumber(tokens, i, last, words.numbers);
  if (!hit) return suffixedPlus(context, i);
  const open = hit.power === 0 ? openScale(context, hit) : null;
  if (open) return open;
  const tail = formAt(context, hit.next) === ',' ? null : hedgeAfter(context, hit.next);
  if (!tail) return { hit, tail: null };
  const by = hit.power === 0 ? readScale(tokens, hit.next + tail.words.length, last, words.numbers) : null;
  if (by) return { hit: { ...hit, value: shift(hit.value, by.by.power), power: by.by.power, next: by.next, one: false }, tail };
  return { hit: { ...hit, next: hit.next + tail.words.length }, tail };
}

/** `35.5 billion-plus`. */
function openScale({ tokens, last, words }: Context, hit: NumberHit): { hit: NumberHit; tail: HedgePhrase } | null {
  const form = hit.next < last ? (tokens[hit.next]?.word.form ?? '') : '';
  const by = form.endsWith('-plus') ? words.numbers.words.get(form.slice(0, -PLUS.length)) : undefined;
  if (by?.role !== 'scale') return null;
  return {
    hit: { ...hit, value: shift(hit.value, by.power), power: by.power, next: hit.next + 1, one: false },
    tail: { words: ['plus'], hedge: 'over', bound: null },
  };
}
const PLUS = '-plus';

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

/** Reads whatever amount begins at token `i`. */
export function readDraft(context: Context, i: number): Read | null {
  const rough = context.words.lang === 'ru' ? roughScale(context, i) : null;
  return rough ?? ratioWord(context, i) ?? fraction(context, i) ?? vague(context, i) ?? compound(context, i) ?? counted(context, i);
}

function ratioWord(context: Context, i: number): Read | null {
  const form = formAt(context, i);
  let ratio = context.words.ratios.get(form);
  if (context.words.lang === 'en') {
    const bare = BARE_RATIOS.get(form);
    if (bare && verbal(context, i)) ratio = bare;
    if (form === 'twice' && /^(as|more|higher|larger|the|that|what|its|over)$/.test(formAt(context, i + 1)))
      ratio = { of: 'ratio', value: '2', unit: 'times', direction: null };
  }
  if (!ratio || (ratio.of === 'fraction' && context.words.lang !== 'en')) return null;
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

/** "Two thousand of our students", "20 million of them", "600 of your students": some of the people or things named. */
const isOfSome = (context: Context, hit: NumberHit, next: number): boolean =>
  hit.bare || hit.power > 0 || OWNERS.test(formAt(context, next));
const OWNERS = /^(our|your|my|their|its|his|her|these|those)$/;

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
  const of = words.lang === 'en' && !sign && formAt(context, next) === 'of' && isOfSome(context, hit, next + 1) ? next + 1 : next;
  const own = measureAt(tokens, of, last, words);
  const later = own || valueTo !== null ? null : laterUnit(context, i, next, value, hit.power);
  if (later) value = later.value;
  const sized = own ?? later?.unit ?? null;
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
