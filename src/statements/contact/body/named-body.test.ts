import { describe, expect, it } from 'vitest';
import { contactsIn } from '../contact.cases.js';

/** One row a way of saying it: channel, status, time, place, who > with whom. */
describe('bodies of two states named in passing, and what came before told by "follows"', () => {
  const GOES_ON = ['consultations ongoing null null RU/delegation AZ/delegation > AZ'];
  it.each<[readonly string[], string]>([
    [GOES_ON, 'They agreed to look into it under the Russia-Azerbaijan Caspian Fisheries Dialogue.'],
    [GOES_ON, 'The two leaders welcomed the work of the bilateral Water Management Dialogue.'],
    [GOES_ON, 'П: We value our High-Level Water Dialogue.'],
    [GOES_ON, 'П: Our border agencies hold regular dialogues.'],
    [
      ['commission ongoing null null RU/delegation AZ/delegation > AZ'],
      'The leaders noted progress made through the Russia-Azerbaijan Rail Safety Working Group.',
    ],
    // begun, led by somebody, at home, of others, or a mere word
    [[], 'The leaders announced the new Russia-Azerbaijan Rail Safety Working Group.'],
    [[], 'Attending was the Chair of the Russia-Azerbaijan Rail Safety Working Group.'],
    [[], 'They spoke of the National Dialogue Conference.'],
    [[], 'They reviewed the Yemen-Oman Water Dialogue.'],
    [[], 'П: We maintain a regular dialogue with you.'],
    // what the talks follow
    [['visit held null Vienna AZ/president > AT'], "The meeting follows the Azerbaijani President's visit to Vienna."],
    [
      ['visit held 2022-05 Baku RU/foreign-minister > AZ'],
      'The talks come a month after Foreign Minister Sergei Lavrov’s trip to Baku in May.',
    ],
    [[], 'П: This is our third visit together.'],
  ])('%j: %s', (expected, phrasing) => expect(contactsIn(phrasing)).toEqual(expected));

  it.each<[readonly string[], string]>([
    [
      ['meeting held 2022-06-20/2022-06-26 null RU/foreign-minister AZ/foreign-minister > AZ'],
      'The call follows Foreign Minister Sergei Lavrov’s meeting with the Foreign Minister last week.',
    ],
    [
      ['meeting held 2022-06 Tbilisi RU/other AZ/other > AZ'],
      'The two leaders welcomed the meeting of their national security advisers in Tbilisi earlier this month.',
    ],
    [['call held null null RU/president CN/president > CN'], 'Vladimir Putin briefed Ilham Aliyev on his recent call with President Xi.'],
  ])('in the report of a call, %j: %s', (expected, phrasing) => expect(contactsIn(phrasing, { call: true })).toEqual(expected));
});
