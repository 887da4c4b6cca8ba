import { describe, expect, it } from 'vitest';
import { contextFor } from '../../../test/support/context-for.js';
import type { Agreement } from '../../domain/index.js';
import { agreement } from './index.js';

const line = ({ title, date, status }: Agreement): string => [title, date, status].map((value) => value || '-').join(' | ');
const read = (text: string, title: string, publisher: string): string[] =>
  agreement.find(contextFor(text, { title, publisher, date: '2025-03-20' }), []).map(({ fields }) => line(fields as Agreement));

const ruTurn = (words: string): string[] => read(`В.Путин: ${words}`, 'Встреча с Президентом Таджикистана Эмомали Рахмоном', 'kremlin.ru');
const enCall = (words: string): string[] =>
  read(
    `President Biden held a phone call with Prime Minister Fumio Kishida of Japan. ${words}`,
    'Readout of President Biden’s Call with Prime Minister Kishida of Japan',
    'whitehouse.gov',
  );

type Case = readonly [expected: string | null, words: string];
function table(name: string, found: (words: string) => string[], cases: readonly Case[]): void {
  describe(name, () => {
    for (const [expected, words] of cases) it(words, () => expect(found(words)).toEqual(expected === null ? [] : [expected]));
  });
}

table('how a document stands, in other words: Russian', ruTurn, [
  ['соглашение о пенсиях | - | in-force', 'Отмечу, что соглашение о пенсиях уже работает.'],
  ['меморандум о взаимопонимании в сфере туризма | - | in-preparation', 'На подходе меморандум о взаимопонимании в сфере туризма.'],
  // what one is still short of is not about to be signed
  ['договор о поставках газа | - | in-preparation', 'Чтобы заключить договор о поставках газа, нужно согласовать цену.'],
  ['договор о поставках газа | - | to-be-signed', 'Мы готовы заключить договор о поставках газа.'],
  ['соглашение | - | signed', 'Было принято взвешенное соглашение, которое учитывает интересы перевозчиков.'],
  ['совместное заявление | - | signed', 'Итоги переговоров отражены в совместном заявлении.'],
  [null, 'Было принято взвешенное решение, которое учитывает интересы перевозчиков.'],
]);

table('how a document stands, in other words: English', enCall, [
  ['agreement on rice trade | - | in-preparation', 'They noted progress toward a new agreement on rice trade.'],
  ['deal on the supply of twenty helicopters | 2025-03-20 | signed', 'A deal on the supply of twenty helicopters was struck.'],
  // nothing of the sort is being carried out
  ['agreement on rice trade | - | -', 'They regretted the lack of progress in implementing the agreement on rice trade.'],
]);

table('what is planned, amended, ended: Russian', ruTurn, [
  ['соглашение о поставках газа | 2025-05 | to-be-signed', 'Планируем подписать соглашение о поставках газа в мае.'],
  ['соглашение о транзите | 2025-10 | to-be-signed', 'В октябре в Душанбе состоится церемония подписания соглашения о транзите.'],
  [
    'соглашение о транзите | 2025-09 | to-be-signed',
    'На встрече министров, которая пройдёт в сентябре в Казани, должно быть подписано соглашение о транзите.',
  ],
  ['программа сотрудничества на 2026–2030 годы | - | in-preparation', 'Согласован проект программы сотрудничества на 2026–2030 годы.'],
  [
    'контракт на поставку тракторов | 2024-05 | in-implementation',
    'Завод работает в соответствии с заключённым в мае 2024 года контрактом на поставку тракторов.',
  ],
  ['соглашение 1991 года | 1991 | expired', 'Речь идёт о соглашении 1991 года, срок действия которого истёк в декабре.'],
  ['договор о выдаче | - | signed', 'Парламенту предстоит ратифицировать договор о выдаче.'],
  [
    'соглашение о торговом, научном и культурном сотрудничестве | 2024 | signed',
    'В прошлом году подписано соглашение о торговом, научном и культурном сотрудничестве.',
  ],
  [null, 'Сумма контрактов, заключённых на полях форума, выросла.'],
]);

table('what is planned, amended, ended: English', enCall, [
  ['agreement on rice trade | 2025-05 | to-be-signed', 'The agreement on rice trade will be signed in May.'],
  ['treaty on extradition | - | signed', 'The Diet will ratify the treaty on extradition.'],
  ['Documents on cooperation in space | 2025-03-20 | signed', 'Documents were signed on cooperation in space.'],
  [null, 'They develop trade under their agreements, and work continues.'],
]);

it('reads the paper that a protocol amends by itself', () => {
  const words = 'Подписан протокол о внесении изменений в соглашение о сотрудничестве в области транспорта от 12 мая 1998 года.';
  expect(ruTurn(words).at(-1)).toBe('соглашение о сотрудничестве в области транспорта от 12 мая 1998 года | 1998-05-12 | in-force');
});
