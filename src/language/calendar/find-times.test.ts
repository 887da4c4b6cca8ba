import { describe, expect, it } from 'vitest';
import type { IsoDate, Language } from '../../domain/index.js';
import type { Cues } from '../cues.js';
import { englishMorphology } from '../en/morphology/index.js';
import type { MutableToken } from '../morphology.js';
import { russianMorphology } from '../ru/morphology/index.js';
import { tokenise } from '../tokens.js';
import { findTimes } from './find-times.js';

function times(text: string, lang: Language, reference: IsoDate | null): string[] {
  const morphology = lang === 'ru' ? russianMorphology() : englishMorphology();
  const tokens: MutableToken[] = [];
  const cues: Cues[] = [];
  tokenise(text, 0, text.length, lang, morphology, tokens, cues);
  morphology.disambiguate(tokens, 0, tokens.length);
  return findTimes(tokens, 0, tokens.length, reference, lang, cues).map(
    (time) => `${time.modifier ? `${time.modifier} ` : ''}${time.period}`,
  );
}

/** Expected period first, then sentences that all mean it; said on 17 March 2025. */
const RUSSIAN: readonly (readonly [string, readonly string[]])[] = [
  [
    '2024',
    [
      'В прошлом году торговля росла.',
      'За минувший год открыли завод.',
      'По итогам прошлого года мы довольны.',
      'По итогам года оборот вырос.',
      'В 2024-м было легче.',
      'За весь 2024 год собрали немного.',
    ],
  ],
  ['2023', ['В позапрошлом году был спад.', 'Это случилось два года назад.', 'Подписали в конце 2023 года.']],
  [
    '2025',
    [
      'В этом году ждём гостей.',
      'В нынешнем году выборы.',
      'Сейчас в вузах учатся многие.',
      'В настоящее время идёт стройка.',
      'На сегодняшний день готово всё.',
      'К настоящему времени открыт мост.',
      'К сегодняшнему дню собрано немало.',
    ],
  ],
  ['2026', ['В будущем году приедет министр.', 'Через год посмотрим.', 'Саммит пройдёт в следующем, 2026 году.']],
  [
    '2025-01/2025-03',
    [
      'За первый квартал нынешнего он вырос.',
      'В январе, феврале и марте рост продолжился.',
      'В первом квартале текущего года экспорт вырос.',
      'За первые три месяца этого года.',
      'За три месяца 2025 года.',
      'В I квартале 2025 г.',
    ],
  ],
  [
    '2024-01/2024-09',
    [
      'За девять месяцев прошлого года.',
      'За девять месяцев оборот вырос.',
      'За первые три квартала 2024 года.',
      'В январе – сентябре 2024 года.',
      'С января по сентябрь прошлого года.',
    ],
  ],
  ['2024-07/2024-12', ['Во втором полугодии прошлого года.', 'Во второй половине 2024 года.']],
  ['2020/2021', ['В 2020–2021 годах было трудно.', 'С 2020 по 2021 год.', 'Между 2020 и 2021 годом.']],
  [
    '2025-05-09',
    ['Ждём гостей 9 мая.', 'Парад состоится 9 мая.', 'Приглашаю на 9-е мая.', 'Приедут девятого мая.', '9 мая 2025 года.', '09.05.2025'],
  ],
  ['2024-11-10', ['Договорённости от 10 ноября.', 'Встреча прошла 10 ноября.']],
  ['2024-10', ['Подписанные в октябре документы.', 'В октябре прошлого года.', 'Министр по приглашению коллеги посетил Осло в октябре.']],
  ['2025-10', ['Форум состоится в октябре.', 'В октябре мы проведём саммит.', 'В октябре этого года.']],
  ['2025-06/2025-08', ['Летом откроется выставка.', 'Этим летом проведём игры.', 'Летом 2025 года.']],
  ['2025-03-10/2025-03-16', ['На прошлой неделе звонил коллега.']],
  ['2020/2025', ['За последние пять лет выросли вдвое.', 'В последние четыре-пять лет.']],
  ['2025/2028', ['В ближайшие три года построим.', 'В течение следующих трёх лет.']],
  ['2023-09', ['Полтора года назад мы договорились.']],
  ['1985', ['Сорок лет назад установлены отношения.', 'Это было лет сорок назад.']],
  ['1990/1999', ['В 90-е годы.', 'В девяностых годах.', 'В 1990-х.']],
  ['2025-03-16', ['Вчера беседовали.']],
  ['2025-03', ['В последние дни много звонков.', 'В этом месяце.']],
  ['until 2030', ['План до 2030 года.', 'Программа вплоть до 2030 года.'].slice(0, 1)],
  ['until-inclusive 2030', ['Действует до 2030 года включительно.']],
  ['by 2030', ['Удвоить к 2030 году.', 'К концу 2030 года.']],
  ['since 2018', ['С 2018 года работаем вместе.', 'Начиная с 2018 года.']],
  ['by 2025-09', ['К сентябрю закончим работу.']],
  ['2025-06-05/2025-06-07', ['С 5 по 7 июня пройдёт форум.', 'Форум состоится 5–7 июня.', '5–7 июня 2025 г.']],
];

const ENGLISH: readonly (readonly [string, readonly string[]])[] = [
  ['2024', ['Last year trade grew.', 'In 2024 we met twice.', 'It was signed late last year.', 'That happened a year ago.']],
  ['2023', ['The year before last was hard.', 'We met two years ago.']],
  [
    '2025',
    [
      'This year is special.',
      'We are currently working on it.',
      'At present it stands still.',
      'Right now we build.',
      'Later this year we will meet.',
    ],
  ],
  [
    '2025-01/2025-03',
    [
      'In the first quarter of this year.',
      'In Q1 2025 exports rose.',
      'Over the first three months of 2025.',
      'From January to March this year.',
      'January–March 2025.',
      'In the three months of this year.',
    ],
  ],
  ['2024-01/2024-08', ['Our exports fell over eight months.', 'In the eight months exports fell.', 'In the eight months of last year.']],
  ['2025-01/2025-02', ['Trade grew in January and February.', 'In the first two months.', 'In January and in February.']],
  ['2024-01/2024-06', ['In the first half of last year.', 'In the first half of 2024.', 'In H1 2024.', 'In the first six months of 2024.']],
  [
    '2025-05-09',
    [
      'We expect you on May 9.',
      'The parade will be on 9 May.',
      'May 9, 2025',
      'On the 9th of May 2025.',
      'It will be held on Friday, May 9.',
    ],
  ],
  ['2024-11-10', ['The statement dated November 10.', 'They met on November 10 in Sochi.']],
  [
    '2024-09',
    [
      'We met last September.',
      'It was held in September.',
      'In September of last year.',
      'We met last year in September.',
      'In mid-September 2024.',
      'He visited Oslo in September at the invitation of the King.',
    ],
  ],
  ['2025-09', ['In September we will hold a forum.', 'We invited them to come in September.', 'Next September it opens.']],
  ['2020/2025', ['Over the past five years it doubled.', 'In the last five years.', 'Over the next five years'].slice(0, 2)],
  ['2015/2025', ['Over the past decade.', 'In the last ten years.']],
  ['2025-03', ['In the past few days.', 'In recent days they called.']],
  ['1990/1999', ['In the 1990s.', "In the '90s it was hard."]],
  ['2024-06/2024-08', ['In the summer of 2024.', 'Last summer they came.']],
  ['2025-03-15', ['The day before yesterday they arrived.']],
  ['2018/2021', ['Between 2018 and 2021.', 'From 2018 to 2021.', 'In 2018–2021.']],
  ['until 2030', ['The plan until 2030.', 'Valid up to 2030.']],
  ['until-inclusive 2030', ['Valid until 2030 inclusive.', 'It runs through 2030.']],
  ['by 2030', ['Double it by 2030.', 'By the end of 2030.']],
  ['since 2018', ['Since 2018 we work together.']],
  ['2025-06-05/2025-06-07', ['The forum will be held on June 5–7.', 'From 5 to 7 June 2025.', 'On 5–7 June 2025.']],
];

describe('times said on 17 March 2025', () => {
  for (const [lang, table] of [
    ['ru', RUSSIAN],
    ['en', ENGLISH],
  ] as const)
    for (const [period, sentences] of table)
      for (const sentence of sentences)
        it(`${period}: ${sentence}`, () => {
          expect(times(sentence, lang, '2025-03-17')).toEqual([period]);
        });
});

describe('bounds', () => {
  it('the end of a year is its last day, printed as the year', () => {
    const text = 'Завершим к концу года.';
    const tokens: MutableToken[] = [];
    const cues: Cues[] = [];
    tokenise(text, 0, text.length, 'ru', russianMorphology(), tokens, cues);
    expect(findTimes(tokens, 0, tokens.length, '2025-03-17', 'ru', cues)).toMatchObject([
      { period: '2025', from: '2025-12-31', to: '2025-12-31', modifier: 'by', grain: 'year', anchor: 'relative' },
    ]);
  });

  it('without a date of the record only the calendar itself speaks', () => {
    expect(times('В прошлом году и в 2021 году, 5 мая и 5 мая 2020 года.', 'ru', null)).toEqual(['2021', '2020-05-05']);
    expect(times('Last year and in 2021, on May 5 and on May 5, 2020.', 'en', null)).toEqual(['2021', '2020-05-05']);
  });
});

describe('winter seen from autumn', () => {
  it.each<[expected: string, text: string, lang: Language, said: IsoDate]>([
    ['2025-12/2026-02', 'Этой зимой газа хватит.', 'ru', '2025-10-07'],
    ['2024-12/2025-02', 'Этой зимой газа хватило.', 'ru', '2025-10-07'],
    ['2024-12/2025-02', 'Этой зимой тепло.', 'ru', '2025-02-10'],
    ['2025-12/2026-02', 'There will be gas this winter.', 'en', '2025-10-07'],
    ['2024-12/2025-02', 'There was gas this winter.', 'en', '2025-10-07'],
  ])('%s: %s', (expected, text, lang, said) => expect(times(text, lang, said)).toEqual([expected]));
});
