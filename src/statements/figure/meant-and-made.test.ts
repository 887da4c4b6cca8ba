import { describe, expect, it } from 'vitest';
import { figuresSaid } from './said.fixture.js';

const CASES: readonly (readonly [words: string, ...expected: string[]])[] = [
  // what is in the making
  ['Сейчас строится станция мощностью 900 мегаватт.', 'energy-supply RU+UZ level 900 MW target'],
  ['A 900-megawatt power station is being built.', 'energy-supply RU+UZ level 900 MW target'],
  ['Учреждается совместный фонд с капиталом в 80 миллионов долларов.', 'money-other RU+UZ level 80000000 USD target'],
  [
    'A decision was made to set up a joint investment fund with a capital of up to $80 million.',
    'investment RU+UZ level 80000000 USD under target',
  ],
  ['Four more stations of 70 megawatts each are planned.', 'other RU+UZ count 4 units target', 'energy-supply RU+UZ level 70 MW target'],
  ['Уже построено шесть школ.', 'other RU+UZ count 6 units'],
  ['Six schools have already been built.', 'other RU+UZ count 6 units'],
  ['Some 3,000 people are building the station.', 'people RU+UZ count 3000 people about'],
  ["We'll hand over 40,000 more tents.", 'humanitarian-aid RU+UZ count 40000 units target'],
  ['The share of rail is to reach 45 percent.', 'other RU+UZ share 45 percent target'],
  ['Вполне могли бы выйти на 15 миллиардов долларов товарооборота.', 'trade-turnover RU+UZ level 15000000000 USD forecast'],
  ['Программа потребует 7 миллиардов рублей.', 'money-other RU+UZ level 7000000000 RUB forecast'],
  // an aim of the past, and when something was decided
  ['Our aim in 2022 was to reach $10 billion in trade.', 'trade-turnover RU+UZ level 10000000000 USD target 2022'],
  ['Earlier this year we took a decision to buy 24 helicopters.', 'military RU+UZ count 24 units target'],
  ['В этом году мы решили построить семь школ.', 'other RU+UZ count 7 units target'],
  ['В этом году мы планируем построить семь школ.', 'other RU+UZ count 7 units target 2023'],
  // prices
  ['Готовы покупать нефть по 55 долларов за баррель.', 'energy-supply RU+UZ level 55 USD target'],
  [
    'They offer oil at $55. If our plants pay $60, others will too.',
    'energy-supply RU+UZ level 55 USD',
    'energy-supply RU+UZ level 60 USD',
  ],
  ['A loaf costs $2.15 here.', 'money-other RU+UZ level 2.15 USD'],
  // what a number is about
  ["Thanks to exports, Uzbekistan's 5 percent economic growth is assured.", 'gdp UZ change/up 5 percent'],
  ['We have delivered 70,000 rounds of ammunition.', 'military RU+UZ count 70000 units'],
  ['Мы передали 300 единиц военной техники.', 'military RU+UZ count 300 units'],
  ['Our airline has bought 12 passenger aircraft.', 'other RU+UZ count 12 units'],
  ['The farmers hold 20 percent in our fertiliser project.', 'investment RU+UZ share 20 percent'],
  ['The loss of 31 brave Russian servicemen is felt.', 'casualties RU count 31 people'],
  ['В съезде участвуют 600 предпринимателей.', 'people RU+UZ count 600 people'],
  ['Торговые показатели продолжают расти, прибавка – 30 процентов.', 'trade-turnover RU+UZ change/up 30 percent'],
  ['As for our economic ties, after a dip growth has reached 30 percent.', 'trade-turnover RU+UZ change/up 30 percent'],
  // times
  [
    'In 2021, trade grew by 44 percent and reached $6 billion (in 2020, it was two times less).',
    'trade-turnover RU+UZ change/up 44 percent 2021',
    'trade-turnover RU+UZ level 6000000000 USD 2021',
    'trade-turnover RU+UZ change/down 2 times 2020',
  ],
  ['The list that we drew up four years ago led to more than 90 projects.', 'projects RU+UZ count 90 units over'],
  ['In the past seven months trade has grown by 31 percent.', 'trade-turnover RU+UZ change/up 31 percent 2023-01/2023-07'],
  ['Товарооборот превысил уровень 2022 года на 18 процентов.', 'trade-turnover RU+UZ change/up 18 percent 2023'],
  [
    'Trade rose by 4 percent last year and over 20 percent, or more precisely 23 percent, in the first quarter of this year.',
    'trade-turnover RU+UZ change/up 4 percent 2022',
    'trade-turnover RU+UZ change/up 23 percent 2023-01/2023-03',
  ],
  // numbers that only name or mark
  ['The council adopted resolutions 311, 312 and 340.'],
  ['The train left at 11.30 for Samarkand.'],
  ['There are 50 doctors per 10,000 people.', 'people RU+UZ count 50 people'],
  ['The 2014 Winter Olympics were held there.'],
  ['My two brothers studied here.'],
];

describe('what is meant, made and priced', () => {
  for (const [words, ...expected] of CASES) it(words, () => expect(figuresSaid(words)).toEqual(expected));
});
