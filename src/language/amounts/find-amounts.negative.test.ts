import { describe, expect, it } from 'vitest';
import type { Language } from '../../domain/index.js';
import { findTimes } from '../calendar/index.js';
import type { Cues } from '../cues.js';
import { englishMorphology } from '../en/morphology/index.js';
import type { MutableToken } from '../morphology.js';
import { russianMorphology } from '../ru/morphology/index.js';
import { tokenise } from '../tokens.js';
import { findAmounts } from './find-amounts.js';

function found(text: string, lang: Language, reference: string | null): string[] {
  const morphology = lang === 'ru' ? russianMorphology() : englishMorphology();
  const tokens: MutableToken[] = [];
  const cues: Cues[] = [];
  tokenise(text, 0, text.length, lang, morphology, tokens, cues);
  morphology.disambiguate(tokens, 0, tokens.length);
  const times = findTimes(tokens, 0, tokens.length, reference, lang, cues);
  return findAmounts(tokens, 0, tokens.length, lang, times, cues).map((amount) => text.slice(amount.start, amount.end));
}

const NONE: readonly (readonly [Language, readonly string[]])[] = [
  [
    'ru',
    ['Шестой саммит.', 'Отметим 80-летие Победы.', '52-летняя годовщина.', 'В 21-м веке.', 'Вторая половина дня.', 'В третьей четверти.'],
  ],
  ['en', ['The sixth summit.', 'The 80th anniversary.', 'In the 21st century.', 'A third meeting.', 'The second half.']],
  ['ru', ['Один из крупнейших.', 'Стоим в одном ряду.', 'Один на один.', 'Встречались не раз.']],
  ['en', ['One of the largest.', 'One day we will come.', 'This one is good.', 'They help one another.']],
  ['ru', ['Начало в 11:44.', 'В 10 часов утра.', 'С 14 до 16 часов.', 'В 18.00 в Москве.']],
  ['en', ['At 11:44 A.M.', 'At 10 a.m. we start.']],
  ['ru', ['В 2021 году.', '29 июня 2022 года.', 'Три года назад.', 'К 2030 году.', '9 мая', 'В 90-е годы.']],
  ['en', ['In 2021.', 'June 29, 2022', 'Three years ago.', 'By 2030.', 'May 9', 'In the 1990s.']],
  [
    'ru',
    [
      'Звоните 8-800-200-23-16.',
      'Формат 5+1.',
      'Статья 5 договора.',
      'Резолюция 2254.',
      '№ 5',
      '«Северный поток – 2».',
      'Группа двадцати.',
    ],
  ],
  [
    'en',
    [
      'Call 8-800-200-23-16.',
      'The 5+1 format.',
      'Article 5.',
      'Resolution 2254.',
      'The G20.',
      'The “Alliance 360” plan.',
      'The Group of Twenty.',
      'Work 24/7.',
      'In the top ten.',
    ],
  ],
  ['ru', ['Золотой миллиард.', 'Четверть века дружбы.', 'Двойные стандарты.']],
  ['en', ['Double standards.', 'A half-hour talk.']],
];

describe('no amounts', () => {
  for (const [lang, sentences] of NONE)
    for (const sentence of sentences)
      for (const reference of ['2025-03-17', null])
        it(`${sentence} (${reference ?? 'no date'})`, () => {
          expect(found(sentence, lang, reference)).toEqual([]);
        });
});

describe('still counts', () => {
  it.each([
    ['ru', 'Отношения двух стран.', 'двух стран'],
    ['ru', 'Обе страны довольны.', 'Обе страны'],
    ['en', 'Our two countries agree.', 'two countries'],
  ] as const)('%s %s', (lang, text, quote) => {
    expect(found(text, lang, '2025-03-17')).toEqual([quote]);
  });
});
