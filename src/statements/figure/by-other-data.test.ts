import { describe, expect, it } from 'vitest';
import { figuresSaid } from './said.fixture.js';

/** Said by Russia's president to Uzbekistan's: the same thing by two sides' statistics, whatever the order of the words. */
const CASES: readonly (readonly [expected: readonly string[], ...phrasings: string[]])[] = [
  [
    ['trade-turnover RU+UZ change/up 10 percent src=UZ', 'trade-turnover RU+UZ change/up 12 percent src=RU'],
    'По вашей статистике торговля выросла на 10 процентов, по нашей – на 12.',
    'По вашей статистике торговля выросла на 10 процентов. По нашей – на 12.',
    'По вашей статистике торговля выросла на 10 процентов. Наша статистика даёт 12 процентов.',
    'According to your statistics, trade grew by 10 percent; according to ours, by 12 percent.',
    'According to your statistics, trade grew by 10 percent. According to ours, it grew by 12 percent.',
    'Trade grew by 10 percent according to your statistics and by 12 percent according to ours.',
  ],
  [
    ['trade-turnover RU+UZ level 5000000000 USD src=RU', 'trade-turnover RU+UZ level 6000000000 USD src=UZ'],
    'According to our statistics, trade reached 5 billion dollars, and according to yours, 6 billion.',
    'Russian statistics put trade at 5 billion dollars, Uzbek statistics at 6 billion.',
  ],
  [
    ['companies RU+UZ count 40 units src=RU', 'companies RU+UZ count 50 units src=UZ'],
    'По нашим подсчётам, работает 40 совместных компаний, по вашим – 50.',
    'By our count there are 40 joint companies, by yours 50.',
  ],
  // whose data the other figure is of is not told
  [
    ['trade-turnover RU+UZ level 5000000000 USD src=RU', 'trade-turnover RU+UZ level 6000000000 USD'],
    'Trade is 5 billion dollars according to our data, though your colleagues say it is 6 billion.',
  ],
];

describe('two sides’ statistics', () => {
  for (const [expected, ...phrasings] of CASES) it.each(phrasings)('%s', (words) => expect(figuresSaid(words)).toEqual(expected));
});
