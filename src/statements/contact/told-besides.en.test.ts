import { describe, expect, it } from 'vitest';
import { contactsIn } from './contact.cases.js';

/** One row a way of saying it: channel, status, time, place, who > with whom; negatives beside. */
describe('contacts told besides', () => {
  it.each<[readonly string[], string]>([
    [['commission ongoing null null RU/delegation AZ/delegation > AZ'], 'П: Our joint commission concentrates on three priorities.'],
    [
      ['commission ongoing null null RU/delegation AZ/delegation > AZ'],
      'П: A year ago you were appointed co-chair of the Russian-Azerbaijani Intergovernmental Commission on Energy.',
    ],
    [
      ['commission held 2022-04 Baku RU/delegation AZ/delegation > AZ'],
      'П: The commission is on holiday; its co-chairs held a meeting in Baku in April.',
    ],
    [
      ['commission planned 2022-07-04/2022-07-10 Baku RU/delegation AZ/delegation > AZ'],
      'П: The co-chairs of the panel, Mr Overchuk and Mr Mustafayev, are meeting in Baku next week.',
    ],
    [
      ['commission held 2022-06-20 Baku RU/delegation AZ/delegation > AZ'],
      'The seventh meeting of the Intergovernmental Commission, which took place in Baku on June 20, was noted.',
    ],
    [
      ['commission proposed 2022-09 Baku RU/deputy-prime-minister AZ/deputy-prime-minister > AZ'],
      'П: I suggest convening the working group of deputy prime ministers in Baku in September.',
    ],
    [['consultations ongoing null null RU/delegation AZ/delegation > AZ'], 'П: Our foreign ministries exchange views on a regular basis.'],
    [['visit invited null Ganja RU/president > AZ'], 'А: I would be very pleased if you could attend the festivities in Ganja.'],
    [
      ['visit invited 2022-09 Baku RU/president > AZ'],
      'А: Let me hand you an official invitation to come to Baku when the school opens in September.',
    ],
    [
      ['meeting planned 2022-10 null AZ/prime-minister RU/president > RU'],
      'А: Our Prime Minister is looking forward to seeing you in October.',
    ],
    [
      ['meeting invited null null AZ/prime-minister RU/president > RU'],
      'А: Our Prime Minister sends his greetings and looks forward to meeting with you.',
    ],
    [[], 'П: I look forward to meeting you.'],
    [['summit planned null Bali RU/president AZ/president > AZ'], 'П: I look forward to meeting you at G20 in Bali.'],
    [['meeting held 2016 Astrakhan RU/president AZ/president > AZ'], 'П: The first such meeting was held in Astrakhan in 2016.'],
    [[], 'П: A meeting of the trade unions took place in Astrakhan.'],
    [['summit ongoing 2022-06-29 null AZ/president RU/president > RU'], 'А: Today we are wrapping up the Caspian summit.'],
    [['summit held 2021-07 null AZ/president > RU'], 'П: In July you were our guest at the Russia–Africa summit.'],
    [
      ['call held 2022-02 null RU/president AZ/president > AZ'],
      'П: As you and I agreed in February over the telephone, the ministers will sign the plan.',
    ],
    [['meeting held 2022-05-31 Sochi RU/president AZ/president > AZ'], 'П: We meet quite often: on May 31, we met in Sochi.'],
    [['letter held 2022-06-29 null AZ/prime-minister > RU'], 'А: Allow me to convey to you a message from our Prime Minister.'],
    [
      ['letter held 2022-06-29 null AZ/president > RU'],
      "Ilham Aliyev's envoy handed Vladimir Putin a message from the President of Azerbaijan.",
    ],
    [[], 'А: We received a letter from our workers about this.'],
    [['visit planned 2022-07-05 null TR/president > RU'], "П: On July 5, as you know, we are expecting President Erdogan's visit."],
    [['visit held 2021 Samara AZ/president > RU'], 'А: I recall with pleasure my trip to Samara last year.'],
    [
      ['summit invited 2022-10 Kazan AZ/president > RU'],
      'Vladimir Putin congratulated the guest and invited him to take part in the BRICS summit in Kazan in October.',
    ],
    [[], 'The presidents agreed to launch negotiations on a new partnership next year.'],
  ])('%j: %s', (expected, text) => expect(contactsIn(text)).toEqual(expected));
});
