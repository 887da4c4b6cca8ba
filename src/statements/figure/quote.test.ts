import { describe, expect, test } from 'vitest';
import { quotesSaid } from './said.fixture.js';

/** The quotes expected, then the words said. */
const CASES: readonly (readonly [quotes: readonly string[], words: string])[] = [
  // a hyphen inside a word parts nothing
  [['Eighty-five billion rubles was invested in the dam.'], 'Eighty-five billion rubles was invested in the dam.'],
  [
    ['За прошлый год она прибавила 11 процентов', 'за первый квартал нынешнего, по данным таможни, примерно 5 процентов прироста.'],
    'Торговля крепнет. За прошлый год она прибавила 11 процентов, за первый квартал нынешнего, по данным таможни, примерно 5 процентов прироста.',
  ],
  [
    ['Товарооборот вырос на 12 процентов', 'Товарооборот вырос на 12 процентов и достиг девяти миллиардов долларов.'],
    'Товарооборот вырос на 12 процентов и достиг девяти миллиардов долларов.',
  ],
  [['в прошлом году товарооборот вырос на 12 процентов.'], 'Кстати, в прошлом году товарооборот вырос на 12 процентов.'],
  [['товарооборот вырос на 12 процентов'], 'Уважаемый господин Президент, товарооборот вырос на 12 процентов, и мы этому рады.'],
  [
    ['Mutual trade grew by 12 percent last year', 'between January and May of this year it added about 6 percent.'],
    'Mutual trade grew by 12 percent last year, and between January and May of this year it added about 6 percent.',
  ],
  [['our trade grew by 12 percent last year'], 'Mr President, our trade grew by 12 percent last year, and we are pleased with this.'],
  [
    [
      'Россия – третий торговый партнёр Узбекистана по товарообороту',
      'Россия – третий торговый партнёр Узбекистана по товарообороту и первый – по экспорту.',
    ],
    'Россия – третий торговый партнёр Узбекистана по товарообороту и первый – по экспорту.',
  ],
];

describe('what a figure is quoted by', () => {
  for (const [quotes, words] of CASES) test(words, () => expect(quotesSaid(words)).toEqual(quotes));
});
