import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandsOf, shinglesOf, similarity } from './fingerprint.js';

const words = (count: number, first = 0): string[] => Array.from({ length: count }, (_, i) => `word${first + i}`);
const like = (a: string, b: string): number => similarity(shinglesOf(a), shinglesOf(b));
const share = (a: string, b: string): boolean => {
  const bands = new Set(bandsOf(shinglesOf(a)));
  return bandsOf(shinglesOf(b)).some((band) => bands.has(band));
};

describe('what a text is compared by', () => {
  it.each([
    ['case and marks', 'Один, Два – ТРИ: четыре… пять!'],
    ['white space', 'один\n\nдва\u00a0три  четыре\tпять'],
    ['soft hyphens', 'один два три че\u00adтыре пять'],
    ['quotes', '«один» “два” "три" ‘четыре’ пять'],
  ])('is the same whatever its %s', (_name, text) => {
    expect(shinglesOf(text)).toEqual(shinglesOf('один два три четыре пять'));
  });

  it('takes ё for е, and a text of fewer than five words for nothing', () => {
    expect(shinglesOf('всё ещё идёт его счёт')).toEqual(shinglesOf('все еще идет его счет'));
    expect(shinglesOf('one two three four')).toHaveLength(0);
    expect(shinglesOf('')).toHaveLength(0);
  });

  it('tells how much of two texts is the same', () => {
    const text = words(104);
    expect(like(text.join(' '), text.join(' '))).toBe(1);
    expect(like(text.join(' '), words(104, 500).join(' '))).toBe(0);
    // One word of a hundred stands in five shingles of a hundred.
    expect(like(text.join(' '), text.with(50, 'other').join(' '))).toBeCloseTo(95 / 105, 10);
    expect(like(text.join(' '), text.slice(0, 54).join(' '))).toBe(0.5);
    expect(similarity(new Int32Array(), new Int32Array())).toBe(0);
  });

  it('gives no bands to what is too short to tell', () => {
    expect(bandsOf(shinglesOf(words(23).join(' ')))).toEqual([]);
    expect(bandsOf(shinglesOf(words(24).join(' ')))).toHaveLength(8);
    expect(bandsOf(shinglesOf('one two three '.repeat(50)))).toEqual([]);
  });

  it('shares a band with what is nearly the same, wherever the words are that differ', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), fc.nat(799), (first, place) => {
        const text = words(800, first);
        expect(share(text.join(' '), text.with(place, 'other').join(' '))).toBe(true);
      }),
    );
  });

  it('seldom shares one with another text', () => {
    const shared = Array.from({ length: 50 }, (_, i) => share(words(200, i * 1000).join(' '), words(200, i * 1000 + 100).join(' ')));
    // A third of the shingles in common: one in ten is looked at in vain.
    expect(shared.filter(Boolean).length).toBeLessThan(25);
  });
});
