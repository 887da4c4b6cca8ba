/** A decimal number as a string (`"16"`, `"5.5"`, `"4500000000"`), never a float: what was said is kept digit for digit. */
export type Decimal = string;

/** The number told exactly, roughly, from below or from above. */
export type Hedge = 'exact' | 'about' | 'over' | 'under';
export type Direction = 'up' | 'down' | 'flat';

/** `percent`, `times`, `fraction`, `rank`, `people`, `tonnes`, `m3`, `km`, `kWh`, `units`, `money` (currency not told), or an ISO 4217 code. */
export type Unit = string;

/**
 * Multiplies a decimal by a power of ten by moving the point; exact.
 * `shift("35.5", 9)` is `"35500000000"`.
 */
export function shift(value: Decimal, power: number): Decimal {
  const negative = value.startsWith('-');
  const [whole = '0', fraction = ''] = (negative ? value.slice(1) : value).split('.');
  let digits = whole + fraction;
  let point = whole.length + power;
  if (point < 0) {
    digits = '0'.repeat(-point) + digits;
    point = 0;
  }
  if (point > digits.length) digits = digits.padEnd(point, '0');
  return (negative ? '-' : '') + normaliseDecimal(`${digits.slice(0, point) || '0'}.${digits.slice(point)}`);
}

/** Without leading and trailing zeros: `"007.50"` is `"7.5"`. */
export function normaliseDecimal(value: Decimal): Decimal {
  const negative = value.startsWith('-');
  const [whole = '', fraction = ''] = (negative ? value.slice(1) : value).split('.');
  const left = whole.replace(/^0+(?=\d)/, '') || '0';
  const right = fraction.replace(/0+$/, '');
  const out = right ? `${left}.${right}` : left;
  return negative && out !== '0' ? `-${out}` : out;
}
