import { describe, expect, it } from 'vitest';
import { hashOf, type Surface, Surfaces } from './surfaces.js';

const at = (surfaces: Surfaces, text: string, start: number, end: number): Surface | undefined =>
  surfaces.at(hashOf(text, start, end), text, start, end);

const surface = (text: string): Surface => ({
  text,
  hash: hashOf(text, 0, text.length),
  word: { form: text, kind: 'word', readings: [] },
  caps: 'lower',
  cues: 0,
  reading: null,
});

describe('surfaces', () => {
  it('finds what stands in a stretch of text, and nothing that only begins so', () => {
    const surfaces = new Surfaces();
    surfaces.add(surface('порт'));
    expect(at(surfaces, 'в порту порт', 8, 12)?.text).toBe('порт');
    expect(at(surfaces, 'в порту порт', 2, 7)).toBeUndefined();
    expect(at(surfaces, 'в порту порт', 2, 5)).toBeUndefined();
  });

  it('tells surfaces of one hash apart', () => {
    const surfaces = new Surfaces();
    surfaces.add({ ...surface('one'), hash: hashOf('two', 0, 3) });
    expect(at(surfaces, 'two', 0, 3)).toBeUndefined();
    surfaces.add(surface('two'));
    expect(at(surfaces, 'two', 0, 3)?.text).toBe('two');
  });

  it('keeps all it was given while it grows', () => {
    const surfaces = new Surfaces();
    const all = Array.from({ length: 10_000 }, (_, i) => `w${i}`);
    for (const text of all) surfaces.add(surface(text));
    expect(all.filter((text) => at(surfaces, text, 0, text.length)?.text !== text)).toEqual([]);
  });
});
