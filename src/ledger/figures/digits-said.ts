import type { Decimal } from '../../domain/index.js';
import { type Exact, exact, least, ONE, parseExact, powerOfTen, trailingZeros } from './exact.js';
import { scaleTold } from './number-words.js';
import { TOLERANCE } from './tolerance.js';

/** How finely a number was told. */
export interface Fineness {
  /** Worth of the last digit said: 0.1 billion for "4.5 billion". */
  readonly step: Exact;
  /** How far "over" reaches up from it and "almost" down. */
  readonly next: Exact;
}

/**
 * The worth of the last digit of `value`, in its own unit. `words` are those the value was read from, in lower case, ё as е: the digits
 * printed in them, with the power of ten they are told in; in number words the word of the scale («три миллиарда» is told in billions), and
 * halves («пять с половиной»). Without words it is the value's own last digit that is no zero, below a thousand the last one.
 */
export function finenessOf(value: Decimal, unit: string, words: string | null): Fineness {
  const number = parseExact(value) ?? 0n;
  if (unit === 'fraction') {
    const step = (number * TOLERANCE.partsStep) / 100n;
    return { step, next: step };
  }
  const place =
    (words === null ? null : printedPlace(value, words)) ?? (words === null ? null : spokenPlace(number, words)) ?? ownPlace(number);
  if (unit === 'times' && place.digits >= ONE && place.counted) return ofMultiples(number);
  return place.counted ? ofWhole(number, place.digits) : { step: place.digits, next: place.digits };
}

interface Place {
  readonly digits: Exact;
  /** Told as a whole number of something, so that its zeros may stand for rounding. */
  readonly counted: boolean;
}

/** Digits as they are printed: groups of digits with what may stand between them. */
const NUMERAL = /\d+(?:[.,\u00a0\u202f ' ]\d+)*/g;

/** The numeral that is the value but for a power of a thousand. */
function printedPlace(value: Decimal, words: string): Place | null {
  const number = parseExact(value);
  if (number === null || number === 0n) return null;
  const told = scaleTold(words);
  let best: Place | null = null;
  let rank = Number.POSITIVE_INFINITY;
  for (const [numeral] of words.matchAll(NUMERAL)) {
    if (numeral.length > 30) continue;
    for (const { digits, decimals } of readings(numeral)) {
      const plain = parseExact(digits);
      if (plain === null || plain === 0n) continue;
      for (const power of POWERS) {
        if (plain * powerOfTen(power) !== number * powerOfTen(decimals)) continue;
        const own = power === told ? -1 : power;
        if (own >= rank) continue;
        rank = own;
        best = { digits: powerOfTen(power - decimals), counted: decimals === 0 };
      }
    }
  }
  return best;
}

/** Powers that a numeral can be told in: thousands of thousands. */
const POWERS = [0, 3, 6, 9, 12];

/** "6,000" may be a whole number in groups or one with decimals; which of them is the value shows. */
function readings(numeral: string): { digits: string; decimals: number }[] {
  const all = numeral.replace(/\D/g, '');
  const point = Math.max(numeral.lastIndexOf('.'), numeral.lastIndexOf(','));
  const whole = { digits: all, decimals: 0 };
  return point < 0 ? [whole] : [whole, { digits: all, decimals: numeral.slice(point + 1).replace(/\D/g, '').length }];
}

/** In number words the scale is the last thing told, or the half of it. */
function spokenPlace(number: Exact, words: string): Place | null {
  const told = scaleTold(words);
  const digits = /\d/.test(words);
  const scale = powerOfTen(told ?? 0);
  if (told === null && digits) return null;
  if (number % scale === 0n) return { digits: scale, counted: true };
  if (digits) return null;
  // «полтора», «два с половиной миллиарда», "half a billion"
  const half = scale / 2n;
  if (number % half === 0n) return { digits: least(half, number / 2n), counted: false };
  return null;
}

function ownPlace(number: Exact): Place {
  const zeros = trailingZeros(number);
  if (zeros < 0) return { digits: powerOfTen(zeros), counted: false };
  return { digits: number < exact(1000) ? ONE : powerOfTen(zeros), counted: true };
}

/** "Twice", «втрое». */
function ofMultiples(number: Exact): Fineness {
  const step = number < exact(TOLERANCE.halvesOfTimesBelow) ? ONE / 2n : ONE;
  return { step, next: step };
}

/** A whole number of `place`: zeros beyond the first digits are rounding, and after a round number the next that people name is not the next one. */
function ofWhole(number: Exact, place: Exact): Fineness {
  const count = number / place;
  if (count === 0n) return { step: place, next: place };
  const digits = String(count);
  const zeros = digits.length - digits.replace(/0+$/, '').length;
  const step = place * 10n ** BigInt(Math.max(0, Math.min(zeros, digits.length - TOLERANCE.digitsMeant)));
  const round = (place * 10n ** BigInt(zeros) * TOLERANCE.roundNext.of) / TOLERANCE.roundNext.in;
  return { step, next: zeros > 0 && round > step ? round : step };
}
