import { describe, expect, it } from 'vitest';
import { SenseRows, SenseSet } from './sense-sets.js';
import { allHitsIn, firstHitIn, hitsIn, hitsOfSet, NO_SENSES, type SensesAt, senseCount, senseNumber, sketchOf } from './senses.js';

const at = (...senses: readonly [string, number][]): SensesAt => {
  const list = senses.map(([sense, length]) => ({ sense, number: senseNumber(sense), length }));
  return { senses: list, sketch: sketchOf(list) };
};
/** A bit of the sketch stands for several senses: enough of them that some share one. */
const MANY = Array.from({ length: 70 }, (_, i) => `test-sense-${i}`);
const TEXT = [at(['test-sense-0', 1]), NO_SENSES, at(['test-sense-1', 2], ['test-sense-33', 1]), at(['test-sense-0', 1])];

describe('senses of a text', () => {
  it.each<[string[], number, number, string[]]>([
    [['test-sense-0@0', 'test-sense-0@3'], 0, 4, ['test-sense-0']],
    [['test-sense-1@2', 'test-sense-33@2'], 0, 4, ['test-sense-1', 'test-sense-33']],
    [[], 0, 3, ['test-sense-1']],
    [[], 0, 4, ['test-sense-32', 'test-sense-65']],
    [['test-sense-0@3'], 1, 9, ['test-sense-0']],
    [['test-sense-0@0'], -2, 2, []],
  ])('%j in [%i, %i) of %j', (expected, first, last, wanted) => {
    const numbers = wanted.map(senseNumber);
    const found = (wanted.length === 0 ? allHitsIn(TEXT, first, last) : hitsIn(TEXT, first, last, numbers)).map(
      (hit) => `${hit.sense}@${hit.first}`,
    );
    expect(found).toEqual(expected);
    if (wanted.length === 0) return;
    expect(hitsOfSet(TEXT, first, last, new SenseSet(wanted)).map((hit) => `${hit.sense}@${hit.first}`)).toEqual(expected);
    const hit = firstHitIn(TEXT, first, last, numbers);
    expect(hit && `${hit.sense}@${hit.first}`).toBe(expected[0] ?? null);
  });
});

describe('sets of senses', () => {
  it('keep each sense by itself', () => {
    const set = new SenseSet(MANY.filter((_, i) => i % 3 === 0));
    expect(MANY.filter((sense) => set.holds(senseNumber(sense)))).toEqual(MANY.filter((_, i) => i % 3 === 0));
    expect(new SenseSet([]).holds(senseNumber('test-sense-69'))).toBe(false);
  });

  it('meet the rows of a text in what both have', () => {
    const rows = new SenseRows(senseCount());
    for (const sense of ['test-sense-2', 'test-sense-40', 'test-sense-64']) rows.add(1, senseNumber(sense));
    const common = (row: number): number[] => {
      const out: number[] = [];
      rows.common(row, new SenseSet(['test-sense-40', 'test-sense-64', 'test-sense-3']), (number) => out.push(number));
      return out.sort((a, b) => a - b);
    };
    expect(common(1)).toEqual([senseNumber('test-sense-40'), senseNumber('test-sense-64')].sort((a, b) => a - b));
    expect(common(0)).toEqual([]);
    rows.addAll(0, TEXT, 1, 3);
    expect(['test-sense-0', 'test-sense-1', 'test-sense-33'].map((sense) => rows.has(0, senseNumber(sense)))).toEqual([false, true, true]);
    expect(rows.has(1, senseNumber('test-sense-2'))).toBe(true);
    expect(rows.has(0, senseNumber('test-sense-2'))).toBe(false);
    expect(rows.has(1, senseNumber('a sense that nobody has'))).toBe(false);
  });
});
