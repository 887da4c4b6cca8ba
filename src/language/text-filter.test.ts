import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sketchOfTexts, TextFilter } from './text-filter.js';

describe('text filter', () => {
  it('never denies a text it holds', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(20_000), { maxLength: 300 }), (texts) => {
        const filter = new TextFilter(texts);
        expect(texts.every((text) => filter.mayHold(text))).toBe(true);
      }),
    );
  });

  it('denies nearly all others', () => {
    const filter = new TextFilter([3, 700, 4100]);
    const others = Array.from({ length: 5000 }, (_, i) => i).filter((text) => ![3, 700, 4100].includes(text));
    expect(others.filter((text) => filter.mayHold(text)).length).toBeLessThan(others.length / 8);
  });

  it('denies everything when it holds nothing', () => expect(new TextFilter([]).mayHold(0)).toBe(false));
});

describe('sketch of texts', () => {
  it('has a bit in common with every text of the set', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20_000)), (texts) => {
        const sketch = sketchOfTexts(texts);
        expect(texts.every((text) => (sketch & sketchOfTexts([text])) !== 0)).toBe(true);
      }),
    );
  });
});
