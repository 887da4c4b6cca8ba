import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folded } from './folding.js';

describe('names as they are compared', () => {
  it.each([
    ['anna arvel', 'Anna  Arvel'],
    ['anna arvel', 'ANNA\u00a0ARVEL'],
    ['петр елкин', 'Пётр Ёлкин'],
    ['йоррен тай', 'Йоррен Тай'],
    ['йоррен', 'Йоррен'.normalize('NFD')],
    ['петр', 'Пе́тр'],
    ['olafur ragnar grim', 'Ólafur Ragnar-Grím'],
    ['o arvel', 'O’Arvel'],
    ['arvel', 'Ar\u00advel'],
    ['', ' — '],
  ])('%s: %j', (expected, name) => {
    expect(folded(name)).toBe(expected);
  });

  it('folds what is folded to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(folded(folded(name))).toBe(folded(name));
      }),
    );
  });
});
