import { describe, expect, it } from 'vitest';
import { contactsIn } from './contact.cases.js';

/** One row a way of saying it: channel, status, time, place, who > with whom. */
describe('visits and talks told in other words', () => {
  it.each<[readonly string[], string, { readonly call?: boolean }]>([
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
    [['visit invited null Baku AZ/president > RU'], 'А: I have already handed you an invitation to come to Baku.', {}],
    [['visit invited null Baku RU/president > AZ'], 'А: It would be an honour for us to receive you in Baku.', {}],
    [['visit invited null null RU/president > AZ'], 'А: The people of Azerbaijan are waiting for you.', {}],
    [['visit invited 2023-05-09 null AZ/president > RU'], 'П: We invite the President of Azerbaijan to the parade on May 9.', {}],
    [['visit invited null null AZ/president > RU'], 'П: I would be happy to see you among the guests of the economic forum.', {}],
    [['visit ongoing 2022-06-29 Russia AZ/president > RU'], 'П: Mr President, welcome to Russia on your official visit.', {}],
    [['visit ongoing 2022-06-29 null AZ/president > RU'], 'П: Your state visit comes at an important moment.', {}],
    [['visit ongoing 2022-06-29 null AZ/president > RU'], 'А: Thank you for the invitation to pay this official visit.', {}],
    [['visit ongoing 2022-06-29 Russia AZ/president > RU'], "The talks were held as part of Ilham Aliyev's official visit to Russia.", {}],
    [['visit ongoing 2022-06-29 Russia AZ/president > RU'], 'Ilham Aliyev is paying an official visit to Russia.', {}],
    [['visit ongoing 2022-06-29 Moscow AZ/president > RU'], 'А: My visit to Moscow today is a short one.', {}],
    [['meeting held 2021-12 null RU/president AZ/president > AZ'], 'П: The last time we met was in December.', {}],
    [
      ['meeting held 2021 Ashgabat RU/president AZ/president > AZ'],
      'П: At the end of last year in Ashgabat we had a long talk about it.',
      {},
    ],
    [['meeting held 2005 null RU/president AZ/president > AZ'], 'П: I remember well our first meeting in 2005.', {}],
    [['meeting held null null RU/president AZ/president > AZ'], 'П: Since our last meeting trade has gone up.', {}],
    [['meeting held 2022-06-22 null RU/president IR/president > IR'], 'П: A week ago I discussed it with the President of Iran.', {}],
    [['meeting held null null RU/president AZ/foreign-minister > AZ'], 'П: I received your Foreign Minister here recently.', {}],
    [
      ['meeting held 2022-06-28 null RU/prime-minister AZ/president > AZ'],
      'А: I was received yesterday by the Chairman of your Government.',
      {},
    ],
    [
      ['meeting held 2022-06-29 null AZ/president RU/prime-minister > RU'],
      'А: This morning I had very good talks with the Prime Minister.',
      {},
    ],
    [
      ['meeting held null Sochi RU/president AZ/president > AZ'],
      'П: Following our conversation in Sochi the ministers were given instructions.',
      {},
    ],
    [
      ['meeting held 2022-06-03 Moscow RU/deputy-prime-minister AZ/deputy-prime-minister > AZ'],
      'The presidents spoke of the results of the trilateral meeting of the deputy prime ministers held in Moscow on June 3.',
      { call: true },
    ],
    [
      ['meeting held null null RU/president AZ/president > AZ'],
      'After the talks the leaders also met with business people of the two countries.',
      {},
    ],
    [
      ['meeting held null null AZ/president RU/prime-minister > RU'],
      'Before the talks Ilham Aliyev met with Prime Minister of Russia Mikhail Mishustin.',
      {},
    ],
    [['meeting planned null Ashgabat RU/president AZ/president > AZ'], 'П: We will continue our discussion in Ashgabat.', {}],
    [['meeting planned null Tehran RU/president AZ/president > AZ'], 'П: Our next meeting will take place in Tehran.', {}],
    [
      ['meeting planned 2022-09/2022-11 Samarkand RU/president AZ/president > AZ'],
      'П: I hope we will see each other again in Samarkand in the autumn.',
      {},
    ],
    [['meeting planned 2022-07 null RU/minister AZ/minister > AZ'], 'П: Our defence ministers will get together next month.', {}],
    [
      ['meeting proposed 2022-09/2022-11 null RU/president AZ/president > AZ'],
      'П: I propose to hold a meeting of the two governments in autumn.',
      {},
    ],
    [['call held 2022-06-27 null RU/president AZ/president > AZ'], 'П: Two days ago we spoke on the phone and agreed on everything.', {}],
    [['call held null null RU/president AZ/president > AZ'], 'П: Thank you for your call on my birthday.', {}],
    [['call held null null RU/president AZ/president > AZ'], 'П: As I told you over the telephone, we are ready to help.', {}],
    [
      ['call held null null FR/other UA/president > UA'],
      'Emmanuel Macron told of his telephone conversation with the President of Ukraine.',
      { call: true },
    ],
    [
      ['call held 2022-06-14 null RU/president AZ/president > AZ'],
      'The leaders continued the exchange of views begun in the telephone conversation of June 14.',
      { call: true },
    ],
    [
      ['call held 2022-06-29 null RU/president AM/prime-minister > AM'],
      'Earlier today Vladimir Putin had a telephone conversation with Prime Minister of Armenia Nikol Pashinyan.',
      { call: true },
    ],
    [['summit held 2022-06-28 null RU/president AZ/president > AZ'], 'П: We had fruitful work at the Caspian summit yesterday.', {}],
    [['summit held null null RU/president AZ/president > AZ'], 'П: You took an active part in the last SCO summit.', {}],
    [
      ['summit held 2022-04-05 Tehran RU/president AZ/president > AZ'],
      'The two leaders praised the outcome of the trilateral summit in Tehran on April 5.',
      { call: true },
    ],
    [
      ['summit planned 2022-11 null RU/president AZ/president > AZ'],
      'П: In November Russia is to hold the second Russia–Africa summit.',
      {},
    ],
    [
      ['summit planned 2022-06-30 null RU/president AZ/president > AZ'],
      'П: Tomorrow we will take part in the session of the Supreme Eurasian Economic Council.',
      {},
    ],
    [
      ['summit planned 2022-10 null RU/president AZ/president > AZ'],
      'Questions of the preparation of the CIS summit in October were gone into.',
      { call: true },
    ],
    [['summit planned null null RU/president AZ/president > AZ'], 'П: We look forward to your taking part in the Caspian summit.', {}],
    [
      ['other held 2022-05 Baku RU/president AZ/president > AZ'],
      'П: A business forum with the participation of hundreds of companies was held in Baku in May.',
      {},
    ],
    [['other planned 2022-06-30 null RU/president AZ/president > AZ'], 'П: Tomorrow we will attend the opening of the Games.', {}],
    [['other planned null null AZ/president > RU'], 'Ilham Aliyev will take part in the St Petersburg International Economic Forum.', {}],
    [
      ['other held 2022-06-29 null RU/president AZ/president > AZ'],
      'Earlier in the day the leaders took part in the opening ceremony of the exhibition.',
      {},
    ],
    [
      ['commission ongoing null null RU/delegation AZ/delegation > AZ'],
      'П: The intergovernmental commission led by the deputy prime ministers has been active.',
      {},
    ],
  ])('%j: %s', (expected, phrasing, how) => expect(contactsIn(phrasing, how)).toEqual(expected));
});
