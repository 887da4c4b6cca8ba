import { describe, expect, it } from 'vitest';
import { contactsIn } from './contact.cases.js';

describe.each<[string, string[]]>([
  [
    'visit ongoing 2022-06-29 Russia AZ/president > RU',
    [
      'Ilham Aliyev is staying in Russia on an official visit.',
      'President of Azerbaijan Ilham Aliyev, who arrived in Russia on a two-day working visit, thanked his hosts.',
      'The talks were part of the official visit of the President of Azerbaijan to Russia.',
      'А: This is my first state visit to Russia.',
      'А: I am grateful for this invitation to pay an official visit to Russia.',
    ],
  ],
  [
    'visit ongoing 2022-06-29 Moscow AZ/president > RU',
    [
      'П: Welcome to Moscow on your first official visit.',
      'П: I am pleased to greet you in Moscow on your working visit.',
      'А: I am in Moscow on a state visit.',
    ],
  ],
  [
    'visit held null Azerbaijan RU/foreign-minister > AZ',
    [
      'П: Our Foreign Minister recently visited Azerbaijan.',
      'А: The Russian Foreign Minister was recently in Azerbaijan.',
      'А: The Russian Foreign Minister recently paid a visit to Azerbaijan.',
      'П: Our Foreign Minister has just been to Azerbaijan.',
      'П: Our Foreign Minister recently came to Azerbaijan.',
    ],
  ],
  [
    'visit held 2021 Baku RU/president > AZ',
    [
      'А: You visited Baku last year.',
      'П: I visited Baku last year.',
      'П: I was in Baku last year.',
      'П: I remember my visit to Baku last year.',
      'А: During your visit to Baku last year we discussed this.',
    ],
  ],
  [
    'visit held null Russia AZ/president > RU',
    ['П: This is not your first visit to Russia.', 'А: This is not the first time I am in Russia.', 'А: I have visited Russia many times.'],
  ],
  [
    'visit planned null Azerbaijan RU/prime-minister > AZ',
    [
      'П: Our Prime Minister will visit Azerbaijan.',
      'П: Our Prime Minister plans to visit Azerbaijan.',
      'П: We are preparing a visit by our Prime Minister to Azerbaijan.',
      'П: Our Prime Minister is going to visit Azerbaijan soon.',
      'А: We are getting ready for the upcoming visit of the Russian Prime Minister to Azerbaijan.',
      'А: The Russian Prime Minister is expected to visit Azerbaijan.',
      'А: The Russian Prime Minister will soon come to Azerbaijan.',
    ],
  ],
  [
    'visit invited null Azerbaijan RU/president > AZ',
    [
      'А: I wish to invite you to visit Azerbaijan.',
      'А: We would be delighted to see you in Azerbaijan.',
      'А: We look forward to welcoming you in Azerbaijan.',
      'А: We are expecting you in Azerbaijan.',
      'А: We hope to see you in Azerbaijan.',
      'Ilham Aliyev invited the President of Russia to visit Azerbaijan.',
      'А: I take this opportunity to extend to you an invitation to visit Azerbaijan.',
    ],
  ],
  [
    'visit planned 2022-09 Baku RU/president > AZ',
    [
      'П: I have accepted your invitation and will come to Baku in September.',
      'П: I plan to visit Baku in September.',
      'П: In September, I will travel to Baku.',
      'А: We look forward to your visit to Baku in September.',
    ],
  ],
  ['visit planned 2022-09/2022-11 null AZ/foreign-minister > RU', ['П: This autumn, we will receive the Foreign Minister of Azerbaijan.']],
  ['visit cancelled null Azerbaijan RU/president > AZ', ['П: Unfortunately, my visit to Azerbaijan had to be postponed.']],
])('%s', (expected, phrasings) => {
  it.each(phrasings)('%s', (phrasing) => expect(contactsIn(phrasing)).toEqual([expected]));
});

describe.each<[string, string[]]>([
  [
    'meeting held 2014 Sochi RU/president AZ/president > AZ',
    [
      'П: We met in Sochi in 2014.',
      'П: I recall our meeting in Sochi in 2014.',
      'П: When we met in Sochi in 2014, we spoke about it.',
      'П: We spoke about it at our meeting in Sochi in 2014.',
      'П: You and I met in Sochi in 2014.',
      'П: We last saw each other in Sochi in 2014.',
    ],
  ],
  [
    'meeting held null Ashgabat RU/president AZ/president > AZ',
    [
      'П: We recently met in Ashgabat.',
      'П: Much has been done since our last meeting in Ashgabat.',
      'П: At our meeting in Ashgabat we agreed on this.',
    ],
  ],
  [
    'meeting held 2022-06-28 null RU/president AZ/president > AZ',
    ['П: We discussed this yesterday over dinner.', 'П: We met yesterday.', 'П: We had an informal dinner yesterday.'],
  ],
  [
    'meeting held null null RU/president AZ/president > AZ',
    ['П: Everything we agreed on at our previous meeting is being done.', 'П: Since our last meeting, trade has grown.'],
  ],
  [
    'meeting planned 2022-09 Samarkand RU/president AZ/president > AZ',
    [
      'П: We will meet in Samarkand in September.',
      'П: The next meeting between us will be held in Samarkand in September.',
      'П: We agreed to meet in Samarkand in September.',
    ],
  ],
  [
    'meeting held 2022-05 null RU/foreign-minister AZ/foreign-minister > AZ',
    ['П: Our foreign ministers met in May.', 'П: There was a meeting of our foreign ministers in May.'],
  ],
  [
    'meeting held 2022-06-28 null RU/president FR/president > FR',
    ['П: I met with the new President of France yesterday.', 'П: Yesterday I had a meeting with France’s President.'],
  ],
  [
    'summit planned 2022-10 Astana RU/president AZ/president > AZ',
    ['П: The CIS summit will take place in Astana in October.', 'П: We are preparing for the CIS summit in Astana in October.'],
  ],
  [
    'commission ongoing null null RU/delegation AZ/delegation > AZ',
    [
      'П: Our intergovernmental commission is working actively.',
      'П: The heads of the intergovernmental commission meet regularly.',
      'П: We have a joint commission on economic cooperation.',
    ],
  ],
  [
    'commission held null Baku RU/delegation AZ/delegation > AZ',
    [
      'П: The intergovernmental commission recently met in Baku.',
      'П: A meeting of the intergovernmental commission was recently held in Baku.',
      'П: The intergovernmental commission held its meeting in Baku recently.',
    ],
  ],
  [
    'commission planned 2022-09 null RU/delegation AZ/delegation > AZ',
    [
      'П: A session of the intergovernmental commission will be held in September.',
      'П: The next meeting of the intergovernmental commission is scheduled for September.',
    ],
  ],
  [
    'consultations ongoing null null RU/delegation AZ/delegation > AZ',
    ['П: Consultations between our foreign ministries are held regularly.', 'П: Political consultations are underway.'],
  ],
  ['letter held null null RU/president > AZ', ['П: I sent you a letter on this matter.']],
  [
    'call held 2022-06-28 null RU/president FR/other > FR',
    ['П: I spoke by phone with the leader of France yesterday.', 'П: Yesterday I had a phone conversation with the leader of France.'],
  ],
  [
    'call held null null RU/president AZ/president > AZ',
    ['П: We recently spoke on the phone.', 'П: You and I recently had a telephone conversation.'],
  ],
])('%s', (expected, phrasings) => {
  it.each(phrasings)('%s', (phrasing) => expect(contactsIn(phrasing)).toEqual([expected]));
});

describe.each<[string, string[]]>([
  [
    'visit planned null Russia AZ/president > RU',
    [
      'The two spoke of how the upcoming visit of the President of Azerbaijan to Russia is prepared.',
      'The leaders spoke about Ilham Aliyev’s forthcoming visit to Russia.',
    ],
  ],
  [
    'visit held null Russia AZ/president > RU',
    [
      'The leaders discussed the results of Ilham Aliyev’s recent visit to Russia.',
      'Vladimir Putin thanked Ilham Aliyev for his visit to Russia.',
    ],
  ],
  [
    'meeting planned null null RU/president AZ/president > AZ',
    [
      'The leaders discussed the schedule of upcoming high-level contacts.',
      'The presidents agreed on a personal meeting.',
      'They agreed to hold a personal meeting.',
    ],
  ],
  ['visit invited null Moscow AZ/president > RU', ['The President of Russia invited Ilham Aliyev to visit Moscow.']],
])('in a call: %s', (expected, phrasings) => {
  it.each(phrasings)('%s', (phrasing) => expect(contactsIn(phrasing, { call: true })).toEqual([expected]));
});
