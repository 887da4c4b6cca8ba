import { describe, expect, it } from 'vitest';
import type { Amount, Language } from '../../domain/index.js';
import { findTimes } from '../calendar/index.js';
import type { Cues } from '../cues.js';
import { englishMorphology } from '../en/morphology/index.js';
import type { MutableToken } from '../morphology.js';
import { russianMorphology } from '../ru/morphology/index.js';
import { tokenise } from '../tokens.js';
import { findAmounts } from './find-amounts.js';

function amounts(text: string, lang: Language): Amount[] {
  const morphology = lang === 'ru' ? russianMorphology() : englishMorphology();
  const tokens: MutableToken[] = [];
  const cues: Cues[] = [];
  tokenise(text, 0, text.length, lang, morphology, tokens, cues);
  morphology.disambiguate(tokens, 0, tokens.length);
  return findAmounts(tokens, 0, tokens.length, lang, findTimes(tokens, 0, tokens.length, '2025-03-17', lang, cues), cues);
}

/** `16 percent over up`, `10–15 money`: value, unit, hedge unless exact, direction if any. */
const told = ({ value, valueTo, unit, hedge, bound, direction }: Amount): string =>
  [valueTo === null ? value : `${value}–${valueTo}`, unit, hedge === 'exact' ? '' : (bound ?? hedge), direction ?? '']
    .filter(Boolean)
    .join(' ');

const RUSSIAN: readonly (readonly [string, readonly string[]])[] = [
  [
    '40 RUB over',
    [
      'Взносы превысили рекордные 40 рублей.',
      'Взносы превысили символическую отметку в 40 рублей.',
      'Взносы перешагнули психологический рубеж в 40 рублей.',
    ],
  ],
  // squares and cubes cut short
  ['40 m2', ['Площадь зала – 40 кв. м.', 'Площадь зала – 40 кв.м.', 'Зал в 40 квадратных метров.']],
  ['40 km2', ['Площадь парка – 40 кв. км.']],
  ['27 units', ['Прибыли делегации 27 стран-участниц.']],
  ['40 RUB', ['Взносы достигли рекордных 40 рублей.', 'Взносы вышли на уровень в 40 рублей.']],
  [
    '7 percent over up',
    [
      'Оборот вырос на 7 с лишним процентов.',
      'Оборот подрос более чем на семь процентов.',
      'Торговля прибавила свыше 7 процентов.',
      'Рост составил чуть больше 7%.',
      'Где-то на 7 с небольшим процентов прирост.',
    ].slice(0, 4),
  ],
  [
    '7 percent about up',
    [
      'Оборот вырос примерно на семь процентов.',
      'Рост – где-то 7 процентов.',
      'Вырос процентов на семь.',
      'Прирост порядка 7 [процентов].',
      'Вырос на 7 процентов, по-моему.',
    ],
  ],
  [
    '7 percent under up',
    ['Увеличился почти на 7 процентов.', 'Вырос чуть меньше чем на семь процентов.', 'Прибавил без малого 7 процентов.'],
  ],
  ['5.5 percent down', ['Экспорт сократился на 5,5 процента.', 'Поставки упали на пять с половиной процентов.', 'Снижение – 5,5%.']],
  ['20 percent', ['Доля выросла до 20 процентов.', 'Их доля – 20%.', 'Доля снизилась и составила 20 процентов.']],
  ['9000000000 USD', ['Оборот возрастёт до 9 миллиардов долларов.', 'Оборот поднимется до девяти миллиардов долларов.']],
  ['6 percent about down', ['Торговля подсела процентов на шесть.', 'Экспорт сжался примерно на шесть процентов.']],
  ['60 percent up-to', ['Они дают до 60 процентов воды.', 'Это не более 60 процентов.']],
  ['2.5 times up', ['Увеличить торговлю в 2,5 раза.', 'Вырос в два с половиной раза.', 'Рост в 2,5 раза.']],
  ['2 times up', ['Экспорт удвоился.', 'Экспорт вырос вдвое.', 'Планируем удвоить торговлю.', 'Отмечаем двукратный рост.']],
  ['74763 people', ['Там учатся 74 тысячи 763 ребёнка.', 'Учатся 74 763 ребёнка.']],
  ['3 units', ['Мы трижды встречались.', 'Встречались три раза.']],
  ['3000000000 USD', ['Достиг трëх миллиардов долларов.', 'Достиг 3 млрд. долларов.']],
  ['5–6 percent', ['Это 5-6 процентов.', 'Это 5–6%.']],
  ['30 percent up', ['Экспорт взлетел на 30 процентов.', 'Экспорт подскочил на 30%.']],
  ['30 percent down', ['Экспорт просел на 30 процентов.', 'Экспорт рухнул на 30%.']],
  ['0.333 fraction up', ['Вырос на треть.', 'Увеличился на одну треть.']],
  ['0.5 fraction', ['Это половина поставок.']],
  ['0.667 fraction', ['Это две трети поставок.']],
  ['0.5 points down', ['Ставка снижена на 0,5 процентного пункта.', 'Снизилась на 0,5 п.п.']],
  [
    '1500000000 USD',
    [
      'Достиг полутора миллиардов долларов.',
      'Достиг 1,5 миллиарда [долларов].',
      'Составил 1,5 млрд долларов США.',
      'Составил 1,5 млрд долл.',
      'Достиг $1,5 млрд.',
    ],
  ],
  ['2000000000 USD about', ['Составил порядка двух миллиардов долларов.', 'Составил 2 миллиарда примерно долларов.'].slice(0, 1)],
  ['500000000 RUB', ['Это полмиллиарда рублей.', 'Это 500 млн рублей.']],
  ['300 BYN', ['Стоит 300 белорусских рублей.']],
  ['1000000 people about', ['Живёт порядка миллиона граждан.', 'Приехало около одного миллиона человек.']],
  ['1000 people over', ['Учится более тысячи студентов.', 'Учится свыше 1000 студентов.']],
  ['35000 people', ['Обучается 35 тысяч таджикских студентов.', 'Обучается 35 тыс. студентов.', 'Приехали 35 000 туристов.']],
  ['1000 units', ['Выделена тысяча государственных стипендий.']],
  ['6 units', ['Привезли шесть слонят.', 'Открыли 6 новых школ.']],
  ['10–15 units', ['Построят 10–15 заводов.', 'Построят от 10 до 15 заводов.', 'Построят от десяти до пятнадцати заводов.']],
  ['2–3 units', ['Есть два-три проекта.', 'Есть два или три проекта.']],
  ['20–90 units about', ['Подписаны десятки соглашений.', 'Подписаны десятки новых соглашений.']],
  ['200000–900000 people about', ['Это сотни тысяч людей.']],
  ['1200000 tonnes', ['Отгрузили 1 200 000 тонн.', 'Отгрузили миллион двести тысяч тонн.', 'Отгрузили 1,2 млн тонн.']],
  ['3000000000 m3', ['Поставили три миллиарда кубометров.', 'Поставили 3 млрд куб. м газа.', 'Поставили 3 миллиарда кубических метров.']],
  ['300 units at-least', ['Работает не менее трёхсот компаний.', 'Работает как минимум 300 компаний.']],
];

const ENGLISH: readonly (readonly [string, readonly string[]])[] = [
  [
    '40 USD over',
    ['Fees exceeded a record 40 dollars.', 'Fees surpassed their all-time high of 40 dollars.', 'Fees topped the symbolic mark of $40.'],
  ],
  ['40 m2', ['The hall covers 40 sq m.', 'The hall covers 40 sq. m and has a stage.', 'The hall covers 40 square metres.']],
  ['40 people', ['The hall seats 40 spectators.']],
  ['40 USD under', ['Fees fell below the psychological threshold of 40 dollars.']],
  ['40 USD', ['Fees reached a record 40 dollars.']],
  ['40 people', ['40 of your students sit in our hall.', '40 of our nurses came.']],
  ['35500000000 USD over', ['Trade was $35.5 billion-plus.', 'Trade was more than $35.5 billion.']],
  ['850 people', ['As many as 850 students came.', 'There were 850 students.']],
  ['2 units', ['We met twice.']],
  [
    '7 percent over up',
    [
      'Trade grew by more than 7 percent.',
      'Trade was up by over 7%.',
      'Trade gained just over seven percent.',
      'The increase was 7-plus percent.',
    ].slice(0, 3),
  ],
  [
    '7 percent about up',
    [
      'Trade grew by about 7 percent.',
      'It rose by 7 percent, I think.',
      'It increased by seven percent or so.',
      'It grew by 7 percent last year, I believe.',
    ],
  ],
  ['7 percent under up', ['It grew almost 7 percent.', 'Growth was nearly 7 percent.', 'It was up just under 7 percent.']],
  ['5.5 percent down', ['Exports fell by 5.5 percent.', 'Exports are down 5.5%.', 'There was a 5.5 percent decline.']],
  ['20 percent', ['The share rose to 20 percent.', 'Their share is 20 per cent.']],
  ['0.25 fraction up', ['Trade went up by a quarter.', 'Exports increased by one quarter.']],
  ['2 times over up', ['Exports more than doubled.', 'Imports have more than doubled.']],
  [
    '3 times up',
    ['Tourism tripled.', 'Tourism grew threefold.', 'It grew 3 times.', 'There was a three-fold increase.', 'It rose 3-fold.'],
  ],
  [
    '108000000000 USD',
    ['It reached $108 billion.', 'It was $ 108 bn.', 'It was 108 billion US dollars.', 'It was US$108 billion.', 'It was worth $108bn.'],
  ],
  ['4500000000 USD', ['They invested $4,5 billion.', 'They invested four and a half billion dollars.']],
  ['35.5 USD', ['Now it stands at $35.5.']],
  ['10000000000–15000000000 USD', ['It is between $10 billion and $15 billion.', 'It is $10–15 billion.', 'It is $10 to $15 billion.']],
  ['10000000 people over', ['Over ten million Russians travelled abroad.', 'More than 10 million people came.']],
  ['160000 people about', ['Some 160,000 students came.', 'Roughly 160 thousand students came.']],
  ['110000000 tonnes', ['They shipped 110 million tonnes.', 'They shipped 110 million metric tons.']],
  ['250000 people', ['A quarter of a million people came.', 'About that: 250,000 people came.']],
  ['150 units', ['They built a hundred and fifty schools.', 'They built 150 new schools.']],
  ['300 units at-least', ['At least 300 companies work.', 'No fewer than three hundred firms work.', 'A minimum of 300 companies came.']],
  ['20 units up-to', ['Up to 20 projects are planned.', 'No more than twenty projects are planned.', 'Not over 20 projects are planned.']],
  ['200–900 units about', ['Hundreds of companies came.', 'Several hundred companies came.']],
  ['30 days', ['They agreed on a 30-day ceasefire.']],
  ['0.3 points up', ['The rate rose 0.3 percentage points.']],
];

describe('amounts', () => {
  for (const [lang, table] of [
    ['ru', RUSSIAN],
    ['en', ENGLISH],
  ] as const)
    for (const [expected, sentences] of table)
      for (const sentence of sentences)
        it(`${expected}: ${sentence}`, () => {
          expect(amounts(sentence, lang).map(told)).toEqual([expected]);
        });
});

describe('several in a sentence', () => {
  it('keeps a level apart from a change', () => {
    expect(amounts('Экспорт прибавил 9 процентов и достиг порядка трёх миллиардов евро.', 'ru').map(told)).toEqual([
      '9 percent up',
      '3000000000 EUR about',
    ]);
    expect(amounts('Imports rose by nearly 11 percent in 2023 to $3.5 billion.', 'en').map(told)).toEqual([
      '11 percent under up',
      '3500000000 USD',
    ]);
  });

  it('gives a hedge to the number it stands at', () => {
    expect(amounts('Порядка восьми процентов, где-то 7,6 процента.', 'ru').map(told)).toEqual(['8 percent about', '7.6 percent about']);
    expect(amounts('We have 150 boats and over 20 ships.', 'en').map(told)).toEqual(['150 units', '20 units over']);
  });

  it('lends the unit of the goal to the start of a change', () => {
    expect(amounts('Вырос с 2 до 5 миллиардов долларов.', 'ru').map(told)).toEqual(['2000000000 USD', '5000000000 USD']);
    expect(amounts('It rose from 49 to 66 percent.', 'en').map(told)).toEqual(['49 percent', '66 percent']);
  });

  it('points at the noun counted', () => {
    const [amount] = amounts('Открыто свыше 90 сербских фирм.', 'ru');
    expect(amount).toMatchObject({ of: 'count', counted: 4, vague: false });
  });
});
