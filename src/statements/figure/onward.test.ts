import { describe, expect, test } from 'vitest';
import { figuresSaid } from './said.fixture.js';

/** What a figure takes over from the one before it, and what it does not. */
const CASES: readonly (readonly [expected: readonly string[], ...phrasings: string[]])[] = [
  // the time and the scale of the same trade
  [
    [
      'trade-turnover RU+UZ level 4000000000 USD 2022',
      'exports RU+UZ level 2500000000 USD 2022',
      'imports RU+UZ level 1500000000 USD 2022',
    ],
    'В прошлом году товарооборот достиг рекордных 4 миллиардов долларов. Российский экспорт составил 2,5 миллиарда, импорт – 1,5.',
    'Last year trade reached a record $4 billion. Russian exports amounted to $2.5 billion and imports to $1.5 billion.',
  ],
  // a clause that begins at its conjunction, though a mark stands before the verb
  [
    ['trade-turnover RU+UZ change/down 9 percent 2022', 'trade-turnover RU+UZ change/up 20 percent 2023-01/2023-06'],
    'В 2022 году торговля просела на 9 процентов, но за первое полугодие текущего года, по первым подсчётам, она выросла на 20.',
    'Trade fell 9 percent last year, yet from January to June of this year mutual trade was up by 20 percent.',
  ],
  // percent, where only the number is told
  [
    [
      'trade-turnover RU+UZ change/up 7 percent 2023-01/2023-05',
      'trade-turnover RU+UZ level 3000000000 USD 2023-01/2023-05',
      'agriculture RU+UZ change/up 40 percent over 2023-01/2023-05',
    ],
    'За январь–май торговля прибавила 7 процентов и дошла до 3 миллиардов долларов, при этом ввоз хлопка вырос сразу на 40 с лишним.',
  ],
  [
    ['trade-turnover RU+UZ change/down 35 percent 2022', 'trade-turnover RU+UZ change/down 12 percent 2023-01/2023-03'],
    'По торговле в прошлом году минус 35 процентов. За первый квартал – опять минус 12.',
    'Trade was down last year by 35 percent. In the first quarter it was again minus 12.',
  ],
  [['trade-turnover RU+UZ change/up 37 percent 2023-01/2023-04'], 'Рост торговли продолжается: за четыре месяца он составил 37 процентов.'],
  [
    ['trade-turnover RU+UZ change/up 12 percent 2023-01/2023-05'],
    'In January–May, trade kept growing: the increase amounted to 12 percent.',
  ],
  [['agriculture RU+UZ change/up 17 percent 2022'], 'Заметно, на 17 процентов, поднялся в прошлом году вывоз узбекских фруктов.'],
  [['trade-turnover RU+UZ change/up 30 percent under 2022'], 'Товарооборот в прошлом году прирос почти на 30 процентов.'],
  // a third state is told of still
  [
    ['people SY count 130000 people 2023-04/2023-10', 'people SY count 500000 people about'],
    'За последние полгода в Сирию вернулись 130 тысяч беженцев. В помощи всё ещё нуждаются порядка полумиллиона человек.',
    'Over the last six months, 130,000 refugees went back to Syria. About half a million people still need help.',
  ],
  [
    ['people UZ count 1000000 people', 'people UZ count 200000 people'],
    'В годы войны республика приютила миллион эвакуированных, в том числе 200 тысяч детей.',
    'In those years the republic took in a million evacuees, including 200,000 children.',
  ],
  // Europe is one side
  [
    ['trade-turnover CN+RU level 200000000000 USD', 'trade-turnover EU+RU level 90000000000 USD'],
    'С Китаем у нас товарооборот 200 миллиардов долларов, а с Европой – 90.',
    'With China our trade is $200 billion and with Europe $90 billion.',
  ],
  [
    ['energy-supply UZ level 50000000000 m3'],
    'Узбекистан добывает 50 миллиардов кубометров газа.',
    'Uzbekistan produces 50 billion cubic metres of gas.',
  ],
  // what is looked into is no fact, and not of now
  [
    ['investment RU+UZ level 10000000000 USD target'],
    'Сейчас прорабатываются проекты ещё на 10 миллиардов долларов.',
    'Projects worth another $10 billion are being considered now.',
  ],
  [
    ['trade-turnover RU+UZ level 20000000000 USD forecast'],
    'В ближайшие годы торговля вполне может достичь 20 миллиардов долларов.',
    'In the coming years trade may well reach $20 billion.',
  ],
  [
    ['energy-supply RU+UZ level 3000000000 m3 forecast'],
    'Газопровод будет ежегодно прокачивать 3 миллиарда кубометров.',
    'The pipeline will carry 3 billion cubic metres a year.',
  ],
  [['trade-turnover RU+UZ level 20000000000 USD target 2030'], 'We intend to bring trade up to $20 billion by 2030.'],
  [
    ['energy-supply RU+UZ level 150 USD'],
    'Газ продаётся по 150 долларов за тысячу кубометров.',
    'Gas is sold at $150 per thousand cubic metres.',
  ],
  [
    ['investment RU+UZ share 20 percent'],
    'Узбекским партнёрам принадлежит доля в проекте – 20 процентов.',
    'Our partners hold a 20 percent stake in the pipeline.',
  ],
  [['projects RU+UZ count 2 units target 2024'], 'Next year two more power units will be commissioned.'],
  [
    ['money-other RU+UZ level 7000000000 USD', 'money-other RU+UZ level 4000000000 USD'],
    'Contracts for $7 billion have been signed, and talks are underway on contracts worth another 4 billion.',
  ],
  [['trade-turnover RU+UZ rank 3 rank'], 'Узбекистан торгует со всем миром. По торговле мы держим третье место вслед за Китаем и Турцией.'],
  [['trade-turnover RU+UZ change/up 34 percent 2021-01/2021-06'], 'In the first half year of 2021 trade grew by 34 percent.'],
  [
    ['trade-turnover JP+RU level 31000000000 USD', 'trade-turnover EU+RU level 390000000000 EUR over'],
    'Russia’s trade with Japan came to $31 billion, and with the EU it exceeded 390 billion euros.',
  ],
  [['money-other RU+UZ level 5000000000 USD about'], 'We are speaking of maybe five billion dollars.'],
  [['casualties RU count 15000 people'], 'We have lost 15,000 of our people.', 'Мы потеряли 15 тысяч человек.'],
  // so far is not by then
  [
    ['trade-turnover RU+UZ level 20000000000 USD target 2030', 'trade-turnover RU+UZ level 9500000000 USD about'],
    'Поставлена задача довести товарооборот до 20 миллиардов долларов к 2030 году, а пока это где-то 9,5.',
    'We want to bring trade to $20 billion by 2030, and so far it is about $9.5 billion.',
  ],
  [
    ['trade-turnover RU+UZ change/up 17.3 percent 2022', 'trade-turnover RU+UZ change/up 22 percent 2023-01/2023-04'],
    'В прошлом году торговля дала плюс 17,3 процента, за первые четыре месяца этого года – ещё 22.',
  ],
  // the number of a name
  [[], 'The Sever 1 and Sever 2 corridors are open.'],
];

describe('figures that take over what was told', () => {
  for (const [expected, ...phrasings] of CASES)
    for (const phrasing of phrasings) test(phrasing, () => expect(figuresSaid(phrasing)).toEqual(expected));
});
