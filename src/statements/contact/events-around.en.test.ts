import { describe, expect, it } from 'vitest';
import { contactsIn } from './contact.cases.js';

/** One row a way of saying it: channel, status, time, place, who > with whom. */
describe('meetings, calls and events around the talks', () => {
  it.each<[readonly string[], string, { readonly call?: boolean }]>([
    [['meeting planned 2022-06-30 null AZ/president RU/prime-minister > RU'], 'П: Tomorrow you will meet with the Prime Minister.', {}],
    [
      ['meeting planned 2022-07-04/2022-07-10 Baku RU/foreign-minister AZ/foreign-minister > AZ'],
      'П: Our foreign ministers will meet in Baku next week.',
      {},
    ],
    [['meeting planned 2022-07-06 null RU/president TR/president > TR'], 'П: I am to meet with President Erdogan in a week.', {}],
    [['meeting planned 2022-06-30 null AZ/president FR/president > FR'], 'А: I plan to meet with the President of France tomorrow.', {}],
    [['meeting proposed null null RU/minister AZ/minister > AZ'], 'П: I suggest that our ministers meet in the near future.', {}],
    [['meeting cancelled 2022-03 null RU/president AZ/president > AZ'], 'П: Our meeting in March had to be postponed.', {}],
    [['call held null null RU/president AZ/president > AZ'], 'П: In a recent telephone conversation you raised this issue.', {}],
    [['call held 2022-03 null AZ/president RU/president > RU'], 'А: When I called you in March, we agreed on it.', {}],
    [['call held null null AZ/president RU/president > RU'], 'А: You called me on my birthday.', {}],
    [['call held 2022-06-28 null RU/president FR/president > FR'], 'П: Yesterday I spoke with President Macron on the phone.', {}],
    [['call held null null RU/president AZ/president > AZ'], 'П: We started this discussion over the phone.', {}],
    [
      ['call held null null RU/president SA/monarch > SA'],
      'П: Not long ago we had a telephone conversation with the King of Saudi Arabia.',
      {},
    ],
    [
      ['call held null null RU/president FR/president > FR'],
      'In addition, Vladimir Putin spoke by telephone with President of France Emmanuel Macron.',
      { call: true },
    ],
    [
      ['call held 2022-06-20 null FR/other > '],
      'They spoke of the outcome of the videoconference held by France on June 20 to raise aid for Lebanon.',
      { call: true },
    ],
    [
      ['call planned 2022-07-04/2022-07-10 null RU/president AZ/president > AZ'],
      'The leaders agreed to speak again by telephone next week.',
      { call: true },
    ],
    [['call planned 2022-06-30 null RU/president AZ/president > AZ'], 'П: I will call him tomorrow.', {}],
    [
      ['summit planned null null RU/president AZ/president > AZ'],
      'П: By tradition we will hold a meeting of the BRICS leaders there as well.',
      {},
    ],
    [['summit planned 2022-10 null RU/president AZ/president > AZ'], 'П: We will see each other at the CIS summit in October.', {}],
    [
      ['summit planned null Bishkek RU/president AZ/president > AZ'],
      'The upcoming EAEU summit in Bishkek was also touched on.',
      { call: true },
    ],
    [['summit planned 2022-07 null KZ/other > '], 'П: Kazakhstan will host a summit of the SCO in July.', {}],
    [['summit planned null Tehran RU/president AZ/president > AZ'], 'П: We are preparing for the Caspian summit in Tehran.', {}],
    [['summit held null null RU/president AZ/president > AZ'], 'П: I congratulate you on the success of the Caspian summit.', {}],
    [['summit held null Ashgabat RU/president AZ/president > AZ'], 'П: At the Ashgabat summit we took important decisions.', {}],
    [['summit held null Sochi RU/president AZ/president > AZ'], 'П: As agreed at the trilateral summit in Sochi, the road will open.', {}],
    [
      ['summit held 2019-12-09 Paris RU/president AZ/president > AZ'],
      'The decisions taken at the summit in the Normandy format in Paris on December 9, 2019 must be carried out.',
      { call: true },
    ],
    [['summit held null null RU/president > '], 'The leaders exchanged views on the outcome of the G20 summit.', { call: true }],
    [
      ['other planned 2022-10-12 Baku RU/delegation AZ/delegation > AZ'],
      'The 12th Russia-Azerbaijan Interregional Forum is scheduled to take place in Baku on October 12.',
      { call: true },
    ],
    [
      ['other held null Baku RU/delegation AZ/delegation > AZ'],
      'П: Just recently Baku hosted the second media forum of our countries.',
      {},
    ],
    [
      ['other ongoing 2022-06-29 Moscow RU/delegation AZ/delegation > AZ'],
      'П: The Third Russia-Azerbaijan Youth Forum is under way in Moscow.',
      {},
    ],
    [
      ['other held 2022-01-19 Berlin  > '],
      'They spoke of the results of the International Conference on Libya held in Berlin on January 19.',
      { call: true },
    ],
    [['other held null Sochi  > '], 'The outcome of the Libyan National Unity Congress in Sochi was discussed.', { call: true }],
    [['other planned 2022-06-30 null AZ/president > RU'], 'On June 30 Ilham Aliyev will take part in the opening of the monument.', {}],
    [
      ['other held null null RU/president AZ/president > AZ'],
      'П: You and I have just been to the closing ceremony of the Year of Culture.',
      {},
    ],
    [['commission ongoing null null RU/delegation AZ/delegation > AZ'], 'П: The intergovernmental commission is working well.', {}],
    [['commission held 2022-03 Baku RU/delegation AZ/delegation > AZ'], 'П: The intergovernmental commission met in Baku in March.', {}],
    [
      ['commission planned 2022-09/2022-11 Baku RU/delegation AZ/delegation > AZ'],
      'П: The next session of the intergovernmental commission is to be held in Baku this autumn.',
      {},
    ],
    [
      ['commission planned null null RU/delegation AZ/delegation > AZ'],
      'П: We hope for good results of the forthcoming meeting of the mixed commission.',
      {},
    ],
    [
      ['consultations held 2022-06-27 Baku RU/delegation AZ/delegation > AZ'],
      'П: The day before yesterday another round of consultations was held in Baku.',
      {},
    ],
    [
      ['consultations planned 2022-07 Baku RU/delegation AZ/delegation > AZ'],
      'П: The next, ninth round of consultations will take place in Baku in late July.',
      {},
    ],
    [
      ['consultations ongoing null null RU/delegation AZ/delegation > AZ'],
      'П: Our foreign ministries hold consultations on a regular basis.',
      {},
    ],
    [['letter held 2022-05 null AZ/president > RU'], 'П: I received your letter in May.', {}],
    [['letter held 2022-06-29 null AZ/president > RU'], 'The special envoy delivered a message from the President of Azerbaijan.', {}],
    [['visit held 2021-09 Baku RU/president > AZ'], 'П: I have warm memories of my stay in Baku last September.', {}],
    [
      ['visit held null Azerbaijan RU/president > AZ'],
      'А: Mr President, during your state visit to Azerbaijan we signed a declaration.',
      {},
    ],
    [['visit held 2022-02 Moscow AZ/president > RU'], 'А: It was during my visit here in February that we adopted the declaration.', {}],
    [['visit held 2022-04 null RU/deputy-prime-minister > AZ'], 'П: The Deputy Prime Minister visited your country in April.', {}],
    [
      ['visit held 2022-06-20/2022-06-26 Baku RU/foreign-minister > AZ'],
      'А: Sergei Lavrov was in Baku last week and had productive talks.',
      {},
    ],
    [['visit held 2021/2022 Russia AZ/president > RU'], 'П: In the past year you have visited Russia twice.', {}],
    [
      ['visit held null Saint Petersburg AZ/president > RU'],
      'Ilham Aliyev thanked Vladimir Putin for the hospitality shown during his visit to Saint Petersburg.',
      { call: true },
    ],
    [
      ['visit held null Baku RU/president > AZ'],
      "The results of Vladimir Putin's recent visit to Baku were given a high mark.",
      { call: true },
    ],
    [
      ['visit held 2022-02 Moscow AZ/president > RU'],
      'The agreements reached during the visit of the President of Azerbaijan to Moscow in February are being carried out.',
      { call: true },
    ],
    [['visit held 2022-03 Baku RU/other > AZ'], 'П: Our parliamentarians paid a visit to Baku in March.', {}],
    [
      ['visit planned 2022-09/2022-11 null RU/president > AZ'],
      'П: I accept your invitation with pleasure and will come in the autumn.',
      {},
    ],
    [
      ['visit planned null Baku RU/president > AZ'],
      'The dates of the forthcoming visit of the Russian President to Baku were discussed.',
      { call: true },
    ],
    [['visit planned null Russia AZ/president > RU'], "The preparation of Ilham Aliyev's visit to Russia was gone over.", { call: true }],
    [['visit planned 2022-07 Moscow AZ/minister > RU'], 'П: Your Minister of Economy is expected in Moscow in July.', {}],
    [['visit planned 2022-06-30 Baku RU/delegation > AZ'], 'П: Tomorrow our delegation is flying to Baku.', {}],
    [['visit planned 2022-10 null AZ/president > RU'], 'А: My next visit is planned for October.', {}],
    [
      ['visit planned 2022-07-05 Russia AZ/president > RU'],
      'On July 5 President of Azerbaijan Ilham Aliyev will arrive in Russia on a working visit.',
      {},
    ],
    [['visit planned null Kazan AZ/president > RU'], 'П: After Moscow you are going to Kazan.', {}],
    [
      ['visit invited null Azerbaijan RU/president > AZ'],
      'А: I take this opportunity to invite you to pay an official visit to Azerbaijan.',
      {},
    ],
  ])('%j: %s', (expected, phrasing, how) => expect(contactsIn(phrasing, how)).toEqual(expected));
});
