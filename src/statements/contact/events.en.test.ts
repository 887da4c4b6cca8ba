import { describe, expect, it } from 'vitest';
import { contactsIn } from './contact.cases.js';

describe.each<[readonly string[], readonly string[]]>([
  [['summit planned 2022-10 Astana RU/president AZ/president > AZ'], ['П: In October both of us take part in the CIS summit in Astana.']],
  [['visit planned null Baku RU/president > AZ'], ['А: I heard that you plan to attend the forum in Baku.']],
  [['summit planned null Tashkent AZ/president > UZ'], ['П: You are leaving for the summit in Tashkent.']],
  [['visit held 2021 null RU/president > AZ'], ['А: Last year you attended the Eastern Economic Forum.']],
  [
    ['meeting held 2022-05 Sochi RU/president AZ/president > AZ'],
    ['П: Last month we discussed this in Sochi with the President of Azerbaijan.'],
  ],
  [
    ['meeting held null Sochi RU/president AZ/president > AZ'],
    ['П: As we agreed in Sochi, the work goes on.', 'П: In Sochi we spoke about this.'],
  ],
  [['meeting planned null Samarkand RU/president AZ/president > AZ'], ['П: We will talk about it at length in Samarkand.']],
  [['visit held 2022-06-29 null AZ/president > RU'], ['А: Today I visited one of your schools.']],
  [['visit held null null AZ/president > RU'], ['А: We were glad to visit a show of Russian painting.']],
  [
    ['visit ongoing 2022-06-29 null AZ/president > RU'],
    ['П: It is your first foreign visit after the election in Azerbaijan.', 'П: We held talks as part of the President’s working visit.'],
  ],
  [
    ['summit planned 2022-09 Samarkand AZ/president RU/president > RU'],
    ['А: I want to speak about the SCO summit, which will take place in Samarkand in September.'],
  ],
  [
    ['visit held null Russia AZ/minister > RU', 'visit held null Russia AZ/other > RU'],
    ['П: The Defence Minister of Azerbaijan and Chief of the General Staff visited Russia.'],
  ],
  [
    ['commission ongoing null null RU/delegation AZ/delegation > AZ'],
    ['П: The committee on trade between Russia and Azerbaijan works actively.'],
  ],
  [['visit invited null Baku RU/president > AZ'], ['А: I repeat my invitation to you to visit Baku.']],
  [['meeting held 2022 null RU/president AZ/president > AZ'], ['П: We have met several times this year.']],
  [['meeting proposed null null RU/president AZ/president > AZ'], ['П: I hope that we will meet again soon.']],
  [
    ['meeting held null Sochi RU/president AZ/president > AZ', 'meeting held null Ashgabat RU/president AZ/president > AZ'],
    ['П: We met in Sochi, then in Ashgabat.'],
  ],
  [['call held null null AZ/president RU/president > RU'], ['А: Thank you for this chance to exchange views by telephone.']],
  [['visit ongoing 2022-06-29 Russia AZ/president > RU'], ['П: You accepted my invitation to visit Russia.']],
  [['visit planned 2022-07 Russia AZ/president > RU'], ['In early July Ilham Aliyev will visit Russia on an official visit.']],
  [['visit ongoing 2022-06-29 Moscow AZ/president > RU'], ['А: We are grateful to you for inviting me to Moscow.']],
  [
    ['other planned 2022-06-30 null RU/president AZ/president > AZ'],
    ['П: President Aliyev and I will attend the opening ceremony tomorrow.'],
  ],
])('%j', (expected, phrasings) => {
  it.each(phrasings)('%s', (phrasing) => expect(contactsIn(phrasing)).toEqual(expected));
});
