import { expect, test } from 'vitest';
import { said } from './said.fixture.js';

const polarities = said(({ polarity }) => polarity);

test.each([
  ['positive', 'The partnership between our countries has proved its worth many times over.'],
  ['positive', 'Our relations go from strength to strength.'],
  ['positive', 'Serbia does not have a better friend than Russia.'],
  ['positive', 'Our interaction is systematic.'],
  ['positive', 'Our friendship remains unchanged.'],
  ['positive', 'Things are going well between our two countries.'],
  ['positive', 'Serbian-Russian relations have taken a leap forward.'],
  ['positive', 'Our relations are marked by constant dialogue.'],
  ['positive', 'We have managed to bring our ties back to normal.'],
  ['positive', 'These years became a period of rapid development of our relations.'],
  ['positive', 'Наши связи отличает насыщенный диалог.'],
  ['positive', 'Для наших отношений характерен постоянный диалог.'],
  ['positive', 'Удалось вернуть наши отношения в прежнее русло.'],
  ['positive', 'Эти годы стали периодом бурного развития наших отношений.'],
  ['negative', 'Our relations have sunk to a new low.'],
  ['negative', 'Frankly, our relations could be much better.'],
  ['positive', 'Наши связи не ослабли ни на один день.'],
  ['positive', 'Никогда прежде отношения наших стран не были такими тёплыми.'],
  ['positive', 'Наше партнёрство доказало свою прочность.'],
  ['positive', 'Наше взаимодействие носит системный характер.'],
  ['positive', 'Наши отношения всегда отличало взаимное доверие.'],
  ['negative', 'Мы оказались на дне в наших отношениях.'],
  ['negative', 'Нашим отношениям не хватает доверия.'],
])('%s, by a saying: %s', (polarity, sentence) => {
  expect(polarities(sentence)).toEqual([polarity]);
});

test.each([
  'Our assistance to the region is at an all-time high.',
  'We met here in the spring of last year.',
  'Our bilateral agenda is clear.',
  'I hope our friendship will remain unchanged.',
  'Our trade relations are on the rise.',
  'We agreed on the importance of maintaining a strong friendship with Serbia.',
  'We have great resources and assets.',
  'Нам нужны более тесные отношения.',
  'Наши контакты на высоком уровне продолжатся осенью.',
  'Цены на зерно достигли дна.',
])('no appraisal of relations: %s', (sentence) => {
  expect(polarities(sentence)).toEqual([]);
});
