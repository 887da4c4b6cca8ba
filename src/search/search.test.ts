import { describe, expect, it } from 'vitest';
import { contextFor } from '../../test/support/context-for.js';
import { sliceByCodePoints, type TextQuery } from '../domain/index.js';
import { inContext } from './context.js';
import { expand } from './expand.js';
import { parseQuery } from './parse.js';
import { passagesOf } from './passages.js';

const PAGE = `Meeting with President of Azerbaijan Ilham Aliyev

😀 The two leaders met in Baku.

Vladimir Putin: Russia’s trade grew. We have built bridges.
Ilham Aliyev: Thank you. (Laughter.)`;

describe('passages of a page', () => {
  const { analysed } = contextFor(PAGE);
  const passages = passagesOf(analysed);

  it('are turns and paragraphs, whose words stand where they are in the text', () => {
    expect(passages.map(({ turn, words }) => [turn, words.map(({ form }) => form).join(' ')])).toEqual([
      [null, 'the two leaders met in baku'],
      [0, "russia's trade grew we have built bridges"],
      [1, 'thank you laughter'],
    ]);
    for (const { words } of passages) {
      for (const word of words) expect(sliceByCodePoints(PAGE, word).toLowerCase().replace('’', "'")).toBe(word.form);
    }
  });

  it('know the dictionary form of each word', () => {
    expect(passages[1]?.words.map(({ lemma }) => lemma)).toEqual(['russia', 'trade', 'grow', 'we', 'have', 'build', 'bridge']);
  });

  it('leave out what is no part of the article', () => {
    const { page } = analysed.readout;
    const card = { start: PAGE.indexOf('trade'), end: PAGE.indexOf('trade') + 'trade grew'.length };
    const marked = { ...analysed, readout: { ...analysed.readout, page: { ...page, apparatus: [card] } } };
    const [, turn] = passagesOf(marked);
    expect(turn?.words.map(({ form }) => form)).toEqual(["russia's", 'we', 'have', 'built', 'bridges']);
    const text = sliceByCodePoints(PAGE, turn as { start: number; end: number });
    const found = inContext({ passage: turn as NonNullable<typeof turn>, text }, { type: 'form', form: 'we' }, 3);
    expect(found.map(({ left, hit, right }) => [left, hit, right])).toEqual([['Russia’s … ', 'We', ' have built bridges']]);
  });
});

describe('a place in its context', () => {
  const { analysed } = contextFor(PAGE);
  const passage = passagesOf(analysed)[1] as NonNullable<ReturnType<typeof passagesOf>[number]>;
  const text = sliceByCodePoints(PAGE, passage);
  const places = (query: TextQuery, around: number) => inContext({ passage, text }, query, around);

  it('is told with as many words as are asked for, to the letter', () => {
    const [place] = places({ type: 'form', form: 'we' }, 2);
    expect(place).toMatchObject({ left: 'trade grew. ', hit: 'We', right: ' have built' });
    expect(sliceByCodePoints(PAGE, { start: (place?.start ?? 0) - 12, end: (place?.end ?? 0) + 11 })).toBe('trade grew. We have built');
  });

  it('begins and ends with the passage where that is nearer', () => {
    const [place] = places(
      {
        type: 'phrase',
        words: [
          { type: 'form', form: "russia's" },
          { type: 'form', form: 'trade' },
        ],
      },
      50,
    );
    expect(place).toMatchObject({ left: '', hit: 'Russia’s trade', right: ' grew. We have built bridges.' });
  });
});

describe('words of a query', () => {
  const lemmas = (query: string, langs: string[] = []) =>
    expand(parseQuery(query), langs).matched.flatMap(({ words }) =>
      words.map(({ written, as, values }) => `${written} ${as} ${values.join(',')}`),
    );

  it.each([
    ['карабах', ['карабах lemma карабах']],
    ['карабахским', ['карабахским lemma карабахский']],
    ['стали', ['стали lemma стать,сталь']],
    ["Russia's pipelines", ["Russia's lemma russia", 'pipelines lemma pipeline']],
    ['"стали" трансп*', ['стали exact стали', 'трансп* prefix трансп']],
    ['[мост через]', ['мост lemma мост', 'через lemma через']],
    ['a NEAR/3 (мосты OR b)', ['a lemma a', 'мосты lemma мост', 'b lemma b']],
  ])('%s', (query, expected) => expect(lemmas(query)).toEqual(expected));

  it('are told as what they are', () => {
    const told = (query: string) =>
      expand(parseQuery(query)).matched.map(({ written, how, distance, excluded }) => [written, how, distance, excluded]);
    expect(told('a [b c] -d "e f" g NEAR/2 (h OR i)')).toEqual([
      ['a', 'word', null, false],
      ['[b c]', 'phrase', null, false],
      ['d', 'word', null, true],
      ['"e f"', 'phrase', null, false],
      ['g NEAR/2 (h OR i)', 'near', 2, false],
    ]);
  });
});
