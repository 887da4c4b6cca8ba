import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { matchingLines, measureMatching } from '../bench/ledger-matching.js';
import { CONTACT_LINE_STATUSES, CONTACT_STEPS } from '../src/ledger/contacts/index.js';
import { STEPS, UNDERTAKING_STATUSES } from '../src/ledger/undertakings/index.js';
import { UIS } from './support/uis.js';

/** The least share of pairs that are one and are found to be. */
const RECALL = 0.9;

describe('tellings taken for one', () => {
  const measured = measureMatching();

  it('has pairs enough to be worth the name', () => {
    expect(measured.reduce((sum, { pairs }) => sum + pairs, 0)).toBeGreaterThanOrEqual(80);
    for (const { pairs, same } of measured) expect(pairs - same).toBeGreaterThanOrEqual(10);
  });

  it.each(measured)('never merges two that are not one: $kind', ({ wrong }) => {
    expect(wrong.filter((each) => each.startsWith('taken for one'))).toEqual([]);
  });

  it('is told in docs/ledger.md as it is', () => {
    const written = readFileSync(new URL('../docs/ledger.md', import.meta.url), 'utf8');
    for (const line of matchingLines(measured)) expect(written).toContain(line);
  });

  it.each(measured)('finds most that are: $kind', ({ rightly, same }) => {
    expect(rightly / same).toBeGreaterThanOrEqual(RECALL);
  });
});

it.each(['en', 'ru'] as const)('words every status and step in %s', (lang) => {
  const { ledger } = UIS[lang].say;
  expect(Object.keys(ledger.statuses)).toEqual([...UNDERTAKING_STATUSES]);
  expect(Object.keys(ledger.steps)).toEqual([...STEPS]);
  expect(Object.keys(ledger.contactStatuses)).toEqual([...CONTACT_LINE_STATUSES]);
  expect(Object.keys(ledger.contactSteps)).toEqual([...CONTACT_STEPS]);
});
