import { describe, expect, it } from 'vitest';
import { contactsIn } from './contact.cases.js';

/** Contacts told around the talks: what the narrator adds, what the guest is glad of, what was held on a day. */
describe.each<[readonly string[], string]>([
  [
    ['meeting held 2022-06-28 Ереван RU/president AM/president > AM'],
    'Накануне встречи Владимир Путин провёл в Ереване переговоры с Президентом Армении Ваагном Хачатуряном.',
  ],
  [
    ['meeting held null null RU/president AZ/president > AZ'],
    'Владимир Путин и Ильхам Алиев встретились также с представителями деловых кругов.',
  ],
  [['visit ongoing 2022-06-29 null AZ/president > RU'], 'П: Спасибо Вам за то, что приняли приглашение и приехали с визитом.'],
  [['visit ongoing 2022-06-29 Russia AZ/president > RU'], 'А: It is a great honour for me to visit Russia once more.'],
  [
    ['visit ongoing 2022-06-29 Moscow AZ/president > RU'],
    'А: It is a privilege to honour the invitation of your Government to visit Moscow.',
  ],
  [['visit planned null null RU/president > AZ'], 'Владимир Путин заверил Ильхама Алиева в намерении совершить визит в Азербайджан.'],
  [
    ['visit ongoing 2022-06-29 null AZ/president > RU'],
    'По приглашению главы Российского государства Ильхам Алиев посетил Российскую Федерацию с рабочим визитом.',
  ],
  [['visit held 2022-05 Baku RU/minister > AZ'], 'А: Minister Lavrov came to Baku in May, and after his visit the matter was closed.'],
  [['visit cancelled 2022-05 null AZ/president > RU'], 'А: Я не смог посетить Россию в мае.'],
  [['visit cancelled 2022-05 Russia AZ/president > RU'], 'А: I was unable to visit Russia in May.'],
  [['visit planned null Russia AZ/minister > RU'], 'П: Your ministers will stay here in Russia two days longer.'],
  [['summit held 2022-06-29 null RU/president AZ/president > AZ'], 'They spoke well of the second Quad Leaders’ Summit held today.'],
  [['consultations held 2022-05-11 null US/minister IN/minister > IN'], 'They praised the U.S.-India 2+2 Ministerial Dialogue of May 11.'],
  [['consultations held 2022-05-22 null  > '], 'Меры были одобрены на заседании Контактной группы 22 мая.'],
  [['summit held null null AZ/president RU/president > RU'], 'А: Поздравляю Вас с успешным завершением саммита «Группы двадцати».'],
  [['call held null null AZ/president RU/president > RU'], 'А: It is good to see you after the call that we have had.'],
  [['call held null null RU/president AZ/president > AZ'], 'П: My third call to a foreign leader was you.'],
  [['meeting held 2022-06-28 null AZ/president RU/president > RU'], 'А: We started discussing some of these matters yesterday.'],
  [
    ['other planned 2022-06-29 Москва RU/president AZ/president > AZ'],
    'Разговор прошёл перед открытием Московской конференции по безопасности.',
  ],
])('%j', (expected, phrasing) => {
  it(phrasing, () => expect(contactsIn(phrasing)).toEqual(expected));
});

describe('no contact', () => {
  it.each([
    'Ильхам Алиев рассказал о лидерах парламентских фракций.',
    'Владимир Путин и Ильхам Алиев встретились с представителями деловых кругов.',
    'А: We are always very happy to visit you.',
    'А: It would be an honour for me to visit Russia.',
    'П: It is a pleasure to visit Russia’s regions.',
    'П: Your ministers will stay in touch.',
    'П: Your ministers will not stay in Russia.',
    'They spoke well of the ministerial dialogue.',
    'Меры были одобрены на заседании Контактной группы.',
    'А: We discussed these matters with our experts yesterday.',
    'Leaders of parliamentary parties discussed the budget.',
    'П: This is our first call to the world.',
    'Президент рассказал о намерении развивать торговлю.',
  ])('%s', (phrasing) => expect(contactsIn(phrasing)).toEqual([]));
});
