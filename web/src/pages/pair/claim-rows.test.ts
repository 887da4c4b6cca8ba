import { describe, expect, it } from 'vitest';
import type { Claim, Disagreement, Series } from '../../api/ledger-types.js';
import { claimRows, domainOf } from './claim-rows.js';

const QUANTITY = {
  indicator: 'trade-turnover',
  states: ['XA', 'XB'],
  of: null,
  measure: 'change',
  unit: 'percent',
  modality: 'actual',
} as const;
const claim = (
  id: string,
  state: string | null,
  value: string,
  low: string | null,
  high: string | null,
  told: Partial<Claim> = {},
): Claim => ({
  ...QUANTITY,
  id,
  period: '2021',
  to_date: null,
  said: '2022-02-16',
  by: state === null ? null : { name: 'N', state, office: 'president', person: null },
  value,
  value_to: null,
  told_unit: 'percent',
  direction: 'up',
  hedge: 'exact',
  source: null,
  interval: { low, high },
  tolerance: { rule: 'exact', step: '1', reach: '0.5' },
  apart: null,
  evidence: [],
  ...told,
});
const series = (claims: readonly Claim[], implied: Series['periods'][number]['implied'] = []): Series => ({
  ...QUANTITY,
  id: 's',
  periods: [{ period: '2021', to_date: null, claims, implied }],
});
const rows = (each: Series, disagreements: readonly Disagreement[] = []) => claimRows(each, ['XA', 'XB'], disagreements);

describe('lines of a chart of claims', () => {
  it.each([
    ['first', 'XA'],
    ['second', 'XB'],
    ['third', 'XC'],
    ['joint', null],
  ])('tell who says it: %s', (voice, state) => {
    expect(rows(series([claim('c', state, '12', '11.5', '12.5')]))[0]?.voice).toBe(voice);
  });

  it.each([
    ['a fall is below zero', -2, claim('c', 'XA', '2', '-2.5', '-1.5', { direction: 'down' })],
    ['a range has no point', null, claim('c', 'XA', '5', '5', '7', { value_to: '7' })],
    [
      'what was told in another unit stands in the middle of what it comes to',
      100,
      claim('c', 'XA', '2', '75', '125', { told_unit: 'times' }),
    ],
    ['of another unit without an end there is none', null, claim('c', 'XA', '2', '75', null, { told_unit: 'times' })],
  ])('%s', (_, at, each) => {
    expect(rows(series([each]))[0]?.at).toBe(at);
  });

  it('know what they do not meet', () => {
    const [one, other] = [claim('a', 'XA', '16', '16', '17'), claim('b', 'XB', '12', '12', '13')];
    const disagreement: Disagreement = {
      ...QUANTITY,
      id: 'd',
      series: 's',
      period: '2021',
      between: ['two-sides'],
      claims: [one, other],
      pairs: [{ claims: ['a', 'b'], between: 'two-sides', distance: '3' }],
      reasons: [],
    };
    const found = rows(series([one, other, claim('c', 'XA', '5', '4.5', '5.5')]), [
      disagreement,
      { ...disagreement, id: 'e', series: 'other' },
    ]);
    expect(found.map((row) => row.disagreement?.id ?? null)).toEqual(['d', 'd', null]);
    expect(found.map(({ first }) => first)).toEqual([true, false, false]);
  });

  it('are not pressed together by what is only implied', () => {
    const implied = [{ id: 'i', from: 'levels', voice: 'XA', interval: { low: '-1000', high: '1000' }, parents: ['a', 'b'] }] as const;
    const [from, to] = domainOf(rows(series([claim('a', 'XA', '10', '9', '11'), claim('b', 'XB', '20', '19', '21')], implied)));
    expect([from, to].map(Math.round)).toEqual([2, 28]);
  });
});
