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
  'We have truly forged very warm, constructive, trust-based relations in almost every field.',
  'Tonight we talk about our friendship, which is as strong as can be.',
  'Everyone in Oslo knows we have no better or more reliable ally anywhere.',
  'We have a long, shared history.',
  'With every summer this relationship gets to a higher level.',
  'Your journey is taking our relationship to its highest peak.',
  'It is an important moment in our friendship.',
  'Your visit is a remarkable, historic event in Russian-Serbian relations.',
  'Ваш визит – историческое событие в российско-сербских отношениях.',
  'We are a credible ally.',
  'We have experienced almost ninety years of good partnership.',
  'In hard winters, we have been able to sail together as good friends and allies.',
  'In all weathers, we are and will be stronger together.',
  'We were able to reiterate the force of our partnership.',
  'The guests discussed shipping, building on the firm partnership between Serbia and Russia.',
  'This growth proves our effective partnership.',
  'The ministers expressed satisfaction with the present course of cooperation between Norway and Serbia in many fields.',
  'The ministers expressed satisfaction with the present course of cooperation between Norway and Serbia in many fields, noting that what was agreed in May was being carried out, above all in shipping and farming.',
  'The Queen thanked the Prime Minister for his longtime friendship.',
];
/** Of others, of one matter, of what is to be, or a name only. */
const NOTHING = [
  'They agreed to work towards a stronger partnership.',
  'Ваше Превосходительство, дорогой друг!',
  'Рад был бы видеть Вас, мой друг, этой осенью в Москве.',
  'Мы ближе друг к другу в этом вопросе – Сербия и Оман – затем, чтобы написать общий учебник?',
  'Есть различия в позициях, но говорить друг с другом всегда полезно.',
  'Мы воспринимаем это как знак его сердечного отношения к нашему народу.',
  'Такого же доброжелательного отношения мы ждём и от прессы.',
  'Говорят, что отношения между бизнесом и Кремлём не такие хорошие.',
  'Is Serbia a reliable partner of Russia?',
  'The main thing is that we are building positive relations with many of our neighbours, with almost every island of the ocean.',
  'Thanks to their support we were able to obtain a North Atlantic Alliance presence and the strengthening of our flank.',
  'Norway and Oman are bound by a treaty that sets out principles of fishing.',
  'He welcomed Serbia moving one step closer to becoming a NATO ally.',
  'Serbia is very much a partner in what we are developing here.',
  'We are deepening our cooperation on emerging technologies.',
  'The partnership between our nations is going to determine a good share of the prices.',
  'Next year asks more of us, say, having a closer relationship.',
  'We are very interested in drawing closer ties with Serbia.',
];

describe('friends, moments and histories', () => {
  it.each(GOOD)('good: %s', (speech) => expect(polarities(speech)).toEqual(['positive']));
  it.each(NOTHING)('nothing: %s', (speech) => expect(polarities(speech)).toEqual([]));
});

it('what a journalist says judges nothing', () => {
  const title = 'News conference following talks with President of Serbia Dragan Petrovic';
  const asked = 'Question: Russia and Serbia have excellent relations. What is next?';
  const context = contextFor(`${title}\n\n${asked}\n\nPresident of Russia Vladimir Putin: We shall see.\n`, { title, date: '2021-11-25' });
  expect(assessment.find(context, [])).toEqual([]);
});
