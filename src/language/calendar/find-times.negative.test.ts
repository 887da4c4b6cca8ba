import { describe, expect, it } from 'vitest';
import type { Language } from '../../domain/index.js';
import type { Cues } from '../cues.js';
import { englishMorphology } from '../en/morphology/index.js';
import type { MutableToken } from '../morphology.js';
import { russianMorphology } from '../ru/morphology/index.js';
import { tokenise } from '../tokens.js';
import { findTimes } from './find-times.js';

function found(text: string, lang: Language): number {
  const morphology = lang === 'ru' ? russianMorphology() : englishMorphology();
  const tokens: MutableToken[] = [];
  const cues: Cues[] = [];
  tokenise(text, 0, text.length, lang, morphology, tokens, cues);
  morphology.disambiguate(tokens, 0, tokens.length);
  return findTimes(tokens, 0, tokens.length, '2025-03-17', lang, cues).length;
}

const NONE: readonly (readonly [Language, string])[] = [
  // Vague times name no interval.
  ['ru', 'Недавно мы виделись.'],
  ['ru', 'В последние годы многое сделано.'],
  ['ru', 'В ближайшее время приедем.'],
  ['ru', 'Несколько лет назад говорили.'],
  ['en', 'We recently met.'],
  ['en', 'In recent years much was done.'],
  ['en', 'Several years ago we spoke.'],
  // What something is compared with is not when it was.
  ['ru', 'Вырос по сравнению с прошлым годом.'],
  ['ru', 'Больше, чем в прошлом году.'],
  ['ru', 'За аналогичный период прошлого года.'],
  ['en', 'It is more than last year.'],
  ['en', 'Compared to the same period last year.'],
  // Words that look like months, seasons and years.
  ['en', 'They may march and spring.'],
  ['en', 'Now, let me say this.'],
  ['en', 'There were 2000 people.'],
  ['en', 'The second half was better.'],
  ['ru', 'Пришли 2000 человек.'],
  ['ru', 'Во второй половине дня.'],
  ['ru', 'Этот вопрос важен.'],
  ['ru', 'Лет десять работали.'],
  ['en', 'It lasted three years.'],
  ['en', 'Up until now it works.'],
  ['en', 'The talks lasted over eight months.'],
  ['ru', 'Перевезли 1225 каждая.'],
  ['ru', 'Это 1065-й поезд.'],
  ['ru', 'В прошлом мы дружили.'],
  ['ru', 'В этом наша сила.'],
];

describe('no times', () => {
  for (const [lang, text] of NONE)
    it(text, () => {
      expect(found(text, lang)).toBe(0);
    });
});
