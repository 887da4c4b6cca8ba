import { describe, expect, it } from 'vitest';
import { contactsIn } from './contact.cases.js';

/** Contacts told in passing: by the town of a conference, a schedule, an invitation thanked for, a list of places. */
describe.each<[readonly string[], string, { readonly call?: boolean }]>([
  [
    ['meeting held 2022-05 Москва RU/president TR/president > TR'],
    'П: В прошлом месяце мы с Президентом Эрдоганом обсуждали это в Москве.',
    {},
  ],
  [
    ['meeting held 2022-05 Moscow TR/president RU/president > RU'],
    'П: In Moscow last month President Erdogan and I discussed the canal.',
    {},
  ],
  [['summit held null Samarkand RU/president AZ/president > AZ'], 'П: On the sidelines of the summit in Samarkand we agreed on this.', {}],
  [
    ['summit planned null Прага RU/president AZ/president > AZ'],
    'П: Пражский саммит Организации Североатлантического договора примет важные решения.',
    {},
  ],
  [['summit planned null Prague RU/president AZ/president > AZ'], 'П: The Prague summit of NATO will take important decisions.', {}],
  [['meeting held null Минск RU/president AZ/president > AZ'], 'П: На минской встрече мы об этом договорились.', {}],
  [['other planned null Женева  > '], 'П: Предстоящая Женевская конференция по Сирии должна помочь.', {}],
  [['other planned null Geneva  > '], 'П: The upcoming Geneva Conference on Syria should help.', {}],
  [['meeting planned null null RU/president AZ/president > AZ'], 'Обсуждён график предстоящих двусторонних контактов.', { call: true }],
  [
    ['meeting planned null null RU/president AZ/president > AZ'],
    'The schedule of upcoming bilateral contacts was discussed.',
    { call: true },
  ],
  [['meeting planned null null RU/president AZ/president > AZ'], 'Затронута тема предстоящих контактов.', { call: true }],
  [
    ['meeting planned null null RU/president AZ/president > AZ'],
    'The leaders agreed to hold a number of top-level contacts.',
    { call: true },
  ],
  [
    ['call held 2022-06-28 null RU/president US/president > US'],
    'Президент России рассказал о состоявшемся накануне телефонном разговоре с Президентом США.',
    { call: true },
  ],
  [['visit invited null Баку RU/president > AZ'], 'Ильхам Алиев подтвердил приглашение посетить Баку.', { call: true }],
  [['visit invited null Baku RU/president > AZ'], 'А: We would like to see you in Baku.', {}],
  [['visit invited null Баку RU/president > AZ'], 'А: Хотели бы видеть Вас в Баку.', {}],
  [['visit invited null Baku RU/president > AZ'], 'А: Mr President, you have my invitation to visit Baku.', {}],
  [['visit invited null Baku FR/president > AZ'], 'А: Please convey to the President of France my invitation to visit Baku.', {}],
  [
    ['visit invited null null RU/president > AZ', 'visit planned 2022-09/2022-11 null RU/president > AZ'],
    'П: Хотел бы поблагодарить за приглашение посетить Азербайджан. Надеюсь, этот визит состоится осенью.',
    {},
  ],
  [
    ['visit invited null Azerbaijan RU/president > AZ', 'visit planned 2022-09/2022-11 null RU/president > AZ'],
    'П: Thank you for the invitation to visit Azerbaijan. I do hope that this visit will happen this autumn.',
    {},
  ],
  [
    ['meeting held 2022-05 Sochi RU/president AZ/president > AZ', 'meeting held 2021-11 Yerevan RU/president AZ/president > AZ'],
    'П: We met in Sochi in May and in Yerevan in November.',
    {},
  ],
  [
    ['meeting held 2022-05 Сочи RU/president AZ/president > AZ', 'meeting held 2021-11 Ереван RU/president AZ/president > AZ'],
    'П: В мае мы с Вами встречались в Сочи, а в ноябре – в Ереване.',
    {},
  ],
  [['visit held 2022-06-20/2022-06-26 Баку RU/foreign-minister > AZ'], 'А: На прошлой неделе Баку посетил Сергей Лавров.', {}],
  [['visit held 2022 Баку RU/parliament-speaker > AZ'], 'А: В этом году в Баку побывал Председатель вашей Государственной Думы.', {}],
  [['visit held 2022 Baku RU/parliament-speaker > AZ'], 'А: The speaker of your State Duma visited Baku this year.', {}],
  [['visit held null Baku RU/president > AZ'], 'П: Let me recall with thanks the welcome you gave me when I was in Baku.', {}],
  [
    ['meeting planned 2022-06-30 null AZ/president RU/other > RU'],
    'А: Many thanks for the chance to meet with a representative of your Government on the morrow of our talks, tomorrow.',
    {},
  ],
  [
    ['other planned 2022-11 Sharm el-Sheikh AZ/president RU/president > RU'],
    'А: You and I will participate in the COP27 in Sharm el-Sheikh in November.',
    {},
  ],
  [
    ['visit ongoing 2022-06-29 Russia AZ/president > RU'],
    'Vladimir Putin and President of Azerbaijan Ilham Aliyev, who is in Russia on an official visit, met for talks in the Kremlin.',
    {},
  ],
  [
    ['visit ongoing 2022-06-29 null AZ/president > RU'],
    'Владимир Путин и Президент Азербайджана Ильхам Алиев, прибывший в Россию с официальным визитом по приглашению Президента России, провели переговоры в Кремле.',
    {},
  ],
  [
    ['meeting planned null null RU/president AZ/president > AZ'],
    'The schedule of meetings at various levels was talked over, too.',
    { call: true },
  ],
  [['meeting planned null null RU/president AZ/president > AZ'], 'Обсуждён также график встреч на различных уровнях.', { call: true }],
  [['call held null null AZ/president RU/president > RU'], 'А: I was glad of your call after my election.', {}],
  [
    ['visit held null Baku RU/president > AZ'],
    'А: My thanks to you for accepting the invitation and coming to our recent forum in Baku.',
    {},
  ],
  [['visit held null Баку RU/president > AZ'], 'А: Спасибо, что приняли наше приглашение и приехали на недавний форум в Баку.', {}],
  [['visit planned null Azerbaijan RU/president > AZ'], 'А: All of us look forward to your visit, a state visit, to Azerbaijan.', {}],
  [
    ['meeting planned 2023-03 Azerbaijan RU/president AZ/president > AZ'],
    'П: We shall prepare the next meeting of ours in late March, in Azerbaijan.',
    {},
  ],
  [['visit held null Azerbaijan RU/president > AZ'], 'П: A word must be said of my visit to Azerbaijan.', {}],
  [['visit held null null RU/president > AZ'], 'П: Должен сказать несколько слов о моём визите в Азербайджан.', {}],
  [['visit held null Azerbaijan RU/president > AZ'], 'А: I was moved by what you said in public during your visit to Azerbaijan.', {}],
  [
    ['visit held null Washington AZ/president > US'],
    'А: You are the first leader with whom I am speaking after my visit to Washington.',
    {},
  ],
  [
    ['meeting held null Sochi RU/president AZ/president > AZ'],
    'It was noted how what was settled at the recent Sochi meeting of Vladimir Putin and Ilham Aliyev is carried out.',
    { call: true },
  ],
  [
    ['meeting held null Сочи RU/president AZ/president > AZ'],
    'Отмечена реализация договорённостей, достигнутых на недавней встрече Владимира Путина и Ильхама Алиева в Сочи.',
    { call: true },
  ],
  [
    ['visit invited null Russia AZ/president > RU'],
    'Mr Putin wished Mr Aliyev a happy birthday and again confirmed the invitation to visit Russia.',
    { call: true },
  ],
  [
    ['summit planned null Hamburg RU/president AZ/president > AZ'],
    'П: Thank you for coming, and for telling us how the G20 meeting in Hamburg is being prepared.',
    {},
  ],
  [['commission held 2022-03 Баку RU/delegation AZ/delegation > AZ'], 'П: Межправкомиссия собиралась в марте в Баку.', {}],
  [
    ['meeting held 2022-06-29 null AZ/president RU/parliament-speaker > RU'],
    'П: Знаю, что у Вас сегодня была встреча с нашим Председателем Государственной Думы.',
    {},
  ],
  [
    ['meeting held 2022-06-29 null AZ/president RU/parliament-speaker > RU'],
    'П: I know that today you had a meeting with the Speaker of the Federation Council.',
    {},
  ],
  [
    ['meeting planned null Самарканд RU/president AZ/president > AZ'],
    'П: Скоро у нас с Вами будет возможность пообщаться в Самарканде.',
    {},
  ],
  [['meeting planned null Samarkand RU/president AZ/president > AZ'], 'П: We will soon have a chance to talk in Samarkand.', {}],
  [['visit held null Баку RU/foreign-minister > AZ'], 'А: В ходе визита Сергея Лаврова в Баку мы обсудили этот вопрос.', {}],
  [['visit held null Baku RU/foreign-minister > AZ'], "А: During Sergei Lavrov's visit to Baku we discussed this.", {}],
  [
    ['visit held null Moscow AZ/president > RU'],
    'Ilham Aliyev expressed gratitude for the warm welcome during his recent visit to Moscow.',
    { call: true },
  ],
  [
    ['meeting held null Тегеран RU/other IR/other TR/other > IR TR'],
    'Владимир Путин поделился итогами состоявшейся в Тегеране трёхсторонней встречи Россия – Иран – Турция.',
    { call: true },
  ],
  [
    ['meeting held null Tehran RU/other IR/other TR/other > IR TR'],
    'Vladimir Putin shared the outcomes of the trilateral Russia–Iran–Turkey meeting held in Tehran.',
    { call: true },
  ],
  [
    ['meeting held 2022-06-15/2022-06-16 Astana  > '],
    'They spoke of what the Ninth International Meeting on Libya brought, which took place in Astana on June 15–16.',
    { call: true },
  ],
  [
    ['meeting held 2022-06-15/2022-06-16 Астана  > '],
    'Обсуждены итоги седьмой международной встречи по Сирии, состоявшейся в Астане 15–16 июня.',
    { call: true },
  ],
  [
    ['meeting planned null null RU/president AZ/president > AZ'],
    'Contacts to be held soon at different levels were agreed.',
    { call: true },
  ],
])('%j', (expected, phrasing, how) => {
  it(phrasing, () => expect(contactsIn(phrasing, how)).toEqual(expected));
});

describe('no contact', () => {
  it.each<[string, { readonly call?: boolean }]>([
    ['Both agreed to keep exchanging views on what the call had brought up.', { call: true }],
    ['П: This is our call for peace in the region.', {}],
    ['Условились о дальнейших личных контактах.', { call: true }],
    ['П: We are always glad to host you.', {}],
    ['П: Your visits always take place in a businesslike atmosphere.', {}],
    ['П: Ваши визиты всегда проходят в деловой атмосфере.', {}],
    ['П: I would like to welcome you in Moscow.', {}],
    ['П: Спасибо, что откликнулись на наше приглашение.', {}],
    ['П: Пражская весна и минский тракторный завод тут ни при чём.', {}],
    ['П: The Geneva Conventions must be observed.', {}],
  ])('%s', (phrasing, how) => expect(contactsIn(phrasing, how)).toEqual([]));
});
