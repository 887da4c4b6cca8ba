import { describe, expect, it } from 'vitest';
import type { Party, Summary } from '../../api/types.js';
import { partiesOf, talksOf, yearsOf } from './talks.js';

const party = (name: string, state: string | null, person: string | null): Party => ({ name, state, person, office: 'president' });
const summary = (id: string, meeting: string, lang: string, date: string | null, parties: readonly Party[] = []): Summary => ({
  id,
  meeting,
  lang,
  date,
  parties,
  versions: 1,
  publisher: null,
  place: null,
  channel: 'meeting',
  title: null,
  turns: 0,
  words: 0,
  statements: {},
  topics: [],
});

const LIST = [
  summary('a-ru', 'm1', 'ru', '2024-05-02'),
  summary('b-en', 'm2', 'en', '2024-01-01'),
  summary('a-en', 'm1', 'en', '2024-05-02'),
  summary('c', 'm3', 'ru', '2023-12-31'),
  summary('d', 'm4', 'ru', null),
];
const ids = (language: 'en' | 'ru') => talksOf(LIST, language).map(({ readouts }) => readouts.map(({ id }) => id));

describe('talks', () => {
  it('are one event with all its readouts, the reader’s language first', () => {
    expect(ids('en')).toEqual([['a-en', 'a-ru'], ['b-en'], ['c'], ['d']]);
    expect(ids('ru')).toEqual([['a-ru', 'a-en'], ['b-en'], ['c'], ['d']]);
  });

  it('stand under their years, those without a date under none', () => {
    expect(yearsOf(talksOf(LIST, 'en')).map(({ year, talks }) => [year, talks.length])).toEqual([
      ['2024', 2],
      ['2023', 1],
      [null, 1],
    ]);
  });

  it('name each who takes part once, and those whom only another readout has', () => {
    const one = summary('1', 'm', 'en', null, [party('Marek Tordan', 'XA', 'x-t'), party('D. Lozina', 'XB', null)]);
    const other = summary('2', 'm', 'ru', null, [
      party('Марек Тордан', 'XA', 'x-t'),
      party('Дана Лозина', 'XB', null),
      party('Леон Сардак', 'XC', null),
    ]);
    expect(partiesOf({ meeting: 'm', readouts: [one, other] }).map(({ name }) => name)).toEqual([
      'Marek Tordan',
      'D. Lozina',
      'Леон Сардак',
    ]);
  });
});
