import { describe, expect, it } from 'vitest';
import { daysOf } from './edtf-days.js';

const told = (edtf: string): string | null => {
  const days = daysOf(edtf);
  return days && `${days.first.toISOString().slice(0, 10)} ${days.last.toISOString().slice(0, 10)}`;
};

describe('days of a date', () => {
  it.each([
    ['2022-01-01 2022-12-31', '2022'],
    ['2024-02-01 2024-02-29', '2024-02'],
    ['2022-06-29 2022-06-29', '2022-06-29'],
    ['2022-09-01 2022-11-30', '2022-09/2022-11'],
    [null, '2022-13'],
    [null, '2022-02-30'],
    [null, '../2024'],
    [null, '2024/..'],
    [null, '2024/2023'],
    [null, 'soon'],
  ])('%s: %s', (days, edtf) => {
    expect(told(edtf)).toBe(days);
  });
});
