import type { Figure } from '../api/types.js';
import type { Language } from './language.js';
import type { Words } from './words.js';

type Told = Pick<Figure, 'value' | 'value_to' | 'unit' | 'hedge' | 'direction' | 'measure'>;

/** Moves the point of a decimal; no digit goes through a float. */
export function shifted(value: string, power: number): string {
  const negative = value.startsWith('-');
  const [whole = '0', fraction = ''] = (negative ? value.slice(1) : value).split('.');
  const point = whole.length + power;
  const digits = (point <= 0 ? '0'.repeat(1 - point) : '') + whole + fraction;
  const at = Math.max(point, 1);
  const padded = digits.padEnd(at, '0');
  const left = padded.slice(0, at).replace(/^0+(?=\d)/, '');
  const right = padded.slice(at).replace(/0+$/, '');
  return `${negative ? '-' : ''}${left}${right === '' ? '' : `.${right}`}`;
}

/** `≈ $1.5 billion`, `over 16%`, `500–600 people`: every digit as it was said, in the reader's habit. */
export function amountInWords(figure: Told, words: Words, language: Language): string {
  const hedge = words.hedges[figure.hedge];
  const amount = quantity(figure, words, language);
  return hedge === '' ? amount : `${hedge} ${amount}`;
}

function quantity({ value, value_to, unit }: Told, words: Words, language: Language): string {
  const values = value_to === null ? [value] : [value, value_to];
  if (unit === 'percent' || unit === 'fraction') {
    const percent = unit === 'percent' ? values : values.map((each) => shifted(each, 2));
    return range(percent, language, { style: 'unit', unit: 'percent' });
  }
  const large = values.every((each) => /^-?\d{7,}/.test(each) && fitsCompact(each));
  const compact: Intl.NumberFormatOptions = large ? { notation: 'compact', compactDisplay: language === 'en' ? 'long' : 'short' } : {};
  if (/^[A-Z]{3}$/.test(unit)) return withSign(range(values, language, compact), currencySign(unit, language), language);
  return (words.units[unit] ?? `# ${unit}`).replace('#', () => range(values, language, compact));
}

/** `Intl` shortens money to `$1.8B` at best, so the sign is put where each language has it. */
const withSign = (amount: string, sign: string, language: Language): string =>
  language === 'ru' ? `${amount}\u00a0${sign}` : `${sign}${/[A-Z]$/.test(sign) ? '\u00a0' : ''}${amount}`;

const currencySign = (currency: string, language: Language): string =>
  new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
    .formatToParts(0)
    .find(({ type }) => type === 'currency')?.value ?? currency;

/** Whether billions or millions take no digit away that was said. */
function fitsCompact(value: string): boolean {
  const digits = value.replace('-', '').split('.');
  if (digits[1]) return false;
  const length = digits[0]?.length ?? 0;
  const power = length > 12 ? 12 : length > 9 ? 9 : 6;
  return (shifted(value, -power).split('.')[1] ?? '').length <= 3;
}

function range(values: readonly string[], language: Language, options: Intl.NumberFormatOptions): string {
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 20, ...options });
  // Decimals in strings are formatted exactly; the library's types only know those that are written out.
  const [low, high] = values as readonly Intl.StringNumericLiteral[];
  if (low === undefined) return '';
  return high === undefined ? format.format(low) : format.formatRange(low, high);
}
