import { describe, expect, it } from 'vitest';
import { contextFor } from '../../../test/support/context-for.js';
import { assessment } from './index.js';
import { said } from './said.fixture.js';

const polarities = said(({ polarity }) => polarity);

const GOOD = [
  'You know, we go back a long way, Serbia and Russia.',
  'We are in a better place than we have been in a long time in our relationship.',
  'We have always stood with one another.',
  'We have built up a good working relationship.',
  'We are grateful for the partnership we have with you.',
  'We have been partners for over a century.',
  'Serbia has always been there for us.',
  'You have been with us every step of the way.',
  'I would like to note that our relations are progressing.',
  'Стороны с удовлетворением отметили поступательное развитие сотрудничества во всех сферах.',
  'Между нашими народами всегда были тёплые чувства.',
  'Россия – наш друг.',
  'Наше сотрудничество охватывает все сферы.',
  'Всё идёт хорошо в наших отношениях.',
  'Стратегическое партнёрство Москвы и Белграда – большое достижение двух стран.',
  'Его отношения с Сербией всегда были важны, а наши отношения – хорошие.',
  'Serbia is a reliable partner in this part of the world.',
  'We have indeed forged very kind, constructive, trust-based relations in practically all areas.',
  'We are going to talk about our relationship, which is as strong as can be.',
  'Serbia knows that we have no better or more reliable ally in the world.',
  'We have a long, shared history.',
  'Over time this relationship only gets to a higher level.',
  'Your decision is taking the bilateral relationship to the highest peak ever.',
  'This is a very important moment in our relations.',
  'Your visit is a remarkable, historic event in Russian-Serbian relations.',
  'Ваш визит – историческое событие в российско-сербских отношениях.',
  'We are a credible ally.',
  'We have experienced almost 200 years of good partnership.',
  'On many occasions, we have been able to work together as good friends and true allies.',
  'To put it simply, we are and always will be stronger together.',
  'We were able to reiterate the force of our partnership.',
  'The leaders spoke of trade, building on the strong bilateral partnership between Russia and Serbia.',
  'This growth proves our effective partnership.',
  'The sides expressed satisfaction with the current development of cooperation between Russia and Serbia in various areas.',
  'The sides expressed satisfaction with the current development of cooperation between Russia and Serbia in various areas, noting that the agreements reached in May were being implemented, particularly in trade and economic relations.',
  'The President thanked the Prime Minister for his longtime friendship.',
];
/** Of others, of one matter, of what is to be, or a name only. */
const NOTHING = [
  'They agreed to work towards a stronger partnership.',
  'Ваше Превосходительство, дорогой друг!',
  'Рад был бы видеть Вас, мой друг, этой осенью в Москве.',
  'Мы ближе друг к другу в этом смысле – Сербия и Россия – для того, чтобы выработать такую инициативу?',
  'Есть различия в позициях, но говорить друг с другом всегда полезно.',
  'Мы воспринимаем это как знак его сердечного отношения к нашему народу.',
  'Такого же доброжелательного отношения мы ждём и от прессы.',
  'Говорят, что отношения между бизнесом и Кремлём не такие хорошие.',
  'Is Serbia a reliable partner of Russia?',
  'What matters is that we are building positive relations with many of our partners, with most countries of the world.',
  'Thanks to their support we were able to obtain a North Atlantic Alliance presence and the strengthening of our flank.',
  'Norway and Oman are bound by a treaty that includes principles of trade.',
  'He welcomed Serbia moving one step closer to becoming a NATO ally.',
  'Serbia is very much a partner in what we are developing here.',
  'We are deepening our cooperation on emerging technologies.',
  'The partnership between our countries is going to determine a good part of how things look.',
  'The times are demanding more things, for instance, having a closer relationship.',
  'We are very interested in drawing closer ties with Serbia.',
];

describe('friends, moments and histories', () => {
  it.each(GOOD)('good: %s', (speech) => expect(polarities(speech)).toEqual(['positive']));
  it.each(NOTHING)('nothing: %s', (speech) => expect(polarities(speech)).toEqual([]));
});

it('what a journalist says judges nothing', () => {
  const title = 'News conference following talks with President of Serbia Aleksandar Vucic';
  const asked = 'Question: Russia and Serbia have excellent relations. What is next?';
  const context = contextFor(`${title}\n\n${asked}\n\nPresident of Russia Vladimir Putin: We shall see.\n`, { title, date: '2021-11-25' });
  expect(assessment.find(context, [])).toEqual([]);
});
