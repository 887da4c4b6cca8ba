import { describe, expect, it } from 'vitest';
import { contactsIn } from './contact.cases.js';

/** One row a way of saying it: channel, status, time, place, who > with whom. */
describe('bodies, journeys and calls told by what is said beside them', () => {
  it.each<[readonly string[], string, { readonly call?: boolean }]>([
    [['visit held null Kazan AZ/president > RU'], 'А: It has been four years since I last set foot in Kazan.', {}],
    [['meeting held 2021-10 Rome RU/president AZ/president > AZ'], 'П: We caught up on the margins of the G20 in Rome last October.', {}],
    [['meeting planned 2022-10 Astana RU/president AZ/president > AZ'], 'П: We will be together again in Astana in October.', {}],
    [[], 'А: Vladimir, trade has grown.', {}],
    [['letter held 2022-05 null RU/president AZ/president > AZ'], 'П: I got your letter last month and read it with care.', {}],
    [
      ['consultations held 2021 Baku RU/delegation AZ/delegation > AZ'],
      'П: Last year we held the sixth inter-governmental consultations in Baku.',
      {},
    ],
    [['summit planned 2022-09 null AZ/president > RU'], 'А: I look forward to coming back in September for the CIS summit.', {}],
    [['visit planned 2022-06-30 Kazan AZ/president > RU'], 'А: I came with a delegation and will go on to Kazan tomorrow.', {}],
    [
      ['commission held null Ganja RU/delegation AZ/delegation > AZ'],
      'П: The co-chairs of the commission have had their meeting in Ganja.',
      {},
    ],
    [
      ['consultations planned 2022-09/2022-11 Baku RU/minister AZ/minister > AZ'],
      'П: The economic dialogue we launched will convene again in Baku this autumn.',
      {},
    ],
    [[], 'П: The economic dialogue we launched is useful to both countries.', {}],
    [
      ['consultations planned 2022-11 Baku RU/minister AZ/minister > AZ'],
      'They discussed the upcoming 2+2 ministerial dialogue, to be held in Baku in November.',
      {},
    ],
    [['call planned null null RU/president AZ/president > AZ'], 'They agreed to speak again soon.', {}],
    [[], 'They agreed to speak of it with their ministers.', {}],
    [['call held 2022-06-12 null RU/president AZ/president > AZ'], 'The two Presidents had previously talked on June 12.', { call: true }],
    [['other held 2022-06-12 Berlin  > '], 'They spoke of the results of the conference held in Berlin on June 12.', { call: true }],
    [
      ['meeting held null Tbilisi RU/minister AZ/minister > AZ'],
      'The leaders expressed satisfaction with the outcome of the trilateral meeting of the defence ministers held in Tbilisi.',
      {},
    ],
    [[], 'They reaffirmed that their countries would come together in defence of peace.', {}],
    [
      ['meeting planned 2022-10 Astana RU/president AZ/president > AZ'],
      'Vladimir Putin looks forward to meeting Ilham Aliyev in Astana in October.',
      {},
    ],
    [['visit planned 2022-06-30 Duma AZ/president > RU'], 'А: Tomorrow I will address the State Duma.', {}],
    [['visit ongoing 2022-06-29 null AZ/president > RU'], 'П: You are paying us a visit for the first time.', {}],
    [['visit held 2022-05 null AZ/foreign-minister > RU'], 'А: My Foreign Minister was with you in May.', {}],
    [['call held null null AZ/president TR/president > TR'], 'А: Ahead of this trip I spoke to President Erdogan by phone.', {}],
    [['visit cancelled 2022-04 Baku RU/president > AZ'], 'П: My trip to Baku, originally set for April, has been moved to September.', {}],
    [
      ['commission planned 2023-03/2023-05 Baku RU/delegation AZ/delegation > AZ'],
      'They agreed to hold the next Russia-Azerbaijan Digital Partnership Council in Baku in the spring of 2023.',
      {},
    ],
    [
      ['commission planned 2022-09-12 Ganja RU/delegation AZ/delegation > AZ'],
      'The third energy security committee will be convened in Ganja on September 12.',
      {},
    ],
    [[], 'They noted the work of the committee on trade.', {}],
    [[], 'П: The Security Council met yesterday.', {}],
    [[], 'П: Our trade dialogue is of great importance.', {}],
    [
      ['commission planned 2022-10 Baku RU/delegation AZ/delegation > AZ'],
      'П: The annual strategic task force is due to convene in Baku in October.',
      {},
    ],
    [
      ['commission planned null Azerbaijan RU/delegation AZ/delegation > AZ'],
      'It was agreed that the eighth meeting of the High-Level Cooperation Council would take place in Azerbaijan.',
      {},
    ],
    [
      ['call held 2022-06-12 null RU/president AZ/president > AZ', 'call planned 2022-07-12 null RU/president AZ/president > AZ'],
      'The two leaders last spoke on June 12 and will speak again on July 12.',
      { call: true },
    ],
    [
      ['meeting held 2022-05-12 null RU/president AZ/president > AZ'],
      'The two met previously on the margins of the CIS summit on May 12.',
      {},
    ],
    [[], 'The two countries meet the highest standards.', {}],
    [[], 'Ahead of their meeting, the leaders saw the Tower of Ivan.', {}],
    [['visit held 2022-05 Baku RU/president > AZ'], 'Their meeting follows the visit of Vladimir Putin to Baku in May.', {}],
    [
      ['meeting held 2022-06-20 Ankara RU/foreign-minister > TR'],
      "Vladimir Putin briefed his guest on the Foreign Minister's meetings in Ankara on June 20.",
      {},
    ],
    [['meeting held 2022-06-20/2022-06-26 Ankara AZ/president > TR'], 'А: My talks in Ankara last week were useful.', {}],
    [
      ['meeting held 2022-06-20/2022-06-26 Ankara AZ/president TR/president > TR'],
      'А: My talks in Ankara with President Erdogan last week were useful.',
      {},
    ],
    [[], 'П: As in many of our previous meetings, we had a useful conversation.', {}],
    [['visit held null Russia AZ/president > RU'], 'Ilham Aliyev had paid his first foreign visit as President to Russia.', {}],
    [['visit ongoing 2022-06-29 Moscow AZ/president > RU'], 'Ilham Aliyev is in Moscow at the invitation of Vladimir Putin.', {}],
    [[], 'П: I spoke about this at the Federal Assembly in February.', {}],
    [['visit ongoing 2022-06-29 Baku RU/minister > AZ'], 'П: Our trade minister is at this very moment in Baku.', {}],
    [
      ['visit held 2022-03 Sochi AZ/foreign-minister > RU'],
      'П: Foreign Minister Bayramov stopped off in Sochi in March on his way to Tehran.',
      {},
    ],
    [
      ['consultations held 2022-04 Baku RU/delegation AZ/delegation > AZ'],
      'П: A second round of expert talks took place in Baku at the end of April.',
      {},
    ],
    [
      ['meeting planned null Samarkand RU/president AZ/president > AZ'],
      'П: There will be another opportunity to talk about it in Samarkand.',
      {},
    ],
    [[], 'П: There will be another opportunity to talk about it.', {}],
    [
      ['consultations held 2022-05 Baku RU/delegation AZ/delegation > AZ'],
      'П: Our Foreign Office consultations were held in Baku in May.',
      {},
    ],
    [['visit ongoing 2022-06-29 Moscow AZ/president > RU'], 'А: Thank you for the invitation to come to Moscow.', {}],
    [['call planned null null RU/president AZ/president > AZ'], 'The leaders said they would speak again ahead of the summit.', {}],
    [[], 'The leaders said they would speak again about it in parliament.', {}],
    [
      ['commission held null Ganja RU/delegation AZ/delegation > AZ'],
      'They welcomed the outcome of the Russia-Azerbaijan Technology Council in Ganja.',
      {},
    ],
    [[], 'They spoke of the National Dialogue Congress in Sochi.', {}],
    [
      ['summit planned null Bali RU/president AZ/president > AZ'],
      'Looking ahead to the G20 in Bali, the leaders discussed the prices of grain.',
      {},
    ],
    [
      ['consultations held 2022-06-28 Moscow RU/foreign-minister AZ/foreign-minister > AZ'],
      'On the eve of the talks, the foreign ministers held consultations in Moscow.',
      {},
    ],
  ])('%j: %s', (expected, phrasing, how) => expect(contactsIn(phrasing, how)).toEqual(expected));
});
