import { describe, expect, it } from 'vitest';
import type { Subject } from './index.js';
import { ARVEL, BOREN, entry, figures, party } from './samples.js';

const ID = 'a.example:en:1';
const added = (id: string, version = 1) => ({ outcome: 'added', id, version, near: null });

export function recordsConformance(subject: Subject): void {
  describe('records', () => {
    it('are none at first', async () => {
      const { store } = subject;
      expect(await store.list({})).toEqual([]);
      expect(await store.count({})).toBe(0);
      expect(await store.get(ID)).toBeNull();
      expect(await store.page(ID)).toBeNull();
      expect(await store.versions(ID)).toEqual([]);
      expect(await store.find('record', '1', 5)).toEqual([]);
      expect(await store.known('00', 'test/1')).toBeNull();
    });

    it('come back to the letter, with their pages, after closing too', async () => {
      const given = entry({ text: 'a\u0000b \ud83d c \ud83d\ude00 \u202e end\n', original: Uint8Array.from([0, 255, 254, 13, 10, 60]) });
      expect(await subject.store.put(given)).toEqual(added(ID));
      const store = await subject.reopen();
      expect(await store.get(ID)).toEqual(given.record);
      const page = await store.page(ID);
      expect({ ...page, original: null }).toEqual({ ...given.page, original: null });
      expect(Array.from(page?.original ?? [])).toEqual([0, 255, 254, 13, 10, 60]);
    });

    it('do not change for the same page', async () => {
      const { store } = subject;
      await store.put(entry());
      expect(await store.put(entry())).toEqual({ ...added(ID), outcome: 'unchanged' });
      expect(await store.versions(ID)).toHaveLength(1);
      expect(await store.count({})).toBe(1);
    });

    it('keep both versions of a page that changed, and show the newest', async () => {
      const { store } = subject;
      await store.put(entry({ text: 'first', sha256: 'aa', original: Uint8Array.of(1) }));
      const second = entry({ text: 'second', sha256: 'bb', parties: [BOREN], original: Uint8Array.of(2) });
      expect(await store.put(second)).toEqual({ ...added(ID, 2), outcome: 'changed' });
      expect((await store.get(ID))?.text).toBe('second');
      expect((await store.get(ID, 1))?.text).toBe('first');
      expect(await store.get(ID, 3)).toBeNull();
      expect(Array.from((await store.page(ID, 1))?.original ?? [])).toEqual([1]);
      expect((await store.versions(ID)).map((v) => [v.version, v.sha256, v.engine])).toEqual([
        [1, 'aa', 'test/1'],
        [2, 'bb', 'test/1'],
      ]);
      expect((await store.list({})).map((row) => [row.id, row.versions])).toEqual([[ID, 2]]);
      expect(await store.count({ state: 'XA' })).toBe(0);
      expect(await store.count({ state: 'XB' })).toBe(1);
      expect(await store.put(entry({ text: 'first', sha256: 'aa', original: Uint8Array.of(1) }))).toMatchObject({
        outcome: 'unchanged',
        version: 1,
      });
      expect((await store.get(ID))?.text).toBe('second');
    });

    it('are known by their bytes and the engine that read them', async () => {
      const { store } = subject;
      await store.put(entry({ sha256: 'aa' }));
      expect(await store.known('aa', 'test/1')).toEqual({ id: ID, version: 1 });
      expect(await store.known('aa', 'test/2')).toBeNull();
      expect(await store.known('bb', 'test/1')).toBeNull();
    });

    it('let a new reading of the same page take the place of the old one', async () => {
      const { store } = subject;
      await store.put(entry({ statements: figures(ID, 1) }));
      expect(await store.put(entry({ statements: figures(ID, 2), engine: 'test/2' }))).toMatchObject({ outcome: 'reread', version: 1 });
      expect((await store.get(ID))?.statements).toHaveLength(2);
      expect(await store.find('statement', 'figure-1', 5)).toEqual([`${ID}#figure-1`]);
      expect((await store.versions(ID)).map((v) => v.engine)).toEqual(['test/2']);
      expect(await store.put(entry({ statements: figures(ID, 2), engine: 'test/3' }))).toMatchObject({ outcome: 'unchanged' });
      expect((await store.versions(ID)).map((v) => v.engine)).toEqual(['test/3']);
    });

    it('are stored whole or not at all', async () => {
      const { store } = subject;
      const twice = entry({ key: '2', statements: [...figures(ID, 1), ...figures(ID, 1)], original: Uint8Array.of(1) });
      await expect(store.put(twice)).rejects.toThrow();
      expect(await store.count({})).toBe(0);
      expect(await store.versions(twice.record.id)).toEqual([]);
      expect(await store.meetings({})).toEqual([]);
      expect(await store.put(entry({ statements: figures(ID, 1) }))).toEqual(added(ID));
    });

    it('are listed newest meeting first, page by page, those without a date last', async () => {
      const { store } = subject;
      const dates: Record<string, string | null> = { a: '2022-01-05', b: null, c: '2023-03-01', d: '2022-01-05' };
      for (const [key, date] of Object.entries(dates)) await store.put(entry({ key, date }));
      const keys = (rows: readonly { readonly id: string }[]): string[] => rows.map((row) => row.id.slice(-1));
      expect(keys(await store.list({}))).toEqual(['c', 'a', 'd', 'b']);
      const first = await store.list({ limit: 2 });
      expect(keys(first)).toEqual(['c', 'a']);
      expect(keys(await store.list({ limit: 5, after: first[1]?.id }))).toEqual(['d', 'b']);
      expect(keys(await store.list({ from: '2022-01-01', to: '2022-12-31' }))).toEqual(['a', 'd']);
      expect(keys(await store.list({ to: '2022-12-31' }))).toEqual(['a', 'd']);
    });

    it('are filtered by publisher, language, states, people, topic and meeting', async () => {
      const { store } = subject;
      const topics = [{ topic: 'trade' as const, evidence: [] }];
      await store.put(entry({ key: '1', parties: [ARVEL, BOREN], topics }));
      await store.put(entry({ key: '2', parties: [ARVEL, party('XC', 'Carla Cole')], date: '2022-07-01' }));
      const [second, first] = await store.list({});
      expect(await store.summary(first?.id ?? '')).toEqual(first);
      expect(await store.summary('nobody:en:0')).toBeNull();
      expect(await store.count({ publisher: 'a.example', lang: 'en' })).toBe(2);
      expect(await store.count({ publisher: 'b.example' })).toBe(0);
      expect(await store.count({ lang: 'ru' })).toBe(0);
      expect(await store.count({ state: 'XA' })).toBe(2);
      expect(await store.list({ pair: ['XA', 'XB'] })).toEqual([first]);
      expect(await store.count({ pair: ['XB', 'XC'] })).toBe(0);
      expect(await store.list({ person: 'x-boren' })).toEqual([first]);
      expect(await store.list({ person: 'name:XC:carla cole' })).toEqual([second]);
      expect(await store.list({ topic: 'trade' })).toEqual([first]);
      expect(await store.list({ meeting: '2022-06-29:XA-XB' })).toEqual([first]);
      expect(first).toMatchObject({ publisher: 'a.example', lang: 'en', meeting: '2022-06-29:XA-XB', words: 2, topics: ['trade'] });
    });

    it('are told when another engine has read them', async () => {
      const { store } = subject;
      await store.put(entry({ key: '1' }));
      await store.put(entry({ key: '2', engine: 'test/2' }));
      await store.put(entry({ key: '3' }));
      await store.put(entry({ key: '3', text: 'Changed.', engine: 'test/2' }));
      expect((await store.list({ notReadBy: 'test/2' })).map(({ id }) => id)).toEqual(['a.example:en:1']);
      expect(await store.count({ notReadBy: 'test/1' })).toBe(2);
    });

    it('are found by id, number, beginning and end', async () => {
      const { store } = subject;
      for (const key of ['10', '101', '210']) await store.put(entry({ key }));
      expect(await store.find('record', 'a.example:en:10', 5)).toEqual(['a.example:en:10']);
      expect(await store.find('record', '10', 5)).toEqual(['a.example:en:10']);
      expect(await store.find('record', 'n:210', 5)).toEqual(['a.example:en:210']);
      expect(await store.find('record', 'a.example', 2)).toEqual(['a.example:en:10', 'a.example:en:101']);
      expect(await store.find('record', '%', 5)).toEqual([]);
      expect(await store.find('record', '', 5)).toEqual([]);
    });

    it('have their statements found by id, own part, beginning and end', async () => {
      const { store } = subject;
      await store.put(entry({ statements: figures(ID, 2) }));
      expect(await store.find('statement', `${ID}#figure-0`, 5)).toEqual([`${ID}#figure-0`]);
      expect(await store.find('statement', 'figure-1', 5)).toEqual([`${ID}#figure-1`]);
      expect(await store.find('statement', 'figure', 5)).toHaveLength(2);
      expect(await store.find('statement', '1#figure-1', 5)).toEqual([`${ID}#figure-1`]);
      expect(await store.find('statement', 'en:1#figure', 5)).toHaveLength(2);
      expect(await store.find('statement', 'nothing', 5)).toEqual([]);
    });

    it('are kept for two who have the store open at once', async () => {
      const { store } = subject;
      const other = await subject.open();
      try {
        await Promise.all(Array.from({ length: 20 }, (_, i) => (i % 2 ? store : other).put(entry({ key: String(i) }))));
        expect(await store.count({})).toBe(20);
        expect(await other.count({})).toBe(20);
      } finally {
        await other.close();
      }
    });
  });
}
