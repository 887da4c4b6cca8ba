import { describe, expect, it } from 'vitest';
import { contextFor } from '../../../test/support/context-for.js';
import type { Commitment } from '../../domain/index.js';
import { commitment } from './index.js';
import { table, told } from './said.fixture.js';

/** `rule|force|state of play|states` of each commitment found. */
const { ruCall, ruTurn, enCall, enTurn } = told(
  ({ force, state_of_play, states }, { rule }) =>
    `${rule.replace('commitment/', '')}|${force}|${state_of_play ?? '-'}|${states.join(' ') || '-'}`,
);

table('Russian turns', ruTurn, [
  [
    'asked-why-not|proposal|new|RU TJ',
    'Почему бы нам не открыть прямой рейс из Казани?',
    'Не пора ли нам создать общий фонд?',
    'А что если открыть филиал университета в Худжанде?',
  ],
  [
    'not-allowed|pledge|new|RU',
    'Мы не поддержим введение новых пошлин.',
    'Из этого проекта мы выходить не собираемся.',
    'Россия не станет вводить визы для таджикских граждан.',
    'Мы не намерены закрывать русские школы.',
  ],
  [
    'from-a-day|pledge|new|RU',
    'С 1 мая мы переходим на расчёты в национальных валютах.',
    'Со следующего года увеличиваем квоту до тысячи мест.',
  ],
  [
    'instructed|instruction|new|RU',
    'Железнодорожникам я велел до июля проложить вторую колею.',
    'Министру транспорта я дал поручение связаться с таджикским коллегой.',
    'Попрошу Министерство сельского хозяйства подготовить предложения.',
  ],
  [null, 'Мы не планируем строить там завод.', 'Почему же не открыли рейс?', 'Мне предстоит познакомиться с экспозицией.'],
]);

table('Russian calls', ruCall, [
  [
    'instructed|instruction|new|RU TJ',
    'Решить эту задачу поручено главам ведомств.',
    'Остаются трудности с платежами, снять которые поручено министрам финансов.',
  ],
  ['decided|agreement|new|RU TJ', 'Контракты, истекающие в декабре, решено продлить.'],
  ['under-way|agreement|in-progress|RU TJ', 'Рассмотрен ход строительства пяти школ.', 'Продолжается подготовка площадки под новый завод.'],
  ['intended|intention|in-progress|RU TJ', 'Президенты подтвердили обоюдный настрой довести товарооборот до двух миллиардов долларов.'],
  [
    null,
    'Подтверждён настрой на углубление партнёрства.',
    'Условлено, что следующее заседание комиссии будет проведено в Душанбе.',
    'Сроки встречи предстоит согласовать по дипломатическим каналам.',
  ],
]);

table('English turns', enTurn, [
  [
    'asked-why-not|proposal|new|RU TJ',
    'Why not open a direct flight from Kazan?',
    "Why don't we set up a joint fund?",
    'Perhaps we could build a logistics centre together.',
  ],
  ['not-allowed|pledge|-|RU', 'We have no intention of leaving this project.', 'Russia will not abandon this project.'],
  ['from-a-day|pledge|new|RU', 'From next year we are launching daily flights to Dushanbe.'],
  [null, 'We do not plan to build a base there.', 'Why did they not open the flight?'],
]);

describe('lists after a colon', () => {
  const pledges = ['commit-to|pledge|new|US JP', 'commit-to|pledge|new|US JP', 'commit-to|pledge|new|US JP'];
  it('in one sentence', () => {
    expect(enCall('The leaders committed to: expand trade; protect supply chains; and train engineers.')).toEqual(pledges);
  });
  it('one a line, after a dash or a number', () => {
    expect(enCall('The leaders committed to:\n\n- expand trade\n- train engineers\n- open a centre\n\nThey spoke of Korea.')).toEqual(
      pledges,
    );
    expect(enCall('They committed to the following:\n\n1. Expand trade.\n2. Train engineers.\n3. Open a centre.')).toEqual(pledges);
  });
  it('in Russian', () => {
    expect(ruTurn('Договорились о следующем: открыть филиал университета; построить две школы.')).toEqual([
      'agreed|agreement|new|RU TJ',
      'agreed|agreement|new|RU TJ',
    ]);
  });
  it('not where what follows are no deeds', () => {
    expect(enTurn('We have three things to say: trade is growing; tourism is growing; and we are friends.')).toEqual([]);
  });
});

table('English calls', enCall, [
  ['will|pledge|new|US', 'He said the United States would deliver ten fighter jets by next year.'],
  ['intended|intention|new|US JP', 'The United States and Japan plan to jointly develop a new interceptor.'],
  ['pledged|pledge|in-progress|US JP', 'They pledged to continue supporting the refugees for as long as it takes.'],
]);

table('Russian turns: whose deed it is', ruTurn, [
  ['taken-on|pledge|new|RU', 'Все расходы возьмёт на себя Россия.'],
  ['will|intention|new|RU', 'Правительство внесёт законопроект в парламент.'],
  ['count-on-us|pledge|new|RU', 'Можете рассчитывать на нашу поддержку.'],
  ['proposed|proposal|new|TJ', 'Прошу рассмотреть возможность открытия консульства в Самаре.'],
]);

describe('an action is a whole phrase', () => {
  const actions = (words: string): string[] =>
    commitment
      .find(
        contextFor(`President Biden held a phone call with Prime Minister Fumio Kishida of Japan. ${words}`, {
          title: 'Readout of President Biden’s Call with Prime Minister Kishida of Japan',
          publisher: 'whitehouse.gov',
          date: '2025-03-20',
        }),
        [],
      )
      .map(({ fields }) => (fields as Commitment).action);
  it.each([
    [
      'They agreed the crisis should be resolved by talks and nothing else than talks.',
      'the crisis should be resolved by talks and nothing else than talks',
    ],
    ['The United States will provide, if needed, technical help to schools.', 'provide, if needed, technical help to schools'],
    ['The United States will supply Japan with as much wheat as it needs.', 'supply Japan with as much wheat as it needs'],
    ['They agreed on building a second line.', 'building a second line'],
  ])('%s', (words, action) => expect(actions(words)).toEqual([action]));
  it('names the projects, and not how they go', () => {
    const said = contextFor(
      'President of Russia Vladimir Putin: Mr President, welcome. We have some sound projects that are advancing well.',
      {
        title: 'Meeting with President of Kazakhstan Nursultan Nazarbayev',
        publisher: 'kremlin.ru',
        date: '2015-03-20',
      },
    );
    expect(commitment.find(said, []).map(({ fields }) => (fields as Commitment).action)).toEqual(['projects that are advancing well']);
  });
  it('no deed where only manners are told', () => {
    expect(actions('The leaders will continue their friendly dialogue.')).toEqual([]);
  });
});
