import { describe, expect, it } from 'vitest';
import type { Claim, Disagreement, Evidence } from '../../api/types.js';
import { against, newestFirst, quoted } from './side.js';

const claim = (id: string, said: string): Claim => ({
  id,
  said,
  by: null,
  value: '1',
  value_to: null,
  told_unit: 'percent',
  direction: 'up',
  hedge: 'exact',
  measure: 'change',
  evidence: [],
});
const two = (id: string, claims: readonly Claim[], pair: readonly [string, string] = ['1', '2']): Disagreement => ({
  id,
  indicator: 'trade-turnover',
  states: ['XA', 'XB'],
  modality: 'actual',
  period: '2021',
  claims,
  pairs: [{ claims: pair }],
});

describe('claims that differ', () => {
  it('are only shown as two', () => {
    const claims = [claim('1', '2022-01-01'), claim('3', '2022-01-02'), claim('2', '2022-01-03')];
    expect(against(two('d', claims))?.map(({ id }) => id)).toEqual(['1', '2']);
    expect(against(two('d', claims, ['1', 'gone']))).toBeNull();
    expect(against({ ...two('d', claims), pairs: [] })).toBeNull();
  });

  it('come in the order of the last that was said', () => {
    const old = two('old', [claim('1', '2022-01-01'), claim('2', '2023-01-01')]);
    const late = two('late', [claim('1', '2021-01-01'), claim('2', '2024-01-01')]);
    expect(newestFirst([old, late]).map(({ id }) => id)).toEqual(['late', 'old']);
  });

  it('are quoted in the reader’s language where there is such a quote', () => {
    const [ru, en] = ['ru', 'en'].map((lang) => ({ lang, quote: lang }) as Evidence) as [Evidence, Evidence];
    expect(quoted([ru, en], 'en')?.quote).toBe('en');
    expect(quoted([ru], 'en')?.quote).toBe('ru');
    expect(quoted([], 'en')).toBeUndefined();
  });
});
