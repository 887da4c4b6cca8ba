import { describe, expect, it } from 'vitest';
import { harmless, harmlessDeep, harmlessLine, jsonLine } from './harmless.js';
import { align, clip, width, wrap } from './layout.js';

describe('harmless', () => {
  it.each([
    ['␛[31mred', '\u001b[31mred'],
    ['␀␇␡', '\u0000\u0007\u007f'],
    ['⟨U+009B⟩31m', '\u009b31m'],
    ['⟨U+202E⟩cba', '\u202ecba'],
    ['⟨U+D83D⟩x', '\ud83dx'],
    ['⟨U+E0041⟩', '\u{e0041}'],
    ['a\n\tb\nc', 'a\n\tb\r\nc'],
    ['Ёжик — “да”, 👩‍👧 10\u00a0%', 'Ёжик — “да”, 👩‍👧 10\u00a0%'],
  ])('%s', (shown, text) => {
    expect(harmless(text)).toBe(shown);
  });

  it('makes one line of several', () => {
    expect(harmlessLine(' a\r\n\tb\u2028c ')).toBe('a b c');
    expect(harmlessDeep({ a: ['x\ny', 1, null, true] })).toEqual({ a: ['x y', 1, null, true] });
  });

  it('leaves JSON exact', () => {
    const value = { text: 'a\u009b\u202e\u007f\ud83d\u2028"\\\n😀' };
    const line = jsonLine(value);
    expect(JSON.parse(line)).toEqual(value);
    expect(line.slice(0, -1)).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u202e]/u);
  });
});

describe('layout', () => {
  it('measures what a terminal shows', () => {
    expect(['Ёж', 'e\u0301', '会谈', '👍', 'a\u00adb', '\u200d'].map(width)).toEqual([2, 1, 4, 2, 2, 0]);
  });

  it('wraps at spaces, keeps no-break spaces, cuts what is too long', () => {
    expect(wrap('one two three four five six', 20)).toEqual(['one two three four', 'five six']);
    expect(wrap('rose by sixteen 16\u00a0percent', 20)).toEqual(['rose by sixteen', '16\u00a0percent']);
    expect(wrap('x'.repeat(45), 20).map((line) => line.length)).toEqual([20, 20, 5]);
    expect(wrap('', 20)).toEqual(['']);
  });

  it('aligns cells, and wraps a row that is too wide', () => {
    const rows = [
      ['a', '2021', 'c', 'said'],
      ['aaa', '', 'cc', ''],
      ['aa', '', 'a cell at the end pushes nobody', ''],
    ];
    expect(align(rows, 60).flat()).toEqual(['a     2021   c   said', 'aaa          cc', 'aa           a cell at the end pushes nobody']);
    expect(align([['a', '', 'c']], 60)).toEqual([['a   c']]);
    const [wide] = align([['word '.repeat(10).trim(), 'end']], 30);
    expect(wide?.every((line) => width(line) <= 30)).toBe(true);
  });

  it('clips with an ellipsis', () => {
    expect(clip('Ashgabat', 8)).toBe('Ashgabat');
    expect(clip('Ashgabat', 5)).toBe('Ashg…');
  });
});
