import { describe, expect, it, test } from 'vitest';
import { figuresSaid } from './said.fixture.js';

/** `indicator states measure value unit`, then what is out of the ordinary: direction, hedge, modality, period, source. */
const CASES: readonly (readonly [expected: readonly string[], ...phrasings: string[]])[] = [
  [
    ['trade-turnover RU+UZ change/up 12 percent 2022'],
    'Товарооборот за прошлый год вырос на 12 процентов.',
    'По итогам прошлого года взаимная торговля прибавила 12 процентов.',
    'Our trade grew by 12 percent last year.',
    'Last year we saw a 12 percent increase in bilateral trade.',
  ],
  [
    ['trade-turnover RU+UZ change/up 12 percent 2022', 'trade-turnover RU+UZ level 9300000000 USD 2022'],
    'В прошлом году товарооборот вырос на 12 процентов и достиг 9,3 миллиарда долларов США.',
    'Trade was up 12 percent last year to $9.3 billion.',
  ],
  [
    ['trade-turnover RU+UZ change/up 15 percent 2022', 'trade-turnover RU+UZ change/up 24 percent under 2023-01/2023-06'],
    'Товарооборот вырос на 15 процентов в прошлом году и почти на 24 процента – в первом полугодии этого года.',
    'Trade between us was up 15 percent last year, and by nearly 24 percent more in the first half of this year.',
  ],
  [
    ['trade-turnover RU+UZ level 51000000000 USD over src=UZ', 'trade-turnover RU+UZ level 50000000000 USD over src=RU'],
    'По вашей статистике, объём торговли – свыше 51 миллиарда долларов, а по российской – 50 с небольшим.',
    'According to your statistics, trade stands at over $51 billion, while according to our data it is just over $50 billion.',
  ],
  [
    ['trade-turnover RU+UZ level 20000000000 USD target 2030'],
    'Поставлена задача довести товарооборот до 20 миллиардов долларов к 2030 году.',
    'Our goal is to increase trade to $20 billion by 2030.',
  ],
  [
    ['exports RU+UZ change/up 0.333 fraction forecast 2023'],
    'Ожидается, что в этом году наш экспорт вырастет на треть.',
    'Our exports are expected to grow by a third this year.',
  ],
  [
    ['trade-turnover RU+UZ change/up 10 percent about'],
    'Товарооборот вырос, по-моему, на 10 процентов.',
    'Our trade grew by 10 percent, I believe.',
  ],
  [
    ['exports RU+UZ change/up 12 percent', 'imports RU+UZ change/down 5 percent'],
    'Экспорт вырос на 12 процентов, а импорт сократился на пять.',
    'Exports went up by 12 percent while imports fell by five.',
  ],
  [
    ['other RU+UZ share 75 percent'],
    'Доля расчётов в национальных валютах составляет 75 процентов.',
    'The share of settlements in national currencies has reached 75 percent.',
  ],
  [
    ['investment RU+UZ level 13000000000 USD over', 'companies RU+UZ count 3000 units'],
    'Наши инвестиции превысили 13 миллиардов долларов, в стране работают три тысячи предприятий с российским участием.',
    'Our investment has exceeded $13 billion, and 3,000 companies with Russian capital operate in your country.',
  ],
  [
    ['students RU+UZ count 60000 people over', 'students RU+UZ count 20000 people about'],
    'Число ваших студентов в наших вузах превышает 60 тысяч, из них около 20 тысяч учатся за счёт бюджета.',
  ],
  [
    ['cargo RU+UZ change/up 1.5 times', 'cargo RU+UZ level 40000000 tonnes'],
    'Объём грузоперевозок вырос в полтора раза и достиг 40 миллионов тонн.',
    'Freight traffic grew one and a half times and reached 40 million tonnes.',
  ],
  [
    ['trade-turnover RU+UZ level 4000000000 USD', 'trade-turnover RU+UZ level 9500000000 USD 2023'],
    'Товарооборот между нашими странами был четыре миллиарда долларов. Сегодня он составляет 9,5 миллиарда.',
    'Trade between our countries was $4 billion. Today it amounts to $9.5.',
  ],
  [['agreements RU+UZ count 15 units 2023-10-06'], 'Сегодня мы подписали 15 соглашений.', 'We signed 15 agreements here today.'],
  [
    ['trade-turnover RU+UZ rank 1 rank'],
    'Россия занимает первое место среди торговых партнёров Узбекистана.',
    "Russia ranks first among Uzbekistan's trading partners.",
    "Russia is Uzbekistan's number one trading partner.",
  ],
  [['other RU+UZ count 4 units 2023'], 'В этом году мы встречались уже четыре раза.', 'We have met four times this year.'],
  [['trade-turnover RU level 18000000000 USD'], 'Наша торговля с Африкой достигла 18 миллиардов долларов.'],
  [['trade-turnover RU+UZ change/up 5.7 percent'], 'Товарооборот вырос на шесть процентов, точнее на 5,7 процента.'],
  [['gdp UZ change/up 6 percent'], 'Ваш ВВП вырос на шесть процентов.', 'Your GDP grew by six percent.'],
  [
    ['trade-turnover RU+UZ change/up 5 percent 2022 src=RU'],
    'Наши данные скромнее: товарооборот за прошлый год вырос на 5 процентов.',
    'По нашим подсчётам, товарооборот за прошлый год вырос на 5 процентов.',
    'By our count, trade grew by 5 percent last year.',
    'Last year trade grew by 5 percent, by our figures.',
  ],
  [
    ['trade-turnover RU+UZ level 2000000000 USD 2022 src=UZ', 'trade-turnover RU+UZ change/up 9 percent 2022 src=UZ'],
    'По узбекской статистике, товарооборот за 2022 год составил 2 миллиарда долларов – на 9 процентов больше, чем годом ранее.',
    'According to Uzbek statistics, trade in 2022 amounted to $2 billion, which is 9 percent more than a year earlier.',
  ],
  [['other RU+UZ count 2 units 2023'], 'В этом году мы встречались уже дважды.', 'We have met twice this year.'],
  [
    ['trade-turnover RU+UZ rank 3 rank', 'exports RU+UZ rank 1 rank'],
    'Россия является третьим торговым партнёром Узбекистана по товарообороту и первым – по экспорту.',
  ],
  [
    ['trade-turnover RU+UZ rank 1 rank'],
    'Россия – крупнейший торговый партнёр Узбекистана.',
    "Russia is Uzbekistan's largest trading partner.",
  ],
  [
    ['trade-turnover RU+UZ change/up 8 percent under 2023-01/2023-06'],
    'За первое полугодие нынешнего товарооборот вырос почти на 8 процентов.',
  ],
  [
    ['people UZ count 1500000 people about', 'casualties UZ count 500000 people over'],
    'Из Узбекистана на фронт ушло порядка полутора миллионов человек, свыше 500 тысяч погибли.',
  ],
  [
    ['other RU+UZ count 10 units', 'other RU+UZ count 7 units 2021/2023', 'other RU+UZ count 4 units target 2023'],
    'У нас открылось десять филиалов вузов, причём семь из них – за последние два года, а до конца года должно появиться ещё четыре.',
  ],
  [
    ['trade-turnover RU+UZ change/up 12 percent 2022', 'trade-turnover RU+UZ change/up 40 percent about 2018/2023'],
    'В прошлом году товарооборот вырос на 12 процентов, а за пять лет – где-то на 40 процентов.',
  ],
  [
    ['energy-supply RU+UZ share 75 percent over', 'energy-supply RU+UZ share 60 percent'],
    'Потребности Узбекистана в нефти Россия закрывает более чем на 75 процентов, в газе – на 60.',
  ],
  [['investment RU+UZ level 240000000 EUR target 2026'], 'Our company plans to invest 240 million euros in your power stations by 2026.'],
  [
    ['projects RU+UZ count 2 units target'],
    'Наша компания построит у вас две гидростанции.',
    'Our company will build two hydropower plants in your country.',
  ],
  [['trade-turnover RU+UZ change/up 2 times target'], 'Мы договорились увеличить товарооборот вдвое.', 'We agreed to double our trade.'],
];

describe('figures said in talks', () => {
  for (const [expected, ...phrasings] of CASES)
    for (const phrasing of phrasings) test(phrasing, () => expect(figuresSaid(phrasing)).toEqual(expected));
});

describe('what is missing to a goal', () => {
  it.each([
    'Наш товарооборот вырос на 9 процентов. До намеченной цели осталось полмиллиарда долларов.',
    'Our trade grew by 9 percent. We are still half a billion dollars short of the goal.',
  ])('is no level: %s', (words) => {
    expect(figuresSaid(words)).toHaveLength(1);
  });
  it.each([
    'Наш товарооборот вырос на 9 процентов. Он составил полмиллиарда долларов.',
    'Our trade grew by 9 percent. It came to half a billion dollars.',
  ])('a level stays one: %s', (words) => {
    expect(figuresSaid(words)).toHaveLength(2);
  });
});
