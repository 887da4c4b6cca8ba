import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../api/ledger-types.js';
import { byDay, monthsOf, weeksOf } from './month-days.js';

const on = (date: string | null): Meeting => ({
  id: `m ${date}`,
  date,
  place: null,
  channel: 'meeting',
  occasion: null,
  parties: [],
  readouts: [],
  topics: [],
  at: null,
});

describe('a month', () => {
  it('is whole weeks from Monday', () => {
    const weeks = weeksOf('2024-02');
    expect(weeks.every((week) => week.length === 7)).toBe(true);
    expect(weeks[0]).toEqual([null, null, null, '2024-02-01', '2024-02-02', '2024-02-03', '2024-02-04']);
    expect(weeks.flat().filter(Boolean)).toHaveLength(29);
  });

  it('has a visit on each of its days, and nothing that is told to the month only', () => {
    const days = byDay([on('2024-02-28/2024-03-01'), on('2024-02'), on(null)]);
    expect([...days.keys()]).toEqual(['2024-02-28', '2024-02-29', '2024-03-01']);
  });

  it('is one of those with meetings', () => {
    expect(monthsOf([on('2024-02-28'), on('2022-06'), on('2024-02-01'), on('2023'), on(null)])).toEqual(['2022-06', '2024-02']);
  });
});
