import { describe, expect, it } from 'vitest';
import { table, told } from './said.fixture.js';

/** `force|state of play|states` of each commitment found. */
const { ruTurn } = told(({ force, state_of_play, states }) => [force, state_of_play ?? '-', states.join(' ')].join('|'));

table('what is asked of others, and what has been set about', ruTurn, [
  [
    'pledge|new|RU',
    'Мы готовы поделиться с вами всем, что накопили.',
    'Мы готовы рассмотреть предоставление льготных кредитов.',
    'Мы готовы обменяться с парламентом опытом законотворчества.',
  ],
  ['proposal|new|TJ', 'Просим рассмотреть вопрос о прямом рейсе.'],
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
]);

const { enTurn } = told(({ states }) => states.join(' '));

describe('what is being built, in English', () => {
  it.each([
    ['RU', 'Russian Railways is reconstructing the line to Kulob.'],
    ['RU TJ', 'Two ferries are already under construction in Kazan.'],
    ['RU TJ', 'Work began on the third unit in February.'],
  ])('%s: %s', (states, words) => expect(enTurn(words)).toEqual([states]));

  it.each(['A new world is under construction.', 'Work began early this morning.'])('nothing: %s', (words) =>
    expect(enTurn(words)).toEqual([]),
  );
});
