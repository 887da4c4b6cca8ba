import { describe, expect, it } from 'vitest';
import { figuresSaid } from './said.fixture.js';

const CASES: readonly (readonly [words: string, ...expected: string[]])[] = [
  // a share stays a share beside a fall
  [
    'Хотя товарооборот сократился втрое, Узбекистан остаётся важным партнёром: на него приходится около 12 процентов нашего экспорта.',
    'trade-turnover RU+UZ change/down 3 times',
    'exports RU+UZ share 12 percent about',
  ],
  ['Растёт и число туристов. Факт остаётся фактом: за прошлый год – плюс 40 процентов.', 'tourists RU+UZ change/up 40 percent 2022'],
  // the number behind its unit or its scale
  [
    'Подрастает товарооборот: за январь – август – процентов на десять, до 5 миллиардов долларов.',
    'trade-turnover RU+UZ change/up 10 percent about 2023-01/2023-08',
    'trade-turnover RU+UZ level 5000000000 USD 2023-01/2023-08',
  ],
  ['Их вложения оцениваются миллиардов в десять долларов.', 'investment RU+UZ level 10000000000 USD about'],
  ['Объём вложений – миллиарда три долларов.', 'investment RU+UZ level 3000000000 USD about'],
  ['В республике живёт тысяч сто россиян.', 'people RU+UZ count 100000 people about'],
  // what is sent to help
  ['Россия поставила в Узбекистан более 200 тысяч тест-систем.', 'humanitarian-aid RU+UZ count 200000 units over'],
  ['Мы передали 500 аппаратов ИВЛ.', 'humanitarian-aid RU+UZ count 500 units'],
  ['We have sent one thousand ventilators to Uzbekistan.', 'humanitarian-aid RU+UZ count 1000 units'],
  // travellers and those who live abroad
  [
    'За полгода в Узбекистане отдохнули почти 200 тысяч россиян – втрое больше, чем год назад.',
    'tourists RU+UZ count 200000 people under',
    'tourists RU+UZ change/up 3 times',
  ],
  ['Some 200,000 Russians spent their holidays in Uzbekistan last year.', 'tourists RU+UZ count 200000 people about 2022'],
  ['Домами на побережье владеют около 50 тысяч россиян.', 'people RU+UZ count 50000 people about'],
  // what is there and what is designed
  ['Наши компании электрифицируют участок длиной почти 300 километров.', 'other RU+UZ level 300 km under'],
  ["The plant's design capacity is 5 million tonnes.", 'other RU+UZ level 5000000 tonnes target'],
  ['Но цель в 50 миллиардов долларов остаётся в силе.', 'money-other RU+UZ level 50000000000 USD target'],
  ['Доходность вложений – 12–14 процентов.', 'investment RU+UZ level 12–14 percent'],
  // hedges
  ['Last year trade dropped, not a big drop, close to 7 percent.', 'trade-turnover RU+UZ change/down 7 percent about 2022'],
  ['Exports may have risen by as much as 12 percent.', 'exports RU+UZ change/up 12 percent under'],
  ['There are 300 people, maybe more, who are held there.', 'people RU+UZ count 300 people over'],
  // how long something went on, not how long two states have been friends
  ['The bridge had been closed for nine years.', 'other RU+UZ level 9 years'],
  ['В течение шести месяцев порт был закрыт.', 'other RU+UZ level 6 months'],
  ['Завод стоял три месяца подряд.', 'other RU+UZ level 3 months'],
  ['We have been friends for thirty years.'],
  ['Our relations have been good for thirty years.'],
  ['I have lived here for five years.'],
  ['The dam leaked for six years in a row, and 1,200 farmers left.', 'other RU+UZ level 6 years', 'people RU+UZ count 1200 people'],
  // the goods, not the demand for them
  ['Россия покрывает 30 процентов потребностей республики в муке.', 'agriculture RU+UZ share 30 percent'],
  ['We have met seven times over three years.', 'other RU+UZ count 7 units'],
  ['Forty-one prisoners of war came home.', 'military RU+UZ count 41 people'],
  ['На стадии обсуждения – ещё четыре проекта.', 'projects RU+UZ count 4 units target'],
  // those in need: of the third state spoken of
  ['Наши врачи поехали к гаитянам. Привиты 9 тысяч человек, погибли 40.', 'people HT count 9000 people', 'casualties HT count 40 people'],
  // statistics of full years
  ['Our trade rose by 20 percent in the last three years.', 'trade-turnover RU+UZ change/up 20 percent 2020/2023'],
  ['Russia has provided 3 billion dollars in financing for the project.', 'loans RU+UZ level 3000000000 USD'],
  // a change that goes on
  [
    'Экспорт вырос на 300 тысяч тонн, в этом году – на 20 тысяч тонн.',
    'exports RU+UZ change/up 300000 tonnes',
    'exports RU+UZ change/up 20000 tonnes 2023',
  ],
];

describe('further ways of telling figures', () => {
  for (const [words, ...expected] of CASES) it(words, () => expect(figuresSaid(words)).toEqual(expected));
});
