import { describe, expect, it } from 'vitest';
import type { RecordStatement } from '../../domain/index.js';
import type { Store } from '../contract/index.js';
import type { Subject } from './index.js';
import { ARVEL, BOREN, entry, FIGURE, PROMISE, party, statement } from './samples.js';

const TRADE = { ...FIGURE, states: ['XA', 'XB'] };
const TURN = { index: 0, label: 'A. Arvel', speaker: { ...ARVEL, person: 'x-arvel' }, interpreted: false, start: 0, end: 7 };

/** Three days of talks: XA and XB twice, XA and XC once, and a page without a day. */
async function filled({ store }: Subject): Promise<Store> {
  const put = (key: string, date: string | null, parties: readonly ReturnType<typeof party>[], statements: readonly RecordStatement[]) =>
    store.put(entry({ key, date, parties, statements, turns: [TURN], url: `https://a.example/${key}`, title: `Talks ${key}` }));
  const said = { turn: 0, speaker: 'Anna Arvel' };
  await put(
    '2',
    '2022-07-01',
    [ARVEL, BOREN],
    [statement('s:2#figure-a', TRADE, 'A', said), statement('s:2#commitment-b', PROMISE, 'A text')],
  );
  await put(
    '1',
    '2022-06-29',
    [ARVEL, BOREN],
    [statement('s:1#figure-z', TRADE), statement('s:1#figure-a', FIGURE, 'A t', { confidence: 'medium' })],
  );
  await put('3', '2022-07-02', [ARVEL, party('XC', 'Carla Cole')], [statement('s:3#figure-a', { ...FIGURE, states: ['XC', 'XD'] })]);
  await put('4', null, [], [statement('s:4#figure-a')]);
  return store;
}

export function statementsConformance(subject: Subject): void {
  describe('statements', () => {
    it('are none at first', async () => {
      expect(await subject.store.evidence({})).toEqual([]);
      expect(await subject.store.newestDay()).toBeNull();
      expect(await subject.store.pairs(5)).toEqual([]);
    });

    it('come with their record, who says them, and the day', async () => {
      const store = await filled(subject);
      const [evidence] = await store.evidence({ record: 'a.example:en:2' });
      expect(evidence).toEqual({
        statement: statement('s:2#figure-a', TRADE, 'A', { turn: 0, speaker: 'Anna Arvel' }),
        source: {
          record: 'a.example:en:2',
          publisher: 'a.example',
          lang: 'en',
          url: 'https://a.example/2',
          title: 'Talks 2',
          meeting: '2022-07-01:XA-XB',
          date: '2022-07-01',
          place: null,
          channel: 'meeting',
          parties: [ARVEL, BOREN],
        },
        by: { name: 'Anna Arvel', state: 'XA', office: 'president', person: 'x-arvel' },
        said: '2022-07-01',
        review: null,
      });
    });

    it.each<[string[], Parameters<Store['evidence']>[0]]>([
      [['4#figure-a', '1#figure-z', '1#figure-a', '2#figure-a', '2#commitment-b', '3#figure-a'], {}],
      [['2#commitment-b'], { kinds: ['commitment'] }],
      [['2#figure-a', '2#commitment-b'], { kinds: ['commitment', 'figure'], record: 'a.example:en:2' }],
      [['1#figure-z', '1#figure-a', '2#figure-a', '2#commitment-b'], { states: ['XB', 'XA'] }],
      [['3#figure-a'], { states: ['XD'] }],
      [[], { states: ['XB', 'XC'] }],
      [['2#figure-a'], { person: 'x-arvel' }],
      [['1#figure-z', '1#figure-a'], { meeting: '2022-06-29:XA-XB' }],
      [['2#figure-a', '2#commitment-b'], { from: '2022-06-30', to: '2022-07-01' }],
      [['1#figure-z', '1#figure-a'], { to: '2022-06-29' }],
      [['1#figure-a'], { confidence: 'medium' }],
      [['1#figure-a', '2#figure-a'], { after: 's:1#figure-z', limit: 2 }],
      [['2#commitment-b', '3#figure-a'], { after: 's:2#figure-a' }],
      [['4#figure-a', '1#figure-z'], { review: null, limit: 2 }],
      [[], { review: 'accepted' }],
    ])('%j are those of %j', async (expected, filter) => {
      const store = await filled(subject);
      const found = await store.evidence(filter);
      expect(found.map(({ statement: { id } }) => id.slice(2))).toEqual(expected);
    });

    it('are those of the newest version', async () => {
      const { store } = subject;
      await store.put(entry({ text: 'A text.', statements: [statement('s#figure-1')] }));
      await store.put(entry({ text: 'A further text.', statements: [statement('s#figure-2')] }));
      expect((await store.evidence({})).map((each) => each.statement.id)).toEqual(['s#figure-2']);
    });

    it('are said on the day the page is dated, where the meeting is not', async () => {
      await subject.store.put(entry({ date: null, published: '2022-08-01T10:00:00', statements: [statement('s#figure-1')] }));
      expect((await subject.store.evidence({}))[0]).toMatchObject({ said: '2022-08-01' });
      expect(await subject.store.newestDay()).toBe('2022-08-01');
    });

    it('count for the pairs of states that meet or are spoken of together', async () => {
      const store = await filled(subject);
      expect(await store.newestDay()).toBe('2022-07-02');
      const pairs = await store.pairs(5);
      expect(pairs).toEqual([
        { states: ['XA', 'XB'], records: 2, statements: 4, from: '2022-06-29', to: '2022-07-01' },
        { states: ['XC', 'XD'], records: 1, statements: 1, from: '2022-07-02', to: '2022-07-02' },
        { states: ['XA', 'XC'], records: 1, statements: 0, from: '2022-07-02', to: '2022-07-02' },
      ]);
      expect(await store.pairs(1)).toEqual(pairs.slice(0, 1));
    });
  });
}
