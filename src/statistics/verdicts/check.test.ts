import { describe, expect, it } from 'vitest';
import type { StatisticPoint } from '../../domain/index.js';
import type { Said } from '../../ledger/figures/figure-evidence.fixture.js';
import { printExact } from '../../ledger/figures/index.js';
import { type Check, checkClaim, isForChecking } from './check.js';
import { claim, point, trade } from './claims.fixture.js';
import { countedOf } from './counted.js';

const check = (fields: Said, points: readonly StatisticPoint[], known: string | null = null): Check =>
  checkClaim(claim(fields), countedOf(points), known);

/** Up 12 percent by Nardania's count, up 5 by Ozeria's. */
const BOTH = [...trade('XA', { 2022: 1000, 2023: 1120 }), ...trade('XB', { 2022: 2000, 2023: 2100 })];
/** Both count 12 percent. */
const ALIKE = [...trade('XA', { 2022: 1000, 2023: 1120 }), ...trade('XB', { 2022: 100, 2023: 112 })];
const only = (reporter: string): StatisticPoint[] => BOTH.filter((each) => each.reporter === reporter);

describe('verdicts', () => {
  const CASES: readonly (readonly [
    verdict: string,
    agrees: string,
    differs: string,
    what: string,
    fields: Said,
    points: readonly StatisticPoint[],
  ])[] = [
    ['agrees', 'XA', 'XB', 'names A, meets A', { value: '12', words: '12', source: 'XA' }, BOTH],
    ['agrees', 'XA XB', '', 'names A, meets both', { value: '12', words: '12', source: 'XA' }, ALIKE],
    ['agrees-with-other-only', 'XB', 'XA', 'names A, meets B', { value: '5', words: '5', source: 'XA' }, BOTH],
    ['agrees-with-neither', '', 'XA XB', 'names A, meets none', { value: '9', words: '9', source: 'XA' }, BOTH],
    ['agrees-with-neither', '', 'XA', 'names A, B has nothing', { value: '9', words: '9', source: 'XA' }, only('XA')],
    ['cannot-be-checked', 'XB', '', 'names A, A has nothing', { value: '5', words: '5', source: 'XA' }, only('XB')],
    ['cannot-be-checked', '', 'XA XB', 'names a third state', { value: '9', words: '9', source: 'XC' }, BOTH],
    ['agrees-with-one-only', 'XA', 'XB', 'names none, meets A', { value: '12', words: '12' }, BOTH],
    ['agrees-with-one-only', 'XB', 'XA', 'names none, meets B', { value: '5', words: '5' }, BOTH],
    ['agrees-with-neither', '', 'XA XB', 'names none, meets none', { value: '9', words: '9' }, BOTH],
    ['agrees', 'XB', '', 'names none, only B has any and it meets', { value: '5', words: '5' }, only('XB')],
    ['agrees-with-neither', '', 'XB', 'names none, only B has any and it does not', { value: '6', words: '6' }, only('XB')],
    ['cannot-be-checked', '', '', 'nobody has any', { value: '5', words: '5' }, []],
  ];
  it.each(CASES)('%s (%s | %s): %s', (verdict, agrees, differs, _, fields, points) => {
    const found = check(fields, points);
    expect([found.verdict, found.agrees_with.join(' '), found.differs_from.join(' ')]).toEqual([verdict, agrees, differs]);
    // Of every side asked there is a value or what is missing, never silence.
    for (const side of ['XA', 'XB']) {
      expect([...found.readings, ...found.missing].some(({ reporter }) => reporter === side)).toBe(true);
    }
  });

  it('have both values, how far they lie from the claim, and the points they stand on', () => {
    const { readings } = check({ value: '9', words: '9' }, BOTH);
    expect(
      readings.map(({ reporter, value, apart, points, before }) => [
        reporter,
        printExact(value, 3),
        printExact(apart, 2),
        points.length,
        before.length,
      ]),
    ).toEqual([
      ['XA', '12', '2.49', 2, 2],
      ['XB', '5', '3.49', 2, 2],
    ]);
  });
});

describe('what a claim lacks', () => {
  it.each([
    ['no-period', { period: null }],
    ['no-direction', { direction: null }],
    ['share-or-rank', { measure: 'share' as const }],
    ['part-of-it', { words: '12', quote: 'our non-oil trade turnover rose by 12 percent', noun: 'trade turnover', value: '12' }],
    ['more-than-two-states', { states: ['XA', 'XB', 'XC'] }],
    ['not-over', { period: '2024' }],
    ['unit-not-told', { measure: 'level' as const, unit: 'money', value: '5', direction: null }],
    ['whose-not-told', { indicator: 'exports' as const }],
    ['no-pair', { states: ['XA'] }],
  ])('%s', (reason, fields) => {
    const found = check(fields, BOTH);
    expect(found.verdict).toBe('cannot-be-checked');
    expect(found.missing).toEqual([{ reporter: null, reason, have: [] }]);
  });
});

describe('what is missing of a side', () => {
  const level: Said = { measure: 'level', unit: 'USD', value: '100', direction: null };
  it.each([
    ['no-series', [], { value: '5' }, []],
    ['no-imports', [], { value: '5' }, [point()]],
    ['no-exports', [], { value: '5' }, [point({ indicator: 'imports' })]],
    ['no-year-before', [], { value: '5' }, trade('XA', { 2023: 100 })],
    ['no-such-time', [], { value: '5', period: '2019' }, trade('XA', { 2023: 100 })],
    ['no-such-time', ['2023-01/2023-03'], { value: '5', period: '2023-02/2023-06' }, trade('XA', { '2023-01/2023-03': 100 })],
    ['only-coarser', ['2023'], { value: '5', period: '2023-01' }, trade('XA', { 2023: 100, 2022: 100 })],
    ['incomplete', ['2023'], { value: '5' }, trade('XA', { 2023: 100, 2022: 100 }, { status: 'incomplete' })],
    ['no-such-time', [], { value: '5' }, trade('XA', { 2023: 100, 2022: 100 }, { status: 'forecast' })],
    ['not-months', [], { value: '5', period: '2023-01-10/2023-02-09' }, trade('XA', { 2023: 100, 2022: 100 })],
    ['other-unit', ['EUR'], level, trade('XA', { 2023: 100 }, { unit: 'EUR' })],
    ['starts-from-nothing', [], { value: '5' }, trade('XA', { 2023: 100, 2022: 0 })],
  ])('%s %j', (reason, have, fields: Said, points) => {
    const { missing, verdict } = check(fields, points);
    expect(verdict).toBe('cannot-be-checked');
    expect(missing.find(({ reporter }) => reporter === 'XA')).toEqual({ reporter: 'XA', reason, have });
  });
});

describe('levels', () => {
  const level = (fields: Said = {}): Said => ({
    measure: 'level',
    unit: 'USD',
    value: '1800000000',
    words: '$1.8 billion',
    direction: null,
    ...fields,
  });

  it('are compared in their own unit, with half of the last digit printed left open', () => {
    const printed = (value: string, step: string) => [point({ indicator: 'trade-turnover', value, step })];
    expect(check(level(), printed('1850000000', '1')).verdict).toBe('agrees');
    expect(check(level(), printed('1850000001', '2')).verdict).toBe('agrees');
    expect(check(level(), printed('1850000001', '1')).verdict).toBe('agrees-with-neither');
    expect(check(level(), printed('1900000000', '100000000')).verdict).toBe('agrees');
    expect(check(level(), printed('1900000000', '10000000')).verdict).toBe('agrees-with-neither');
  });

  it('of a source that gives the turnover itself are not added up', () => {
    const points = [
      point({ indicator: 'trade-turnover', value: '1800000000' }),
      point({ value: '1' }),
      point({ indicator: 'imports', value: '2' }),
    ];
    expect(check(level(), points).readings.map(({ value }) => printExact(value))).toEqual(['1800000000']);
  });

  it('are made up of shorter times, as few as will do, without gap or overlap', () => {
    const months = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`2023-${String(i + 1).padStart(2, '0')}`, 10]));
    const sum = (times: Record<string, number>, period = '2023') =>
      check(level({ period }), trade('XA', times)).readings.map(({ value, composed, points }) => [
        printExact(value),
        composed,
        points.length / 2,
      ]);
    expect(sum(months)).toEqual([['120', true, 12]]);
    expect(sum(months, '2023-02/2023-04')).toEqual([['30', true, 3]]);
    expect(sum({ ...months, '2023-01/2023-06': 50 })).toEqual([['110', true, 7]]);
    expect(sum({ ...months, '2023-01/2023-06': 50, '2023-07/2023-12': 51 })).toEqual([['101', true, 2]]);
    expect(sum({ ...months, 2023: 7 })).toEqual([['7', false, 1]]);
    expect(sum({ 2022: 5, 2023: 7 }, '2022/2023')).toEqual([['12', true, 2]]);
    const { '2023-05': _, ...gap } = months;
    expect(sum(gap)).toEqual([]);
    // Stretches that overlap cannot be added, whichever is tried first.
    expect(sum({ '2023-01/2023-07': 1, '2023-07/2023-12': 1, '2023-01/2023-06': 3 })).toEqual([['4', true, 2]]);
  });

  it('may be changes in money', () => {
    const points = trade('XA', { 2022: 1000, 2023: 1300 });
    const found = check({ measure: 'change', unit: 'USD', value: '300', words: '300' }, points);
    expect([found.verdict, printExact(found.readings[0]?.value ?? 0n)]).toEqual(['agrees', '300']);
    expect(check({ measure: 'change', unit: 'USD', value: '300', words: '300', direction: 'down' }, points).verdict).toBe(
      'agrees-with-neither',
    );
  });
});

describe('changes', () => {
  it('are against the same time a year before', () => {
    const points = trade('XA', { '2022-01/2022-03': 100, '2023-01/2023-03': 90, '2022-10/2022-12': 10 });
    expect(check({ value: '10', words: '10', direction: 'down', period: '2023-01/2023-03' }, points).verdict).toBe('agrees');
    expect(check({ value: '10', words: '10', direction: 'up', period: '2023-01/2023-03' }, points).verdict).toBe('agrees-with-neither');
  });

  it('told as parts or multiples are changes too', () => {
    const points = trade('XA', { 2022: 100, 2023: 201 });
    expect(check({ value: '2', words: 'twice', unit: 'times' }, points).verdict).toBe('agrees');
    expect(check({ value: '0.333', words: 'a third', unit: 'fraction' }, trade('XA', { 2022: 100, 2023: 133 })).verdict).toBe('agrees');
  });

  it('do not depend on the unit of the levels', () => {
    expect(check({ value: '12', words: '12' }, trade('XA', { 2022: 100, 2023: 112 }, { unit: 'EUR' })).verdict).toBe('agrees');
  });
});

describe('flows', () => {
  const exports: Said = {
    indicator: 'exports',
    measure: 'level',
    unit: 'USD',
    value: '100',
    words: '100',
    quote: 'our exports came to 100 dollars',
    noun: 'exports',
    direction: null,
  };
  it('are counted by the other side as what comes in', () => {
    const points = [
      point({ value: '100' }),
      point({ reporter: 'XB', partner: 'XA', indicator: 'imports', value: '130', valuation: 'cif' }),
    ];
    const found = check(exports, points);
    expect(found.readings.map(({ reporter, mirror, meets }) => [reporter, mirror, meets])).toEqual([
      ['XA', false, true],
      ['XB', true, false],
    ]);
    expect(found.notes).toContain('cif-fob');
  });

  it('of "your exports" are the other state\'s', () => {
    const yours: Said = { ...exports, quote: 'your exports came to 100 dollars' };
    const points = [point({ reporter: 'XB', partner: 'XA', value: '100' }), point({ indicator: 'imports', value: '100' })];
    expect(check(yours, points).readings.map(({ reporter, mirror }) => [reporter, mirror])).toEqual([
      ['XA', true],
      ['XB', false],
    ]);
  });

  it('other than trade are counted by the one whose they are', () => {
    const invested: Said = { ...exports, indicator: 'investment', quote: 'our investment came to 100 dollars', noun: 'investment' };
    const points = [point({ indicator: 'investment' }), point({ reporter: 'XB', partner: 'XA', indicator: 'investment', value: '7' })];
    expect(check(invested, points).readings.map(({ reporter }) => reporter)).toEqual(['XA']);
  });
});

describe('several ways of counting', () => {
  it('of one side are all told; one that meets is enough, and that they differ is said', () => {
    const points = [
      ...(['2022', '2023'] as const).flatMap((period, i) => [
        point({ period, value: String(100 + i * 10) }),
        point({ period, indicator: 'imports', basis: 'origin', value: String(100 + i * 10) }),
        point({ period, indicator: 'imports', basis: 'consignment', value: String(100 + i * 50) }),
      ]),
      ...trade('XA', { 2022: 100, 2023: 140 }, { source: 'Another office' }),
    ];
    const found = check({ value: '10', words: '10' }, points);
    expect(found.verdict).toBe('agrees');
    expect(found.readings.map(({ source, basis, meets }) => [source, basis, meets])).toEqual([
      ['Customs', 'origin', true],
      ['Customs', 'consignment', false],
      ['Another office', null, false],
    ]);
    expect(found.notes).toContain('ways-differ');
  });
});

describe('vintages', () => {
  const first = trade('XA', { 2022: 100, 2023: 116 }, { vintage: '2024-02-10', status: 'provisional' });
  const revised = trade('XA', { 2022: 102, 2023: 116 }, { vintage: '2025-02-10' });

  it('set the claim against what was known then and what is known now', () => {
    const found = check({ value: '16', words: '16' }, [...first, ...revised]);
    expect([found.verdict, found.when_said?.verdict]).toEqual(['agrees-with-neither', 'agrees']);
    expect(found.readings[0]?.vintage).toBe('2025-02-10');
    expect(found.when_said?.readings[0]?.vintage).toBe('2024-02-10');
    expect(found.notes).toContain('revised');
  });

  it('later than a day that was asked for do not count', () => {
    const found = check({ value: '16', words: '16' }, [...first, ...revised], '2024-12-31');
    expect([found.verdict, found.when_said?.verdict]).toEqual(['agrees', 'agrees']);
    expect(found.notes).not.toContain('revised');
  });

  it('that are not told count as known now, and never as known then', () => {
    const found = check({ value: '16', words: '16' }, trade('XA', { 2022: 100, 2023: 116 }));
    expect([found.verdict, found.when_said]).toEqual(['agrees', null]);
    expect(found.notes).toContain('vintage-not-told');
    expect(check({ value: '16', words: '16' }, trade('XA', { 2022: 100, 2023: 116 }), '2024-12-31').missing).toContainEqual({
      reporter: 'XA',
      reason: 'not-known-then',
      have: [],
    });
  });

  it('of later than the saying are not held against it as known then', () => {
    expect(check({ value: '16', words: '16' }, revised).when_said).toBeNull();
  });
});

describe('what is checked', () => {
  it('is what was or is, in trade or in what there are series of', () => {
    const none = new Set<never>();
    expect(isForChecking(claim({}), none)).toBe(true);
    expect(isForChecking(claim({ modality: 'target' }), none)).toBe(false);
    expect(isForChecking(claim({ indicator: 'students', measure: 'count', unit: 'people', value: '600' }), none)).toBe(false);
    expect(
      isForChecking(claim({ indicator: 'students', measure: 'count', unit: 'people', value: '600' }), new Set(['students'] as const)),
    ).toBe(true);
  });
});
