import { describe, expect, it } from 'vitest';
import { contactsIn } from './contact.cases.js';

/** One row a way of saying it: channel, status, time, place, who > with whom. */
describe('contacts of one kind told in a row', () => {
  it.each<[readonly string[], string, { readonly call?: boolean }]>([
    [
      ['meeting held 2022-05 Москва RU/president AZ/president > AZ', 'meeting held 2022-06 Ашхабад RU/president AZ/president > AZ'],
      'П: В мае мы встречались в Москве, а в июне – в Ашхабаде.',
      {},
    ],
    [
      [
        'meeting held 2022-05 Кремль RU/president AZ/prime-minister > AZ',
        'meeting held 2021-09 Казань RU/president AZ/prime-minister > AZ',
      ],
      'П: С Премьер-министром Асадовым мы виделись в мае, здесь же, в Кремле, а до этого, в сентябре прошлого года, – в Казани.',
      {},
    ],
    [
      ['meeting held 2021 Сочи RU/president AZ/president > AZ', 'meeting held 2021 Ашхабад RU/president AZ/president > AZ'],
      'П: Мы дважды встречались в прошлом году: в Сочи и в Ашхабаде.',
      {},
    ],
    [
      ['meeting held 2022-03 Istanbul RU/president TR/president > TR', 'meeting held 2022-04 Sochi RU/president TR/president > TR'],
      'П: I met with President Erdogan in Istanbul in March and in Sochi in April.',
      {},
    ],
    [
      ['meeting held 2019-05 null RU/president AZ/president > AZ', 'meeting held 2019-11 null RU/president AZ/president > AZ'],
      'Рассмотрено выполнение решений, принятых в ходе переговоров на высшем уровне в мае и ноябре 2019 года.',
      { call: true },
    ],
    [
      ['summit held 2019 Сочи AZ/president > RU', 'summit held 2021 Санкт-Петербург AZ/president > RU'],
      'П: Вы принимали участие в саммитах в 2019 году в Сочи и в 2021 году в Санкт-Петербурге.',
      {},
    ],
    [
      ['visit held 2022-05 Казань AZ/president > RU', 'visit held 2021-06 Сочи AZ/president > RU'],
      'П: Вы были у нас в Казани в мае и в Сочи в июне прошлого года.',
      {},
    ],
    [
      [
        'meeting held 2022-06-20/2022-06-26 null RU/foreign-minister AZ/foreign-minister > AZ',
        'meeting planned 2022-07 null RU/foreign-minister AZ/foreign-minister > AZ',
      ],
      'П: Наши министры иностранных дел встречались на прошлой неделе и ещё раз встретятся в июле.',
      {},
    ],
    // one event of two days, or a place behind another verb, is one
    [['meeting planned 2022-10-03/2022-10-04 Астана RU/president AZ/president > AZ'], 'П: Мы встретимся 3 и 4 октября в Астане.', {}],
    [['meeting held 2022-05 Сочи RU/president AZ/president > AZ'], 'П: Мы встречались в мае в Сочи и говорили о дороге в Баку.', {}],
  ])('%j: %s', (expected, text, options) => {
    expect(contactsIn(text, options)).toEqual(expected);
  });
});

describe('invitations in other words', () => {
  it.each<[readonly string[], string, { readonly call?: boolean }]>([
    [['visit invited 2022-09/2022-11 null RU/president > AZ'], 'А: Если найдёте время прилететь к нам осенью, мы будем счастливы.', {}],
    [['visit invited null Гянджа RU/president > AZ'], 'А: Было бы замечательно, если бы Вы посетили Гянджу.', {}],
    [
      ['visit invited null Баку RU/president > AZ'],
      'Глава Азербайджана подтвердил, что с радостью примет российского коллегу в Баку.',
      { call: true },
    ],
    [['visit invited null null RU/president > AZ'], 'А: Двери Баку для Вас всегда открыты, прилетайте.', {}],
    [['visit invited null Баку RU/president > AZ'], 'А: Для меня будет большой честью встретить Вас в Баку.', {}],
    [
      ['summit planned 2023 null RU/other > ', 'summit invited 2023 null AZ/president > RU'],
      'П: В следующем году пройдёт саммит Россия – Африка, и мы Вас на нём ждём.',
      {},
    ],
    [['visit ongoing 2022-06-29 null AZ/president > RU'], 'П: Желаю Вам приятного пребывания в Москве.', {}],
    [['visit ongoing 2022-06-29 null AZ/president > RU'], 'А: В ходе моего визита мы подпишем важные документы.', {}],
    // a decision is no guest, a wish for the visit is a courtesy
    [[], 'П: Рассчитываем принять решение вместе с Вами.', {}],
    [[], 'П: Уверен, Ваш визит пойдёт на пользу нашим странам.', {}],
  ])('%j: %s', (expected, text, options) => {
    expect(contactsIn(text, options)).toEqual(expected);
  });
});
