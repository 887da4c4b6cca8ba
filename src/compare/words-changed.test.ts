import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sliceByCodePoints } from '../domain/index.js';
import { wordsOf } from './words.js';
import { type WordChange, wordsChanged } from './words-changed.js';

const told = (before: string, after: string): string[] =>
  wordsChanged(before, after).map(
    (change) => `${change.kind}: ${sliceByCodePoints(before, change.before)} → ${sliceByCodePoints(after, change.after)}`,
  );

describe('words that changed', () => {
  it.each<[string[], string, string]>([
    [[], 'The bridge is open.', 'The bridge is open.'],
    [[], 'The bridge\n\nis open.', ' The  bridge is\u00a0open. '],
    [['inserted:  → new'], 'The bridge is open.', 'The new bridge is open.'],
    [['removed: new → '], 'The new bridge is open.', 'The bridge is open.'],
    [['replaced: 14 → 16'], 'Trade grew by 14 percent.', 'Trade grew by 16 percent.'],
    [['replaced: 1.5 → 1,5'], 'It is 1.5 now', 'It is 1,5 now'],
    [['replaced: old stone → new', 'inserted:  → today'], 'The old stone bridge is open', 'The new bridge is open today'],
    [['replaced: bridge → Bridge'], 'the bridge', 'the Bridge'],
    [['inserted:  → All of it.'], '', 'All of it.'],
    [['removed: All of it. → '], 'All of it.', ''],
    [['typography: " → “', 'typography: " → ”'], 'It is "open" now', 'It is “open” now'],
    [['typography: - → —'], 'A bridge - a road', 'A bridge — a road'],
    [['typography: Елкин → Ёлкин'], 'Пётр Елкин', 'Пётр Ёлкин'],
    [['typography: … → ...'], 'And so on…', 'And so on...'],
    [['typography: tal\u00adks → talks', 'replaced: end → began'], 'The tal\u00adks end', 'The talks began'],
    [['replaced: ship → road'], '\u{1F600} \u{1F600} The ship', '\u{1F600} \u{1F600} The road'],
  ])('%j', (expected, before, after) => {
    expect(told(before, after)).toEqual(expected);
  });

  it('tells where words are missing', () => {
    expect(wordsChanged('a b', 'a x b')).toEqual([{ kind: 'inserted', before: { start: 2, end: 2 }, after: { start: 2, end: 3 } }]);
    expect(wordsChanged('a b', 'a b x')).toEqual([{ kind: 'inserted', before: { start: 3, end: 3 }, after: { start: 4, end: 5 } }]);
  });

  describe('laws', () => {
    /** The later version, made from the earlier one and the changes. */
    const applied = (before: string, after: string, changes: readonly WordChange[]): string[] => {
      const keys = (text: string): string[] => wordsOf(text).map(({ key }) => key);
      const parts: string[] = [];
      let place = 0;
      for (const change of changes) {
        parts.push(...keys(sliceByCodePoints(before, { start: place, end: change.before.start })));
        parts.push(...keys(sliceByCodePoints(after, change.after)));
        place = change.before.end;
      }
      return [...parts, ...keys(sliceByCodePoints(before, { start: place, end: before.length }))];
    };
    const word = fc.constantFrom('a', 'b', 'c', 'bridge', 'road', '16', '“', '"', 'ё', 'е', '\u{1F600}', '.');
    const text = (maxLength: number) => fc.array(word, { maxLength }).map((words) => words.join(' '));
    const holds = (before: string, after: string): void => {
      expect(applied(before, after, wordsChanged(before, after))).toEqual(wordsOf(after).map(({ key }) => key));
    };

    it('make the later version from the earlier', () => {
      fc.assert(fc.property(text(30), text(30), holds));
    });

    it('hold for long texts that differ much, in which they are looked for piece by piece', () => {
      const long = (seed: number): string => Array.from({ length: 4000 }, (_, i) => `w${(i * (i % 7 === seed ? 31 : 1)) % 3000}`).join(' ');
      holds(long(1), long(2));
      const shuffled = Array.from({ length: 5000 }, (_, i) => `w${(i * 2741) % 5003}`).join(' ');
      holds(shuffled, shuffled.split(' ').reverse().join(' '));
      holds('a b '.repeat(20_000), 'b c a '.repeat(15_000));
    });
  });
});
