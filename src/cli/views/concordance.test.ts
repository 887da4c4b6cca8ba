import pc from 'picocolors';
import { describe, expect, it } from 'vitest';
import { width } from '../terminal/layout.js';
import { concordance } from './concordance.js';

const plain = { paint: pc.createColors(false), width: 60 };
const coloured = { paint: pc.createColors(true), width: 60 };

describe('places under each other', () => {
  const places = [
    { left: 'a short one with the ', hit: 'trade', right: ' of two states.' },
    {
      left: 'and then, at the end of a very long sentence about nothing, the ',
      hit: 'trades',
      right: ' of many states, one by one, for years',
    },
  ];

  it('begin in one column, and no line is wider than the terminal', () => {
    const lines = concordance(places, plain, '  ');
    expect(lines[0]?.trim()).toBe('a short one with the ‹trade› of two states.');
    expect(lines[1]).toMatch(/^ {2}….* the ‹trades› of .*…$/);
    expect(new Set(lines.map((line) => line.indexOf('‹'))).size).toBe(1);
    for (const line of lines) expect(width(line)).toBeLessThanOrEqual(60);
  });

  it('are bold where there are colours', () => {
    const [line = ''] = concordance(places, coloured, '');
    expect(line).toContain('\u001b[1mtrade\u001b[22m');
    expect(line).not.toContain('‹');
  });

  it('can do nothing to a terminal', () => {
    const [line = ''] = concordance([{ left: '\u001b[31m\u202e', hit: '\u001b]0;x\u0007', right: '\n\n\r next' }], plain, '');
    expect([...line].some((character) => character < ' ' || character === '\u202e')).toBe(false);
  });
});
