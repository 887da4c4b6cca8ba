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
  ])('%j: %s', (expected, phrasing, how) => expect(contactsIn(phrasing, how)).toEqual(expected));
});
