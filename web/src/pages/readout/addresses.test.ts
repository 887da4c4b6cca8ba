import { describe, expect, it } from 'vitest';
import { chosenIn, statementAnchor, turnAnchor } from './addresses.js';

describe('addresses within a record', () => {
  it('lead back to what they were made from', () => {
    expect(chosenIn(statementAnchor('president.example:ru:7#figure-214d686189'))).toEqual({
      type: 'statement',
      short: 'figure-214d686189',
    });
    expect(chosenIn(turnAnchor(12))).toEqual({ type: 'turn', index: 12 });
  });

  it.each(['', 'content', 't-', 't-x', 's-', 's-figure', 's-figure-1"]', 't-99999999999'])('of nothing: %s', (hash) => {
    expect(chosenIn(hash)).toBeNull();
  });
});
