import { describe, expect, it } from 'vitest';
import { figuresSaid } from '../said.fixture.js';

/** Whose a figure is that Russia's president tells Uzbekistan's: what one did at home, and what only sounds so. */
const CASES: readonly (readonly [told: string, ...phrasings: string[]])[] = [
  ['people UZ count 2000000 people', 'Узбекистан ещё и принял два миллиона эвакуированных.', 'Uzbekistan took in 2 million evacuees.'],
  ['other RU count 2 units', 'У нас было две революции.', 'We had two revolutions.'],
  ['regions RU count 4 units', 'У нас в четырёх регионах идёт такой эксперимент.'],
  ['other RU+UZ level 30 years over', 'Russia and Uzbekistan have lived side by side for over 30 years.'],
  ['other UZ level 30 years over', 'Uzbekistan has played an important role in the region for over 30 years.'],
  ['people UZ count 10000 people', 'I pay tribute to ten thousand Uzbek veterans.'],
  ['energy-supply UZ share 75 percent', 'It helps Uzbekistan to generate 75 percent of its own electricity.'],
  ['money-other RU change/up 3 times', 'Наш бюджет увеличился втрое.'],
];

describe('what one state did', () => {
  for (const [told, ...phrasings] of CASES) for (const words of phrasings) it(words, () => expect(figuresSaid(words)).toEqual([told]));

  it('a part of what was told before is of the same states', () => {
    expect(figuresSaid('Товарооборот вырос на 30 процентов. Около 80 процентов его приходится на поставки российской пшеницы.')).toEqual([
      'trade-turnover RU+UZ change/up 30 percent',
      'agriculture RU+UZ share 80 percent about',
    ]);
  });
  it('no-break spaces part words as others do', () => {
    expect(figuresSaid('Russia and\u00a0Uzbekistan grew. Trade rose by\u00a0about\n9\u00a0percent.')).toEqual([
      'trade-turnover RU+UZ change/up 9 percent about',
    ]);
  });
});
