import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims.js';
import { OZERIA, type Said, said } from './figure-evidence.fixture.js';
import { tellInterval } from './interval.js';
import { seriesOf } from './series.js';
import { onePeriod, yearBefore } from './spoken-period.js';

const series = (...figures: Said[]) => seriesOf(claimsOf(figures.map(said), '2030-01-01'));
const level = (value: string, period: string, rest: Said = {}): Said => ({
  measure: 'level',
  unit: 'USD',
  value: `${value}0000000`,
  words: `$${value.replace(/(\d\d)$/, '.$1')} billion`,
  period,
  ...rest,
});

describe('series', () => {
  it('hold claims by the time they speak of, earlier times first, no time last', () => {
    const [one, ...more] = series(
      { period: null, value: '1' },
      { period: '2024', value: '2', said: '2024-05-01' },
      { period: '2023-01/2023-06', value: '3' },
      { period: '2022', value: '4' },
      { period: '2023', value: '5' },
      { period: '2023-01/2023-03', value: '6' },
      { period: '2023', value: '7', said: '2024-02-01' },
    );
    expect(more).toEqual([]);
    expect(one?.id).toBe('series:XA-XB:trade-turnover:change:percent');
    expect(one?.periods.map(({ period, to_date, claims }) => [period, to_date, claims.map(({ value }) => value).join()])).toEqual([
      ['2022', null, '4'],
      ['2023-01/2023-03', null, '6'],
      ['2023-01/2023-06', null, '3'],
      ['2023', null, '7,5'],
      ['2024', '2024-05-01', '2'],
      [null, null, '1'],
    ]);
  });

  it('keep states, measure, unit, modality and whose it is apart', () => {
    const ids = series(
      {},
      { value: '2', unit: 'times' },
      { modality: 'target' },
      { states: ['XC', 'XA'] },
      { measure: 'level', unit: 'USD' },
      { measure: 'level', unit: 'EUR' },
      { measure: 'level', unit: 'money' },
      { indicator: 'exports', quote: 'our exports: 16', noun: 'exports' },
      { indicator: 'exports' },
    ).map(({ id }) => id);
    expect(ids).toEqual([
      'series:XA-XB:trade-turnover:level:EUR',
      'series:XA-XB:trade-turnover:level:USD',
      'series:XA-XB:trade-turnover:level:money',
      'series:XA-XB:trade-turnover:change:percent',
      'series:XA-XB:trade-turnover:change:percent:target',
      'series:XA-XB:exports:change:percent',
      'series:XA-XB:exports:of-XA:change:percent',
      'series:XA-XC:trade-turnover:change:percent',
    ]);
  });
});

describe('what claims imply', () => {
  const implied = (...figures: Said[]) =>
    series(...figures).flatMap(({ measure, periods }) =>
      periods.flatMap(({ period, implied: all }) =>
        all.map(({ from, voice, interval, claimed }) => {
          const { low, high } = tellInterval(interval, 1);
          return [measure, period, voice, from, low, high, claimed.map((each) => each.meets).join()].join(' ');
        }),
      ),
    );

  it('two levels a year apart imply the change, which is set beside the one that was claimed', () => {
    expect(implied(level('200', '2022'), level('230', '2023'))).toEqual(['change 2023 XA levels 14.4 15.5 ']);
    expect(implied(level('200', '2022'), level('230', '2023'), { value: '15' })).toContain('change 2023 XA levels 14.4 15.5 true');
    expect(implied(level('200', '2022'), level('230', '2023'), { value: '12' })).toContain('change 2023 XA levels 14.4 15.5 false');
  });

  it('a level and the change that led to it imply the level a year earlier', () => {
    expect(implied(level('230', '2023'), { value: '15' })).toEqual(['level 2022 XA level-and-change 1987012987 2013100436.6 ']);
    expect(implied(level('230', '2023'), { value: '2', unit: 'times' })).toEqual([
      'level 2022 XA level-and-change 1020000000 1317142857.1 ',
    ]);
  });

  it('names both parents', () => {
    const [change] = series(level('200', '2022'), level('230', '2023')).flatMap(({ periods }) => periods.flatMap((each) => each.implied));
    expect(change?.parents.map((id) => id.split('|').slice(1, 3).join(' '))).toEqual(['2022 2000000000-USD', '2023 2300000000-USD']);
  });

  it('reckons with the newest word of each voice', () => {
    expect(implied(level('200', '2022'), level('230', '2023'), level('210', '2022', { said: '2024-06-01' }))).toEqual([
      'change 2023 XA levels 9 10 ',
    ]);
  });

  it.each<[string, Said, Said]>([
    ['levels of two sides', level('200', '2022'), level('230', '2023', { by: OZERIA })],
    ['levels of two statistics', level('200', '2022'), level('230', '2023', { source: 'XB' })],
    ['levels in two currencies', level('200', '2022'), level('230', '2023', { unit: 'EUR' })],
    ['levels two years apart', level('200', '2021'), level('230', '2023')],
    ['a half and a whole', level('200', '2022-01/2022-06'), level('230', '2023')],
    ['a year that still ran', level('200', '2023'), level('230', '2024')],
    ['a target', level('200', '2022'), level('230', '2023', { modality: 'target' })],
    ['counts of unlike things', level('200', '2022', { indicator: 'projects' }), level('230', '2023', { indicator: 'projects' })],
    ["a publisher's own words", level('200', '2022', { by: null }), level('230', '2023', { by: null })],
  ])('nothing from %s', (_what, a, b) => {
    expect(implied(a, b)).toEqual([]);
  });

  it('halves of two years are as far apart as the years', () => {
    expect(implied(level('100', '2022-01/2022-06'), level('110', '2023-01/2023-06'))).toEqual(['change 2023-01/2023-06 XA levels 8.9 11 ']);
  });
});

describe('times', () => {
  it.each([
    ['2022-01/2022-12', '2022'],
    ['2022-01-01/2022-12-31', '2022'],
    ['2022-01-01/2022-03-31', '2022-01/2022-03'],
    ['2022-02-01/2022-02-28', '2022-02'],
    ['2022-05-05/2022-05-05', '2022-05-05'],
    ['2021/2023', '2021/2023'],
    ['2022-01-02/2022-12-31', '2022-01-02/2022-12-31'],
    ['2022/..', '2022/..'],
    ['someday', 'someday'],
  ])('%s is %s', (written, one) => expect(onePeriod(written)).toBe(one));

  it.each([
    ['2022', '2021'],
    ['2022-01/2022-06', '2021-01/2021-06'],
    ['2024-02', '2023-02'],
    ['2023-02', '2022-02'],
    ['2021-02', '2020-02'],
    ['2024-02-29', '2023-02-28'],
    ['2022/..', null],
    ['2018/2022', null],
    ['someday', null],
  ])('a year before %s is %s', (period, earlier) => expect(yearBefore(period)).toBe(earlier));
});
