import { describe, expect, it } from 'vitest';
import { contactsIn } from './contact.cases.js';

/** One row a way of saying it: channel, status, time, place, who > with whom. */
describe('what is on the programme, on the margins, and before an audience', () => {
  it.each<[readonly string[], string, { readonly call?: boolean }]>([
    [['visit planned null Казань AZ/president > RU'], 'П: После Москвы Вас ждёт Казань.', {}],
    [['visit planned null Казань AZ/president > RU'], 'П: У вас, знаю, после Москвы запланирована ещё Казань.', {}],
    [['visit planned 2022-06-30 Казань AZ/president > RU'], 'А: Завтра мне предстоит познакомиться с Казанью.', {}],
    [['visit planned null Kazan AZ/president > RU'], 'П: After Moscow, Kazan awaits you.', {}],
    [['meeting planned 2022-06-30 null RU/president AZ/president > AZ'], 'П: Завтра нас с Вами ещё ждут предприниматели.', {}],
    [['other planned null Moscow University AZ/president > RU'], 'П: I am told you came to speak at Moscow University.', {}],
    [['other planned 2022-06-30 МГУ AZ/president > RU'], 'А: Завтра я выступаю с лекцией в МГУ.', {}],
    [
      ['meeting planned 2022-10 Астана RU/president AZ/president > AZ'],
      'Президенты условились увидеться в октябре в Астане на полях саммита СНГ.',
      { call: true },
    ],
    [
      [
        'meeting planned 2022-10-10 Астана RU/president AZ/president > AZ',
        'meeting planned 2022-11 Душанбе RU/president AZ/president > AZ',
        'summit planned 2022-10-10 Астана RU/president AZ/president > AZ',
      ],
      'Президенты договорились пообщаться на полях саммита СНГ, который пройдёт 10 октября в Астане, а в начале ноября увидеться в Душанбе.',
      { call: true },
    ],
    [
      ['meeting planned 2022-08 Сочи RU/president AZ/president > AZ'],
      'Достигнута договорённость о личной встрече в Сочи в августе.',
      { call: true },
    ],
    [
      ['meeting planned 2022-07-04/2022-07-10 Астана RU/president TR/president > TR'],
      'П: На будущей неделе я буду в Астане, там и встретимся с Президентом Турции.',
      {},
    ],
    [['meeting held null null RU/prime-minister AZ/president > AZ'], 'П: Михаил Владимирович Мишустин рассказал мне о беседе с Вами.', {}],
    [['summit planned null Kazan RU/president AZ/president > AZ'], 'П: I cordially welcome you to the CIS summit in Kazan.', {}],
    [
      ['summit invited null Москва AZ/president > RU'],
      'Президент Азербайджана поблагодарил за приглашение принять участие в саммите в Москве.',
      { call: true },
    ],
    [['summit held null Baku AZ/president > '], 'А: I convened the Africa Climate Summit in Baku.', {}],
    [
      ['other held 2022-06-29 null AZ/president > RU'],
      'П: Большое спасибо, что приняли приглашение и сегодня выступили на нашем форуме.',
      {},
    ],
    [['visit held 2022-06-29 null AZ/president > RU'], 'По завершении рабочего визита в Россию Ильхам Алиев ответил на вопросы.', {}],
    [['visit ongoing 2022-06-29 Russia AZ/president > RU'], "The Azerbaijani President's visit to Russia will last until July 1.", {}],
    [['letter held null null AZ/president > RU'], 'П: Thank you for your message of condolences.', {}],
    [
      ['visit planned 2022-07 null AZ/president > RU'],
      'Главным событием станет июльский визит Президента Азербайджана в Россию.',
      { call: true },
    ],
    // two saw it together, a speech at home, talks of others
    [[], 'П: Мы увидели Казань вместе.', {}],
    [[], 'П: Вчера я выступал в нашем парламенте.', {}],
    [[], 'The presidents agreed to help resume the peace talks.', { call: true }],
  ])('%j: %s', (expected, text, options) => {
    expect(contactsIn(text, options)).toEqual(expected);
  });
});

describe('commissions and consultations in other words', () => {
  it.each<[readonly string[], string, { readonly call?: boolean }]>([
    [
      ['commission planned 2022-09 Москва RU/delegation AZ/delegation > AZ'],
      'П: Очередное заседание межправкомиссии, перенесённое с весны, пройдёт в сентябре в Москве.',
      {},
    ],
    [
      ['commission planned 2022-06/2022-08 null RU/delegation AZ/delegation > AZ'],
      'Договорились летом созвать Совет сотрудничества высшего уровня.',
      { call: true },
    ],
    [
      ['commission ongoing null null RU/delegation AZ/delegation > AZ'],
      'Отмечена активная работа Межправительственной комиссии.',
      { call: true },
    ],
    [
      ['consultations held 2022-05 Стамбул RU/delegation UA/delegation > UA'],
      'В мае в Стамбуле прошли три раунда российско-украинских переговоров.',
      { call: true },
    ],
    [
      ['visit held 2022-05 null AZ/prime-minister > RU', 'visit planned 2022-10 null RU/prime-minister > AZ'],
      'П: Ваш Премьер был у нас в мае, а наш приедет к вам в октябре.',
      {},
    ],
    [[], 'П: Межправкомиссия давно не собиралась.', {}],
  ])('%j: %s', (expected, text, options) => {
    expect(contactsIn(text, options)).toEqual(expected);
  });
});
