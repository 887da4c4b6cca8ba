import { describe, expect, it } from 'vitest';
import { contactsIn } from './contact.cases.js';

const both = 'RU/president AZ/president > AZ';
const them = 'AZ/president RU/president > RU';

/** One row a way of saying it: channel, status, time, place, who > with whom. */
describe('contacts as remarks before a meeting and readouts tell them', () => {
  it.each<[readonly string[], string]>([
    // clubs in a row, each of them
    [
      [`summit held null null ${both}`, `summit held null null ${both}`, `summit held null null ${both}`],
      'П: We have spent a great deal of time together at the G20, APEC, and COP27.',
    ],
    [[`summit planned 2022-06-29 null ${both}`], 'П: In the G20, we are going to be meeting again a little later.'],
    [[], 'П: We have been working hard at the G20 on debt.'],
    // over the screen
    [[`call held null null ${them}`], 'А: We have had a virtual bilat.'],
    [[`call held 2022-01 null ${both}`], 'П: We had a virtual meeting in January.'],
    [[], 'П: This virtual meeting matters.'],
    // what one is congratulated on or thanked for
    [[`summit held null null ${both}`], 'П: Congratulations on hosting such a successful summit of the Turkic States.'],
    [[`summit held 2022-06-20/2022-06-26 null ${them}`], 'А: Thank you for hosting the summit last week.'],
    [[], 'П: Congratulations on your election; the summit is another matter.'],
    // with you, where you are at home
    [[`meeting planned 2023-05 Ganja ${both}`], 'П: I am going to see you in Ganja in May.'],
    [['visit planned 2022-07 null RU/vice-president > AZ'], 'П: Our Vice President will be coming to see you next month.'],
    [['visit invited null null AZ/president > RU'], 'П: I hope we can look at it together when you come for a visit.'],
    [['visit invited null Baku RU/president > AZ'], 'А: When you come to Baku, I will show you the old port.'],
    [[], 'А: When you come to us, we are always glad.'],
    [['visit held null null RU/delegation > AZ'], 'А: Let me thank you for the delegation you sent to our ceremony.'],
    [
      ['meeting planned 2022-06-29 null AZ/president RU/prime-minister > RU'],
      'П: You’re meeting with Prime Minister Mishustin this afternoon.',
    ],
    [[`meeting planned null null ${both}`], 'П: We’re going to have a second harvest meeting as well.'],
    [['visit held null Ganja RU/foreign-minister > AZ'], 'А: We value the visits of your Foreign Minister and his team to Ganja.'],
    [
      ['summit planned 2023-06 Baku RU/president AZ/president > AZ'],
      'П: I note that in June 2023, Baku will host the Russia-Azerbaijan Business Summit that will gather hundreds.',
    ],
    [
      ['summit held 2022-06-27/2022-07-03 null RU/president AZ/president > AZ'],
      'П: And after our virtual Caspian Summit earlier this week, let me thank you again.',
    ],
    // seen elsewhere, by the way
    [[`meeting held 2022-06-20/2022-06-26 Tbilisi ${both}`], 'П: It was great seeing you in Tbilisi last week.'],
    [[`meeting held null Ganja ${both}`], 'П: I enjoyed our time together in Ganja.'],
    [[`meeting held null Rome ${both}`], 'П: The last time we were together was in Rome.'],
    [[], 'П: It is good to see you in Moscow.'],
    [[], 'П: We hope to spend more time together in the coming years.'],
    [['visit planned 2022-07-04/2022-07-10 Baku RU/foreign-minister > AZ'], 'П: I’m sending Foreign Minister Lavrov to Baku next week.'],
    [['visit held 2022-05 Baku RU/foreign-minister > AZ'], 'А: I was delighted to welcome Foreign Minister Lavrov to Baku last month.'],
    [[`call held null null ${them}`], 'А: I appreciate the call you made to me right after the earthquake.'],
    [['letter held 2022-05 null RU/president > AZ'], 'А: I would like to thank you for the letter in May.'],
    [[], 'А: I had a fruitful discussion with business leaders yesterday.'],
    [
      ['summit planned 2022-06-30 null AZ/president RU/president TR/president > RU TR'],
      'А: I look forward to our trilateral summit tomorrow with President Erdogan.',
    ],
    [['consultations planned 2022-07 null RU/minister AZ/minister > AZ'], 'П: Our foreign ministers will hold the 2+2 meeting next month.'],
    [[`call held 2022-06-20/2022-06-26 null ${both}`], 'П: You and I had a long talk on the phone last week.'],
  ])('%j: %s', (expected, phrasing) => expect(contactsIn(phrasing)).toEqual(expected));

  it.each<[readonly string[], string]>([
    [['summit held null null AZ/president > RU'], 'Vladimir Putin thanked Ilham Aliyev for participating in the Summit on Water.'],
    [['visit planned null Baku RU/delegation > AZ'], 'Vladimir Putin conveyed that his team would travel to Baku for talks on trade.'],
    [['visit planned null Baku RU/delegation > AZ'], 'Vladimir Putin noted he would be sending a high-level delegation to Baku.'],
    [
      ['visit planned 2022-06-27/2022-07-03 Baku RU/foreign-minister > AZ'],
      'He noted that he was sending Foreign Minister Lavrov to Baku this week.',
    ],
    [
      ['visit held null Seoul AZ/president > KR'],
      'Vladimir Putin spoke today with Ilham Aliyev following the Azerbaijani President’s visit to Seoul.',
    ],
    [['visit planned null null RU/foreign-minister > AZ'], 'They discussed plans for the Russian Foreign Minister’s trip to the region.'],
  ])('in the report of a call, %j: %s', (expected, phrasing) => expect(contactsIn(phrasing, { call: true })).toEqual(expected));
});
