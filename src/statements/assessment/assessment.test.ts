import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.js';

const found = said((fields) => fields);
const judged = (speech: string): string[][] => found(speech).map(({ states, polarity }) => [[...states].sort().join(' '), polarity]);

const POSITIVE = [
  // relations said to be good or to thrive
  'Наши отношения находятся в прекрасном состоянии.',
  'Отношения между нашими странами развиваются динамично.',
  'Между нашими государствами тёплые и доверительные отношения.',
  'Российско-сербские отношения носят стратегический характер.',
  'Отношения за последние годы окрепли.',
  'Our relations are in excellent shape.',
  'Relations between Russia and Serbia are developing dynamically.',
  'I believe our ties have never been stronger.',
  'Russian-Serbian relations have traditionally been close.',
  'I feel our relationship is growing.',
  // had, named, affirmed
  'We have very warm relations.',
  'Our countries enjoy a special relationship.',
  'The visit is a sign of the deep friendship between our peoples.',
  'We affirmed the strength of our alliance.',
  // partners
  'Сербия – наш надёжный партнёр.',
  'Мы давние друзья и союзники.',
  'Serbia is our reliable partner.',
  'Serbia is Russia’s long-standing partner in the Balkans.',
  'We are strategic partners.',
  'We regard Serbia as a very close friend.',
  // level and satisfaction
  'Достигнутый уровень отношений позволяет решать любые вопросы.',
  'Мы удовлетворены нашими отношениями.',
  'The high level of relations allows both sides to settle many trade disputes.',
  'We are quite satisfied with these relations.',
  // topics, drifting apart
  'As for our bilateral relations, they are excellent.',
  'Despite everything, we have not drifted apart.',
];

const NEGATIVE = [
  'Наши отношения переживают кризис.',
  'Наши отношения деградировали.',
  'Our relations are in a deep crisis.',
  'Our relations have deteriorated.',
  'Our countries have drifted apart.',
];

describe('assessments of relations', () => {
  it.each(POSITIVE)('positive: %s', (speech) => {
    expect(judged(speech)).toEqual([['RS RU', 'positive']]);
  });
  it.each(NEGATIVE)('negative: %s', (speech) => {
    expect(judged(speech)).toEqual([['RS RU', 'negative']]);
  });
  it('carries relations over to "they" in the next sentence', () => {
    expect(found('Let me say a word about our relations. They are developing well.')).toMatchObject([{ polarity: 'positive' }]);
    expect(found('Скажу о наших отношениях. Они успешно развиваются.')).toMatchObject([{ polarity: 'positive' }]);
  });
  it('counts one a sentence', () => {
    expect(found('Our relations are excellent and our ties are growing.')).toHaveLength(1);
  });
  it('names the states of relations with somebody else', () => {
    expect(found('Russia has good relations with Hungary.').map(({ states }) => [...states].sort())).toEqual([['HU', 'RU']]);
  });
});
