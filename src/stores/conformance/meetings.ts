import { describe, expect, it } from 'vitest';
import type { Subject } from './index.js';
import { ARVEL, BOREN, entry, party } from './samples.js';

const both = { parties: [{ ...ARVEL, person: 'x-arvel' }, BOREN] };

export function meetingsConformance(subject: Subject): void {
  const records = async (): Promise<[string, string[]][]> =>
    (await subject.store.meetings({})).map(({ id, readouts }) => [id, readouts.map(({ record }) => record)]);

  describe('meetings', () => {
    it('hold all readouts of one event', async () => {
      const { store } = subject;
      const topics = [{ topic: 'trade' as const, evidence: [] }];
      await store.put(entry({ ...both, channel: 'other', topics, url: 'https://a.example/1', title: 'Talks' }));
      await store.put(entry({ ...both, lang: 'ru', key: '9', place: { name: 'Тарн', state: 'XA' } }));
      await store.put(entry({ ...both, publisher: 'b.example' }));
      expect(await store.meetings({})).toEqual([
        {
          id: '2022-06-29:XA-XB',
          date: '2022-06-29',
          place: { name: 'Тарн', state: 'XA' },
          channel: 'meeting',
          occasion: null,
          parties: both.parties,
          topics: ['trade'],
          readouts: [
            { record: 'a.example:en:1', publisher: 'a.example', lang: 'en', title: 'Talks', url: 'https://a.example/1', published: null },
            { record: 'a.example:ru:9', publisher: 'a.example', lang: 'ru', title: null, url: null, published: null },
            { record: 'b.example:en:1', publisher: 'b.example', lang: 'en', title: null, url: null, published: null },
          ],
        },
      ]);
    });

    it('of one day and the same states are numbered, and stay themselves', async () => {
      const { store } = subject;
      await store.put(entry({ ...both, key: '1' }));
      await store.put(entry({ ...both, key: '2', channel: 'press-conference' }));
      await store.put(entry({ ...both, key: '3', channel: 'press-conference' }));
      await store.put(entry({ ...both, key: '1', engine: 'test/2' }));
      expect(await records()).toEqual([
        ['2022-06-29:XA-XB', ['a.example:en:1']],
        ['2022-06-29:XA-XB:2', ['a.example:en:2', 'a.example:en:3']],
      ]);
    });

    it('follow a record that turns out to be of another day', async () => {
      const { store } = subject;
      await store.put(entry({ ...both, key: '1' }));
      await store.put(entry({ ...both, key: '2' }));
      await store.put(entry({ ...both, key: '2', text: 'Corrected.', date: '2022-06-30' }));
      expect(await records()).toEqual([
        ['2022-06-30:XA-XB', ['a.example:en:2']],
        ['2022-06-29:XA-XB', ['a.example:en:1']],
      ]);
      await store.put(entry({ ...both, key: '1', text: 'Corrected too.', date: '2022-06-30' }));
      expect(await records()).toEqual([['2022-06-30:XA-XB', ['a.example:en:1', 'a.example:en:2']]]);
      expect((await store.list({ meeting: '2022-06-30:XA-XB' })).map(({ id }) => id)).toEqual(['a.example:en:1', 'a.example:en:2']);
      expect((await store.list({}))[0]?.meeting).toBe('2022-06-30:XA-XB');
    });

    it('are the same whatever order the readouts come in', async () => {
      const { store } = subject;
      const told = [
        entry({ ...both, publisher: 'c.example', channel: 'other' }),
        entry({ ...both, publisher: 'a.example', channel: 'meeting' }),
        entry({ ...both, publisher: 'b.example', channel: 'call' }),
      ];
      // the first fits both, so that nobody can say which it tells of
      for (const each of told) await store.put(each);
      expect((await records()).map(([, ids]) => ids)).toEqual([['c.example:en:1'], ['a.example:en:1'], ['b.example:en:1']]);
    });

    it('are found by states, person and day, newest first, page by page', async () => {
      const { store } = subject;
      const days = ['2022-01-01', '2022-03-01', '2022-02-01'];
      for (const [i, date] of days.entries()) await store.put(entry({ ...both, key: String(i), date }));
      await store.put(entry({ key: '9', date: null, parties: [ARVEL, party('XC', 'Carla Cole')] }));
      const ids = async (filter: Parameters<typeof store.meetings>[0]) => (await store.meetings(filter)).map(({ id }) => id);
      const [march, february, january] = ['2022-03-01:XA-XB', '2022-02-01:XA-XB', '2022-01-01:XA-XB'];
      expect(await ids({})).toEqual([march, february, january, 'undated:XA-XC']);
      expect(await ids({ limit: 1, after: march })).toEqual([february]);
      expect(await ids({ states: ['XA', 'XC'] })).toEqual(['undated:XA-XC']);
      expect(await ids({ person: 'x-boren', to: '2022-02-10' })).toEqual([february, january]);
      expect(await ids({ from: '2022-02-10' })).toEqual([march]);
      expect(await ids({ to: '2022-01-31' })).toEqual([january]);
      expect(await ids({ id: january })).toEqual([january]);
    });
  });
}
