import { describe, expect, test } from 'vitest';
import { judged } from './said.fixture.js';

/** Polarity, rule, and what was said; no rule: nothing is judged. */
const SAID: readonly (readonly [string | null, string, string])[] = [
  ['positive', 'in-a-phrase', 'Our two peoples are simply made for each other.'],
  ['positive', 'in-a-phrase', 'You will not find two countries that understand each other so quickly.'],
  ['positive', 'in-a-phrase', 'Our relations could hardly be any warmer.'],
  ['positive', 'in-a-phrase', 'Russia and Serbia are not rivals, whatever some may write.'],
  ['negative', 'in-a-phrase', 'There is a trust deficit in our relations.'],
  ['mixed', 'in-a-phrase', 'Our ties have known good times and bad.'],
  ['positive', 'what-binds', 'What binds our two nations is strong and honest.'],
  ['positive', 'ours-is', 'Ours is a friendship that lasts.'],
  ['negative', 'ours-is', 'Ours has been a difficult relationship for a while.'],
  ['positive', 'partnership', 'Serbia has proved a dependable partner.'],
  ['positive', 'partnership', 'Russia and Serbia will always remain close friends.'],
  ['positive', 'troubles', 'Our relations are not burdened by any disputes.'],
  ['positive', 'satisfied-with-relations', 'We both rated the present level of our relations highly.'],
  ['negative', 'level-of-relations', 'The level of trust in our relations is low.'],
  [null, '', 'The Declaration on Allied Relations has been sent to parliament.'],
  [null, '', 'Are our relations in crisis, would you say?'],
  [null, '', 'If we were made for each other, this treaty would be ready.'],
  ['positive', 'troubles', 'Ничто не омрачает наших отношений.'],
  ['positive', 'in-a-phrase', 'Наши отношения – ближе некуда.'],
  ['positive', 'in-a-phrase', 'Россия и Сербия не соперники.'],
  ['negative', 'in-a-phrase', 'Между нашими странами накопился дефицит доверия.'],
  ['mixed', 'in-a-phrase', 'В наших отношениях бывали взлёты и падения.'],
  ['positive', 'what-binds', 'То, что нас связывает, прочнее любых споров.'],
  ['positive', 'ours-is', 'Это дружба двух народов.'],
  ['positive', 'partnership', 'Сербия показала себя надёжным партнёром.'],
  ['negative', 'level-of-relations', 'Уровень доверия между нашими странами крайне низок.'],
  [null, '', 'Давайте откроем новую страницу в отношениях.'],
  [null, '', 'Знаем Вас как большого друга нашей страны.'],
  [null, '', 'Многое сделано по Договору о дружбе.'],
];

describe('set phrases about two countries, and what is no judgement of them', () => {
  test.each(SAID)('%s, %s: %s', (polarity, rule, speech) => {
    expect(judged(speech)).toEqual(polarity === null ? [] : [[polarity, rule]]);
  });
});
