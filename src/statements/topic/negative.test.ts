import { describe, expect, it } from 'vitest';
import { contextFor } from '../../../test/support/context-for.js';
import { findTopics } from './index.js';

const topics = (text: string, options = {}): string[] => findTopics(contextFor(text, options)).map(({ topic }) => topic);
const ru = (said: string): string => `Встреча с Президентом Сербии Александром Вучичем\n\nВ.Путин: ${said}`;
const en = (said: string): string => `Meeting with President of Serbia Aleksandar Vucic\n\nPresident of Russia Vladimir Putin: ${said}`;

describe('no topic', () => {
  it.each([
    // offices, ministries and companies
    ru('Недавно у вас был наш Министр обороны.'),
    ru('Знакомьтесь: это заместитель министра энергетики и транспорта.'),
    ru('Ждём в гости Председателя Государственной Думы.'),
    en('Our Minister of Defence was here last week.'),
    en('The Energy Minister has told me about your meeting.'),
    en('The Industry and Trade Minister was here last week.'),
    en('We owe you much credit here.'),
    en('Let me introduce the Deputy Minister of Finance.'),
    // one word that only points somewhere
    ru('Рад, что бизнес доволен.'),
    en('I know that you come from a long line of artists.'),
    // courtesy
    ru('Желаю Вам крепкого здоровья.'),
    en('I wish you good health and every success.'),
    // what is settled may be a bill
    en('They promised to settle the bill by July.'),
    ru('Осталось урегулировать вопрос с задолженностью.'),
    // a round date alone
    ru('Скоро исполнится 30 лет нашим дипломатическим отношениям.'),
    en('Our diplomatic relations turn 30 years old this spring.'),
    // words of another sense
    en('You deserve much credit for this, and the favourable climate of our talks is pleasant.'),
    ru('Отвечает за это наш инвестиционный климат.'),
    en('We condole with you on the death of the crew aboard the aircraft.'),
    // an event somebody goes to, or met at
    en('I hope to see you at the BRICS summit.'),
    ru('Вы отправляетесь на саммит АСЕАН.'),
    // a stage alone, a place of that name, what only the two of them hold
    en('You know the international arena well.'),
    en('They live in the United States.'),
    en('A summit between Russia and Serbia may be next.'),
    // words of another sense
    en('A researcher wrote to me about your convincing victory.'),
    en('That would harm the international climate of trust.'),
    ru('Избирательное чтение никому не помогает.'),
    ru('Был взрыв в порту.'),
    // what points to a sphere only with something else
    en('They own a joint venture.'),
    en('The financing is there.'),
    en('I promised him to sign a peace treaty.'),
    ru('Спасибо за звонок после моего избрания.'),
    // the occasion
    en('I am glad of this meeting on the G20 sidelines.'),
    en('We meet on the sidelines of the BRICS summit.'),
    ru('Рад встрече на полях саммита БРИКС.'),
  ])('%s', (text) => expect(topics(text)).toEqual([]));

  it('in lists of those who attend', () => {
    expect(
      topics(
        'Talks with President of Serbia Aleksandar Vucic\n\nPresent at the talks were Presidential Aide Yury Ushakov, Trade Representative Oleg Petrov and Gazprom CEO Alexei Miller.',
      ),
    ).toEqual([]);
  });

  it('in the name of a person or of a terrorist group', () => {
    expect(
      topics(
        'Meeting with President of South Korea Moon Jae-in\n\nPresident of Russia Vladimir Putin: I met President Moon, and President Moon spoke of his visit.',
      ),
    ).not.toContain('space');
    expect(topics(en('We fight ISIS together.'))).toEqual(['counter-terrorism']);
  });

  it('in part of a name of another sphere', () => {
    expect(topics(en('Our defence industry is growing.'))).toEqual(['defence']);
    expect(topics(en('The nuclear industry is doing well.'))).not.toContain('industry');
    expect(topics(ru('Торговля наркотиками должна быть пресечена.'))).toEqual(['counter-terrorism']);
  });

  it('in passing, in a long text', () => {
    const filler = 'Мы сидели долго, и никто не спешил уходить. '.repeat(120);
    expect(topics(ru(`${filler}Он ехал сюда поездом, а газ в доме отключили.`))).toEqual([]);
    expect(topics(ru(`${filler}Договорились о поставках газа.`))).toContain('energy');
  });
});

describe('words that only stand near a sphere', () => {
  it.each<[topic: string, phrasings: readonly string[]]>([
    // «про» is a preposition too, «газа» a form of "gas"
    ['defence', ['Спорт – это всегда про волю.', 'Поговорили и про кофе, и про чай.', 'This was a new start for our relations.']],
    [
      'regional-security',
      ['Поставки газа растут, стабильность спроса радует.', 'Год тяжёлый: сначала кризис в банках. Потом кризис в торговле.'],
    ],
    // what a commission is for, and who a figure is from
    ['science-education', ['Весной соберётся комиссия по торговому и научно-техническому взаимодействию.']],
    ['finance', ['Дороги, по оценке Всемирного банка, обойдутся недёшево.']],
    ['defence', ['The Commission for Military-Technical Cooperation met in May.']],
    // one word that points to a sphere, said twice
    ['regions', ['The province is beautiful. I came to love the province.']],
    ['technology', ['Нужна модернизация линии. Модернизация продлится год.']],
  ])('%s', (topic, phrasings) => {
    expect(phrasings.filter((text) => topics(text).includes(topic))).toEqual([]);
  });
});
