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
      const { force, states, due } = fields as Commitment;
      return [force, states.join(' '), due ?? '-'].join('|');
    });

const CASES: readonly (readonly [expected: string | null, ...phrasings: string[]])[] = [
  [
    'intention|RU|-',
    'Мы оспорим это решение в арбитраже.',
    'Мы положим это зерно в резерв.',
    'Мы отдадим вам эти земли под сады.',
    'Учителей пришлём.',
    'Технологии наши коллеги передадут.',
    'Наш банк свои мощности нарастит.',
    'Наши фонды создадут совместную площадку на миллиард евро.',
  ],
  ['intention|RU|2025-06', 'В июне наградим сто строителей.'],
  ['intention|RU|2025-09/2025-11', 'Наши геологи осенью пробурят три скважины.', 'Осенью мы выставим на торги часть активов.'],
  ['intention|RU TJ|2025-07-03', 'Первый бетон будет залит 3 июля.'],
  ['intention|RU TJ|2025-06', 'Шесть наблюдательных постов будут выставлены до середины июня.'],
  ['intention|RU TJ|-', 'Таджикские министры будут работать над открытием рынка.'],
  ['pledge|TJ|-', 'Этот проект правительство Таджикистана поддержит, в том числе деньгами.'],
  ['pledge|RU|-', 'По поводу кредита: конечно, поможем.', 'Россия пришлёт вам врачей.'],
  // nothing is done to a thing
  [
    null,
    'Мы увидим новые результаты.',
    'Мы получим большое удовольствие.',
    'Мы найдём общий язык.',
    'Приведу один пример.',
    'Я назову только две цифры.',
    'Сегодня мы проведём обстоятельный разговор.',
    'Победа будет одержана.',
    'Эта дорога свяжет наши регионы.',
    'Мы встретим праздник вместе.',
    'Наша дружба даст плоды.',
  ],
];

describe('deeds told by their frame, whatever the verb', () => {
  for (const [expected, ...phrasings] of CASES)
    for (const words of phrasings) it(words, () => expect(found(words)).toEqual(expected === null ? [] : [expected]));
});
