import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { units } from './offsets.js';

describe('code points into UTF-16', () => {
  it.each([
    ['plain text', 'Talks in Tarvel', 6, 8, 'in'],
    ['Cyrillic', 'рост на 16 %', 8, 10, '16'],
    ['no-break spaces', '16\u00a0процентов', 3, 12, 'процентов'],
    ['an emoji before', '😀 growth', 2, 8, 'growth'],
    ['emoji on both sides', '😀a😀b', 1, 2, 'a'],
    ['an emoji itself', 'a😀b', 1, 2, '😀'],
    ['up to the end', 'a😀', 0, 2, 'a😀'],
  ])('in %s', (_, text, start, end, words) => {
    const to = units(text);
    expect(text.slice(to(start), to(end))).toBe(words);
  });

  it('slices every text as code points do', () => {
    const span = fc
      .string({ unit: 'binary' })
      .chain((text) => fc.tuple(fc.constant(text), fc.nat([...text].length), fc.nat([...text].length)));
    fc.assert(
      fc.property(span, ([text, a, b]) => {
        const [start, end] = a < b ? [a, b] : [b, a];
        const to = units(text);
        expect(text.slice(to(start), to(end))).toBe([...text].slice(start, end).join(''));
      }),
    );
  });
});
