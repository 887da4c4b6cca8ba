import { describe, expect, it } from 'vitest';
import { contextFor } from '../../../test/support/context-for.js';
import type { Assessment } from '../../domain/index.js';
import { assessment } from './index.js';

const found = (words: string): string[] =>
  assessment
    .find(
      contextFor(`В.Путин: ${words}`, {
        title: 'Встреча с Президентом Таджикистана Эмомали Рахмоном',
        publisher: 'kremlin.ru',
        date: '2025-03-20',
      }),
      [],
    )
    .map(({ fields }) => (fields as Assessment).polarity);

const CASES: readonly (readonly [expected: string | null, ...phrasings: string[]])[] = [
  [
    'positive',
    'Связи у нас старые, братские, это знают все.',
    'Таджикско-российские отношения сегодня самые насыщенные за всю историю.',
    'Наши отношения уверенно растут, в особенности в торговле.',
  ],
  ['negative', 'Отношения у нас никудышные.', 'Отношения у нас, увы, скверные.'],
  [null, 'Связи у нас старые, местные.', 'Наши отношения не зависят от погоды.', 'Наши отношения в торговле растут.'],
];

describe('relations told by several adjectives, by a superlative, or with an example', () => {
  for (const [expected, ...phrasings] of CASES)
    for (const words of phrasings) it(words, () => expect(found(words)).toEqual(expected === null ? [] : [expected]));
});
