import { describe, expect, it } from 'vitest';
import { contactsIn } from './contact.cases.js';

const both = 'RU/president AZ/president > AZ';

/** One row a way of saying it: channel, status, time, place, who > with whom. */
describe('words that look like a contact, and those beside them that are one', () => {
  it.each([
    'П: I have always enjoyed the conversations that you and I have about history in Baku.',
    'А: Thank you for the warm welcome, given what is happening in Ukraine.',
    'П: I asked to help the families who would like to leave for Baku.',
    'П: We are ready to support inviting Azerbaijan to be a member of the Council.',
    'П: We look forward to meeting you all the next seven years.',
    'П: You know that he won’t stop in Baku.',
    'П: They showed us the ship, which you will be visiting.',
    'П: I am pleased to get this opportunity to meet again beside the forum.',
    'П: The initiative to set up a market in Baku was put forward in May.',
    'П: The project is backed by our partners, who met with President Aliyev over the past few days.',
    'П: We agreed to give priority to such measures as part of the Astana talks.',
  ])('%s', (phrasing) => expect(contactsIn(phrasing)).toEqual([]));

  it.each<[readonly string[], string]>([
    // the office held then
    [['visit held 2013 Baku RU/vice-president > AZ'], 'П: As Vice President, I visited Baku in 2013.'],
    [['meeting held null null RU/president AZ/foreign-minister > AZ'], 'П: We last met when you were Foreign Minister.'],
    [['visit held null Москва AZ/minister > RU'], 'А: Прежде, когда я занимал пост министра, я посещал Москву.'],
    [['other held null null RU/vice-president > AZ'], 'А: I thank your Vice President for attending the funeral.'],
    [['call held 2022-01 null RU/president AZ/president > AZ'], 'П: We had a call back in January.'],
    [
      [`summit planned 2022-08 null ${both}`],
      'П: Our goal is to sign a declaration in August in Baku when Azerbaijan hosts the CIS summit.',
    ],
    [
      ['meeting held null null RU/president AZ/foreign-minister > AZ'],
      'П: As I told your Foreign Minister, who I met with a moment ago, we stand with you.',
    ],
    [
      ['visit held 2022-06-27/2022-07-03 Baku RU/president > AZ'],
      'They discussed the Russian President’s visit to Baku earlier this week.',
    ],
    [
      [`summit planned 2022-06-27/2022-07-03 null ${both}`],
      'The President sent his best wishes for a successful CIS summit later this week.',
    ],
    [['visit held null Baku RU/foreign-minister > AZ'], 'А: During his last visit to Baku, Sergei Lavrov said so.'],
    [['visit held null Baku RU/foreign-minister > AZ'], 'А: Sergei Lavrov, during his last visit to Baku, said so.'],
    [
      [`summit planned 2022-07-14 null ${both}`],
      'They compared plans for the next Supreme Eurasian Economic Council’s session set for July 14.',
    ],
  ])('%j: %s', (expected, phrasing) => expect(contactsIn(phrasing)).toEqual(expected));
});
