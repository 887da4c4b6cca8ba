import { type Decimal, normaliseDecimal, shift, type Token } from '../../domain/index.js';
import type { NumberWords, ScaleWord } from './number-words.js';
import { parseNumeral } from './numeral.js';

/** A number read from the token it begins at. */
export interface NumberHit {
  readonly value: Decimal;
  /** The token after it. */
  readonly next: number;
  /** Power of ten of the last scale word in it, 0 when there is none: tells whether "10 to 15 billion" shares its scale. */
  readonly power: number;
  /** Only a scale word: «миллион», "a thousand". */
  readonly bare: boolean;
  /** Written in digits. */
  readonly digits: boolean;
  /** The word for one alone. */
  readonly one: boolean;
}

/** Exact sum of two decimals that are not negative. */
export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const places = Math.max((a.split('.')[1] ?? '').length, (b.split('.')[1] ?? '').length);
  return shift((BigInt(shift(a, places)) + BigInt(shift(b, places))).toString(), -places);
}

/** Exact product of a decimal and a whole number. */
export function timesDecimal(a: Decimal, factor: number): Decimal {
  const places = (a.split('.')[1] ?? '').length;
  return shift((BigInt(shift(a, places)) * BigInt(factor)).toString(), -places);
}

const scaled = (value: Decimal, by: ScaleWord): Decimal => timesDecimal(shift(value, by.power), by.times);

/** Whether the words stand at `i`. */
export function phraseAt(tokens: readonly Token[], i: number, last: number, words: readonly string[]): boolean {
  if (i + words.length > last) return false;
  for (let k = 0; k < words.length; k++) if (tokens[i + k]?.word.form !== words[k]) return false;
  return true;
}

interface Group {
  readonly value: Decimal;
  readonly next: number;
  readonly digits: boolean;
  readonly one: boolean;
  readonly power: number;
}

/** Digits, with the groups that spaces set apart: `1 200 000`. */
function readDigits(tokens: readonly Token[], i: number, last: number, table: NumberWords): Group | null {
  const numeral = parseNumeral(tokens[i]?.word.form ?? '', table.lang);
  if (!numeral) return null;
  if (numeral.suffix) {
    const power = table.glued.get(numeral.suffix);
    return power === undefined ? null : { value: shift(numeral.value, power), next: i + 1, digits: true, one: false, power };
  }
  let { value } = numeral;
  let next = i + 1;
  if (numeral.plain && numeral.length <= 3 && value !== '0') {
    for (;;) {
      const token = tokens[next];
      if (!token || next >= last || token.word.kind !== 'number' || !token.spaced) break;
      const group = parseNumeral(token.word.form, table.lang);
      const whole = group && !group.suffix ? token.word.form.slice(0, group.length).split(/[.,]/)[0] : null;
      if (!group || whole?.length !== 3 || (!group.plain && group.length - 3 > 3)) break;
      value = normaliseDecimal(value + (group.plain ? token.word.form.slice(0, 3) : group.value.padStart(group.length, '0')));
      next++;
      if (!group.plain) break;
    }
  }
  return { value, next, digits: true, one: false, power: 0 };
}

/** Words below a thousand: «двести сорок два», "three hundred and forty-two". */
function readPlaces(tokens: readonly Token[], i: number, last: number, table: NumberWords, start = 0): Group | null {
  let value = start;
  let room = start > 0 ? 1 : 1000;
  let next = i;
  while (next < last) {
    const form = tokens[next]?.word.form ?? '';
    const skip = value > 0 && room > 1 && form === table.and && table.and !== '' && value % 100 === 0 ? 1 : 0;
    const word = table.words.get(skip ? (tokens[next + 1]?.word.form ?? '') : form);
    if (next + skip >= last || !word) break;
    if (word.role === 'place') {
      const size = word.teen ? 10 : word.rank;
      // A compound (twenty-five) fills tens and units at once.
      if (size >= room || (skip && word.rank === 100)) break;
      value += word.value;
      room = word.teen || word.value % 10 !== 0 ? 1 : word.rank;
      next += skip + 1;
    } else if (!skip && word.role === 'scale' && word.power === 2 && word.times === 1 && !word.plural && table.lang === 'en' && value > 0) {
      if (value >= 100) break;
      value *= 100;
      room = 100;
      next++;
    } else break;
  }
  return value === 0 ? null : { value: String(value), next, digits: false, one: value === 1, power: 0 };
}

function readGroup(tokens: readonly Token[], i: number, last: number, table: NumberWords): Group | null {
  const token = tokens[i];
  if (!token) return null;
  if (token.word.kind === 'number' || token.word.form.charCodeAt(0) < 58) {
    const digits = readDigits(tokens, i, last, table);
    if (digits) return digits;
  }
  const word = table.words.get(token.word.form);
  if (word?.role === 'mixed') return { value: word.value, next: i + 1, digits: false, one: false, power: 0 };
  for (const phrase of table.beforeScale) {
    if (!phraseAt(tokens, i, last, phrase.words)) continue;
    const after = table.words.get(tokens[i + phrase.words.length]?.word.form ?? '');
    if (i + phrase.words.length < last && after?.role === 'scale' && !after.plural) {
      return { value: phrase.value, next: i + phrase.words.length, digits: false, one: false, power: 0 };
    }
  }
  if (table.articles.has(token.word.form)) {
    const after = i + 1 < last ? table.words.get(tokens[i + 1]?.word.form ?? '') : undefined;
    if (after?.role === 'scale' && after.power === 2 && !after.plural) return readPlaces(tokens, i + 1, last, table, 1);
    return after?.role === 'scale' && !after.plural ? { value: '1', next: i + 1, digits: false, one: false, power: 0 } : null;
  }
  return word?.role === 'place' ? readPlaces(tokens, i, last, table) : null;
}

function addition(tokens: readonly Token[], i: number, last: number, table: NumberWords): { value: Decimal; next: number } | null {
  for (const phrase of table.additions) {
    if (phraseAt(tokens, i, last, phrase.words)) return { value: phrase.value, next: i + phrase.words.length };
  }
  return null;
}

/** The scale word at `i`, with the point of an abbreviation (`млрд.`) passed over. */
export function readScale(tokens: readonly Token[], i: number, last: number, table: NumberWords): { by: ScaleWord; next: number } | null {
  if (i >= last) return null;
  const word = table.words.get(tokens[i]?.word.form ?? '');
  if (word?.role !== 'scale') return null;
  const point = word.short && i + 2 < last && tokens[i + 1]?.word.form === '.' && !tokens[i + 1]?.spaced;
  return { by: word, next: i + (point ? 2 : 1) };
}

/** «74 тысячи 763»: the digits after a scale that they fit under. */
const isBelowThousand = ({ value }: Group): boolean => value.length <= 3 && !value.includes('.');

/**
 * The number that begins at token `i`, in digits or words, with its scale: «1,6 миллиарда», «три с половиной тысячи», "half a million".
 * Ordinals are no numbers. A plural scale word alone (tens of, «сотни») is not read here: it is vague.
 */
export function readNumber(tokens: readonly Token[], i: number, last: number, table: NumberWords): NumberHit | null {
  let total: Decimal | null = null;
  let next = i;
  let power = 0;
  let digits = false;
  let one = false;
  let bare = false;
  for (;;) {
    const group = next < last ? readGroup(tokens, next, last, table) : null;
    const more = group ? addition(tokens, group.next, last, table) : null;
    const at: number = more?.next ?? group?.next ?? next;
    const scale: { by: ScaleWord; next: number } | null = group?.power ? null : readScale(tokens, at, last, table);
    if (!group && (!scale || total !== null || scale.by.plural)) break;
    // "another hundred thousand"
    const above: { by: ScaleWord; next: number } | null =
      !group && scale?.by.power === 2 && scale.by.times === 1 ? readScale(tokens, scale.next, last, table) : null;
    const hundreds = above !== null && above.by.power > 2 && !above.by.plural;
    const by = hundreds ? above : scale;
    const value: Decimal = group ? (more ? addDecimals(group.value, more.value) : group.value) : hundreds ? '100' : '1';
    // After a first scale only a smaller one, or words below a thousand, carry on the same number.
    if (total !== null && (by ? by.by.power >= power : more || (group?.digits && !(digits && power === 3 && isBelowThousand(group)))))
      break;
    const sum: Decimal = by ? scaled(value, by.by) : value;
    if (total === null) {
      digits = group?.digits ?? false;
      one = (group?.one ?? false) && !by && !more;
      bare = !group || (table.articles.has(tokens[i]?.word.form ?? '') && by !== null);
    }
    total = total === null ? sum : addDecimals(total, sum);
    next = by?.next ?? at;
    power = by?.by.power ?? group?.power ?? 0;
    if (!by || power < 3) break;
    // "Seven hundred thousand and twelve".
    const skip =
      table.and !== '' &&
      tokens[next]?.word.form === table.and &&
      table.words.get(tokens[next + 1]?.word.form ?? '')?.role === 'place' &&
      power === 3 &&
      !digits;
    const half = addition(tokens, next, last, table);
    if (half) {
      total = addDecimals(total, scaled(half.value, by.by));
      next = half.next;
      break;
    }
    if (skip) next++;
  }
  return total === null ? null : { value: total, next, power, bare, digits, one };
}
