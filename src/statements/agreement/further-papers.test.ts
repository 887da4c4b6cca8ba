import { describe, expect, it } from 'vitest';
import { contextFor } from '../../../test/support/context-for.js';
import type { Agreement } from '../../domain/index.js';
import { agreement } from './index.js';

const line = ({ title, states, date, horizon, status }: Agreement): string =>
  [title, states.join(' '), date, horizon, status].map((value) => value || '-').join(' | ');
const read = (text: string, title: string, publisher: string): string[] =>
  agreement.find(contextFor(text, { title, publisher, date: '2025-03-20' }), []).map(({ fields }) => line(fields as Agreement));

const ruNews = (words: string): string[] =>
  read(
    `Владимир Путин провёл переговоры с Президентом Узбекистана Шавкатом Мирзиёевым.\n\n${words}`,
    'Переговоры с Президентом Узбекистана Шавкатом Мирзиёевым',
    'kremlin.ru',
  );
const ruTurn = (words: string): string[] =>
  read(`Ш.Мирзиёев: Добрый день!\nВ.Путин: ${words}`, 'Встреча с Президентом Узбекистана Шавкатом Мирзиёевым', 'kremlin.ru');
const enNews = (words: string): string[] =>
  read(
    `Vladimir Putin had talks with President of Kazakhstan Nursultan Nazarbayev. ${words}`,
    'Talks with President of Kazakhstan Nursultan Nazarbayev',
    'kremlin.ru',
  );
const enTurn = (words: string): string[] =>
  read(
    `President of Russia Vladimir Putin: Mr President, welcome. ${words}`,
    'Meeting with President of Kazakhstan Nursultan Nazarbayev',
    'kremlin.ru',
  );

type Case = readonly [expected: readonly string[], words: string];
function table(name: string, found: (words: string) => string[], cases: readonly Case[]): void {
  describe(name, () => {
    for (const [expected, words] of cases) it(words, () => expect(found(words)).toEqual(expected));
  });
}

table('Russian news', ruNews, [
  // a list after the sentence that says all were signed
  [
    ['меморандум о рыболовстве | RU UZ | 2025-03-20 | - | signed', 'протокол о границе | RU UZ | 2025-03-20 | - | signed'],
    'Подписан ряд документов. В их числе меморандум о рыболовстве и протокол о границе.',
  ],
  // words inside the title of the next paper say nothing of this one
  [
    [
      'соглашение о признании дипломов | RU UZ | 2025-03-20 | - | signed',
      'программа реализации совместных выставок на 2025–2027 годы | RU UZ | 2025-03-20 | 2027 | signed',
    ],
    'Подписаны соглашение о признании дипломов, программа реализации совместных выставок на 2025–2027 годы.',
  ],
  [
    ['межведомственные документы, касающиеся рыболовства и охраны лесов | RU UZ | 2025-03-20 | - | signed'],
    'Подписаны также межведомственные документы, касающиеся рыболовства и охраны лесов.',
  ],
  [['Декларация о реках | RU UZ | - | - | -'], 'Декларация о реках не была подписана.'],
  [['Соглашение о рыболовстве | RU UZ | - | 2030 | in-force'], 'Соглашение о рыболовстве продлено до 2030 года.'],
  [[], 'Подписаны документы.'],
]);

table('Russian speech', ruTurn, [
  [['меморандум о рыболовстве | RU UZ | 2025-03-20 | - | to-be-signed'], 'Сегодня подпишем меморандум о рыболовстве.'],
  [['соглашение о газе | RU HR | 2024 | - | signed'], 'Вы знаете, что Россия и Хорватия в прошлом году подписали соглашение о газе.'],
  [['мирный договор | RU UZ | - | - | in-preparation'], 'Обсудим и вопрос подписания мирного договора.'],
]);

table('English news', enNews, [
  [
    ['Protocols to widen joint work in fisheries | RU KZ | 2025-03-20 | - | signed'],
    'Protocols were also signed to widen joint work in fisheries.',
  ],
  [['Documents on cooperation in fisheries | RU KZ | 2025-03-20 | - | signed'], 'Documents on cooperation in fisheries were signed.'],
  // not signed, put off, made to run on
  [['declaration on rivers | RU KZ | - | - | -'], 'A declaration on rivers was not signed.'],
  [['visa agreement | RU KZ | - | - | in-preparation'], 'The signing of the visa agreement was postponed.'],
  [['agreement on fisheries | RU KZ | - | 2030 | in-force'], 'The agreement on fisheries has been extended to 2030.'],
  // a list with commas only
  [
    ['agreement on industry, agriculture, sport, tourism | RU KZ | 2025-03-20 | - | signed'],
    'The two leaders signed an agreement on industry, agriculture, sport, tourism.',
  ],
  [[], 'Several documents were signed.'],
  [['Treaty on Rivers | RU KZ | - | - | in-preparation'], 'The conclusion of a Treaty on Rivers was also touched upon.'],
]);

table('English speech', enTurn, [
  [['agreement on fisheries | RU KZ | - | - | in-preparation'], 'We have not signed the agreement on fisheries yet.'],
  [['agreement on gas | RU IS | 2024 | - | signed'], 'You know that Russia and Iceland signed an agreement on gas last year.'],
  [['Treaty on Friendship | NO IS | 2004 | - | signed'], 'That was so in 2004, when Norway and Iceland signed the Treaty on Friendship.'],
  [['Dialogue on Northern Waters | RU KZ | - | - | in-force'], 'We welcome the launch of the Dialogue on Northern Waters.'],
  [['Mutual Border Treaty | RU KZ | 1992 | - | in-force'], 'This is our duty under Article IV of the 1992 Mutual Border Treaty.'],
]);
