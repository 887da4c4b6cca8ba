import { describe, expect, it } from 'vitest';
import { clipped } from './cards.js';

const hit = (text: string, word: string, start = 100) => {
  const at = Array.from(text.slice(0, text.indexOf(word))).length;
  return { text, start, places: [{ start: start + at, end: start + at + Array.from(word).length, left: '', hit: word, right: '' }] };
};
const whole = (parts: ReturnType<typeof clipped>): string => parts.map(({ text }) => text).join('');

describe('a passage', () => {
  it('that is short is shown whole, with the word marked', () => {
    const parts = clipped(hit('A 🙂 bridge over the Lentsa.', 'bridge'));
    expect(whole(parts)).toBe('A 🙂 bridge over the Lentsa.');
    expect(parts.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['bridge']);
  });

  it('that is long is cut between words, around the first word found', () => {
    const text = `${'many words before it '.repeat(40)}bridge ${'and many words after '.repeat(60)}`.trim();
    const shown = whole(clipped(hit(text, 'bridge')));
    expect(shown.startsWith('… ')).toBe(true);
    expect(shown.endsWith(' …')).toBe(true);
    expect(shown).toContain('bridge');
    const words = new Set(text.split(' '));
    expect(
      shown
        .slice(2, -2)
        .trim()
        .split(' ')
        .filter((word) => !words.has(word)),
    ).toEqual([]);
    expect(shown.length).toBeLessThan(620);
  });

  it('without spaces is cut all the same', () => {
    expect(whole(clipped(hit(`bridge${'x'.repeat(2000)}`, 'bridge'))).length).toBeLessThan(620);
  });
});
