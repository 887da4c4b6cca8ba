import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims.js';
import { NARDANIA, NARDANIAN_PREMIER, OZERIA, type Said, said } from './figure-evidence.fixture.js';

const LATER = '2030-01-01';
const claims = (...figures: Said[]) => claimsOf(figures.map(said), LATER);

describe('claims', () => {
  it('tell one fact once: two languages, two publishers, twice in one speech', () => {
    const [claim, ...more] = claims(
      { words: '16-plus percent', hedge: 'over', record: 'president.nardania.example:en:1' },
      { words: '16 с лишним процентов', hedge: 'over', record: 'president.nardania.example:ru:1' },
      { words: 'over 16%', hedge: 'over', record: 'wire.example:en:9', publisher: 'wire.example' },
      { words: 'over 16 percent', hedge: 'over', record: 'president.nardania.example:en:1' },
    );
    expect(more).toEqual([]);
    expect(claim?.evidence.map(({ record }) => record)).toEqual([
      'president.nardania.example:en:1',
      'president.nardania.example:en:1',
      'president.nardania.example:ru:1',
      'wire.example:en:9',
    ]);
  });

  it('are one where only one telling names the statistics, and two where tellings name different ones', () => {
    expect(claims({ source: 'XA' }, { source: null, record: 'b' }).map((claim) => claim.source)).toEqual(['XA']);
    expect(claims({ source: 'XA' }, { source: 'XB', record: 'b' }, { source: null, record: 'c' }).map((claim) => claim.source)).toEqual([
      null,
      'XA',
      'XB',
    ]);
  });

  it.each<[string, Said]>([
    ['another meeting', { meeting: '2024-03-01:XA-XB:2' }],
    ['the other side', { by: OZERIA }],
    ["the publisher's own words", { by: null }],
    ['another number', { value: '17' }],
    ['another hedge', { hedge: 'about' }],
    ['the other direction', { direction: 'down' }],
    ['another time', { period: '2022' }],
    ['another indicator', { indicator: 'exports' }],
    ['other states', { states: ['XA', 'XC'] }],
    ['a forecast', { modality: 'forecast' }],
  ])('are two with %s', (_what, other) => {
    expect(claims({}, other)).toHaveLength(2);
  });

  it('are one for two persons of one side, whose name is that of the known one', () => {
    const found = claims({ by: { ...NARDANIAN_PREMIER, person: null } }, { by: NARDANIA, record: 'z' });
    expect(found.map((claim) => claim.by?.name)).toEqual(['Marek Tordan']);
    expect(found[0]?.evidence.map(({ by }) => by?.name)).toEqual(['Stefan Olvik', 'Marek Tordan']);
  });

  it('take the coarser of two tellings of one number', () => {
    const [claim] = claims(
      { value: '2500000000', unit: 'USD', measure: 'level', words: '$2.5 billion' },
      { value: '2500000000', unit: 'USD', measure: 'level', words: 'два с половиной миллиарда долларов', record: 'b' },
    );
    expect(claim?.tolerance).toEqual({ rule: 'exact', step: '500000000', reach: '250000000' });
  });

  it('spell one time one way, and tell a time that was not over from a whole one', () => {
    expect(claims({ period: '2023-01/2023-12' }, { period: '2023', record: 'b' }).map(({ period }) => period)).toEqual(['2023']);
    expect(claims({ period: '2024' }).map(({ to_date }) => to_date)).toEqual(['2024-03-01']);
    expect(claims({ period: '2024-02' }).map(({ to_date }) => to_date)).toEqual([null]);
    expect(claims({ period: '2024-03' }).map(({ to_date }) => to_date)).toEqual(['2024-03-01']);
    expect(claims({ period: '2023', said: '2023-12-31' }).map(({ to_date }) => to_date)).toEqual(['2023-12-31']);
    expect(claims({ period: '2023', said: '2024-01-01' }).map(({ to_date }) => to_date)).toEqual([null]);
    expect(claims({ period: '2022/..' }).map(({ to_date }) => to_date)).toEqual(['2024-03-01']);
    // what is aimed at lies ahead and is not to date
    expect(claims({ period: '2030', modality: 'target' }).map(({ to_date }) => to_date)).toEqual([null]);
  });

  it('leave out what was said later, and what has no day', () => {
    const figures = [said({ said: '2024-03-01' }), said({ said: '2024-03-02' }), said({ said: null })];
    expect(claimsOf(figures, '2024-03-01').map((claim) => claim.said)).toEqual(['2024-03-01']);
  });

  it('have ids that stay the same in whatever order the evidence comes', () => {
    const figures = [said({}), said({ by: OZERIA, value: '12' }), said({ by: null, value: '12', source: 'XB' })];
    const ids = (of: typeof figures): string[] => claimsOf(of, LATER).map(({ id }) => id);
    expect(new Set(ids(figures)).size).toBe(3);
    expect(ids([...figures].reverse()).sort()).toEqual(ids(figures).sort());
  });
});

describe('what is not set against others', () => {
  it.each<[string | null, Said]>([
    [null, {}],
    [null, { measure: 'level', unit: 'USD', value: '2000000000' }],
    ['no-period', { period: null }],
    ['share-or-rank', { measure: 'share', direction: null }],
    ['share-or-rank', { measure: 'rank', unit: 'rank', direction: null }],
    ['no-direction', { direction: null }],
    ['no-pair', { states: ['XA'] }],
    ['not-one-quantity', { indicator: 'projects', measure: 'count', unit: 'units' }],
    ['not-one-quantity', { indicator: 'other' }],
    ['whose-not-told', { indicator: 'exports' }],
    [null, { indicator: 'gdp', states: ['XA'] }],
    ['not-one-quantity', { indicator: 'gdp', states: ['XA'], parties: [{ state: 'XA', name: 'A', office: 'president', person: null }] }],
  ])('%s: %j', (apart, figure) => {
    expect(claims(figure).map((claim) => claim.apart)).toEqual([apart]);
  });
});

describe('whose a flow is', () => {
  it.each<[string | null, string, string, Said]>([
    ['XA', 'Our exports grew by 5 percent', 'exports', {}],
    ['XA', 'Our agricultural exports grew by 5 percent', 'exports', {}],
    ['XB', 'Your exports grew by 5 percent', 'exports', {}],
    ['XA', 'Your exports grew by 5 percent', 'exports', { by: OZERIA }],
    ['XB', 'Наш экспорт вырос на 5 процентов', 'экспорт', { by: OZERIA }],
    ['XA', 'Рост вашего экспорта – 5 процентов', 'экспорта', { by: OZERIA }],
    [null, 'Exports grew by 5 percent', 'Exports', {}],
    [null, 'Our mutual exports grew by 5 percent', 'exports', {}],
    [null, 'Общий экспорт наших стран вырос на 5 процентов', 'экспорт', {}],
    [null, 'Your exports grew by 5 percent', 'exports', { states: ['XA', 'XB', 'XC'] }],
    [null, 'Our exports grew by 5 percent', 'exports', { by: null }],
    [null, 'In our country the total value of all exports grew by 5 percent', 'exports', {}],
  ])('%s: %s', (of, quote, noun, fields) => {
    const [claim] = claims({ indicator: 'exports', value: '5', quote, noun, words: '5 ', ...fields });
    expect(claim?.of).toBe(of);
  });
});

describe('a part of the thing', () => {
  it.each<[string | null, string, string]>([
    ['part-of-it', 'Our non-oil trade grew by 5 percent', 'trade'],
    ['part-of-it', 'Trade in agricultural goods grew by 5 percent', 'Trade'],
    ['part-of-it', 'Торговля продовольствием выросла на 5 процентов', 'Торговля'],
    ['part-of-it', 'Торговля между нашими приграничными районами выросла на 5 процентов', 'Торговля'],
    ['part-of-it', 'Trade between our border provinces grew by 5 percent', 'Trade'],
    [null, 'Our trade grew by 5 percent', 'trade'],
    [null, 'Trade between our two countries grew by 5 percent because of food', 'Trade'],
    [null, 'Наш товарооборот вырос на 5 процентов', 'товарооборот'],
    [null, 'В прошлом году объём торговли между нашими странами вырос на 5 процентов', 'объём торговли'],
  ])('%s: %s', (apart, quote, noun) => {
    expect(claims({ value: '5', quote, noun, words: '5 ' }).map((claim) => claim.apart)).toEqual([apart]);
  });
});
