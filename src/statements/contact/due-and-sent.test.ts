import { describe, expect, it } from 'vitest';
import { contactsIn } from './contact.cases.js';

/** One row a way of saying it: channel, status, time, place, who > with whom; negatives beside. */
describe('journeys that are due, sent, exchanged or under way', () => {
  it.each<[readonly string[], string, { call?: boolean }]>([
    [['visit planned 2022-06-29 Astana AZ/president > KZ'], 'А: I am on my way tonight to Astana.', {}],
    [['visit planned null Kazan AZ/president > RU'], 'А: From here I am off to Kazan.', {}],
    [['visit planned 2022-06-30 Baku RU/prime-minister > AZ'], 'П: Our Prime Minister leaves for Baku tomorrow.', {}],
    [['visit planned 2022-07 Baku RU/prime-minister > AZ'], 'П: Our Prime Minister will set foot in Baku in July.', {}],
    [['visit planned null Baku RU/deputy-prime-minister > AZ'], 'П: We shall send our Deputy Prime Minister to Baku.', {}],
    [['visit held null null RU/parliament-speaker AZ/parliament-speaker > AZ'], 'П: Our parliament speakers have exchanged visits.', {}],
    [['visit held 1999 null AZ/president > RU'], 'П: Your predecessor came to us in 1999.', {}],
    [['visit held null Moscow AZ/president > RU'], 'П: Your first trip abroad as President was to Moscow.', {}],
    [
      ['visit planned 2023-03/2023-05 Russia TR/president > RU'],
      'П: The President of Turkey is to pay a state visit to Russia in the spring.',
      {},
    ],
    [
      ['visit ongoing 2022-06-29 Russia AZ/president > RU'],
      'Vladimir Putin welcomed President Ilham Aliyev on his first official visit to Russia.',
      {},
    ],
    [['visit ongoing 2022-06-29 null AZ/president > RU'], 'П: Mr President is visiting our country at my invitation.', {}],
    [['visit invited null Baku RU/president > AZ'], 'А: I bring you an invitation from our Parliament to come to Baku.', {}],
    [['meeting held 2022 null RU/president AZ/president > AZ'], 'П: We meet for the third time this year.', {}],
    [
      ['consultations planned 2022-11-26 Baku RU/delegation AZ/delegation > AZ'],
      'It was arranged that the tenth round of intergovernmental consultations would take place in Baku on November 26.',
      { call: true },
    ],
    [
      ['summit planned null Bali RU/president AZ/president > AZ'],
      'They looked forward to talking again at the G20 in Bali.',
      { call: true },
    ],
    [[], "П: I'm very pleased to have you here.", {}],
    [[], 'П: President Aliyev did not invite me to the office.', {}],
    [[], "П: I'd like to see you hold back a little.", {}],
    [[], 'П: While preparing for the flight I went through the papers.', {}],
    [[], 'П: Our agencies exchanged drafts.', {}],
  ])('%j: %s', (expected, text, how) => expect(contactsIn(text, how)).toEqual(expected));
});
