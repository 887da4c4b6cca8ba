import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../api/types.js';
import { amountInWords, shifted } from './amounts.js';
import { WORDS as EN } from './en/words.js';
import { WORDS as RU } from './ru/words.js';

const told = (value: string, unit: string, more: Partial<Figure> = {}) => ({
  value,
  value_to: null,
  unit,
  hedge: 'exact' as const,
  direction: null,
  measure: 'level' as const,
  ...more,
});
/** Spaces of every width are one here: which of them `Intl` takes differs between versions. */
const plain = (text: string): string => text.replace(/[\s\u2009\u202f]+/g, ' ');

describe('amounts in words', () => {
  it.each([
    [told('16', 'percent'), '16%', '16 %'],
    [told('16', 'percent', { hedge: 'over' }), 'over 16%', 'свыше 16 %'],
    [told('5.5', 'percent', { hedge: 'about' }), 'about 5.5%', 'около 5,5 %'],
    [told('14', 'percent', { hedge: 'under' }), 'under 14%', 'до 14 %'],
    [told('0.333', 'fraction'), '33.3%', '33,3 %'],
    [told('2', 'times'), '× 2', '× 2'],
    [told('120000000', 'EUR'), '€120 million', '120 млн €'],
    [told('1800000000', 'USD'), '$1.8 billion', '1,8 млрд $'],
    [told('35.5', 'USD'), '$35.5', '35,5 $'],
    [told('4512345678', 'USD'), '$4,512,345,678', '4 512 345 678 $'],
    [told('5000000000', 'USD', { value_to: '6000000000' }), '$5–6 billion', '5–6 млрд $'],
    [told('600', 'people'), '600 people', '600 чел.'],
    [told('500', 'people', { value_to: '600' }), '500–600 people', '500–600 чел.'],
    [told('3', 'rank'), 'no. 3', '3-е место'],
    [told('45', 'units'), '45', '45'],
    [told('12', 'parsec'), '12 parsec', '12 parsec'],
    [told('9007199254740993', 'units'), '9,007,199,254,740,993', '9 007 199 254 740 993'],
  ])('%o', (figure, en, ru) => {
    expect(plain(amountInWords(figure, EN, 'en'))).toBe(en);
    expect(plain(amountInWords(figure, RU, 'ru'))).toBe(ru);
  });

  it('moves a point without losing a digit', () => {
    expect(shifted('0.333', 2)).toBe('33.3');
    expect(shifted('1800000000', -9)).toBe('1.8');
    expect(shifted('-5', -3)).toBe('-0.005');
    const decimal = fc
      .tuple(fc.bigInt({ min: 1n, max: 10n ** 30n }), fc.nat(12))
      .map(([digits, places]) => shifted(String(digits), -places));
    fc.assert(
      fc.property(decimal, fc.nat(12), (value, power) => {
        expect(shifted(shifted(value, power), -power)).toBe(value);
      }),
    );
  });
});
