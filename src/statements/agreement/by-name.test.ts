import { describe, expect, it } from 'vitest';
import { contextFor } from '../../../test/support/context-for.js';
import type { Agreement } from '../../domain/index.js';
import { agreement } from './index.js';

const line = ({ title, states, date, status }: Agreement): string =>
  [title, states.join(' '), date, status].map((value) => value || '-').join(' | ');

/** Told in a readout of a meeting of the presidents of the United States and Kenya on 20 September 2023. */
const readout = (words: string): string[] =>
  agreement
    .find(
      contextFor(
        `Readout of President Biden’s Meeting with President William Ruto of Kenya\n\nPresident Joseph R. Biden, Jr. received President William Ruto of Kenya today. ${words}`,
        {
          title: 'Readout of President Biden’s Meeting with President William Ruto of Kenya',
          publisher: 'whitehouse.gov',
          date: '2023-09-20',
        },
      ),
      [],
    )
    .map(({ fields }) => line(fields as Agreement));
const news = (words: string): string[] =>
  agreement
    .find(
      contextFor(`Владимир Путин провёл переговоры с Президентом Узбекистана Шавкатом Мирзиёевым.\n\n${words}`, {
        title: 'Переговоры с Президентом Узбекистана Шавкатом Мирзиёевым',
        publisher: 'kremlin.ru',
        date: '2023-09-20',
      }),
      [],
    )
    .map(({ fields }) => line(fields as Agreement));

const READOUTS: readonly (readonly [expected: readonly string[], words: string])[] = [
  // an undertaking with a name, of the one that set it going
  [['Deep Wells Strategy | US | - | in-implementation'], 'Dry villages got pumps through the Biden Administration’s Deep Wells Strategy.'],
  [['Kenyan Drone Initiative | KE | - | in-implementation'], 'That is why Nairobi started the Kenyan Drone Initiative.'],
  [['Mombasa-Boston Vision | US KE | - | in-implementation'], 'Today they launched the Mombasa-Boston Vision.'],
  [[], 'They shared a vision for the region and praised the U.S.-Kenya Strategic Partnership.'],
  [[], 'They discussed the Belt and Road Initiative, the U.N. Charter and the Visa Waiver Program.'],
  [['Dialogue on Northern Waters | US KE | - | in-force'], 'They welcomed the launch of the Dialogue on Northern Waters.'],
  [['Declaration of Rescue for Kenya | US KE | 2023-09-20 | signed'], 'They hailed the launch of the Declaration of Rescue for Kenya.'],
  // a charter is a paper where something is measured by it
  [['UN Charter | - | - | -'], 'They agreed that shelling the port would violate the UN Charter.'],
  // two papers in a row, the second told by its article or its body; a paper inside the title of another; what a congress decided
  [
    ['decisions of the Oslo summit | - | - | -', 'UN Security Council Resolution 1001 | - | - | -'],
    'Talks must follow the decisions of the Oslo summit and UN Security Council Resolution 1001.',
  ],
  [
    [
      'Supplementary Protocol to the 1994 Budapest Memorandum | US KE | - | in-implementation',
      'Budapest Memorandum | - | 1994 | in-implementation',
    ],
    'Both sides carry out the Supplementary Protocol to the 1994 Budapest Memorandum.',
  ],
  [['decisions taken following the Oslo summit | - | - | -'], 'They recalled the decisions taken following the Oslo summit.'],
  [
    ['agreements reached at the Peace Congress | - | - | -'],
    'Both work on what the agreements reached at the Peace Congress in Oslo ask for.',
  ],
  // what agreements with unnamed others are on tells which
  [['normalization agreements with neighbours | KE | - | -'], 'He praised Kenya’s normalization agreements with neighbours.'],
  [[], 'They noted a number of agreements between companies.'],
  [['FTA with Kenya | US KE | 2004 | signed'], 'The FTA with Kenya, signed in 2004, was the first one.'],
  [
    ['Partnership for Global Infrastructure and Investment | - | - | -'],
    'They discussed the Partnership for Global Infrastructure and Investment.',
  ],
  [[], 'Calm on the coast must rest on the known resolutions of the UN Security Council.'],
  [['UN Security Council resolutions 2254 | - | - | -'], 'They recalled UN Security Council resolutions 2254 and 2268.'],
  [
    ['common survey agreement | US KE | - | to-be-signed', 'grant protocol for the dam | US KE | - | to-be-signed'],
    'They plan to sign a common survey agreement and grant protocol for the dam.',
  ],
  [
    ['Strategic Partnership and Cooperation Agreement | US KE | 2023-09-20 | signed'],
    'They signed the Strategic Partnership and Cooperation Agreement.',
  ],
  // one that may come, and one that is there
  [[], 'They discussed efforts to secure a ceasefire deal.'],
  [['hostage release and ceasefire deal | US KE | - | -'], 'They welcomed the hostage release and ceasefire deal.'],
  [['Treaty on Alliance | US KE | - | signed'], 'They welcomed the upcoming entry into force of the Treaty on Alliance.'],
  [
    ['Agreement on Fisheries | US KE | 2022-06 | in-implementation'],
    'They noted progress in implementing the Agreement on Fisheries signed during the visit of a delegation to Nairobi in June 2022.',
  ],
  [['OPEC+ deal to cut output | - | - | -'], 'They welcomed the OPEC+ deal to cut output.'],
  [[], 'They said that companies sell gas under contracts with other countries and keep to their agreements and commitments.'],
  [[], 'The Government of National Accord asked for a comprehensive strategy to prevent that.'],
  [
    ['Minsk agreements | - | - | -', 'joint declaration | US KE | 1956 | -'],
    'Nothing can replace the Minsk agreements, and talks must go on upon the 1956 joint declaration.',
  ],
  [['agreement on health | US KE | 2023-09-20 | signed'], 'The two leaders signed an agreement today on health.'],
  [['Framework for Trade | US KE | - | -'], 'The President announced a new Framework for Trade.'],
  [
    ['U.S.-Kenya Trade and Investment Partnership | US KE | - | in-implementation'],
    'He lauded progress under the U.S.-Kenya Trade and Investment Partnership.',
  ],
];
const NEWS: readonly (readonly [expected: readonly string[], words: string])[] = [
  [
    ['договорённость Ирана и Омана о полном открытии границ | IR OM | - | -'],
    'Обсуждена договорённость Ирана и Омана о полном открытии границ.',
  ],
  [[], 'Достигнута договорённость о проведении выставки.'],
  [['сделка по С-400 | RU UZ | - | -'], 'Стороны довели до конца сделку по С-400.'],
  [[], 'Доля рубля в сделках по итогам года выросла.'],
  [
    ['Декларация о дружбе | RU UZ | 2022-06 | signed'],
    'Характер связей определён Декларацией о дружбе, подписанной в ходе летнего визита Президента Ш.Мирзиёева в Россию в июне 2022 г.',
  ],
  [
    ['Программа развития торговли до 2030 года | RU UZ | 2022-07 | in-implementation'],
    'Обсуждён ход выполнения Программы развития торговли до 2030 года, принятой по итогам саммита в Москве в июле 2022 года.',
  ],
  [
    ['Договор о союзе | RU UZ | 2023-01-17 | signed'],
    'Затронуто предстоящее вступление в силу Договора о союзе, подписанного в Москве 17 января.',
  ],
  // one paper for each subject, a government is its state, and what is told of a paper by its pronoun
  [
    ['соглашения о визах | RU UZ | 2023-09-20 | signed', 'соглашения о сотрудничестве в области туризма | RU UZ | 2023-09-20 | signed'],
    'Подписаны соглашения о визах и о сотрудничестве в области туризма.',
  ],
  [
    [
      'Соглашение между Правительством Российской Федерации и Правительством Республики Узбекистан о взаимном признании дипломов | UZ RU | 2023-09-20 | signed',
    ],
    'Подписано Соглашение между Правительством Российской Федерации и Правительством Республики Узбекистан о взаимном признании дипломов.',
  ],
  [['договор о границе | RU UZ | 2022 | in-force'], 'В прошлом году стороны подписали договор о границе, он уже вступил в силу.'],
  [['мирный договор | RU UZ | - | in-preparation'], 'Обсуждён весь круг вопросов, включая мирный договор.'],
  [
    ['решения Берлинской конференции | - | 2020-01-19 | -'],
    'Подтверждены решения Берлинской конференции, состоявшейся 19 января 2020 года.',
  ],
];

describe('papers told by a name, by those who made them and by when', () => {
  it.each(READOUTS)('%j: %s', (expected, words) => expect(readout(words)).toEqual(expected));
  it.each(NEWS)('%j: %s', (expected, words) => expect(news(words)).toEqual(expected));
});
