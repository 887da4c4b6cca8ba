import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../domain/index.js';
import { claimedInterval, type ToleranceRule } from './claimed-interval.js';
import { printExact } from './exact.js';
import { type Interval, meets } from './interval.js';

type Case = readonly [interval: string, rule: ToleranceRule, words: string | null, fields: Partial<Figure>];

const told = ({ low, high, lowOpen, highOpen }: Interval): string =>
  `${lowOpen ? '(' : '['}${low === null ? '' : printExact(low)}, ${high === null ? '' : printExact(high)}${highOpen ? ')' : ']'}`;

const claim = (words: string | null, fields: Partial<Figure>) =>
  claimedInterval({ value: '0', value_to: null, unit: 'percent', hedge: 'exact', measure: 'change', direction: 'up', ...fields }, words);

const CASES: readonly Case[] = [
  // half of the last digit said
  ['[15.5, 16.5]', 'exact', '16 percent', { value: '16' }],
  ['[15.5, 16.5]', 'exact', 'шестнадцать процентов', { value: '16' }],
  ['[5.45, 5.55]', 'exact', '5.5%', { value: '5.5' }],
  ['[5.25, 5.75]', 'exact', 'пять с половиной процентов', { value: '5.5' }],
  ['[9.5, 10.5]', 'exact', '10 percent', { value: '10' }],
  ['[-16.5, -15.5]', 'exact', '16 percent', { value: '16', direction: 'down' }],
  ['[4450000000, 4550000000]', 'exact', '$4.5 billion', { value: '4500000000', unit: 'USD', measure: 'level' }],
  ['[4495000000, 4505000000]', 'exact', '$4.50 billion', { value: '4500000000', unit: 'USD', measure: 'level' }],
  ['[4450000000, 4550000000]', 'exact', '4,5 миллиарда долларов', { value: '4500000000', unit: 'USD', measure: 'level' }],
  ['[2500000000, 3500000000]', 'exact', 'трех миллиардов долларов', { value: '3000000000', unit: 'USD', measure: 'level' }],
  ['[1250000000, 1750000000]', 'exact', 'полтора миллиарда', { value: '1500000000', unit: 'USD', measure: 'level' }],
  ['[375000000, 625000000]', 'exact', 'полмиллиарда', { value: '500000000', unit: 'USD', measure: 'level' }],
  // the scale was told with the sum before
  ['[35450000000, 35550000000]', 'exact', '$35.5', { value: '35500000000', unit: 'USD', measure: 'level' }],
  ['[6950, 7050]', 'exact', '7,000 companies', { value: '7000', unit: 'units', measure: 'count' }],
  ['[1125, 1135]', 'exact', '1130 компаний', { value: '1130', unit: 'units', measure: 'count' }],
  ['[595, 605]', 'exact', '600 students', { value: '600', unit: 'people', measure: 'count' }],
  ['[37500, 38500]', 'exact', '38 тысяч туристов', { value: '38000', unit: 'people', measure: 'count' }],
  ['[25426.5, 25427.5]', 'exact', '25 тысяч 427 детей', { value: '25427', unit: 'people', measure: 'count' }],
  ['[25426.5, 25427.5]', 'exact', '25 427 детей', { value: '25427', unit: 'people', measure: 'count' }],
  // nobody knows the words: the last digit that is no zero
  ['[4450000000, 4550000000]', 'exact', null, { value: '4500000000', unit: 'USD', measure: 'level' }],
  ['[9.5, 10.5]', 'exact', null, { value: '10' }],
  // over: up to the next of the last digit said
  ['[16, 17)', 'over', '16-plus percent', { value: '16', hedge: 'over' }],
  ['[16, 17)', 'over', '16 с лишним процентов', { value: '16', hedge: 'over' }],
  ['[20, 25)', 'over', 'more than 20 percent', { value: '20', hedge: 'over' }],
  ['(-17, -16]', 'over', 'более чем на 16 процентов', { value: '16', hedge: 'over', direction: 'down' }],
  ['[2000000000, 3000000000)', 'over', 'over $2 billion', { value: '2000000000', hedge: 'over', unit: 'USD', measure: 'level' }],
  ['[1100, 1200)', 'over', 'более 1100 студентов', { value: '1100', hedge: 'over', unit: 'people', measure: 'count' }],
  ['[16, )', 'at-least', 'at least 16 percent', { value: '16', hedge: 'over' }],
  ['[16, )', 'at-least', 'не менее 16 процентов', { value: '16', hedge: 'over' }],
  // almost: down to the one before
  ['(18, 19]', 'almost', 'almost 19 percent', { value: '19', hedge: 'under' }],
  ['(18, 19]', 'almost', 'почти 19 процентов', { value: '19', hedge: 'under' }],
  ['(15, 20]', 'almost', 'nearly 20 percent', { value: '20', hedge: 'under' }],
  ['(18, 19]', 'almost', 'just under 19 percent', { value: '19', hedge: 'under' }],
  ['[0, 400]', 'at-most', 'up to 400 lorries', { value: '400', hedge: 'under', unit: 'units', measure: 'count' }],
  ['[0, 400]', 'at-most', 'до 400 машин', { value: '400', hedge: 'under', unit: 'units', measure: 'count' }],
  ['[0, 5)', 'at-most', 'less than 5 percent', { value: '5', hedge: 'under' }],
  // about: half a digit more, within limits
  ['[13, 15]', 'about', 'about 14 percent', { value: '14', hedge: 'about' }],
  ['[5.285, 5.715]', 'about', 'где-то 5,5 процента', { value: '5.5', hedge: 'about' }],
  ['[1300000000, 2700000000]', 'about', 'около двух миллиардов', { value: '2000000000', hedge: 'about', unit: 'USD', measure: 'level' }],
  ['[577, 623]', 'about', 'about 600 students', { value: '600', hedge: 'about', unit: 'people', measure: 'count' }],
  // a range is what it says
  ['[500, 600]', 'range', '500 to 600 people', { value: '500', value_to: '600', unit: 'people', measure: 'count' }],
  ['[10, 12]', 'range', '10–12 percent', { value: '10', value_to: '12' }],
  // parts and multiples come to percent
  ['[31.635, 34.965]', 'exact', 'a third', { value: '0.333', unit: 'fraction' }],
  ['[-52.5, -47.5]', 'exact', 'halved', { value: '0.5', unit: 'fraction', direction: 'down' }],
  ['[75, 125]', 'exact', 'doubled', { value: '2', unit: 'times' }],
  ['[75, 125]', 'exact', 'в 2 раза', { value: '2', unit: 'times' }],
  ['[145, 155]', 'exact', 'в 2,5 раза', { value: '2.5', unit: 'times' }],
  ['[25, 75]', 'exact', 'в полтора раза', { value: '1.5', unit: 'times' }],
  ['[100, 150)', 'over', 'more than doubled', { value: '2', unit: 'times', hedge: 'over' }],
  ['[725, 775]', 'exact', 'в восемь с половиной раз', { value: '8.5', unit: 'times' }],
  // a fall to a half
  ['[-55.555555555556, -42.857142857142]', 'exact', 'вдвое', { value: '2', unit: 'times', direction: 'down' }],
  ['[-0.5, 0.5]', 'exact', null, { value: '0', direction: 'flat' }],
];

describe('a claim as an interval', () => {
  it.each(CASES)('%s by the rule of %s: %s', (interval, rule, words, fields) => {
    const claimed = claim(words, fields);
    expect(claimed && told(claimed.interval)).toBe(interval);
    expect(claimed?.tolerance.rule).toBe(rule);
  });

  it('keeps currencies apart, and has one unit for all that is told in percent, parts or multiples', () => {
    expect(claim(null, { value: '5', unit: 'EUR', measure: 'level', direction: null })?.unit).toBe('EUR');
    expect(claim(null, { value: '5', unit: 'money', measure: 'level', direction: null })?.unit).toBe('money');
    expect(['percent', 'times', 'fraction'].map((unit) => claim(null, { value: '2', unit })?.unit)).toEqual([
      'percent',
      'percent',
      'percent',
    ]);
  });

  it('makes none from what is no number', () => {
    expect(claim(null, { value: 'many' })).toBeNull();
    expect(claim(null, { value: '1', value_to: 'few' })).toBeNull();
  });

  it('always holds the number that was said, or borders on it', () => {
    const hedges = fc.constantFrom<Figure['hedge']>('exact', 'about', 'over', 'under');
    const value = fc.tuple(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: 0, max: 3 })).map(([n, d]) => (n / 10 ** d).toFixed(d));
    fc.assert(
      fc.property(value, hedges, fc.constantFrom<Figure['direction']>('up', 'down'), (number, hedge, direction) => {
        const own = claim(number, { value: number, hedge, direction });
        const plain = claim(number, { value: number, direction });
        expect(own && plain && meets(own.interval, plain.interval)).toBe(true);
      }),
    );
  });

  it('leaves "about" at least the room of the plain number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (n) => {
        const plain = claim(String(n), { value: String(n) })?.interval as Interval;
        const about = claim(String(n), { value: String(n), hedge: 'about' })?.interval as Interval;
        expect((about.low as bigint) <= (plain.low as bigint) && (plain.high as bigint) <= (about.high as bigint)).toBe(true);
      }),
    );
  });
});
