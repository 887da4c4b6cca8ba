import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locate, type TextQuery, type TextWord } from '../../domain/index.js';
import type { Subject } from './index.js';
import { party } from './samples.js';
import { ALL, ANNA, and, asking, BORIS, form, lemma, near, not, or, phrase, prefix, type Spoken, spoken, TALK } from './spoken.js';

export function searchCountsConformance(subject: Subject): void {
  describe('counts of a search', () => {
    const put = async (): Promise<void> => {
      await subject.store.put(spoken('1', TALK, { date: '2021-03-04', topics: [{ topic: 'trade', evidence: [] }] }));
    };

    it('counts all matches by what they are', async () => {
      await subject.store.put(
        spoken('1', TALK, {
          date: '2021-03-04',
          parties: [party('XB', 'B'), party('XA', 'A')],
          topics: [{ topic: 'trade', evidence: [] }],
        }),
      );
      await subject.store.put(spoken('2', [[BORIS, 'trade']], { lang: 'ru', date: null }));
      const facets = await subject.store.facets(
        asking(lemma('trade')),
        ['speaker', 'state', 'pair', 'publisher', 'lang', 'topic', 'year', 'office'],
        10,
      );
      const told = Object.fromEntries(
        Object.entries(facets).map(([field, values]) => [field, values.map(({ value, count }) => `${value} ${count}`)]),
      );
      expect(told).toEqual({
        speaker: ['x-boren 2', 'name:XA:anna arvel 1'],
        state: ['XA 4', 'XB 3'],
        pair: ['XA-XB 3'],
        publisher: ['a.example 4'],
        lang: ['en 3', 'ru 1'],
        topic: ['trade 3'],
        year: ['2021 3'],
        office: ['prime-minister 2', 'president 1'],
      });
      expect((await subject.store.facets(asking(lemma('trade')), ['speaker'], 1)).speaker).toEqual([
        { value: 'x-boren', label: 'Boris Boren', count: 2 },
      ]);
      expect(await subject.store.facets(asking(lemma('none')), ['lang'], 5)).toEqual({ lang: [] });
    });

    const FREQUENCIES: readonly (readonly [string, TextQuery, number, number])[] = [
      ['lemma', lemma('trade'), 4, 3],
      ['form', form('turnover'), 1, 1],
      ['prefix', prefix('t'), 6, 3],
      ['phrase', phrase(lemma('trade'), lemma('turnover')), 1, 1],
      ['near', near(3, lemma('trade'), lemma('build')), 1, 1],
      ['either word', or(lemma('trade'), lemma('turnover')), 6, 3],
      ['both words', and(lemma('trade'), lemma('turnover')), 4, 2],
    ];
    it.each(FREQUENCIES)('counts places of a %s among words', async (_, text, occurrences, passages) => {
      await put();
      expect(await subject.store.frequency(asking(text), 'year')).toEqual([
        { value: '2021', label: '2021', occurrences, passages, words: 13 },
      ]);
    });

    it('counts by speaker and publisher, in what the filters leave', async () => {
      await put();
      const rows = await subject.store.frequency(asking(lemma('trade')), 'speaker');
      expect(rows.map(({ label, occurrences, words }) => [label, occurrences, words])).toEqual([
        ['Boris Boren', 2, 7],
        ['', 1, 3],
        ['Anna Arvel', 1, 3],
      ]);
      expect(await subject.store.frequency(asking(lemma('trade'), { speaker: ['arvel'] }), 'publisher')).toEqual([
        { value: 'a.example', label: 'a.example', occurrences: 1, passages: 1, words: 3 },
      ]);
    });

    it('tells who speaks under a name', async () => {
      await put();
      expect(await subject.store.speakersNamed('BOREN boris')).toEqual([{ id: 'x-boren', name: 'Boris Boren' }]);
      expect(await subject.store.speakersNamed('Anna')).toEqual([{ id: 'name:XA:anna arvel', name: 'Anna Arvel' }]);
      expect(await subject.store.speakersNamed('Ann')).toEqual([]);
      expect(await subject.store.speakersNamed('—')).toEqual([]);
    });

    it('tells whether there is anything to look in', async () => {
      expect(await subject.store.searchable()).toBe('empty');
      await subject.store.put({ ...spoken('1', TALK), passages: [] });
      expect(await subject.store.searchable()).toBe('unindexed');
      await subject.store.put(spoken('2', TALK));
      expect(await subject.store.searchable()).toBe('ready');
    });

    it('finds exactly the passages in which a query has a place', async () => {
      const word = fc.constantFrom('a', 'b', 'c', 'ab');
      const said = fc.array(fc.tuple(word, fc.constantFrom('a', 'b', 'x')), { minLength: 1, maxLength: 8 });
      const term: fc.Arbitrary<TextWord> = fc.oneof(
        fc.uniqueArray(fc.constantFrom('a', 'b', 'x'), { minLength: 1, maxLength: 2 }).map((all) => lemma(...all)),
        word.map(form),
        word.map(prefix),
      );
      const terms = fc.array(term, { minLength: 2, maxLength: 3 });
      const leaf: fc.Arbitrary<TextQuery> = fc.oneof(
        term,
        terms.map((words) => phrase(...words)),
        fc.tuple(terms, fc.nat(3)).map(([words, distance]) => near(distance, ...words)),
      );
      const query = fc.oneof(
        leaf,
        fc.array(leaf, { minLength: 2, maxLength: 3 }).map((parts) => and(...parts)),
        fc.array(leaf, { minLength: 2, maxLength: 3 }).map((parts) => or(...parts)),
        fc.tuple(leaf, leaf).map(([wanted, denied]) => and(wanted, not(denied))),
      );
      let key = 0;
      await fc.assert(
        fc.asyncProperty(
          fc.array(said, { minLength: 1, maxLength: 6 }),
          fc.array(query, { minLength: 1, maxLength: 8 }),
          async (speeches, queries) => {
            const talk = speeches.map((words): Spoken => [ANNA, words.map(([written, of]) => `${written}/${of}`).join(' ')]);
            const title = `n${key++}.example`;
            const given = spoken(String(key), talk, { publisher: title });
            await subject.store.put(given);
            for (const text of queries) {
              const { hits } = await subject.store.search(asking(text, { publisher: [title] }), ALL);
              const expected = given.passages.filter(({ words }) => locate(words, text).length > 0);
              expect(hits.map(({ passage }) => passage)).toEqual(expected);
              const counted = await subject.store.frequency(asking(text, { publisher: [title] }), 'publisher');
              expect(counted[0]?.occurrences).toBe(expected.reduce((sum, { words }) => sum + locate(words, text).length, 0));
            }
          },
        ),
        { numRuns: 40 },
      );
    });
  });
}
