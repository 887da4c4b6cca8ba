import { describe, expect, it } from 'vitest';
import { figuresSaid } from '../said.fixture.js';

/** Said by Russia's president to Uzbekistan's on 6 October 2023; expected figures first, then sentences that all tell them. */
const CASES: readonly (readonly [expected: readonly string[], ...phrasings: string[]])[] = [
  // what a sum is by what is done with it
  [['exports RU+UZ level 3000000000 USD'], 'Мы продаём вам товаров на 3 миллиарда долларов.', 'We sell you 3 billion dollars in goods.'],
  [
    ['imports RU+UZ level 2000000000 USD'],
    'Мы купили у вас товаров на 2 миллиарда долларов.',
    'We bought 2 billion dollars of goods from Uzbekistan.',
  ],
  [['investment RU+UZ level 4000000000 USD'], 'Our firms have put 4 billion dollars into Uzbekistan.'],
  [
    ['trade-turnover RU+UZ level 9000000000 USD'],
    'Мы впервые вышли на 9 миллиардов долларов.',
    'We have passed 9 billion dollars for the first time.',
  ],
  // parts told by an ordinal
  [['trade-turnover RU+UZ change/up 0.2 fraction'], 'Товарооборот прибавил пятую часть.'],
  // whose statistics it is, whose language, where the jobs are
  [['people RU+UZ count 900000 people'], 'В Узбекистане живут 900 тысяч русскоязычных граждан.'],
  [['exports UZ change/up 10 percent'], "Uzbekistan's exports to the world rose by 10 percent."],
  [['people UZ count 30000 people'], 'This supports 30,000 jobs in Uzbekistan.'],
  // what is under contract is yet to come, what is one of so many is there
  [['military RU+UZ count 12 units target'], 'Подписан контракт на поставку 12 вертолётов.'],
  [['projects RU+UZ count 60 units'], 'Ни один из 60 проектов не будет закрыт.', 'None of the 60 projects will be closed.'],
  // a sort of what is farmed, sold abroad, is exports; of all that is farmed it is agriculture
  [['exports RU+UZ change/up 3 times'], 'Экспорт пшеницы утроился.'],
  [['agriculture RU+UZ change/up 20 percent'], 'Экспорт сельхозпродукции вырос на 20 процентов.'],
  // given for nothing
  [['humanitarian-aid RU+UZ level 900 tonnes'], 'Мы благодарны за безвозмездную передачу Узбекистану 900 тонн муки.'],
  // who fell, and places that are counted
  [['casualties RU count 700 people'], 'При освобождении города пали в боях 700 советских солдат.'],
  // for how long it holds, and what was done for a time to come
  [['other RU+UZ level 15 years'], 'Договор заключён на 15 лет.', 'The treaty is valid for 15 years.'],
  [['students RU+UZ count 290 units 2024'], 'На следующий год число стипендий увеличено до 290.'],
];

describe('figures by what is done, and by whose they are', () => {
  for (const [expected, ...phrasings] of CASES)
    it.each(phrasings)('%s', (words) => {
      expect(figuresSaid(words)).toEqual(expected);
    });

  it.each([
    ['money-other', 'We have put 4 billion dollars aside.'],
    ['loans', 'We have reached an agreement on a loan of 4 billion dollars.'],
    ['investment', 'Мы вышли на 9 миллиардов долларов инвестиций.'],
  ])('%s stays in «%s»', (kept, words) => {
    expect(figuresSaid(words)[0]).toContain(kept);
  });
});
