import { type Decimal, normaliseDecimal } from '../../domain/index.js';

/** A decimal number as an integer of its twelfth decimal places: added, compared and divided without a float. */
export type Exact = bigint;

const PLACES = 12;
export const ONE: Exact = 10n ** BigInt(PLACES);
export const exact = (whole: number | bigint): Exact => BigInt(whole) * ONE;

/** Longer than any number that was ever said; what is longer is not read. */
const LONGEST = 60;

/** Reads a plain decimal; null for anything else. Decimals beyond the twelfth are cut off. */
export function parseExact(text: Decimal): Exact | null {
  if (text.length > LONGEST) return null;
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) return null;
  const [, sign, whole = '0', fraction = ''] = match;
  const value = BigInt(whole + fraction.slice(0, PLACES).padEnd(PLACES, '0'));
  return sign ? -value : value;
}

/** At most `decimals` of them; what is cut off is cut towards zero. */
export function printExact(value: Exact, decimals: number = PLACES): Decimal {
  const digits = String(value < 0n ? -value : value).padStart(PLACES + 1, '0');
  const point = digits.length - PLACES;
  return normaliseDecimal(`${value < 0n ? '-' : ''}${digits.slice(0, point)}.${digits.slice(point, point + decimals)}`);
}

export const least = (a: Exact, b: Exact): Exact => (a < b ? a : b);
export const most = (a: Exact, b: Exact): Exact => (a > b ? a : b);
const size = (value: Exact): Exact => (value < 0n ? -value : value);

/** `a × b ÷ c`, rounded down (`-1`) or up (`1`) at the twelfth decimal; `c` is not zero. */
export function scaled(a: bigint, b: bigint, c: bigint, towards: -1 | 1): Exact {
  const product = a * b;
  const quotient = product / c;
  const rest = product % c;
  if (rest === 0n) return quotient;
  const below = product < 0n !== c < 0n;
  if (towards < 0) return below ? quotient - 1n : quotient;
  return below ? quotient : quotient + 1n;
}

/** How many zeros the number ends in before its last digit that is not one: 3 for 2000, -1 for 2.5; 0 for zero. */
export function trailingZeros(value: Exact): number {
  if (value === 0n) return 0;
  const digits = String(size(value));
  let zeros = 0;
  while (digits[digits.length - 1 - zeros] === '0') zeros++;
  return zeros - PLACES;
}

/** The worth of a digit: `10^power`, for powers from -12. */
export const powerOfTen = (power: number): Exact => 10n ** BigInt(Math.max(0, power + PLACES));
