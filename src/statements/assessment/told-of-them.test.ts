import { expect, test } from 'vitest';
import { said } from './said.fixture.js';

const polarities = said(({ polarity }) => polarity);

test.each([
  ['positive', 'We highlighted the warm bonds between our two peoples.'],
  ['positive', 'Serbia values its enduring partnership with Russia.'],
  ['positive', 'We recalled the long history of friendship between our peoples.'],
  ['negative', 'The presidents acknowledged strains in the relationship.'],
  ['negative', 'The president voiced disappointment at the state of bilateral ties.'],
  ['negative', 'Our relations are fragile.'],
  ['negative', 'Tensions between the two capitals have risen.'],
  ['positive', 'Our partnership is flourishing.'],
  ['positive', 'A new chapter has begun in our relations.'],
  ['positive', 'Our alliance has become stronger in the face of challenges.'],
  ['positive', 'Our two democracies are natural partners.'],
  ['positive', 'Our relations have come of age.'],
  ['positive', 'Our relations have exceeded all expectations.'],
  ['positive', 'Our relations know no limits.'],
  ['negative', 'Our relations have stalled.'],
  ['negative', 'Our relations are going nowhere.'],
  ['negative', 'Our relations have been reduced to zero.'],
  ['negative', 'Our relations are not at their best.'],
  ['positive', 'Наши отношения не омрачены ничем.'],
  ['positive', 'Наши отношения идут на лад.'],
  ['negative', 'Наши отношения топчутся на месте.'],
  ['negative', 'Наши отношения потеряли доверие.'],
  ['negative', 'Констатирована деградация двусторонних отношений.'],
  ['negative', 'Контакты между нашими странами практически заморожены.'],
  ['positive', 'Мы открыли новую страницу в отношениях двух наших стран.'],
])('%s, told of: %s', (polarity, sentence) => {
  expect(polarities(sentence)).toEqual([polarity]);
});

test.each([
  'They noted the importance of dialogue on fisheries.',
  'The presidents confirmed the key principles of our partnership.',
  'The president expressed hope for closer ties.',
  'We stressed our readiness to build a strong partnership.',
  'The plant’s managers have good relations with suppliers.',
  'We welcomed the excellent results of the harvest.',
  'The region faces tensions and difficulties.',
  'В заявлении подтверждены ключевые принципы партнёрства.',
  'Talks on the pipeline have stalled.',
  'Our engineers know no limits.',
  'Переговоры о газопроводе топчутся на месте.',
  'Министры отметили необходимость укрепления добрых отношений.',
  'Компании выстроили хорошие отношения с поставщиками.',
])('nothing is told of the relations: %s', (sentence) => {
  expect(polarities(sentence)).toEqual([]);
});
