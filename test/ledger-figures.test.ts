import { describe, expect, it } from 'vitest';
import { judgePairs, measure } from '../bench/ledger.js';
import { FIGURE_PAIRS } from './fixtures/ledger/figure-pairs.js';

// What bench/ledger.ts prints may get better, not worse.
const FLOORS = {
  apart: { precision: 0.96, recall: 0.9 },
  meet: { precision: 0.9, recall: 0.95 },
  'not-comparable': { precision: 0.95, recall: 0.9 },
};

describe('figures set side by side as a careful reader does', () => {
  it('has enough pairs of every kind, in both languages', () => {
    expect(FIGURE_PAIRS.length).toBeGreaterThanOrEqual(60);
    for (const verdict of ['apart', 'meet', 'not-comparable'])
      expect(FIGURE_PAIRS.filter(([own]) => own === verdict).length).toBeGreaterThan(15);
    const russian = FIGURE_PAIRS.flatMap(([, a, b]) => [a[2], b[2]]).filter((words) => /[а-я]/.test(words));
    expect(russian.length).toBeGreaterThan(60);
    expect(russian.length).toBeLessThan(FIGURE_PAIRS.length * 2 - 60);
  });

  it('keeps its precision and recall', async () => {
    for (const { verdict, said, right, is } of measure(await judgePairs())) {
      expect(right / said, `precision of ${verdict}`).toBeGreaterThanOrEqual(FLOORS[verdict].precision);
      expect(right / is, `recall of ${verdict}`).toBeGreaterThanOrEqual(FLOORS[verdict].recall);
    }
  });
});
