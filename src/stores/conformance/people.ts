import { describe, expect, it } from 'vitest';
import type { Office, Speaker } from '../../domain/index.js';
import type { Subject } from './index.js';
import { BOREN, entry, party } from './samples.js';

const turn = (speaker: Speaker) => [{ index: 0, label: 'Label', speaker, interpreted: false, start: 0, end: 1 }];
const boren = (name: string, office: Office) => party('XB', name, office, 'x-boren');

export function peopleConformance(subject: Subject): void {
  describe('people', () => {
    it('are gathered over names, languages and offices', async () => {
      const { store } = subject;
      await store.put(entry({ key: '1', date: '2020-02-01', parties: [boren('Boris Boren', 'foreign-minister')] }));
      await store.put(
        entry({ key: '2', date: '2022-06-29', parties: [boren('Boris Boren', 'president')], turns: turn({ ...BOREN, name: 'Boren' }) }),
      );
      await store.put(entry({ key: '3', lang: 'ru', date: '2021-05-05', parties: [boren('Борис Борен', 'president')] }));
      expect(await store.people({})).toEqual([
        {
          id: 'x-boren',
          names: [
            { name: 'Boris Boren', lang: 'en', records: 2 },
            { name: 'Boren', lang: 'en', records: 1 },
            { name: 'Борис Борен', lang: 'ru', records: 1 },
          ],
          offices: [
            { state: 'XB', office: 'president', from: '2021-05-05', to: '2022-06-29', records: 2 },
            { state: 'XB', office: 'foreign-minister', from: '2020-02-01', to: '2020-02-01', records: 1 },
          ],
          records: 3,
          from: '2020-02-01',
          to: '2022-06-29',
        },
      ]);
    });

    it('who are known by name only are told apart by state, not by spelling', async () => {
      const { store } = subject;
      await store.put(entry({ key: '1', parties: [party('XA', 'Пётр Елкин'), party('XC', 'Пётр Елкин')] }));
      await store.put(entry({ key: '2', parties: [party('XA', 'Петр  Ёлкин')] }));
      const found = await store.people({});
      expect(found.map(({ id, records }) => [id, records])).toEqual([
        ['name:XA:петр елкин', 2],
        ['name:XC:петр елкин', 1],
      ]);
    });

    it('leave out who has no name', async () => {
      await subject.store.put(
        entry({
          parties: [party('XA', 'delegation', 'delegation')],
          turns: turn({ name: null, state: 'XA', office: 'president', person: null }),
        }),
      );
      expect(await subject.store.people({})).toEqual([]);
    });

    it('are those of the newest version', async () => {
      await subject.store.put(entry({ text: 'one', parties: [party('XA', 'Anna Arvel')] }));
      await subject.store.put(entry({ text: 'two', parties: [BOREN] }));
      expect((await subject.store.people({})).map(({ id }) => id)).toEqual(['x-boren']);
    });

    it('are found by id, by words of the name in any order, and by state', async () => {
      const { store } = subject;
      await store.put(entry({ key: '1', parties: [BOREN, party('XA', 'Anna Arvel'), party('XA', 'Boris Arvel-Corm')] }));
      const ids = async (filter: Parameters<typeof store.people>[0]) => (await store.people(filter)).map(({ id }) => id);
      expect(await ids({ id: 'x-boren' })).toEqual(['x-boren']);
      expect(await ids({ name: 'BOREN boris' })).toEqual(['x-boren']);
      expect(await ids({ name: 'arvel' })).toEqual(['name:XA:anna arvel', 'name:XA:boris arvel corm']);
      expect(await ids({ name: 'arv' })).toEqual([]);
      expect(await ids({ name: '%' })).toEqual([]);
      expect(await ids({ state: 'XA', name: 'boris' })).toEqual(['name:XA:boris arvel corm']);
      expect(await ids({ offset: 1, limit: 1 })).toEqual(['name:XA:boris arvel corm']);
    });
  });
}
