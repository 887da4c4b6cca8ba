import { describe, expect, it } from 'vitest';
import { contextFor } from '../../../test/support/context-for.js';
import type { Commitment } from '../../domain/index.js';
import { commitment } from './index.js';

/** `rule|force|state of play|states` of each commitment found. */
function found(text: string, title: string, publisher = 'kremlin.ru'): string[] {
  const context = contextFor(text, { title, publisher, date: '2025-03-20' });
  return commitment.find(context, []).map(({ rule, fields }) => {
    const { force, state_of_play, states } = fields as Commitment;
    return `${rule.replace('commitment/', '')}|${force}|${state_of_play ?? '-'}|${states.join(' ') || '-'}`;
  });
}
const ruCall = (words: string): string[] =>
  found(
    `Владимир Путин поговорил по телефону с Президентом Таджикистана Эмомали Рахмоном.\n\n${words}`,
    'Телефонный разговор с Президентом Таджикистана Эмомали Рахмоном',
  );
const ruTurn = (words: string): string[] => found(`В.Путин: ${words}`, 'Встреча с Президентом Таджикистана Эмомали Рахмоном');
const enTurn = (words: string): string[] =>
  found(`President of Russia Vladimir Putin: Mr President, welcome. ${words}`, 'Meeting with President of Tajikistan Emomali Rahmon');

function table(name: string, read: (words: string) => string[], cases: readonly (readonly [string | null, ...string[]])[]): void {
  describe(name, () => {
    for (const [expected, ...phrasings] of cases)
      for (const words of phrasings) it(words, () => expect(read(words)).toEqual(expected === null ? [] : [expected]));
  });
}

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
    'from-a-day|intention|new|RU',
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
  ['not-allowed|pledge|new|RU', 'We have no intention of leaving this project.', 'Russia will not abandon this project.'],
  ['from-a-day|intention|new|RU', 'From next year we are launching daily flights to Dushanbe.'],
  [null, 'We do not plan to build a base there.', 'Why did they not open the flight?'],
]);
