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
    [
      ['meeting planned null null RU/president IN/prime-minister > IN', 'meeting planned null null RU/president MX/president > MX'],
      'П: On the sidelines I will meet with Prime Minister of India Narendra Modi and President of Mexico Enrique Peña Nieto.',
    ],
    [
      ['visit held 2022-03 Moscow AZ/president > RU', 'meeting held 2022-02 Sochi AZ/president RU/president > RU'],
      'А: I recall with pleasure my visit to Moscow this March and our talks in Sochi in February.',
    ],
    [
      ['meeting held null Vladivostok RU/president CN/president > CN'],
      'П: My long conversation with President of China Xi Jinping in Vladivostok confirmed this.',
    ],
    [[], 'А: Thank you for clearing your busy schedule and meeting our delegation in person.'],
    [
      ['visit planned null Azerbaijan RU/president > AZ'],
      "А: Our protocol has begun early work on organising President Putin's visit to Azerbaijan.",
    ],
    [
      ['commission planned 2022-09 Baku RU/delegation AZ/delegation > AZ'],
      'They agreed that the twelfth meeting of the Commission on Trade, Industry, Science and Transport would be held in Baku in September.',
    ],
    [
      ['meeting held 2022-06-24 Rome RU/president AZ/president > AZ'],
      'Reflecting on their talks at the G20 summit in Rome on Friday, the leaders agreed to do more.',
    ],
    [
      ['meeting planned 2022-07 Baku RU/minister AZ/minister > AZ'],
      'П: The next ministerial meeting on this pipeline will be held in Baku at the end of July.',
    ],
    [['letter held 2022-06-29 null AZ/president > RU'], "А: The envoy gave the Russian President a letter from his country's president."],
    [
      ['summit held null Tehran RU/president AZ/president > AZ', 'summit held null Sochi RU/president TR/other > TR'],
      'П: I reported on the trilateral meeting in Tehran and on the recent Russian-Turkish summit in Sochi.',
    ],
    [
      ['visit invited null Baku RU/foreign-minister > AZ'],
      'А: We would be honoured if you could send your Foreign Minister to the conference in Baku.',
    ],
    [['visit invited 2022-09 Baku RU/president > AZ'], 'А: I am counting on your coming to Baku in September.'],
    [['visit planned 2023-03/2023-05 Baku RU/president > AZ'], 'А: We agreed that you would come to Baku in the spring.'],
    [['other ongoing null null RU/other AZ/other > AZ'], 'П: The activities of the joint Economic Forum are quite fruitful.'],
    [
      ['commission ongoing null null RU/delegation AZ/delegation > AZ'],
      'The leaders praised the work of the Russia-Azerbaijan transport working group.',
    ],
    [[], 'П: A working group on bread will be set up.'],
    [
      ['visit planned 2022-09 Baku RU/president > AZ'],
      'During the meeting, the President also said he looks forward to travelling to Baku in September.',
    ],
    [[], 'The presidents agreed to launch negotiations on a new partnership next year.'],
  ])('%j: %s', (expected, text) => expect(contactsIn(text)).toEqual(expected));
});
