import { describe, expect, it } from 'vitest';
import { contextFor } from '../../../test/support/context-for.js';
import type { Agreement } from '../../domain/index.js';
import { agreement } from './index.js';

const read = (text: string, title: string): string[] =>
  agreement.find(contextFor(text, { title, publisher: 'kremlin.ru', date: '2025-03-20' }), []).map(({ fields }) => {
    const { title: name, status, states } = fields as Agreement;
    return [name, status ?? '-', states.join(' ')].join(' | ');
  });
const ru = (words: string): string[] => read(`В.Путин: ${words}`, 'Встреча с Президентом Таджикистана Эмомали Рахмоном');
const en = (words: string): string[] =>
  read(`President of Russia Vladimir Putin: Mr President, welcome. ${words}`, 'Meeting with President of Tajikistan Emomali Rahmon');

type Case = readonly [words: string, ...expected: string[]];
function table(name: string, found: (words: string) => string[], cases: readonly Case[]): void {
  describe(name, () => {
    for (const [words, ...expected] of cases) it(words, () => expect(found(words)).toEqual(expected));
  });
}

table('papers told by a year, by what they do, or named before: Russian', ru, [
  ['Самолёты вы получили по прошлогоднему контракту.', 'прошлогодний контракт | in-implementation | RU TJ'],
  [
    'Соглашение о транзите мы подписали в мае. Соглашение уже выполняется.',
    'Соглашение о транзите | signed | RU TJ',
    'Соглашение о транзите | in-implementation | RU TJ',
  ],
  ['Сегодня утверждён план, по которому мы будем работать три года.', 'план | in-force | RU TJ'],
  ['Идут переговоры о соглашении, которое упростит провоз фруктов.', 'соглашение | in-preparation | RU TJ'],
  // nothing tells which, or nothing is done with it
  ['У нас есть программа, которую мы выполняем.'],
  ['Договор дороже денег.'],
]);

table('papers told by a year, by what they do, or named before: English', en, [
  ['The eight ferries were ordered under the 2021 contract.', 'contract | in-implementation | RU TJ'],
  ['They signed a plan to open trade houses.', 'plan to open trade houses | signed | RU TJ'],
  ['We intend to conclude a Strategic Partnership next year.', 'Strategic Partnership | to-be-signed | RU TJ'],
  ['Our Strategic Partnership is growing.'],
  ['We have a plan to talk to them.'],
  ['The contract is a good thing to have.'],
]);

it('names the state that the text names beside a union without a code', () => {
  expect(ru('Идут переговоры о соглашении о свободной торговле между Таджикистаном и ЕАЭС.')).toEqual([
    'соглашение о свободной торговле между Таджикистаном и ЕАЭС | in-preparation | TJ',
  ]);
});
