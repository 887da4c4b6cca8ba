import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Figure, ReadoutRecord, RecordStatement } from '../domain/index.js';
import type { Store } from './contract.js';

export interface StoreUnderTest {
  /** A fresh, empty place. */
  readonly prepare: () => Promise<void>;
  /** Opens it; called more than once for one place. */
  readonly open: () => Promise<Store>;
  readonly clear: () => Promise<void>;
}

/** What every store has to do, run on the real engine behind it. */
export function storeConformance(name: string, under: StoreUnderTest): void {
  describe(`${name} keeps the contract of stores`, () => {
    let store: Store;
    beforeEach(async () => {
      await under.prepare();
      store = await under.open();
    });
    afterEach(async () => {
      await store.close();
      await under.clear();
    });

    it('is empty at first', async () => {
      expect(await store.list({})).toEqual([]);
      expect(await store.count({})).toBe(0);
      expect(await store.get('a:en:1')).toBeNull();
      expect(await store.versions('a:en:1')).toEqual([]);
      expect(await store.find('record', '1', 5)).toEqual([]);
    });

    it('gives a record back to the letter, after closing too', async () => {
      const record = sample({ text: 'a\u0000b \ud83d c \ud83d\ude00 \u202e end\n' });
      expect(await store.put(record, null)).toEqual({ outcome: 'added', version: 1 });
      await store.close();
      store = await under.open();
      expect(await store.get(record.id)).toEqual(record);
      expect(await store.original(record.id)).toBeNull();
    });

    it('keeps the bytes as fetched', async () => {
      const record = sample({});
      const bytes = Uint8Array.from([0, 255, 254, 13, 10, 60]);
      await store.put(record, bytes);
      expect(Array.from((await store.original(record.id)) ?? [])).toEqual(Array.from(bytes));
    });

    it('changes nothing for the same page', async () => {
      await store.put(sample({}), null);
      expect(await store.put(sample({}), null)).toEqual({ outcome: 'unchanged', version: 1 });
      expect(await store.versions('a.example:en:1')).toHaveLength(1);
      expect(await store.count({})).toBe(1);
    });

    it('keeps both versions of a page that changed, and shows the newest', async () => {
      await store.put(sample({ text: 'first', sha256: 'aa' }), Uint8Array.of(1));
      expect(await store.put(sample({ text: 'second', sha256: 'bb', state: 'XB' }), Uint8Array.of(2))).toEqual({
        outcome: 'changed',
        version: 2,
      });
      expect((await store.get('a.example:en:1'))?.text).toBe('second');
      expect((await store.get('a.example:en:1', 1))?.text).toBe('first');
      expect(Array.from((await store.original('a.example:en:1', 1)) ?? [])).toEqual([1]);
      expect((await store.versions('a.example:en:1')).map((v) => [v.version, v.sha256])).toEqual([
        [1, 'aa'],
        [2, 'bb'],
      ]);
      const list = await store.list({});
      expect(list.map((row) => [row.id, row.versions])).toEqual([['a.example:en:1', 2]]);
      expect(await store.count({ state: 'XA' })).toBe(0);
      expect(await store.count({ state: 'XB' })).toBe(1);
    });

    it('lets a new reading of the same page take the place of the old one', async () => {
      await store.put(sample({ statements: 1 }), null);
      expect(await store.put(sample({ statements: 2 }), null)).toEqual({ outcome: 'reread', version: 1 });
      expect((await store.get('a.example:en:1'))?.statements).toHaveLength(2);
      expect(await store.find('statement', 'figure-1', 5)).toEqual(['a.example:en:1#figure-1']);
    });

    it('stores nothing of a record it cannot store whole', async () => {
      const record = sample({ key: '1', statements: 1 });
      const twice = { ...record, id: 'a.example:en:2', statements: [...record.statements, ...record.statements] };
      await expect(store.put(twice, Uint8Array.of(1))).rejects.toThrow();
      expect(await store.count({})).toBe(0);
      expect(await store.versions(twice.id)).toEqual([]);
      expect(await store.put(record, null)).toEqual({ outcome: 'added', version: 1 });
    });

    it('lists the newest meeting first, page by page, those without a date last', async () => {
      const dates: Record<string, string | null> = { a: '2022-01-05', b: null, c: '2023-03-01', d: '2022-01-05' };
      for (const [key, date] of Object.entries(dates)) await store.put(sample({ key, date }), null);
      const keys = (rows: readonly { readonly id: string }[]): string[] => rows.map((row) => row.id.slice(-1));
      expect(keys(await store.list({}))).toEqual(['c', 'a', 'd', 'b']);
      const first = await store.list({ limit: 2 });
      expect(keys(first)).toEqual(['c', 'a']);
      expect(keys(await store.list({ limit: 5, after: first[1]?.id }))).toEqual(['d', 'b']);
      expect(keys(await store.list({ from: '2022-01-01', to: '2022-12-31' }))).toEqual(['a', 'd']);
      expect(keys(await store.list({ to: '2022-12-31' }))).toEqual(['a', 'd']);
      expect(await store.count({ publisher: 'a.example', lang: 'en' })).toBe(4);
      expect(await store.count({ publisher: 'b.example' })).toBe(0);
      expect(await store.count({ lang: 'ru' })).toBe(0);
    });

    it('finds records by id, number, beginning and end', async () => {
      for (const key of ['10', '101', '210']) await store.put(sample({ key }), null);
      expect(await store.find('record', 'a.example:en:10', 5)).toEqual(['a.example:en:10']);
      expect(await store.find('record', '10', 5)).toEqual(['a.example:en:10']);
      expect(await store.find('record', 'n:210', 5)).toEqual(['a.example:en:210']);
      expect(await store.find('record', 'a.example', 2)).toEqual(['a.example:en:10', 'a.example:en:101']);
      expect(await store.find('record', '%', 5)).toEqual([]);
      expect(await store.find('record', '', 5)).toEqual([]);
    });

    it('finds statements by id, own part, beginning and end', async () => {
      await store.put(sample({ statements: 2 }), null);
      expect(await store.find('statement', 'a.example:en:1#figure-0', 5)).toEqual(['a.example:en:1#figure-0']);
      expect(await store.find('statement', 'figure-1', 5)).toEqual(['a.example:en:1#figure-1']);
      expect(await store.find('statement', 'figure', 5)).toHaveLength(2);
      expect(await store.find('statement', '1#figure-1', 5)).toEqual(['a.example:en:1#figure-1']);
      expect(await store.find('statement', 'en:1#figure', 5)).toHaveLength(2);
      expect(await store.find('statement', 'nothing', 5)).toEqual([]);
    });

    it('serves two who have it open at once', async () => {
      const other = await under.open();
      try {
        const puts = Array.from({ length: 20 }, (_, i) => (i % 2 ? store : other).put(sample({ key: String(i) }), null));
        await Promise.all(puts);
        expect(await store.count({})).toBe(20);
        expect(await other.count({})).toBe(20);
      } finally {
        await other.close();
      }
    });
  });
}

interface Wishes {
  readonly key?: string;
  readonly text?: string;
  readonly sha256?: string;
  readonly date?: string | null;
  readonly state?: string;
  readonly statements?: number;
}

function sample({ key = '1', text = 'A text.', sha256 = '00', date = '2022-06-29', state = 'XA', statements = 0 }: Wishes): ReadoutRecord {
  const id = `a.example:en:${key}`;
  return {
    schema: 'readout/1',
    id,
    source: { id: null, publisher: 'a.example', url: null, lang: 'en', title: null, published: null, sha256, genre: 'transcript' },
    text,
    meeting: {
      date,
      place: null,
      occasion: null,
      channel: 'meeting',
      parties: [{ state, name: 'Anna Arvel', office: 'president', person: null }],
    },
    turns: [],
    insertions: [],
    gaps: [],
    statements: Array.from({ length: statements }, (_, i) => figure(`${id}#figure-${i}`)),
    topics: [],
    diagnostics: [],
  };
}

const FIGURE: Figure = {
  kind: 'figure',
  indicator: 'exports',
  states: ['XA'],
  measure: 'level',
  direction: null,
  value: '1',
  value_to: null,
  unit: 'USD',
  hedge: 'exact',
  modality: 'actual',
  period: null,
  source: null,
};

const figure = (id: string): RecordStatement => ({
  id,
  ...FIGURE,
  turn: null,
  speaker: null,
  start: 0,
  end: 1,
  quote: 'A',
  rule: 'figure/none',
  confidence: 'high',
  derivation: [],
});
