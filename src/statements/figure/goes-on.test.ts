import { describe, expect, it } from 'vitest';
import { figuresSaid } from './said.fixture.js';

/** What a figure takes over from the words before it, and what is still only talked of. */
const CASES: readonly (readonly [told: readonly string[], ...phrasings: string[]])[] = [
  [
    ['trade-turnover RU+UZ change/up 25 percent 2022', 'trade-turnover RU+UZ change/up 30 percent 2023-01/2023-06'],
    'Очень хорошая динамика в торговле: 25 процентов плюс в прошлом году и ещё 30 процентов – за шесть месяцев текущего года.',
  ],
  [
    ['gdp RU change/up 9 percent 2022', 'gdp RU change/up 11.7 percent 2023-01/2023-05'],
    'У нас экономика растёт. В прошлом году – девять процентов, а за пять месяцев этого года уже 11,7.',
  ],
  // a share goes on being one
  [['other RU+UZ share 9 percent'], 'Доля рубля в расчётах растёт. Доля сума – девять процентов.'],
  [['trade-turnover RU+UZ change/down 15 percent 2022'], 'Торговля у нас идёт неровно. В прошлом году был спад, минус 15 процентов.'],
  [['gdp RU change/up 6 percent', 'other RU level 9 percent'], 'ВВП у нас вырос на 6 процентов, инфляция – 9 процентов.'],
  [['trade-turnover RU+UZ change/up 30 percent'], 'Our trade continued to climb, again at a brisk rate of 30 percent.'],
  [['people RU count 140000000 people', 'people RU share 0.5 fraction'], 'У нас живёт 140 миллионов человек, половина из них – в городах.'],
  [['people UZ share 70 percent about'], 'Русским языком владеют около 70 процентов населения республики.'],
  // of which trade it is told: the sort of goods does not make it farming
  [['imports RU+UZ change/up 2.4 times 2022'], 'В прошлом году импорт узбекского кофе вырос в 2,4 раза.'],
  [['agriculture RU+UZ change/up 2.4 times 2022'], 'В прошлом году экспорт сельхозпродукции вырос в 2,4 раза.'],
  // a time before an aside
  [
    ['trade-turnover RU+UZ change/up 60 percent about 2023-01/2023-08'],
    'За восемь месяцев этого года, коллеги мне докладывали, товарооборот прибавил процентов 60.',
  ],
  // some of those counted before, in the sentence or the one before
  [['other RU+UZ count 9 units', 'other RU+UZ count 3 units target 2023'], 'Строим девять школ. Первые три откроем в этом году.'],
  [['other RU+UZ count 9 units', 'other RU+UZ count 3 units'], 'We are building nine schools. The first three are open.'],
  [['other RU+UZ count 2 units', 'other RU+UZ count 3 units target 2023'], 'У вас работают два филиала, до конца года их станет три.'],
  [['other RU+UZ count 10 units', 'other RU+UZ count 7 units 2021/2023'], 'Открыто десять филиалов, из них семь – за последние два года.'],
  [
    ['other RU+UZ count 10 units', 'other RU+UZ count 7 units 2022'],
    'Ten branches opened, and of these, seven last year.',
    'Ten branches opened, seven of them last year.',
  ],
  [['agreements RU+UZ count 20 units', 'agreements RU+UZ count 5 units'], 'Подписано 20 соглашений. Остальные пять готовим.'],
  [[], 'Первые три недели были трудными.', 'The first two were difficult.'],
  // an aim's time is no time of what is told after it
  [
    ['trade-turnover RU+UZ change/up 2 times target 2030', 'exports RU+UZ change/up 20 percent'],
    'Поставлена задача к 2030 году удвоить товарооборот. Экспорт вырос на 20 процентов.',
    'Our goal is to double trade by 2030. Exports grew by 20 percent.',
  ],
  // not there yet
  [
    ['trade-turnover RU+UZ level 9000000000 USD under'],
    'Товарооборот приблизился к отметке в девять миллиардов долларов.',
    'Товарооборот вплотную подошёл к девяти миллиардам долларов.',
    'Our trade is approaching nine billion dollars.',
  ],
  // still talked of
  [
    ['agriculture RU+UZ level 1000000 tonnes target'],
    'С Узбекистаном мы рассмотрели возможности поставки миллиона тонн российского зерна.',
  ],
  [['other RU+UZ count 4 units target'], 'We have an agreement to open four more centres in Uzbekistan.'],
];

describe('figures that go on', () => {
  for (const [told, ...phrasings] of CASES) for (const words of phrasings) it(words, () => expect(figuresSaid(words)).toEqual(told));
});
