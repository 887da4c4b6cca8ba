import { describe, expect, it } from 'vitest';
import { figuresSaid } from './said.fixture.js';

/** Said by Russia's president to Uzbekistan's on 6 October 2023; expected figures first, then sentences that all tell them. */
const CASES: readonly (readonly [expected: readonly string[], ...phrasings: string[]])[] = [
  // what is only promised, headed for or negotiated
  [
    ['money-other RU+UZ level 40000000 USD target'],
    'Мы пообещали ещё 40 миллионов долларов.',
    'Today we are announcing a further 40 million dollars.',
    'We have pledged another 40 million dollars.',
  ],
  [
    ['energy-supply RU+UZ level 9000000000 m3 target'],
    'Идём к девяти миллиардам кубометров газа.',
    'Ведём речь о девяти миллиардах кубометров газа.',
    'We are heading for nine billion cubic metres of gas.',
  ],
  [
    ['trade-turnover RU+UZ level 30000000000 USD target 2033'],
    'The governments have been tasked with bringing trade to 30 billion dollars over ten years.',
    'We want to bring trade to 30 billion dollars in ten years.',
  ],
  // what is told of is there
  [['gdp UZ change/up 5 percent'], 'Uzbekistan announced GDP growth of 5 percent.'],
  [['energy-supply RU+UZ level 70 USD'], 'They offer oil at $70.'],
  [
    ['investment RU+UZ level 9000000000 USD'],
    'Investment, it should be said, stands at nine billion dollars.',
    'Инвестиции, надо сказать, составляют девять миллиардов долларов.',
  ],
  // since when
  [['trade-turnover RU+UZ change/up 12 percent 2023-01/2023-10'], 'С начала года торговля выросла на 12 процентов.'],
  [
    ['trade-turnover RU+UZ change/up 12 percent 2023'],
    'Since the beginning of the year trade has grown by 12 percent.',
    'Trade has grown by 12 percent since January.',
  ],
  [['trade-turnover RU+UZ change/up 2 times 2019/2023'], 'С 2019 года товарооборот вырос в два раза.'],
  [
    ['exports RU+UZ change/up 44 percent 2021/2023'],
    'Exports have risen by 44 percent in two years.',
    'За два года экспорт вырос на 44 процента.',
  ],
  [['trade-turnover RU+UZ level 9000000 USD 2022'], 'Прошлогодний товарооборот – девять миллионов долларов.'],
  [['projects RU+UZ change/up 3 times'], 'We have three times as many joint projects as in 2019.'],
  // what was signed at the talks is of their day
  [
    ['agreements RU+UZ count 12 units 2023-10-06'],
    'Сегодня мы обменялись двенадцатью соглашениями.',
    'В присутствии глав государств подписано двенадцать соглашений.',
    'Twelve agreements have been exchanged today.',
  ],
  // opinions
  [
    ['trade-turnover RU+UZ level 10000000000 USD about forecast 2023'],
    'Товарооборот, думаю, до Нового года дойдёт до 10 миллиардов долларов.',
  ],
  [['tourists RU+UZ change/up 4 times'], 'Туристов стало больше в четыре раза.'],
];

describe('what is promised, and since when', () => {
  for (const [expected, ...phrasings] of CASES)
    it.each(phrasings)('%s', (words) => {
      expect(figuresSaid(words)).toEqual(expected);
    });
});
