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
    'Движемся к девяти миллиардам кубометров газа.',
    'Разговор о девяти миллиардах кубометров газа.',
    'We are heading for nine billion cubic metres of gas.',
  ],
  [
    ['exports RU+UZ level 6000000000 USD target 2027'],
    'Our ministers are tasked with lifting exports to six billion dollars over four years.',
    'We want to see exports of six billion dollars in four years.',
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
    ['imports RU+UZ change/up 17 percent 2020/2023'],
    'In three years imports grew by 17 percent.',
    'За три года импорт вырос на 17 процентов.',
  ],
  [['exports RU+UZ level 9000000 USD 2022'], 'Прошлогодний экспорт дал девять миллионов долларов.'],
  [['companies RU+UZ change/up 2 times'], 'Twice as many firms work here as in 2017.'],
  // what was signed at the talks is of their day
  [
    ['agreements RU+UZ count 12 units 2023-10-06'],
    'Сегодня мы обменялись двенадцатью соглашениями.',
    'В присутствии глав государств подписано двенадцать соглашений.',
    'Twelve agreements have been exchanged today.',
  ],
  // opinions
  [['exports RU+UZ level 4000000000 USD about forecast 2023'], 'Экспорт, пожалуй, под Новый год составит 4 миллиарда долларов.'],
  [['tourists RU+UZ change/up 6 times'], 'Туристов теперь больше в шесть раз.'],
];

describe('what is promised, and since when', () => {
  for (const [expected, ...phrasings] of CASES)
    it.each(phrasings)('%s', (words) => {
      expect(figuresSaid(words)).toEqual(expected);
    });
});
