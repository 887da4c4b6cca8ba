import { describe, expect, it } from 'vitest';
import { contactsIn } from './contact.cases.js';

describe.each<[readonly string[], readonly string[]]>([
  [
    ['visit held null Баку RU/president > AZ'],
    ['П: Благодарю за тёплый приём, оказанный мне в Баку.', 'П: Помню, как сердечно Вы принимали меня в Баку.'],
  ],
  [
    ['visit held null Baku RU/president > AZ'],
    ['П: I remember how kindly you welcomed me to Baku.', 'П: You received us so well in Baku.'],
  ],
  [['visit held 2022-05 Sochi AZ/president > RU'], ['П: I had the pleasure of hosting you in Sochi in May.']],
  [['visit ongoing 2022-06-29 Moscow AZ/president > RU'], ['П: I thank you for coming to Moscow for the parade.']],
  [['visit invited null Казань AZ/president > RU'], ['П: Приезжайте к нам в Казань.']],
  [['visit invited null Kazan AZ/president > RU'], ['П: You are always welcome in Kazan.', 'П: Please come to Kazan.']],
  [['visit planned 2022-06-30 null AZ/president > RU'], ['А: Your invitation to attend the parade tomorrow is an honour.']],
  [['meeting held null Астана RU/president AZ/president > AZ'], ['П: У нас была возможность пообщаться в Астане.']],
  [['meeting held null Astana RU/president AZ/president > AZ'], ['П: We had a good opportunity to talk in Astana.']],
  [
    ['meeting planned 2022-06-30 null AZ/president RU/prime-minister > RU'],
    ['П: Завтра Вам предстоит встреча с Председателем Правительства.'],
  ],
  [['summit planned 2022-09/2022-11 Astana RU/president AZ/president > AZ'], ['П: In the autumn Astana will host the CSTO summit.']],
])('%j', (expected, phrasings) => {
  it.each(phrasings)('%s', (phrasing) => expect(contactsIn(phrasing)).toEqual(expected));
});

describe('no contact', () => {
  it.each([
    'П: Благодарю Вас за тёплый приём.',
    'А: Спасибо за гостеприимство.',
    'А: Thank you for so warm a welcome.',
    'П: We would gladly prepare the documents.',
  ])('%s', (phrasing) => expect(contactsIn(phrasing)).toEqual([]));
});
