import { describe, expect, it } from 'vitest';
import { contactsIn } from './contact.cases.js';

describe('no contact', () => {
  it.each([
    'П: Мы обсудили положение в Сирии.',
    'П: Я встречался с нашими специалистами.',
    'П: Из-за событий в Сирии мы говорили о беженцах.',
    'П: Здесь мы говорили о торговле.',
    'А: Я хотел бы участвовать в этом форуме.',
    'П: Никто из наших лидеров не совершал визита в Гану.',
    'П: Совет Безопасности ООН работает над резолюцией.',
    'С российской стороны в переговорах приняли участие Министр энергетики Николай Шульгинов и сопредседатель межправительственной комиссии Александр Новак.',
    'П: We discussed the situation in Syria.',
    'П: I met with our specialists.',
    'П: In Ukraine, which we discussed, things are difficult.',
    'А: I wanted to attend this forum.',
    'П: None of our leaders has made an official visit to Ghana.',
    'П: The UN Security Council works on a resolution.',
    'On the Russian side, Energy Minister Nikolai Shulginov and Co-Chairman of the Intergovernmental Commission Alexander Novak joined the meeting.',
    'П: We spoke of what happened in Russia’s trade.',
    'П: As we have announced in Russia, the tariffs stay.',
    'П: Two years ago we launched the first Presidential Advisory Council on farming.',
    'П: I am grateful to you for coming to attend our parade.',
  ])('%s', (phrasing) => expect(contactsIn(phrasing)).toEqual([]));
});
