import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims.js';
import { disagreementsIn } from './disagreements.js';
import { NARDANIA, NARDANIAN_PREMIER, OZERIA, type Said, said } from './figure-evidence.fixture.js';

const LATER = '2030-01-01';
const found = (...figures: Said[]) => disagreementsIn(claimsOf(figures.map(said), LATER));

const over16: Said = { value: '16', hedge: 'over', words: '16-plus percent', said: '2024-03-01' };
const about14: Said = { value: '14', hedge: 'about', words: 'about 14 percent', said: '2024-09-01' };
const over12: Said = { value: '12', hedge: 'over', words: 'over 12 percent', said: '2024-04-01', by: OZERIA };

describe('disagreements', () => {
  it('hold all claims of one quantity and time that do not meet, and tell between whom', () => {
    const [one, ...more] = found(over16, about14, over12);
    expect(more).toEqual([]);
    expect(one?.id).toBe('disagreement:XA-XB:trade-turnover:change:percent|2023');
    expect(one?.claims.map(({ hedge, value, said: day }) => [hedge, value, day])).toEqual([
      ['over', '16', '2024-03-01'],
      ['over', '12', '2024-04-01'],
      ['about', '14', '2024-09-01'],
    ]);
    expect(one?.between).toEqual(['one-speaker', 'two-sides']);
    expect(one?.pairs.map(({ between, distance }) => [between, distance])).toEqual([
      ['two-sides', '3'],
      ['one-speaker', '1'],
      ['two-sides', '0'],
    ]);
    expect(one?.claims.every(({ evidence }) => evidence.every(({ quote }) => quote !== ''))).toBe(true);
    expect(one?.complete).toBe(true);
    expect(one?.reasons).toEqual([]);
  });

  it('do not hold claims that meet all others', () => {
    const [one] = found(over16, about14, { value: '30', hedge: 'under', words: 'up to 30 percent', said: '2024-05-05' });
    expect(one?.claims.map(({ value }) => value)).toEqual(['16', '14']);
  });

  it.each<[string, Said, Said]>([
    ['two persons of one side', { value: '16' }, { value: '12', by: NARDANIAN_PREMIER, said: '2024-05-01' }],
    [
      'one person, named in two languages',
      { by: { ...NARDANIA, person: null } },
      { value: '12', by: { ...NARDANIA, name: 'Тордан', person: null }, said: '2024-05-01' },
    ],
  ])('one side: %s', (_what, a, b) => {
    expect(found(a, b).map(({ between }) => between)).toEqual([['one-side']]);
  });

  it.each<[string, string, Said, Said]>([
    ['two-reporters', 'one utterance told differently', {}, { value: '12', record: 'w', publisher: 'wire.example' }],
    ['two-reporters', 'both in their own words', { by: null }, { by: null, value: '12', record: 'w', publisher: 'wire.example' }],
    ['one-publisher', 'its two pages of one meeting', {}, { value: '12', record: 'president.nardania.example:ru:1' }],
    ['publisher-and-speaker', "a publisher's own words", {}, { by: null, value: '12', record: 'w', publisher: 'wire.example' }],
    ['third-state', 'a third state speaks', {}, { by: { ...OZERIA, state: 'XC', person: 'x-c' }, value: '12' }],
    ['two-statistics', 'one speaker, two countings', { source: 'XA' }, { source: 'XB', value: '12' }],
    ['two-statistics', 'one speaker, the other one named', {}, { source: 'XB', value: '12' }],
  ])('%s: %s', (between, _what, a, b) => {
    expect(found(a, b).map((each) => each.between)).toEqual([[between]]);
  });

  it.each<[string, Said, Said]>([
    ['claims that meet', { value: '16' }, { value: '16.4', by: OZERIA }],
    ['different times', { period: '2023' }, { period: '2022', value: '12', by: OZERIA }],
    ['a part of the time', { period: '2023' }, { period: '2023-01/2023-09', value: '12', by: OZERIA }],
    ['a year that still ran, on different days', { period: '2024' }, { period: '2024', value: '12', said: '2024-09-01' }],
    ['no time told', { period: null }, { period: null, value: '12', by: OZERIA }],
    ['a level and a change', {}, { measure: 'level', unit: 'USD', value: '12', by: OZERIA }],
    ['two currencies', { measure: 'level', unit: 'USD' }, { measure: 'level', unit: 'EUR', value: '12', by: OZERIA }],
    ['a currency and none', { measure: 'level', unit: 'USD' }, { measure: 'level', unit: 'money', value: '12', by: OZERIA }],
    ['a growth in percent and one in money', {}, { unit: 'USD', value: '12', by: OZERIA }],
    ['a target and what was reached', { modality: 'target' }, { value: '12', by: OZERIA }],
    ['other states', {}, { states: ['XA', 'XC'], value: '12', by: OZERIA }],
    ['exports, nobody says whose', { indicator: 'exports' }, { indicator: 'exports', value: '12', by: OZERIA }],
    [
      'companies of either side',
      { indicator: 'companies', measure: 'count', unit: 'units' },
      { indicator: 'companies', measure: 'count', unit: 'units', value: '12', by: OZERIA },
    ],
    ['two numbers in one speech', {}, { value: '12' }],
  ])('none between %s', (_what, a, b) => {
    expect(found(a, b)).toEqual([]);
  });

  it('take percent, parts and multiples for one measure', () => {
    expect(found({ value: '2', unit: 'times' }, { value: '98', by: OZERIA })).toEqual([]);
    expect(found({ value: '2', unit: 'times' }, { value: '60', by: OZERIA })).toHaveLength(1);
    expect(found({ value: '0.333', unit: 'fraction' }, { value: '34', by: OZERIA })).toEqual([]);
    expect(
      found({ value: '0.5', unit: 'fraction', direction: 'down' }, { value: '2', unit: 'times', direction: 'down', by: OZERIA }),
    ).toEqual([]);
    expect(found({ value: '5' }, { value: '5', direction: 'down', by: OZERIA })).toHaveLength(1);
  });

  it('let a speaker stand for every number he named for one thing', () => {
    expect(found({ value: '16' }, { value: '30' }, { value: '16', by: OZERIA })).toEqual([]);
    expect(found({ value: '16' }, { value: '30' }, { value: '40', by: OZERIA })).toHaveLength(1);
  });

  it('know that a claim of two persons is each of theirs', () => {
    // Both name 1, the president also 3: he stands for either.
    expect(found({ value: '1' }, { value: '3' }, { value: '1', by: NARDANIAN_PREMIER })).toEqual([]);
    expect(found({ value: '1', by: NARDANIAN_PREMIER }, { value: '1' }, { value: '3' })).toEqual([]);
    const [one] = found({ value: '1', by: NARDANIAN_PREMIER }, { value: '1' }, { value: '3', said: '2024-05-01' });
    expect(one?.between).toEqual(['one-speaker']);
  });

  it('compare a year that still ran within one day', () => {
    expect(found({ period: '2024' }, { period: '2024', value: '12', by: OZERIA }).map(({ to_date }) => to_date)).toEqual(['2024-03-01']);
  });

  it('say less than there is where there is too much, and say so', () => {
    const many = Array.from({ length: 60 }, (_, i) =>
      said({ value: String(100 + 3 * i), said: `2024-03-${String(1 + (i % 28)).padStart(2, '0')}`, meeting: `m${i}` }),
    );
    const [one] = disagreementsIn(claimsOf(many, LATER));
    expect(one?.complete).toBe(false);
    expect(one?.pairs).toHaveLength(400);
  });

  it('do not depend on the order of the evidence', () => {
    const value = fc.integer({ min: 1, max: 30 }).map(String);
    const figure = fc.record({
      value,
      by: fc.constantFrom(NARDANIA, OZERIA, NARDANIAN_PREMIER),
      said: fc.constantFrom('2024-03-01', '2024-05-01'),
    });
    fc.assert(
      fc.property(fc.array(figure, { maxLength: 8 }), (figures) => {
        const evidence = figures.map(said);
        const ids = (of: typeof evidence) =>
          disagreementsIn(claimsOf(of, LATER)).map(({ id, claims, pairs }) => [id, claims.map((c) => c.id), pairs]);
        expect(ids([...evidence].reverse())).toEqual(ids(evidence));
      }),
    );
  });
});

describe('possible reasons', () => {
  const reasons = (...figures: Said[]) => found(...figures).flatMap((each) => each.reasons);

  it('different statistics, where both are named', () => {
    expect(reasons({ source: 'XA' }, { value: '12', source: 'XB', by: OZERIA, said: '2024-04-01' })).toMatchObject([
      { kind: 'different-statistics', states: ['XA', 'XB'] },
    ]);
    expect(reasons({ source: 'XA' }, { value: '12', by: OZERIA })).toEqual([]);
  });

  it.each<[string, string, Said, Said]>([
    ['revised', 'уточненным', {}, { value: '12', quote: 'по уточненным данным, рост составил 12 процентов', said: '2024-06-01' }],
    ['revised', 'revised', {}, { value: '12', quote: 'the revised growth was 12 percent', said: '2024-06-01' }],
    ['revised', 'updated data', {}, { value: '12', quote: 'by updated data it was 12 percent', said: '2024-06-01', by: OZERIA }],
    ['preliminary', 'предварительным', { quote: 'по предварительным данным, 16 процентов' }, { value: '12', said: '2024-06-01' }],
    ['preliminary', 'Provisional', { quote: 'Provisional figures give 16 percent' }, { value: '12', said: '2024-06-01' }],
  ])('%s: “%s”', (kind, words, a, b) => {
    expect(reasons(a, b)).toMatchObject([{ kind, words }]);
  });

  it.each<[string, Said, Said]>([
    ['the earlier is the revised one', { quote: 'the revised growth was 16 percent' }, { value: '12', said: '2024-06-01' }],
    ['the later is the preliminary one', {}, { value: '12', said: '2024-06-01', quote: 'a preliminary 12 percent' }],
    ['said on one day', {}, { value: '12', by: OZERIA, quote: 'the revised growth was 12 percent' }],
    ['no words', {}, { value: '12', said: '2024-06-01' }],
    ['other words', {}, { value: '12', said: '2024-06-01', quote: 'we adjusted our course and grew by 12 percent' }],
  ])('none: %s', (_what, a, b) => {
    expect(found(a, b)).toHaveLength(1);
    expect(reasons(a, b)).toEqual([]);
  });
});
