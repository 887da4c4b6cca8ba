import { type Decimal, shift } from '../../domain/index.js';

/** Half up, away from zero; always with so many digits after the point. */
export function roundedTo(value: Decimal, places: number): Decimal {
  const negative = value.startsWith('-');
  const [whole = '0', fraction = ''] = shift(negative ? value.slice(1) : value, places).split('.');
  const units = BigInt(whole) + (/^[5-9]/.test(fraction) ? 1n : 0n);
  const digits = String(units).padStart(places + 1, '0');
  return `${negative && units !== 0n ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
