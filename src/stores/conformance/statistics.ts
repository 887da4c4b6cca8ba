import { describe, expect, it } from 'vitest';
import { InputError } from '../../domain/index.js';
import type { PlacedPoint } from '../contract/index.js';
import type { Subject } from './index.js';

const point = (fields: Partial<PlacedPoint> = {}): PlacedPoint => ({
  reporter: 'XA',
  partner: 'XB',
  indicator: 'exports',
  basis: null,
  valuation: 'fob',
  unit: 'USD',
  source: 'Customs of Arvia',
  period: '2021',
  value: '1800000000',
  step: '1000000',
  status: 'final',
  vintage: null,
  licence: null,
  place: 'a.csv:2:5',
  ...fields,
});

async function* batches(...all: readonly PlacedPoint[][]): AsyncGenerator<readonly PlacedPoint[]> {
  yield* all;
}

export function statisticsConformance(subject: Subject): void {
  describe('statistics', () => {
    it('are kept with source, vintage and licence', async () => {
      const { place: _, ...told } = point({ vintage: '2022-02-10', licence: 'CC BY 4.0', status: 'provisional', basis: 'origin' });
      const kept = await subject.store.keepStatistics('a.csv', batches([{ ...told, place: 'a.csv:2:1' }]));
      expect(kept).toEqual({ series: 1, added: 1, changed: 0, unchanged: 0 });
      const store = await subject.reopen();
      expect(await store.statisticPoints({})).toEqual([told]);
      expect(await store.statisticSeries({})).toMatchObject([
        {
          reporter: 'XA',
          partner: 'XB',
          basis: 'origin',
          licence: 'CC BY 4.0',
          points: 1,
          from: '2021',
          to: '2021',
          vintages: ['2022-02-10'],
        },
      ]);
    });

    it('of one file come in batches; the same value twice is one', async () => {
      const { store } = subject;
      const more = point({ period: '2022', value: '2000000000' });
      expect(await store.keepStatistics('a.csv', batches([point(), more], [point({ place: 'a.csv:9:1' })]))).toEqual({
        series: 1,
        added: 2,
        changed: 0,
        unchanged: 0,
      });
      expect(await store.keepStatistics('b.csv', batches([more]))).toMatchObject({ added: 0, changed: 0, unchanged: 1 });
    });

    it('are kept in every vintage; within one the later file counts', async () => {
      const { store } = subject;
      await store.keepStatistics('a.csv', batches([point({ vintage: '2022-02-10' }), point()]));
      const revised = [point({ vintage: '2023-02-10', value: '1820000000' }), point({ vintage: '2022-02-10', value: '1810000000' })];
      expect(await store.keepStatistics('b.csv', batches(revised))).toEqual({ series: 1, added: 1, changed: 1, unchanged: 0 });
      expect((await store.statisticPoints({})).map(({ vintage, value }) => [vintage, value])).toEqual([
        [null, '1800000000'],
        ['2022-02-10', '1810000000'],
        ['2023-02-10', '1820000000'],
      ]);
      expect((await store.statisticSeries({}))[0]).toMatchObject({
        points: 1,
        vintages: ['2022-02-10', '2023-02-10'],
        files: ['a.csv', 'b.csv'],
      });
    });

    it('are kept whole or not at all', async () => {
      const { store } = subject;
      async function* broken(): AsyncGenerator<readonly PlacedPoint[]> {
        yield [point()];
        throw new InputError('stats-negative', 'a.csv:3:9', 'is below zero', 'mend it');
      }
      await expect(store.keepStatistics('a.csv', broken())).rejects.toMatchObject({ code: 'stats-negative', place: 'a.csv:3:9' });
      expect(await store.statisticPoints({})).toEqual([]);
      expect(await store.keepStatistics('a.csv', batches([point()]))).toMatchObject({ added: 1 });
    });

    it('refuse two values for one thing in one file, with the place', async () => {
      const { store } = subject;
      const two = store.keepStatistics('a.csv', batches([point(), point({ value: '1', place: 'a.csv:7:5' })]));
      await expect(two).rejects.toMatchObject({ code: 'stats-two-values', place: 'a.csv:7:5' });
      expect(await store.statisticSeries({})).toEqual([]);
    });

    it('of two files that are read at one time do not mix', async () => {
      const { store } = subject;
      await Promise.all([
        store.keepStatistics('a.csv', batches([point()], [point({ period: '2022' })])),
        store.keepStatistics('b.csv', batches([point({ source: 'Other' })], [point({ source: 'Other', value: '5', period: '2022' })])),
      ]);
      expect((await store.statisticSeries({})).map(({ source, points, files }) => [source, points, files])).toEqual([
        ['Customs of Arvia', 2, ['a.csv']],
        ['Other', 2, ['b.csv']],
      ]);
      expect(await store.check()).toEqual([]);
    });

    it('are found by states and indicator', async () => {
      const { store } = subject;
      const all = [
        point(),
        point({ indicator: 'imports' }),
        point({ partner: 'XC' }),
        point({ reporter: 'XB', partner: 'XA' }),
        point({ partner: null, indicator: 'gdp' }),
      ];
      await store.keepStatistics('a.csv', batches(all));
      const found = async (filter: Parameters<typeof store.statisticSeries>[0]) =>
        (await store.statisticSeries(filter)).map(({ reporter, partner, indicator }) => `${reporter}-${partner ?? ''} ${indicator}`);
      expect(await found({ states: ['XA', 'XB'] })).toEqual(['XA- gdp', 'XA-XB exports', 'XA-XB imports', 'XB-XA exports']);
      expect(await found({ states: ['XA', 'XC'], indicator: 'exports' })).toEqual(['XA-XC exports']);
      expect(await store.statisticPoints({ states: ['XC'] })).toEqual([]);
    });
  });
}
