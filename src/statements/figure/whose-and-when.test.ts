import { describe, expect, it } from 'vitest';
import { figuresSaid } from './said.fixture.js';

/** Said by Russia's president to Uzbekistan's on 6 October 2023; expected figures first, then sentences that all tell them. */
const CASES: readonly (readonly [expected: readonly string[], ...phrasings: string[]])[] = [
  // halves of a year, school and financial years
  [
    ['trade-turnover RU+UZ change/up 38 percent 2023-01/2023-06'],
    'За полугодие взаимная торговля выросла на 38 процентов.',
    'По итогам полугодия мы видим рост товарооборота на 38 процентов.',
    'Over the half-year our trade rose by 38 percent.',
  ],
  [['trade-turnover RU+UZ change/up 8 percent 2023-01/2023-08'], 'За восемь месяцев с.г. торговля выросла на 8 процентов.'],
  [
    ['students RU+UZ count 500 units 2023/2024'],
    'На нынешний учебный год мы выделили для ваших ребят 500 мест.',
    'В текущем учебном году вашим абитуриентам предоставлено 500 бюджетных мест.',
    'For this academic year we have allotted 500 places to your students.',
  ],
  [
    ['gdp UZ change/up 9 percent 2022/2023', 'gdp UZ change/up 10 percent 2023/2024'],
    'В прошлом финансовом году ВВП Узбекистана вырос на 9 процентов, а в этом – на десять.',
  ],
  [
    ['trade-turnover RU+UZ change/up 9 percent 2022', 'trade-turnover RU+UZ change/up 10 percent over target 2023'],
    'В прошлом году торговля выросла на 9 процентов, а в этом мы рассчитываем получить не менее десяти.',
  ],
  [['trade-turnover RU+UZ change/up 3 times target 2030'], 'Хотелось бы, чтобы через семь лет товарооборот утроился.'],
  // times of something else
  [['energy-supply RU+UZ level 300 MW over'], 'Прошлой осенью здесь заработала станция мощностью свыше 300 мегаватт.'],
  [['projects RU+UZ count 2 units target'], 'По заключённому прошлым летом договору здесь построят два реактора.'],
  [['energy-supply RU+UZ count 2 units target'], 'Two more units will be added to the nuclear plant.'],
  [
    ['energy-supply RU+UZ level 22000000000 m3'],
    'Договоры на 22 миллиарда кубометров газа, заключённые в 2019 году, остаются в силе.',
    'Мощность газопровода – 22 миллиарда кубометров, а строить его начали в 2014 году.',
  ],
  [
    ['students RU+UZ count 4000 people over', 'students RU+UZ count 200 people about 2023'],
    'Раньше молодых узбеков в наших институтах было за четыре тысячи студентов, а сейчас – сотни две.',
  ],
  [
    ['trade-turnover RU+UZ level 7000000000 money under', 'trade-turnover RU+UZ level 2500000000 money 2022 src=RU'],
    'Некогда товарооборот подходил к семи миллиардам, а в прошлом году, по нашей статистике, упал до двух с половиной.',
  ],
  // whose statistics
  [
    ['trade-turnover RU+UZ change/down 11 percent src=RU'],
    'По данным ФТС, торговля сократилась на 11 процентов.',
    'Наши таможенники зафиксировали падение товарооборота на 11 процентов.',
    'According to our statisticians, trade fell by 11 percent.',
    'According to the Federal Customs Service, our trade went down by 11 percent.',
  ],
  [['trade-turnover RU+UZ level 9000000000 USD src=UZ'], 'По оценке Ташкента, товарооборот составляет 9 миллиардов долларов.'],
  [
    ['trade-turnover RU+UZ change/up 17 percent 2022 src=RU', 'trade-turnover RU+UZ level 2000000000 USD under 2022 src=RU'],
    'Let me turn to our trade. By our statistics, last year it grew by 17 percent and came to almost two billion dollars.',
  ],
  // whose they are
  [
    ['energy-supply RU level 4000000000 m3 about'],
    'Наша потребность – порядка четырёх миллиардов кубометров газа в год.',
    'Дефицит газа у нас составляет около четырёх миллиардов кубометров.',
  ],
  [['people RU count 20000000 people over 2023'], 'More than 20 million of our people now have clean water.'],
  [['people UZ count 7000000 people about'], 'Около семи миллионов узбеков живут в сёлах.'],
  [
    ['territory RU+UZ level 900 km over'],
    'Наша общая граница – более 900 километров.',
    'Нас объединяют 900 с лишним километров общей границы.',
    'Over 900 kilometres of border connect our countries.',
  ],
  [
    ['money-other RU+UZ level 300000000 USD'],
    'Заключён контракт на 300 миллионов долларов.',
    'The two companies signed a deal worth $300 million.',
  ],
  [['people RU+UZ count 90 people over'], 'В Самарканд на выставку приехали российские мастера – более 90 человек.'],
  // ranges, corrections, sums told in another way
  [
    ['trade-turnover RU+UZ level 6000000000–7000000000 USD forecast 2023'],
    'В этом году товарооборот может достичь шести, а то и всех семи миллиардов долларов.',
  ],
  [['trade-turnover RU+UZ change/up 8.3–8.4 percent 2022'], 'Last year our trade grew by 8.4 or 8.3 percent.'],
  [['exports RU+UZ change/up 19 percent 2023-01/2023-07'], 'С января по июль экспорт – плюс 20, вернее, 19 процентов.'],
  [['exports RU+UZ level 2800000000 money'], 'Exports are worth about 3 billion, 2.8 to be precise.'],
  [['imports RU+UZ change/up 8 percent', 'imports RU+UZ change/up 300000000 USD'], 'Our imports grew by 8 percent, or $300 million.'],
  [
    ['energy-supply RU+UZ level 5000000 tonnes target', 'energy-supply RU+UZ level 8000000 tonnes target 2030/..'],
    'По нефтепроводу намечено поставлять 5 миллионов тонн в год, а с 2030 года – все восемь.',
  ],
  [
    ['investment RU+UZ level 90000000 USD', 'projects RU+UZ count 400 units over'],
    'The bank has invested $90 million in over 400 old and new projects.',
  ],
  [['other RU+UZ share 61 percent'], 'Доля местных деталей доведена до 61 процента.', 'Готовность школы довели до 61 процента.'],
  [['trade-turnover RU+UZ level 15000000000 USD over forecast 2023'], 'К концу года товарооборот перешагнёт за 15 миллиардов долларов.'],
  [['energy-supply RU+UZ change/up 2 times over forecast'], 'With these reactors the plant’s capacity will more than double.'],
  [
    ['loans RU+UZ level 10000000000 USD target'],
    'Предоставим кредит на 10 миллиардов долларов на строительство станции.',
    'We will provide a loan of $10 billion for the construction of the plant.',
  ],
  // those who need help are people; how near it is by now; what is said with a reserve
  [['people RU+UZ count 500000 people about'], 'В помощи всё ещё нуждаются около 500 тысяч человек.'],
  [['trade-turnover RU+UZ level 7000000000 USD under'], 'Наш товарооборот – уже приближаемся к семи миллиардам долларов.'],
  [
    ['projects RU+UZ count 75 units about 2022'],
    'В прошлом году, если не ошибаюсь, было 75 проектов.',
    'В прошлом году, насколько мне известно, было 75 проектов.',
    'Last year, as far as I know, there were 75 projects.',
  ],
  [['investment RU+UZ level 15 percent'], 'The return on this investment is above the market average, reaching 15 percent.'],
  // the number of those who sell is no growth of what they sell
  [
    ['exports RU+UZ change/up 9 percent 2022', 'companies RU+UZ change/up 12 percent'],
    'Российский экспорт в прошлом году вырос на 9 процентов. Количество экспортёров увеличилось на 12 процентов.',
  ],
  [['investment RU+UZ level 3000000000 money'], 'В портфеле – на 3 миллиарда совместных проектов.'],
  [['other RU+UZ count 5 units 2023'], 'Мы с Вами в этом году виделись пять раз.', 'We have met five times this year.'],
  [['other RU+UZ level 6 years target'], 'Программа сотрудничества рассчитана на шесть лет.', 'Рассчитана она на шесть лет.'],
];

/** What is no figure. */
const NONE: readonly string[] = [
  'What will your ministers discuss in the first place?',
  'Об этом говорит пол-Европы и половина Азии.',
  'Мы, два соседа, понимаем друг друга.',
  'Both of us, the two presidents, agreed on it.',
];

describe('whose figures are and when', () => {
  for (const [expected, ...phrasings] of CASES) it.each(phrasings)('%s', (words) => expect(figuresSaid(words)).toEqual(expected));
  it.each(NONE)('none in: %s', (words) => expect(figuresSaid(words)).toEqual([]));
});
