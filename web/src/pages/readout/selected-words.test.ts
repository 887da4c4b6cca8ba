import { expect, it } from 'vitest';
import { trimmed } from './selected-words.js';

it.each([
  [{ start: 2, end: 7, quote: 'trade' }, 'a trade b', 1, 8],
  [{ start: 3, end: 8, quote: 'trade' }, '🙂 a trade', 5, 11],
  [{ start: 0, end: 1, quote: '🙂' }, '🙂 a', 0, 3],
  [null, 'a   b', 1, 4],
])('%o', (selected, text, from, to) => {
  const expected = selected && { ...selected, start: Array.from(text.slice(0, text.indexOf(selected.quote))).length };
  const found = trimmed(text, from, to);
  expect(found).toEqual(expected && { ...expected, end: expected.start + Array.from(expected.quote).length });
  if (found) expect(Array.from(text).slice(found.start, found.end).join('')).toBe(found.quote);
});
