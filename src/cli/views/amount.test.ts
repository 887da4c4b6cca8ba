import { describe, expect, it } from 'vitest';
import { UIS } from '../../../test/support/uis.js';
import type { Figure } from '../../domain/index.js';
import { amountInWords } from './amount.js';

type Told = Parameters<typeof amountInWords>[0];

const told = (over: Partial<Figure>): Told => ({
  value: '1',
  value_to: null,
  unit: 'units',
  hedge: 'exact',
  direction: null,
  measure: 'level',
  modality: 'actual',
  ...over,
});

const CASES: readonly (readonly [en: string, ru: string, figure: Told])[] = [
  ['up > 16 %', 'рост > 16 %', told({ value: '16', unit: 'percent', hedge: 'over', direction: 'up', measure: 'change' })],
  ['up ≈ 5.5 %', 'рост ≈ 5,5 %', told({ value: '5.5', unit: 'percent', hedge: 'about', direction: 'up', measure: 'change' })],
  ['$1.5 bn', '1,5 млрд $', told({ value: '1500000000', unit: 'USD' })],
  ['$35.5–40 bn', '35,5–40 млрд $', told({ value: '35500000000', value_to: '40000000000', unit: 'USD' })],
  ['AZN 900 m', '900 млн AZN', told({ value: '900000000', unit: 'AZN' })],
  ['$1\u00a0234\u00a0567', '1\u00a0234\u00a0567 $', told({ value: '1234567', unit: 'USD' })],
  ['$1.235 m', '1,235 млн $', told({ value: '1235000', unit: 'USD' })],
  ['< 14\u00a0000 people', '< 14\u00a0000 чел.', told({ value: '14000', unit: 'people', hedge: 'under' })],
  ['900', '900', told({ value: '900' })],
  ['up × 1.5', 'рост × 1,5', told({ value: '1.5', unit: 'times', direction: 'up', measure: 'change' })],
  ['down 33.3 %', 'снижение 33,3 %', told({ value: '0.333', unit: 'fraction', direction: 'down', measure: 'change' })],
  ['share 40 %', 'доля 40 %', told({ value: '40', unit: 'percent', measure: 'share' })],
  ['no. 2', '2-е место', told({ value: '2', unit: 'rank', measure: 'rank' })],
  ['unchanged', 'без изменений', told({ value: '0', unit: 'percent', direction: 'flat', measure: 'change' })],
  ['5 furlongs', '5 furlongs', told({ value: '5', unit: 'furlongs' })],
];

describe('amounts for people', () => {
  it.each(CASES)('%s · %s', (en, ru, figure) => {
    expect(amountInWords(figure, UIS.en.words)).toBe(en);
    expect(amountInWords(figure, UIS.ru.words)).toBe(ru);
  });
});
