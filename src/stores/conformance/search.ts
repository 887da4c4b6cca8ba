import { describe, expect, it } from 'vitest';
import type { SearchFilters, SearchQuery, TextQuery } from '../../domain/index.js';
import type { SearchPage } from '../contract/index.js';
import type { Subject } from './index.js';
import { party } from './samples.js';
import { ALL, ANNA, and, asking, BORIS, form, lemma, near, not, or, phrase, prefix, spoken, TALK } from './spoken.js';

/** What is found, as `record.turn`, `n` for narration. */
async function found({ store }: Subject, query: SearchQuery, page: Partial<SearchPage> = {}): Promise<string[]> {
  const { hits, total, records } = await store.search(query, { ...ALL, ...page });
  const names = hits.map(({ record, passage }) => `${record.split(':')[2]}.${passage.turn ?? 'n'}`);
  if (page.limit === undefined) {
    expect(total).toBe(hits.length);
    expect(records).toBe(new Set(hits.map((hit) => hit.record)).size);
  }
  return names;
}

export function searchConformance(subject: Subject): void {
  describe('search', () => {
    const put = async (): Promise<void> => {
      await subject.store.put(spoken('1', TALK, { date: '2021-03-04', topics: [{ topic: 'trade', evidence: [] }] }));
    };

    const CASES: readonly (readonly [string, TextQuery, readonly string[]])[] = [
      ['a word by its lemma', lemma('turnover'), ['1.0', '1.n']],
      ['a homonym by all its lemmas', lemma('grow', 'pipeline'), ['1.0', '1.1']],
      ['a word exactly', form('turnover'), ['1.n']],
      ['all words that begin so', prefix('turn'), ['1.0', '1.n']],
      ['no lemma by a beginning', prefix('grow'), []],
      ['words side by side', phrase(lemma('trade'), lemma('turnover')), ['1.0']],
      ['exact words side by side', phrase(form('turnover'), form('of')), ['1.n']],
      ['exact words whose last one goes on', phrase(form('build'), prefix('pipe')), ['1.1']],
      ['a lemma beside an exact word', phrase(lemma('turnover'), form('grew')), ['1.0']],
      ['a beginning before an exact word', phrase(prefix('turn'), form('of')), ['1.n']],
      ['not in another order', phrase(lemma('turnover'), lemma('trade')), []],
      ['words near each other, in any order', near(1, lemma('turnover'), lemma('trade')), ['1.0', '1.n']],
      ['not words farther off', near(0, lemma('we'), lemma('build')), []],
      ['a lemma near a beginning', near(2, lemma('trade'), prefix('pipe')), ['1.1']],
      ['both', and(lemma('trade'), form('of')), ['1.n']],
      ['either', or(form('of'), lemma('build')), ['1.1', '1.n']],
      ['one without the other', and(lemma('trade'), not(lemma('build'))), ['1.0', '1.n']],
      ['one without any of others', and(lemma('trade'), not(or(lemma('build'), form('of')))), ['1.0']],
      ['one without a pair that has to be looked at', and(lemma('trade'), not(phrase(lemma('turnover'), form('grew')))), ['1.1', '1.n']],
    ];
    it.each(CASES)('finds %s', async (_, text, expected) => {
      await put();
      expect(await found(subject, asking(text))).toEqual(expected);
    });

    it('gives the passage back with its words', async () => {
      await put();
      const { hits } = await subject.store.search(asking(form('grew')), ALL);
      expect(hits).toEqual([
        {
          record: 'a.example:en:1',
          title: null,
          publisher: 'a.example',
          lang: 'en',
          date: '2021-03-04',
          speaker: ANNA,
          label: 'Anna Arvel',
          text: 'Trade turnovers grew',
          passage: spoken('1', TALK).passages[0],
        },
      ]);
    });

    it('ranks page by page as it does all at once', async () => {
      const filler = (n: number): string => Array.from({ length: n }, (_, i) => `f${i}`).join(' ');
      // Passages that dwell on the word, that name it, that do not; short and long, each several times.
      const lengths = [0, 9, 40, 130, 300, 1200];
      const passages = lengths.flatMap((length) => [1, 2, 4, 9, 30].map((times) => `${filler(length)}${' trade'.repeat(times)}`.trim()));
      for (const key of ['1', '2', '3']) {
        await subject.store.put(
          spoken(
            key,
            [...passages, filler(50)].map((words) => [ANNA, words]),
          ),
        );
      }
      const query = asking(lemma('trade'));
      const ranked = { order: 'rank' } as const;
      const whole = await found(subject, query, ranked);
      expect(whole).toHaveLength(3 * passages.length);
      const pages: string[] = [];
      for (let offset = 0; offset < whole.length; offset += 4)
        pages.push(...(await found(subject, query, { ...ranked, offset, limit: 4 })));
      expect(pages).toEqual(whole);
      // Of passages of one length the one that names it oftener comes first.
      const first = (times: number): number => whole.indexOf(`1.${5 + [1, 2, 4, 9, 30].indexOf(times)}`);
      expect([30, 9, 4, 2, 1].map(first)).toEqual([30, 9, 4, 2, 1].map(first).toSorted((a, b) => a - b));
    });

    it('keeps any letters, and where they stand', async () => {
      const given = spoken('1', [
        [ANNA, 'Ёлка/елка 😀x/😀x İzmir/izmir U.S.-China/u.s.-china l’été/été Ǆ/ǆ'],
        [null, 'and 1,200 5,5 80-летие/80-летие'],
      ]);
      await subject.store.put(given);
      const store = await subject.reopen();
      const { hits } = await store.search(asking(null), ALL);
      expect(hits.map(({ passage }) => passage)).toEqual(given.passages);
      for (const { form: written } of given.passages.flatMap(({ words }) => words)) {
        expect((await store.search(asking(form(written)), ALL)).total).toBe(1);
      }
    });

    it('takes nothing of a query for syntax', async () => {
      await put();
      for (const odd of [
        '"',
        "'",
        '*',
        'trade" OR "we',
        'NEAR(',
        ') OR (',
        '~1',
        '=',
        '-trade',
        'form:of',
        'a b',
        '\u0000',
        '',
        '^trade',
        '{lemma}: we',
        'a + b',
      ]) {
        for (const text of [lemma(odd), form(odd), prefix(odd), phrase(lemma(odd), lemma('turnover')), near(3, form(odd), form('we'))]) {
          const { total } = await subject.store.search(asking(text), ALL);
          expect([odd, text.type, total]).toEqual([odd, text.type, 0]);
        }
      }
    });

    it('finds only the newest version of a page', async () => {
      await put();
      await subject.store.put(spoken('1', [[ANNA, 'gas/gas']]));
      expect(await found(subject, asking(lemma('trade')))).toEqual([]);
      expect(await found(subject, asking(lemma('gas')))).toEqual(['1.0']);
      expect((await subject.store.frequency(asking(lemma('trade')), 'year')).map(({ occurrences, words }) => [occurrences, words])).toEqual(
        [[0, 1]],
      );
    });

    it('finds what a newer engine reads in the same page', async () => {
      const page = spoken('1', [[ANNA, 'stali/stat']]);
      await subject.store.put(page);
      await subject.store.put({ ...page, engine: 'test/2', passages: spoken('1', [[ANNA, 'stali/stal']]).passages });
      expect(await found(subject, asking(lemma('stat')))).toEqual([]);
      expect(await found(subject, asking(lemma('stal')))).toEqual(['1.0']);
    });

    it('finds the last words of a record that is given twice at once', async () => {
      const again = { ...spoken('1', [[ANNA, 'later']]), engine: 'another/1' };
      await subject.store.putAll([spoken('1', [[ANNA, 'sooner']]), spoken('2', [[BORIS, 'sooner']]), again]);
      expect(await found(subject, asking(lemma('sooner')))).toEqual(['2.0']);
      expect(await found(subject, asking(lemma('later')))).toEqual(['1.0']);
    });

    it('forgets the words of a record that was not kept', async () => {
      const broken = { ...spoken('2', [[ANNA, 'unheard']]), page: null as never };
      await expect(subject.store.putAll([spoken('3', [[ANNA, 'whole']]), broken])).rejects.toThrow();
      expect(await found(subject, asking(null))).toEqual([]);
      await subject.store.put(spoken('4', [[BORIS, 'other']]));
      await subject.store.put(spoken('2', [[ANNA, 'unheard']]));
      expect(await found(subject, asking(lemma('unheard')))).toEqual(['2.0']);
      expect(await found(subject, asking(null, { speaker: ['anna arvel'] }))).toEqual(['2.0']);
      expect((await subject.store.facets(asking(null), ['speaker'], 5)).speaker?.map(({ label }) => label).sort()).toEqual([
        'Anna Arvel',
        'Boris Boren',
      ]);
    });

    const FILTERS: readonly (readonly [string, SearchFilters, readonly string[]])[] = [
      ['speaker by words of the name', { speaker: ['arvel'] }, ['1.0']],
      ['speaker by all words of the name only', { speaker: ['anna boren'] }, []],
      ['speaker by id', { speaker: ['x-boren'] }, ['2.0', '1.1']],
      ['one speaker or another', { speaker: ['arvel', 'boren'] }, ['2.0', '1.0', '1.1']],
      ['whom the speaker speaks for', { saidFor: ['XB'] }, ['2.0', '1.1']],
      ['office of the speaker', { saidBy: ['president'] }, ['1.0']],
      ['a state that takes part', { state: ['XC'] }, ['2.n', '2.0']],
      ['both of a pair', { pair: [['XB', 'XC']] }, ['2.n', '2.0']],
      ['not one alone of a pair', { pair: [['XA', 'XC']] }, []],
      [
        'one pair or another',
        {
          pair: [
            ['XA', 'XC'],
            ['XC', 'XB'],
          ],
        },
        ['2.n', '2.0'],
      ],
      ['place by a word of its name', { place: ['tarvel'] }, ['1.0', '1.1', '1.n']],
      ['place by its state', { place: ['xz'] }, ['1.0', '1.1', '1.n']],
      ['publisher', { publisher: ['b.example'] }, ['2.n', '2.0']],
      ['language', { lang: ['ru'] }, ['2.n', '2.0']],
      ['topic', { topic: ['trade'] }, ['1.0', '1.1', '1.n']],
      ['from a day', { from: '2021-03-05' }, ['2.n', '2.0']],
      ['to a day', { to: '2021-03-04' }, ['1.0', '1.1', '1.n']],
      ['a year', { from: '2021-01-01', to: '2021-12-31' }, ['1.0', '1.1', '1.n']],
      ['a month', { from: '2022-06-01', to: '2022-06-30' }, ['2.n', '2.0']],
      ['days across years', { from: '2021-03-04', to: '2022-06-29' }, ['2.n', '2.0', '1.0', '1.1', '1.n']],
      ['days between both', { from: '2021-03-05', to: '2022-06-28' }, []],
      ['several at once', { speaker: ['boren'], lang: ['en'] }, ['1.1']],
      ['nobody', { speaker: ['nobody'] }, []],
      ['a list without values', { lang: [] }, []],
    ];
    it.each(FILTERS)('filters by %s', async (_, filters, expected) => {
      await subject.store.put(
        spoken('1', TALK, {
          date: '2021-03-04',
          place: { name: 'Pine Palace, Tarvel', state: 'XZ' },
          topics: [{ topic: 'trade', evidence: [] }],
        }),
      );
      await subject.store.put(
        spoken(
          '2',
          [
            [null, 'gas'],
            [BORIS, 'gas'],
          ],
          { publisher: 'b.example', lang: 'ru', date: '2022-06-29', parties: [party('XB', 'Boris Boren'), party('XC', 'Clara Corin')] },
        ),
      );
      expect(await found(subject, asking(null, filters))).toEqual(expected);
    });

    it('orders by date, newest first, those without one last, page by page', async () => {
      const days: Record<string, string | null> = { a: '2020-01-01', b: null, c: '2022-01-01', d: '2020-01-01' };
      for (const [key, date] of Object.entries(days)) await subject.store.put(spoken(key, [[ANNA, 'gas']], { date }));
      expect(await found(subject, asking(lemma('gas')))).toEqual(['c.0', 'a.0', 'd.0', 'b.0']);
      expect(await found(subject, asking(lemma('gas')), { offset: 1, limit: 2 })).toEqual(['a.0', 'd.0']);
      expect(await found(subject, asking(lemma('gas')), { offset: 9, limit: 2 })).toEqual([]);
    });

    it('puts first what says the words more often, and what is shorter', async () => {
      const filler = Array.from({ length: 300 }, (_, i) => `w${i}`).join(' ');
      await subject.store.put(spoken('long', [[ANNA, `gas ${filler}`]]));
      await subject.store.put(spoken('often', [[ANNA, 'gas gas gas and more']]));
      await subject.store.put(spoken('once', [[ANNA, 'gas and so much more']]));
      for (let i = 0; i < 5; i++) await subject.store.put(spoken(`none${i}`, [[ANNA, 'oil and so on']]));
      expect(await found(subject, asking(lemma('gas')), { order: 'rank' })).toEqual(['often.0', 'once.0', 'long.0']);
      expect(await found(subject, asking(lemma('gas'), { from: '2000-01-01' }), { order: 'rank' })).toEqual([
        'often.0',
        'once.0',
        'long.0',
      ]);
      expect(await found(subject, asking(lemma('gas')), { order: 'rank', offset: 1, limit: 1 })).toEqual(['once.0']);
    });
  });
}
