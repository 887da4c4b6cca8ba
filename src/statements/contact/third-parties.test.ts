import { describe, expect, it } from 'vitest';
import { contactsIn } from './contact.cases.js';

const CASES: readonly (readonly [text: string, ...expected: string[]])[] = [
  // conversations with those who are not in the room
  ['П: Вчера я разговаривал с Президентом Турции.', 'other held 2022-06-28 null RU/president TR/president > TR'],
  ['П: Завтра буду говорить с Президентом Китая в Пекине.', 'meeting planned 2022-06-30 Пекин RU/president CN/president > CN'],
  ['П: Мы провели переговоры с нашими американскими друзьями.', 'meeting held null null RU/president US/other > US'],
  ['П: Last week I had a good talk with President Macron.', 'other held 2022-06-20/2022-06-26 null RU/president FR/president > FR'],
  ['П: I will speak with the leadership of China in Beijing tomorrow.', 'meeting planned 2022-06-30 Beijing RU/president CN/other > CN'],
  ['П: We regularly speak with our Chinese friends.'],
  ['П: We spoke with our friends about this.'],
  // journeys one comes back to
  ['П: Скажу несколько слов о своей поездке в Турцию.', 'visit held null null RU/president > TR'],
  ['А: Приехал сразу после поездки в Вашингтон.', 'visit held null Вашингтон AZ/president > US'],
  ['П: Готовлюсь к своей поездке в Турцию.', 'visit planned null null RU/president > TR'],
  ['А: Thank you for the opportunity to once again visit Kazan.', 'visit ongoing 2022-06-29 Kazan AZ/president > RU'],
  // an earlier one of the same two is no summit of many
  [
    'The previous meeting of the leaders of the two countries took place in December 2021 in Kazan.',
    'meeting held 2021-12 Kazan RU/president AZ/president > AZ',
  ],
  [
    'Предыдущая встреча лидеров двух стран состоялась в декабре 2021 года в Казани.',
    'meeting held 2021-12 Казань RU/president AZ/president > AZ',
  ],
  // of what sort the one told before is
  ['П: I know of the meeting of premiers of the organisation. This will be a summit meeting.'],
  // «своя» is the subject's own: another one's is no visit of the speaker
  ['П: Министры Турции рассказали нам о своей поездке в Китай.'],
  // with whom "you" will meet is not told
  ['П: I know that your meeting in Kazan scheduled for tomorrow will be important.'],
  // the visit of the guest
  ['П: Уверен, что сегодняшний визит пойдёт на пользу нашим странам.', 'visit ongoing 2022-06-29 null AZ/president > RU'],
  ['П: This visit will contribute to our joint work.', 'visit ongoing 2022-06-29 null AZ/president > RU'],
  // a decision or a wish to come
  ['П: Помним о Вашем решении приехать в Казань в июне 2021 года.', 'visit held 2021-06 Казань AZ/president > RU'],
  ['П: We remember your decision to come to Kazan in June 2021.', 'visit held 2021-06 Kazan AZ/president > RU'],
  ['А: I look forward to the chance of coming back to see you.', 'visit proposed null null AZ/president > RU'],
  // when we met
  [
    'П: Ещё в июне прошлого года, когда встречались в Казани, мы говорили об этом.',
    'meeting held 2021-06 Казань RU/president AZ/president > AZ',
  ],
  ['П: Ровно год назад мы с Вами виделись.', 'meeting held 2021-06 null RU/president AZ/president > AZ'],
  // commissions and their next sessions
  ['П: Заработала Смешанная межправкомиссия.', 'commission ongoing null null RU/delegation AZ/delegation > AZ'],
  ['П: The Intergovernmental Commission has been effective.', 'commission ongoing null null RU/delegation AZ/delegation > AZ'],
  [
    'П: The Intergovernmental Commission works well. This August, its co-chairs are to meet on the margins of the Kazan forum.',
    'commission ongoing null null RU/delegation AZ/delegation > AZ',
    'commission planned 2022-08 null RU/delegation AZ/delegation > AZ',
  ],
  ['Следующую конференцию решено провести в Баку.', 'other planned null Баку RU/other AZ/other > AZ'],
  ['П: Мы вместе участвовали в большом международном мероприятии.', 'other held null null RU/president AZ/president > AZ'],
  // those of parliaments and ministries
  ['П: В прошлом месяце Москву посетил Председатель Вашего парламента.', 'visit held 2022-05 Москва AZ/parliament-speaker > RU'],
  ['П: The Speaker of your Parliament visited Moscow last month.', 'visit held 2022-05 Moscow AZ/parliament-speaker > RU'],
  [
    'П: Министры иностранных дел провели встречу в Самарканде в апреле.',
    'meeting held 2022-04 Самарканд RU/foreign-minister AZ/foreign-minister > AZ',
  ],
  // no contacts
  ['П: 27 июля в Москве откроется выставка икон.'],
  ['П: We expect that trade will grow.'],
];

describe('third parties, journeys and sessions to come', () => {
  for (const [text, ...expected] of CASES) it(text, () => expect(contactsIn(text)).toEqual(expected));
});
