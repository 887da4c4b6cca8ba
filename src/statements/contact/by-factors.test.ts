import { describe, expect, it } from 'vitest';
import { contactsIn } from './contact.cases.js';

/**
 * Sentences made of factors: who, how it is told, when. A factor's value has to come out whatever it stands beside, so each is tried with
 * all values of the others, and what is expected is put together from them too.
 */
const ROWS: readonly (readonly [who: string, first: string, second: string])[] = [
  ['our Foreign Minister and the Speaker of our State Duma', 'foreign-minister', 'parliament-speaker'],
  ['our Prime Minister, and then our Foreign Minister,', 'prime-minister', 'foreign-minister'],
  ['our Foreign Minister as well as our Vice President', 'foreign-minister', 'vice-president'],
];
const TELLINGS: readonly (readonly [text: string, told: string])[] = [
  ['{who} visited Baku in May.', 'held 2022-05 Baku'],
  ['In May, {who} came to Baku.', 'held 2022-05 Baku'],
  ['{who} will visit Baku in November.', 'planned 2022-11 Baku'],
  ['We are preparing visits by {who} to Baku.', 'planned null Baku'],
];

describe('who stands in one row with a traveller travels too', () => {
  for (const [who, first, second] of ROWS)
    for (const [text, told] of TELLINGS) {
      const said = text.replace('{who}', who).replace(/^./, (letter) => letter.toUpperCase());
      it(said, () =>
        expect(contactsIn(`П: ${said}`).sort()).toEqual([`visit ${told} RU/${first} > AZ`, `visit ${told} RU/${second} > AZ`].sort()),
      );
    }

  it.each<[string, readonly string[]]>([
    [
      'П: В мае Баку посетили Министр обороны и наш Министр энергетики.',
      ['visit held 2022-05 Баку RU/minister > AZ', 'visit held 2022-05 Баку RU/minister > AZ'],
    ],
    [
      'П: В ноябре ждём вашего Премьера и вашего Министра иностранных дел в Казани.',
      ['visit invited 2022-11 Казань AZ/prime-minister > RU', 'visit invited 2022-11 Казань AZ/foreign-minister > RU'],
    ],
    [
      'П: We look forward to welcoming your Prime Minister and your Foreign Minister in Kazan in November.',
      ['visit invited 2022-11 Kazan AZ/prime-minister > RU', 'visit invited 2022-11 Kazan AZ/foreign-minister > RU'],
    ],
    // one visit: the delegation comes along
    ['П: In May our Prime Minister and his delegation visited Baku.', ['visit held 2022-05 Baku RU/prime-minister > AZ']],
  ])('%s', (text, expected) => expect(contactsIn(text)).toEqual(expected));
});

/** No day is told, but on which side of today it lies. */
const LATELY = ['a few days ago', 'not too long ago', 'several weeks ago', 'recently', 'the other day'];
const SOON = ['in the coming weeks', 'in a few days', 'in the near future', 'over the next few months'];
const BEING: readonly (readonly [string, string])[] = [
  ['Our Foreign Minister was in Baku {t}.', 'visit held null Baku RU/foreign-minister > AZ'],
  ['{t}, our Foreign Minister came to Baku.', 'visit held null Baku RU/foreign-minister > AZ'],
  ['The SCO summit took place {t}.', 'summit held null null RU/president AZ/president > AZ'],
];
const AHEAD: readonly (readonly [string, string])[] = [
  ['Our Foreign Minister will be in Baku {t}.', 'visit planned null Baku RU/foreign-minister > AZ'],
  ['Our foreign ministers will meet {t}.', 'meeting planned null null RU/foreign-minister AZ/foreign-minister > AZ'],
  ['We will discuss this at the SCO summit {t}.', 'summit planned null null RU/president AZ/president > AZ'],
];
const filled = (text: string, time: string): string => text.replace('{t}', time).replace(/^./, (letter) => letter.toUpperCase());

describe('a time that says no more than that it was lately or will be soon', () => {
  for (const [times, texts] of [
    [LATELY, BEING],
    [SOON, AHEAD],
  ] as const)
    for (const time of times)
      for (const [text, expected] of texts)
        it(filled(text, time), () => expect(contactsIn(`П: ${filled(text, time)}`)).toEqual([expected]));

  it.each<[string, readonly string[]]>([
    ['П: В начале года наши министры встречались в Уфе.', ['meeting held 2022 Уфа RU/minister AZ/minister > AZ']],
    ['П: Несколько недель назад наш Премьер был в Баку.', ['visit held null Баку RU/prime-minister > AZ']],
    ['П: В ближайшие недели наш Премьер будет в Баку.', ['visit planned null Баку RU/prime-minister > AZ']],
  ])('%s', (text, expected) => expect(contactsIn(text)).toEqual(expected));
});

describe('whose journey, whose invitation, whose letter', () => {
  it.each<[string, readonly string[], { readonly call?: boolean }]>([
    // the place somebody travels to is not where he is from
    ['Обсуждён визит российского Министра обороны в Азербайджан в мае.', ['visit held 2022-05 null RU/minister > AZ'], { call: true }],
    ['П: В мае состоялся визит членов нашего Правительства в Баку.', ['visit held 2022-05 Баку RU/other > AZ'], {}],
    [
      'П: В мае прошла встреча наших министров иностранных дел в Сочи.',
      ['meeting held 2022-05 Сочи RU/foreign-minister AZ/foreign-minister > AZ'],
      {},
    ],
    // heads of several bodies are several heads, and not those who talk
    [
      'П: В мае главы внешнеполитических ведомств встретились в Уфе.',
      ['meeting held 2022-05 Уфа RU/foreign-minister AZ/foreign-minister > AZ'],
      {},
    ],
    ['П: В мае секретари советов безопасности встретились в Уфе.', ['meeting held 2022-05 Уфа RU/other AZ/other > AZ'], {}],
    [
      'П: В мае руководители наших правительств встретились в Уфе.',
      ['meeting held 2022-05 Уфа RU/prime-minister AZ/prime-minister > AZ'],
      {},
    ],
    // whom somebody else's people met
    [
      'П: In May our Foreign Minister and your Prime Minister met in Sochi.',
      ['meeting held 2022-05 Sochi RU/foreign-minister AZ/prime-minister > AZ'],
      {},
    ],
    ['П: В мае состоялась встреча нашего Премьера с Вашим советником.', ['meeting held 2022-05 null RU/prime-minister AZ/other > AZ'], {}],
    // to whom an invitation was handed
    ['Владимиру Путину передано приглашение посетить Баку.', ['visit invited null Баку RU/president > AZ'], { call: true }],
    [
      'Ильхам Алиев направил Владимиру Путину приглашение посетить Баку с визитом.',
      ['visit invited null Баку RU/president > AZ'],
      { call: true },
    ],
    ['П: Прошу Вас принять приглашение посетить Казань.', ['visit invited null Казань AZ/president > RU'], {}],
    ['П: Вы приглашены в Казань.', ['visit invited null Казань AZ/president > RU'], {}],
    ['Ильхам Алиев согласился посетить Казань.', ['visit planned null Казань AZ/president > RU'], { call: true }],
    // a letter is its writer's
    ['П: In the letter you sent in May you raise this.', ['letter held 2022-05 null AZ/president > RU'], {}],
    ['П: В мае я передал Вам послание через нашего посла.', ['letter held 2022-05 null RU/president > AZ'], {}],
    ['П: I wrote to you in May.', ['letter held 2022-05 null RU/president > AZ'], {}],
    // a club's summit is its members'
    ['П: We have the G20 summit coming up.', ['summit planned null null RU/president > '], {}],
    // whom the leader himself received he met
    [
      'П: Yesterday I received your Foreign Minister in Sochi.',
      ['meeting held 2022-06-28 Sochi RU/president AZ/foreign-minister > AZ'],
      {},
    ],
    ['П: Yesterday we hosted your Foreign Minister in Sochi.', ['visit held 2022-06-28 Sochi AZ/foreign-minister > RU'], {}],
    // agreed upon, and set on holding
    [
      'П: Visits of our Foreign Minister and our Prime Minister to Baku were agreed upon.',
      ['visit planned null Baku RU/foreign-minister > AZ', 'visit planned null Baku RU/prime-minister > AZ'],
      {},
    ],
    [
      'They committed to holding a summit in Sochi in the autumn.',
      ['summit planned 2022-09/2022-11 Sochi RU/president AZ/president > AZ'],
      { call: true },
    ],
  ])('%s', (text, expected, how) => expect(contactsIn(text, how)).toEqual(expected));
});

describe('what looks alike and is no contact', () => {
  it.each([
    'П: The Prime Minister of India met the President of France in Paris in May.',
    'П: Премьер-министр Индии встретился в мае с Президентом Франции в Париже.',
    'П: Я вчера встречался с нашими губернаторами.',
    'П: In May troops arrived in Poland.',
    'The President said that assistance was on its way to Baku.',
    'The President said that assistance would go to Baku, and that more would follow over the coming days.',
    'П: We expect to build a new plant.',
    'П: Our dialogue will convene.',
    'П: Строители встретились в мае.',
  ])('%s', (text) => expect(contactsIn(text)).toEqual([]));
});
