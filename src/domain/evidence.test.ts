import { describe, expect, it } from 'vitest';
import { saidOn } from './evidence.js';

describe('the day words were said on', () => {
  it.each([
    ['that of the talks', '2022-06-29', '2022-06-30T09:00:00', '2022-06-29'],
    ['that of the talks when the page was published on it', '2022-06-29', '2022-06-29T23:30:00', '2022-06-29'],
    ['the first of talks that took days', '2022-06-29/2022-06-30', null, '2022-06-29'],
    ['that of publishing where talks are announced', '2022-06-29', '2022-06-24', '2022-06-24'],
    ['that of publishing where no day of talks is told', null, '2022-06-24T10:00:00', '2022-06-24'],
    ['not known', null, null, null],
  ])('is %s', (_, date, published, expected) => {
    const record = { meeting: { date }, source: { published } } as unknown as Parameters<typeof saidOn>[0];
    expect(saidOn(record)).toBe(expected);
  });
});
