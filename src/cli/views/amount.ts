import { type Decimal, type Figure, normaliseDecimal, shift } from '../../domain/index.js';
import type { Words } from '../messages/index.js';

const SIGNS: { readonly [code: string]: string } = { USD: '$', EUR: '€', GBP: '£', RUB: '₽' };
const HEDGES = { exact: '', about: '≈ ', over: '> ', under: '< ' } as const;
const UNITS_OF_RATE = new Set(['percent', 'times', 'fraction', 'rank']);

type Told = Pick<Figure, 'value' | 'value_to' | 'unit' | 'hedge' | 'direction' | 'measure' | 'modality'>;

/** `up > 16 %`, `$1.5 bn`, `≈ 500–600 people`: every digit as it was said. */
export function amountInWords(figure: Told, words: Words): string {
  const parts = [
    figure.direction === null ? '' : words.directions[figure.direction],
    figure.measure === 'share' ? words.share : '',
    figure.direction === 'flat' && Number(figure.value) === 0 ? '' : HEDGES[figure.hedge] + quantity(figure, words),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** A bare amount: `$1.5 bn`, `0.5 %`. */
export const amountOf = (value: Decimal, unit: string, words: Words): string =>
  quantity({ value, value_to: null, unit, hedge: 'exact', direction: null, measure: 'level', modality: 'actual' }, words);

function quantity({ value, value_to, unit }: Told, words: Words): string {
  if (unit === 'rank') return words.place(value);
  if (unit === 'fraction') return `${range([shift(value, 2), value_to && shift(value_to, 2)], words)} %`;
  if (unit === 'times') return `× ${range([value, value_to], words)}`;
  const amount = UNITS_OF_RATE.has(unit) ? range([value, value_to], words) : large([value, value_to], words);
  const sign = SIGNS[unit] ?? (/^[A-Z]{3}$/.test(unit) ? unit : undefined);
  if (sign !== undefined) return words.money(amount, sign);
  return `${amount} ${words.units[unit] ?? unit}`.trim();
}

const STEPS = [
  ['trillion', 12],
  ['billion', 9],
  ['million', 6],
] as const;

/** Billions and millions where that takes no digit away, else all digits in groups of three. */
function large([low, high]: readonly [Decimal, Decimal | null], words: Words): string {
  for (const [name, power] of STEPS) {
    const numbers = [low, high].map((each) => each && shift(each, -power));
    const short = numbers.every((each) => each === null || (/^-?[1-9]/.test(each) && (each.split('.')[1] ?? '').length <= 3));
    if (short) return `${range([numbers[0] as Decimal, numbers[1] ?? null], words)} ${words.large[name]}`;
  }
  return range([low, high], words);
}

const range = ([low, high]: readonly [Decimal, Decimal | null], words: Words): string =>
  high === null ? digits(low, words) : `${digits(low, words)}–${digits(high, words)}`;

/** Groups of three from five digits on, apart by no-break spaces. */
function digits(value: Decimal, words: Words): string {
  const [whole = '', fraction] = normaliseDecimal(value).split('.');
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(?:\d{3})+$)/g, '\u00a0') : whole;
  return fraction === undefined ? grouped : `${grouped}${words.decimal}${fraction}`;
}
