import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../domain/index.js';
import { judged } from './said.fixture.js';

const CASES: readonly (readonly [polarity: Assessment['polarity'], rule: string, ...speeches: string[]])[] = [
  [
    'positive',
    'moved-forward',
    'We are moving ahead in every direction.',
    'Our two countries are steadily making headway in their joint cooperation.',
    'Let me begin with our relations. We are advancing quickly.',
    'В целом идём вперёд по всем направлениям.',
    'Отмечу заметный прогресс по всем линиям.',
  ],
  [
    'positive',
    'regarded-as',
    'We regard our ties with Serbia as truly fraternal.',
    'We attach great importance to relations with Serbia.',
    'Мы считаем наши отношения образцовыми.',
    'Россия придаёт большое значение связям с Сербией.',
  ],
  [
    'positive',
    'attested',
    'Your presence here is proof of our friendship.',
    'I read this as a token of the growth of our ties.',
    'Ваш приезд – знак укрепления нашего партнёрства.',
  ],
  ['positive', 'between-them', 'There is a long history of friendship between Serbia and Russia.', 'У нас старинные традиции дружбы.'],
  [
    'positive',
    'course',
    'The crisis in our relations is behind us.',
    'We have overcome the chill in our ties.',
    'Трудный период в отношениях наших стран остался позади.',
  ],
  [
    'positive',
    'between-them',
    'The people of Serbia feel a warm affection for Russia.',
    'Народ Сербии питает к России самые тёплые чувства.',
  ],
  ['negative', 'course', 'There is a certain cooling in our relations.', 'В наших отношениях наступило охлаждение.'],
  [
    'positive',
    'partnership',
    'Serbia has been and will remain a true friend of Russia.',
    'Сербия была и остаётся верным другом России.',
    'Несмотря ни на что, мы остаёмся союзниками.',
    'Вы всегда были нашим надёжным другом.',
  ],
  ['positive', 'good-partner', 'In those hard years Serbia stood by us as a loyal friend.'],
  [
    'positive',
    'relations-are',
    'Our partnership is bearing fruit.',
    'Our ties go back centuries.',
    'Our relations have a special character.',
    'Serbia and Russia share a friendship.',
    'Relations with Serbia are of particular importance to us.',
    'Наше партнёрство приносит плоды.',
    'Наши отношения на правильном пути.',
    'Наши отношения сделали заметный рывок.',
  ],
  [
    'negative',
    'relations-are',
    'К сожалению, наши отношения испорчены.',
    'Our relations have become hostage to quarrels at home.',
    'Наш диалог практически прекратился.',
  ],
  ['positive', 'drift-apart', 'I am happy that our two countries are getting closer.', 'Рад, что наши страны становятся ближе.'],
  ['positive', 'said-in-passing', 'The talks touched on our relations, which have become much stronger.'],
  ['positive', 'changed', 'Nothing can spoil our friendship.'],
  [
    'positive',
    'valued',
    'I am grateful for the excellent relations that we enjoy.',
    'Благодарен за прекрасные отношения, которые у нас сложились.',
  ],
  ['positive', 'held-by-values', 'Скажу о наших связях и отношениях. Они строятся на взаимном уважении.'],
  ['positive', 'they-develop', 'A word on our relationship. It has survived many trials.'],
  ['positive', 'common-ground', 'Our countries have a great deal in common.', 'Нас многое объединяет.'],
];

describe('how the relations go and what is thought of them', () => {
  for (const [polarity, rule, ...speeches] of CASES)
    it.each(speeches)(`${polarity}, ${rule}: %s`, (speech) => {
      expect(judged(speech)).toContainEqual([polarity, rule]);
    });
});

describe('what only looks like it', () => {
  it.each([
    // of others, of a document, of a person
    'China and Japan have good relations.',
    'У Китая и Японии хорошие отношения.',
    'The partnership agreement is important.',
    'We reaffirmed our solid alliance commitments.',
    'You have been a great friend.',
    'Мы, как друзья, приняли это близко к сердцу.',
    'Мы встретились с нашими дорогими друзьями.',
    // of one matter
    'We are moving forward with the construction of the railway.',
    'Сотрудничество в космосе успешно развивается.',
    'Let me turn to our economic ties. They are very low.',
    'Мы создаём прочный фундамент для роста рынка зерна.',
    'We attach great importance to this project.',
    'The company has solid ties with our banks.',
    // still to come, or only spoken of
    'Надеемся, наши отношения станут лучше.',
    'Ваш приезд станет знаком укрепления наших связей.',
    'We discussed the key issues of bilateral relations.',
    'Our relations were discussed. It is a good idea to meet more often.',
    'We must overcome the crisis in our relations.',
    'Мы удовлетворены результатами.',
    'We are closer to the end of the talks.',
    'I am grateful for our relations.',
  ])('%s', (speech) => {
    expect(judged(speech)).toEqual([]);
  });
});
