import { describe, expect, it } from 'vitest';
import { contextFor } from '../../../test/support/context-for.js';
import type { Commitment } from '../../domain/index.js';
import { commitment } from './index.js';

const found = (words: string): string[] =>
  commitment
    .find(
      contextFor(`В.Путин: ${words}`, {
        title: 'Встреча с Президентом Таджикистана Эмомали Рахмоном',
        publisher: 'kremlin.ru',
        date: '2025-03-20',
      }),
      [],
    )
    .map(({ fields }) => {
      const { force, state_of_play, states } = fields as Commitment;
      return [force, state_of_play ?? '-', states.join(' ')].join('|');
    });

const CASES: readonly (readonly [expected: string | null, ...phrasings: string[]])[] = [
  [
    'pledge|new|RU',
    'Мы готовы поделиться с вами всем, что накопили.',
    'Мы готовы рассмотреть предоставление льготных кредитов.',
    'Мы готовы обменяться с парламентом опытом законотворчества.',
  ],
  ['proposal|new|RU TJ', 'Просим рассмотреть вопрос о прямом рейсе.'],
  ['proposal|new|TJ', 'Хотелось бы, чтобы вы прислали нам учителей.', 'Мы хотели бы, чтобы вы открыли школу.'],
  [
    'instruction|new|RU TJ',
    'Пусть министры проработают детали и доложат нам.',
    'А специалисты пусть спокойно посчитают, пусть юристы проверят смету.',
  ],
  [
    'agreement|in-progress|RU',
    'Наши фирмы возводят здесь спортивные объекты.',
    '«Росатом» приступил к изысканиям на площадке станции.',
    '«Газпром» продолжает ремонт вагонов.',
    'Заказываем ещё десять вертолётов.',
  ],
  ['agreement|in-progress|RU TJ', 'Продолжается обновление вагонного парка.'],
  [
    null,
    'Мы готовы поделиться мнениями.',
    'Пусть будет мир.',
    'Пусть министры знают это.',
    'Мы приступили к обсуждению повестки.',
    'Мы готовы обменяться впечатлениями.',
  ],
];

describe('what is asked of others, and what has been set about', () => {
  for (const [expected, ...phrasings] of CASES)
    for (const words of phrasings) it(words, () => expect(found(words)).toEqual(expected === null ? [] : [expected]));
});

const told = (words: string): string[] =>
  commitment
    .find(
      contextFor(`President of Russia Vladimir Putin: Mr President, welcome. ${words}`, {
        title: 'Meeting with President of Tajikistan Emomali Rahmon',
        publisher: 'kremlin.ru',
        date: '2025-03-20',
      }),
      [],
    )
    .map(({ fields }) => (fields as Commitment).states.join(' '));

describe('what is being built, in English', () => {
  it.each([
    ['RU', 'Russian Railways is reconstructing the line to Kulob.'],
    ['RU TJ', 'Two ferries are already under construction in Kazan.'],
    ['RU TJ', 'Work began on the third unit in February.'],
  ])('%s: %s', (states, words) => expect(told(words)).toEqual([states]));

  it.each(['A new world is under construction.', 'Work began early this morning.'])('nothing: %s', (words) =>
    expect(told(words)).toEqual([]),
  );
});
