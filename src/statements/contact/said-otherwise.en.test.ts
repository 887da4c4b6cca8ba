import { describe, expect, it } from 'vitest';
import { contactsIn } from './contact.cases.js';

/** One row a way of saying it: channel, status, time, place, who > with whom. */
describe('contacts told by the way', () => {
  it.each<[readonly string[], string, { readonly call?: boolean }]>([
    [
      ['summit planned 2022-11 Bali RU/president AZ/president > AZ'],
      'They look forward to seeing each other at the G20 Summit in Bali in November.',
      { call: true },
    ],
    [
      ['summit planned 2022-07-04/2022-07-10 Tehran RU/president AZ/president > AZ'],
      "The two leaders discussed preparations for next week's summit in Tehran.",
      { call: true },
    ],
    [['meeting planned null null RU/president AZ/president > AZ'], 'They agreed to meet again in the coming weeks.', { call: true }],
    [
      ['visit invited 2022-06/2022-08 White House AZ/president > US'],
      'The President invited President Aliyev to visit the White House this summer.',
      { call: true },
    ],
    [['meeting held 2022-05 Sochi RU/president AZ/president > AZ'], 'They built on their conversation in Sochi in May.', { call: true }],
    [
      ['call held 2022-06-01 null RU/president AZ/president > AZ'],
      'The leaders spoke as a follow-up to their call on June 1.',
      { call: true },
    ],
    [
      ['meeting held 2022-06-24 Baku RU/foreign-minister AZ/foreign-minister > AZ'],
      'Foreign Minister Lavrov and Foreign Minister Bayramov met in Baku on June 24.',
      { call: true },
    ],
    [['meeting held null Samarkand RU/president AZ/president > AZ'], "П: When we met in Samarkand, we said we'd do this.", {}],
    [['visit held null Baku RU/president > AZ'], 'П: Thank you for the hospitality you showed us in Baku.', {}],
    [['summit planned null Tehran RU/president AZ/president > AZ'], "П: And I'll see you at the summit in Tehran.", {}],
    [
      ['call held 2022-06-20/2022-06-26 null RU/president AZ/president > AZ'],
      'П: When we talked on the phone last week, I promised you this.',
      {},
    ],
    [['visit held 2018 null RU/prime-minister > AZ'], 'П: I was in your country four years ago as prime minister.', {}],
    [['visit ongoing 2022-06-29 null AZ/president > RU'], "П: It's an honor to have you here on your first visit as president.", {}],
    [['visit held 2018 Baku RU/president > AZ'], 'П: My last trip to Baku was in 2018.', {}],
    [
      ['meeting held 2022-05 null RU/president AM/prime-minister > AM'],
      'П: We had a good meeting with the Prime Minister of Armenia last month.',
      {},
    ],
    [
      ['meeting planned 2022-06-29 null RU/president AM/prime-minister > AM'],
      "П: We're going to meet with the Prime Minister of Armenia later today.",
      {},
    ],
    [
      ['visit ongoing 2022-06-29 Russia AZ/president > RU'],
      'Ilham Aliyev, who is on a working visit in Russia, was shown the new building.',
      {},
    ],
    [['visit held null Azerbaijan RU/president > AZ'], 'А: I recall with pleasure your visit to Azerbaijan and our trip to Ganja.', {}],
    [['visit held null null RU/minister > AZ'], 'П: Our Minister of Agriculture has recently returned from your country.', {}],
    [['visit held 2022-04 Baku RU/minister > AZ'], 'П: Mr Manturov visited Baku at the head of a large delegation in April.', {}],
    [
      ['commission held 2022-05 null RU/delegation AZ/delegation > AZ'],
      'П: At the end of May Mr Manturov and his counterpart held a meeting of the intergovernmental commission.',
      {},
    ],
    [['visit planned 2022-07 Baku RU/foreign-minister > AZ'], 'П: Mr Lavrov will be in Baku in early July.', {}],
    [
      ['meeting held 2022-05 Ashgabat RU/president AZ/president > AZ'],
      'П: Today we had a conversation in a narrow format and before that we met in Ashgabat in May.',
      {},
    ],
    [['visit planned 2022-08 Sochi AZ/president > RU'], 'П: I would like to remind you that you promised to come to Sochi in August.', {}],
    [
      ['summit held 2022-05-27 Bishkek RU/president AZ/president > AZ'],
      'П: As you know, the Eurasian Economic Union held a summit in Bishkek on May 27.',
      {},
    ],
    [
      ['summit planned 2022-09/2022-11 Astana RU/president AZ/president > AZ'],
      'П: You know that in the autumn the CIS summit will be held in Astana.',
      {},
    ],
    [['visit ongoing 2022-06-29 Moscow AZ/president > RU'], 'П: Colleagues, Mr Aliyev has come to Moscow on an official visit.', {}],
    [['visit cancelled 2022-03 Baku RU/president > AZ'], 'П: Unfortunately, my visit to Baku in March had to be cancelled.', {}],
    [
      ['commission planned 2022-09 Kazan RU/delegation AZ/delegation > AZ'],
      'П: The co-chairs of the commission will meet in Kazan in September.',
      {},
    ],
    [['meeting held null null RU/president AZ/delegation > AZ'], 'П: I met with a delegation of the Milli Majlis not long ago.', {}],
    [
      ['call held 2022-06-20 null RU/president AZ/president > AZ'],
      'The talk was a continuation of the telephone conversation between the two presidents on June 20.',
      {},
    ],
    [
      ['visit held 2022-06-23/2022-06-24 Baku RU/foreign-minister > AZ'],
      "The presidents discussed the results of the Russian Foreign Minister's visit to Baku on June 23-24.",
      { call: true },
    ],
    [
      ['meeting planned null Samarkand RU/president AZ/president > AZ'],
      'Vladimir Putin and Ilham Aliyev agreed to hold a bilateral meeting during the upcoming summit in Samarkand.',
      { call: true },
    ],
    [
      ['visit held 2022-06-10 Baku RU/envoy > AZ'],
      'Special Presidential Envoy for Syria Alexander Lavrentyev visited Baku on June 10.',
      { call: true },
    ],
    [['visit held null Moscow AZ/delegation > RU'], 'П: Thank you for having sent a high-ranking delegation to the parade in Moscow.', {}],
    [
      ['visit planned null Azerbaijan RU/delegation > AZ'],
      'The President told of his decision to send a trade delegation to Azerbaijan.',
      {},
    ],
    [['visit held null Baku RU/president > AZ'], 'П: We remember very well how warmly you received us in Baku.', {}],
    [['visit ongoing 2022-06-29 null AZ/president > RU'], 'А: I am happy to be here on an official visit at your invitation.', {}],
    [
      ['meeting held 2021-11 Sochi RU/president AZ/president > AZ'],
      'П: You and I discussed all of this in detail in Sochi in November.',
      {},
    ],
    [['visit planned 2022-07 Moscow AZ/president > RU'], 'А: Next month my Foreign Minister will come to Moscow to prepare my visit.', {}],
    [['meeting planned null Ashgabat RU/president AZ/president > AZ'], 'П: In a few days we will see each other again, in Ashgabat.', {}],
    [['visit held 2022-06 null RU/foreign-minister > AZ'], 'П: Just two weeks ago, Mr Lavrov was in your capital.', {}],
    [
      ['commission held null null RU/delegation AZ/delegation > AZ'],
      'П: The intergovernmental commission held a meeting the other day under the chairmanship of the deputy prime ministers.',
      {},
    ],
    [['meeting held null null RU/president AZ/minister > AZ'], 'П: I have had the chance to meet with your Minister of Economy.', {}],
    [['visit invited null Kazan AZ/delegation > RU'], 'П: We would like to see your delegation at the forum in Kazan.', {}],
    [['visit invited null null RU/president > AZ'], 'А: I would also like to renew my invitation to you to visit our country.', {}],
    [['visit planned null null RU/president > AZ'], 'П: I thank you for the invitation and I will definitely come.', {}],
    [['meeting held null null RU/other AZ/other > AZ'], 'П: The heads of our foreign ministries met recently.', {}],
    [
      ['meeting held 2022-06-20/2022-06-26 Moscow RU/other AZ/other > AZ'],
      'П: Colleagues from the two governments met last week in Moscow.',
      {},
    ],
    [['summit planned null null KG/other > '], 'П: Kyrgyzstan will soon be hosting the summit of the EAEU.', {}],
    [['other held 2022-05 Moscow AZ/president > RU'], 'П: In May you took part in the celebrations of Victory Day in Moscow.', {}],
    [
      ['other planned 2022-06-30 null AZ/president > RU'],
      'П: Tomorrow you will take part in the opening of the monument to your great poet.',
      {},
    ],
    [
      ['consultations planned 2022-07-04/2022-07-10 Baku RU/foreign-minister AZ/foreign-minister > AZ'],
      'П: Our foreign ministers will hold consultations in Baku next week.',
      {},
    ],
    [
      ['visit cancelled 2023-03 null AZ/president > RU'],
      'П: Your visit was planned for March, but because of the epidemic it was put off.',
      {},
    ],
    [
      ['visit planned null Russia AZ/president > RU'],
      "The presidents agreed on the dates of the Azerbaijani leader's state visit to Russia.",
      { call: true },
    ],
    [
      ['meeting planned 2022-07 null RU/president AZ/president > AZ'],
      'The two leaders agreed to continue contacts, including a face-to-face meeting in July.',
      { call: true },
    ],
    [['visit held null Turkey AZ/president > TR'], 'Mr Aliyev spoke of his recent trip to Turkey.', { call: true }],
    [
      ['consultations held 2022-06-20 Baku RU/other AZ/other > AZ'],
      'The results of the consultations of experts held in Baku on June 20 were noted.',
      { call: true },
    ],
    [
      ['other planned 2022-09 Baku  > '],
      'The two presidents discussed preparations for the business forum to be held in Baku in September.',
      { call: true },
    ],
    [
      ['meeting planned null Sochi RU/president AZ/president > AZ'],
      'Vladimir Putin and Ilham Aliyev agreed to discuss these issues in person at the meeting in Sochi.',
      { call: true },
    ],
  ])('%j: %s', (expected, phrasing, how) => expect(contactsIn(phrasing, how)).toEqual(expected));
});
