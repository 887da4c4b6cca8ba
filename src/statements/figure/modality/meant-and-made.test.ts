import { describe, expect, it } from 'vitest';
import { figuresSaid } from '../said.fixture.js';

const CASES: readonly (readonly [words: string, ...expected: string[]])[] = [
  // what is in the making
  ['Сейчас строится станция мощностью 900 мегаватт.', 'energy-supply RU+UZ level 900 MW target'],
  ['A 900-megawatt power station is being built.', 'energy-supply RU+UZ level 900 MW target'],
  ['Учреждается совместный фонд с капиталом в 80 миллионов долларов.', 'money-other RU+UZ level 80000000 USD target'],
  ['It was decided to set up a joint investment fund of up to $80 million for roads.', 'investment RU+UZ level 80000000 USD under target'],
  ['Four more stations of 70 megawatts each are planned.', 'other RU+UZ count 4 units target', 'energy-supply RU+UZ level 70 MW target'],
  ['Уже построено шесть школ.', 'other RU+UZ count 6 units'],
  ['Six schools have already been built.', 'other RU+UZ count 6 units'],
  ['Some 3,000 people are building the station.', 'people RU+UZ count 3000 people about'],
  ["We'll hand over 40,000 more tents.", 'humanitarian-aid RU+UZ count 40000 units target'],
  ['The share of rail is to reach 45 percent.', 'other RU+UZ share 45 percent target'],
  ['Вполне могли бы выйти на 15 миллиардов долларов товарооборота.', 'trade-turnover RU+UZ level 15000000000 USD forecast'],
  ['Программа потребует 7 миллиардов рублей.', 'money-other RU+UZ level 7000000000 RUB forecast'],
  // an aim of the past, and when something was decided
  ['The goal for 2022 was to lift trade to $7 billion.', 'trade-turnover RU+UZ level 7000000000 USD target 2022'],
  ['In spring 2023 it was agreed to buy 30 howitzers.', 'military RU+UZ count 30 units target'],
  ['В этом году мы решили построить семь школ.', 'other RU+UZ count 7 units target'],
  ['В этом году мы планируем построить семь школ.', 'other RU+UZ count 7 units target 2023'],
  // prices
  ['Готовы покупать нефть по 55 долларов за баррель.', 'energy-supply RU+UZ level 55 USD target'],
  ['They offer oil at $55. At home our plants pay $60.', 'energy-supply RU+UZ level 55 USD', 'energy-supply RU+UZ level 60 USD'],
  ['A loaf costs $2.15 here.', 'money-other RU+UZ level 2.15 USD'],
  // what a number is about
  ["Beside exports there is Uzbekistan's 7 percent economic growth.", 'gdp UZ change/up 7 percent'],
  ['We have delivered 70,000 rounds of ammunition.', 'military RU+UZ count 70000 units'],
  ['Мы передали 300 единиц военной техники.', 'military RU+UZ count 300 units'],
  ['Our airline has bought 12 passenger aircraft.', 'other RU+UZ count 12 units'],
  ['The farmers hold 20 percent in our fertiliser project.', 'investment RU+UZ share 20 percent'],
  ['Everybody mourns the death of 31 brave Russian servicemen.', 'casualties RU count 31 people'],
  ['В съезде участвуют 600 предпринимателей.', 'people RU+UZ count 600 people'],
  ['Торговые показатели продолжают расти, прибавка – 30 процентов.', 'trade-turnover RU+UZ change/up 30 percent'],
  ['Our commercial ties recovered, and growth came to 11 percent.', 'trade-turnover RU+UZ change/up 11 percent'],
  // times
  [
    'Exports came to $6 billion in 2021 (imports fell by half in 2020).',
    'exports RU+UZ level 6000000000 USD 2021',
    'imports RU+UZ change/down 0.5 fraction 2020',
  ],
  ['The centre which our ministers founded in May 2019 has carried out over 90 projects.', 'projects RU+UZ count 90 units over'],
  ['Imports have fallen by 9 percent over the past seven months.', 'imports RU+UZ change/down 9 percent 2023-01/2023-07'],
  ['Товарооборот превысил уровень 2022 года на 18 процентов.', 'trade-turnover RU+UZ change/up 18 percent 2023'],
  [
    'Tourism was up by 6 percent last year and over 20 percent, or more exactly 23 percent, in May of this year.',
    'tourists RU+UZ change/up 6 percent 2022',
    'tourists RU+UZ change/up 23 percent 2023-05',
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
