import { type Decimal, type Language, normaliseDecimal } from '../../domain/index.js';

/** A token that begins with digits: the number it writes and what is glued to it (`bn`, `st`, `-е`, `-fold`, `%`). */
export interface Numeral {
  readonly value: Decimal;
  /** Digits only, no separator: can be a year or a day, or the second group of a number written with spaces. */
  readonly plain: boolean;
  /** How many characters of the form the number takes. */
  readonly length: number;
  /** Lower case; empty when nothing is glued. */
  readonly suffix: string;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Groups of three after every separator: `1,200,000`. */
function grouped(parts: readonly string[]): boolean {
  if ((parts[0] ?? '').length > 3 || parts[0] === '0') return false;
  for (let i = 1; i < parts.length; i++) if (parts[i]?.length !== 3) return false;
  return true;
}

/**
 * What a run of digits, points and commas says. In English a single comma with three digits after it sets thousands apart and with
 * one or two is a decimal comma (news agencies write `$4,5 billion`); in Russian a single comma is always decimal.
 * Null for what is not one number (`29.06.2022`, `10.10.10`).
 */
export function parseDigits(digits: string, lang: Language): Decimal | null {
  const comma = digits.indexOf(',');
  const point = digits.indexOf('.');
  if (comma < 0 && point < 0) return normaliseDecimal(digits);
  if (comma >= 0 && point >= 0) {
    const [thousands, decimal] = comma < point ? [',', '.'] : ['.', ','];
    const at = digits.indexOf(decimal);
    if (digits.indexOf(decimal, at + 1) >= 0) return null;
    const parts = digits.slice(0, at).split(thousands);
    return grouped(parts) ? normaliseDecimal(`${parts.join('')}.${digits.slice(at + 1)}`) : null;
  }
  const parts = digits.split(comma >= 0 ? ',' : '.');
  if (parts.length > 2) return grouped(parts) ? normaliseDecimal(parts.join('')) : null;
  if (comma >= 0 && lang === 'en' && grouped(parts)) return normaliseDecimal(parts.join(''));
  return normaliseDecimal(parts.join('.'));
}

/** Reads the number a form begins with; null when it begins with none. A point or comma at the end belongs to the sentence. */
export function parseNumeral(form: string, lang: Language): Numeral | null {
  if (!isDigit(form.charCodeAt(0))) return null;
  let end = 1;
  let plain = true;
  while (end < form.length) {
    const code = form.charCodeAt(end);
    if (isDigit(code)) end++;
    else if ((code === 44 || code === 46) && isDigit(form.charCodeAt(end + 1))) {
      plain = false;
      end++;
    } else break;
  }
  const value = parseDigits(form.slice(0, end), lang);
  if (value === null) return null;
  const rest = form.slice(end);
  return { value, plain, length: end, suffix: rest === '.' || rest === ',' ? '' : rest };
}
