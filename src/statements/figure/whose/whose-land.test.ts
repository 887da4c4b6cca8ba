import { describe, expect, it } from 'vitest';
import { figuresSaid } from '../said.fixture.js';

/** Whose a figure is that Russia's president tells Uzbekistan's. The reason stands over each group. */
const CASES: readonly (readonly [told: string, ...phrasings: string[]])[] = [
  // a rate that every land has is its own
  ['other RU', 'Безработица у нас – 3 процента.', 'Unemployment is down to 3 percent.', 'Poverty at home has fallen to 9 percent.'],
  // what a land counts of its own
  [
    'other RU',
    'Мы посадили 40 миллионов деревьев.',
    'We have planted 40 million trees.',
    'Мы построили 900 школ.',
    'We have opened 900 clinics.',
  ],
  // nationwide
  ['other RU', 'По всей стране заработали 60 лабораторий.', 'We opened 60 laboratories across the country.'],
  ['people RU', 'Since I took office we have created 4 million jobs.', 'Мы создали 400 тысяч рабочих мест.'],
  // hardship
  ['people RU', 'Из-за засухи голодают 7 миллионов человек.', 'Seven million people face hunger this year.'],
  ['money-other RU', 'Санкции обошлись нам в 15 миллиардов долларов.', 'The drought cost us 15 billion dollars.'],
  // of the world's
  ['energy-supply RU', 'Мы обеспечиваем 40 процентов мирового производства урана.', 'We supply 40 percent of the world’s uranium.'],
  ['energy-supply RU', 'These plants meet 10 percent of our electricity needs.'],
  // with everybody is with nobody
  ['exports RU', 'Наш ненефтяной экспорт вырос на 12 процентов.', 'Our non-oil exports rose by 12 percent.'],
  ['investment RU', 'Мы привлекли 40 миллиардов долларов прямых иностранных инвестиций.'],
  // a town tells the land of those who are there
  ['military SY', 'В Идлибе остаётся 10 тысяч боевиков.', 'Ten thousand militants are still in Idlib.'],
  ['casualties PS', 'More than 20,000 people have been killed in Gaza.', 'В секторе Газа погибли 20 тысяч человек.'],
  // a capital that acts
  ['money-other US', 'Вашингтон выделил на это 50 миллионов долларов.'],
  // stores, power of the sun, exports to all, dues to a bank of the world
  [
    'money-other RU',
    'Our foreign exchange reserves exceed 70 billion dollars.',
    'Завтра мы перечислим Международному валютному фонду 40 миллионов евро.',
  ],
  [
    'energy-supply RU',
    'By 2030 we will have 5,000 megawatts of solar and wind power.',
    'Last year Russia exported 20 million tonnes of oil.',
  ],
  ['exports RU', 'Мы экспортируем товары в 90 с лишним стран.'],
  ['energy-supply RU', 'We sell gas to six countries already, and there is no reason not to make Uzbekistan the next.'],
  ['people RU', 'У нас 140 миллионов населения.'],
  ['casualties SY', 'Боевики обстреляли Алеппо: ранены 15 человек.'],
  ['money-other RU', 'We have lost 200 billion dollars because of the war.'],
  // a place in the world is held by one
  [
    'exports UZ',
    'Узбекистан занимает третье место в мире по экспорту хлопка.',
    'Uzbekistan ranks third in the world in exports of cotton.',
  ],
  // the lands that came, or that make up a body, are not told
  [
    'other',
    'На форуме было представлено более 40 стран.',
    'Эта организация объединяет 19 государств.',
    'Over 40 countries were represented there.',
  ],
  ['other RU+UZ', 'Мы с вами торгуем со 120 странами.'],
  ['other RU', 'Мы торгуем со 120 странами.', 'We trade with 120 countries.'],
  // what a land brings forth is its own
  ['other RU', 'Мы добываем 20 тонн золота в год.', 'We produce 20 tonnes of gold a year.'],
  ['energy-supply KZ', 'Казахстан добывает 80 миллионов тонн нефти.', 'Kazakhstan produces 80 million tonnes of oil.'],
  // "to us" and "between our countries" are not those who talk
  ['tourists RU+UZ', 'Two million of your tourists come to us every year.'],
  ['projects RU+UZ', 'There are 40 projects between our countries.'],
  // a clause that hangs on a land
  ['people HT', 'We spoke of Haiti, where 5 million people face hunger.', 'Мы говорили о Гаити, где голодают 5 миллионов человек.'],
  // where they fell or were is not whose they are
  ['casualties RU', 'Russia has lost 14 soldiers in Syria.'],
  ['people BD+JP', 'About 24,000 Bangladeshis live in Japan.'],
  // who calls his own by the name of their land speaks of them at the other side's
  ['RU+UZ', 'Российские врачи приняли 15 тысяч больных.', 'Russian doctors treated 15,000 patients.'],
];

/** What goes from one to the other, or is parted between them. */
const GOES: readonly string[] = [
  'Нашими сапёрами очищено 400 гектаров.',
  'Our sappers have cleared 400 hectares.',
  'С 2018 года очищено 400 гектаров территории.',
  'Uzbekistan will send 60 more troops.',
  'Узбекистан направит 60 спасателей.',
  'Мы готовы дать под обработку 40 тысяч гектаров.',
  'Договорились поделить спорный участок – 40 гектаров.',
  'Each side keeps 900 warheads.',
  'Российские сапёры очистили 90 гектаров.',
  'В узбекской земле лежат 9 тысяч наших бойцов.',
];

/** The other side stands beside it, or what is built may be built there. */
const OF_BOTH: readonly string[] = [
  'Мы построили у вас 900 школ.',
  'We have built 900 schools in your country.',
  'Построено шесть школ.',
  'В Ташкенте мы построили 40 школ.',
  'На русском языке учат в 900 школах.',
  'Together we have planted 40 million trees.',
  'Наш экспорт вырос на 12 процентов.',
  'Через порт проходит 12 процентов мировой торговли.',
  'В стране работают 900 предприятий с российским участием.',
  'В Самарканде работают 300 специалистов.',
];

describe('of which land a figure is', () => {
  for (const [told, ...phrasings] of CASES)
    it.each(phrasings)(`${told}: %s`, (words) => expect(figuresSaid(words)[0]).toContain(`${told} `));
  it.each(GOES)('goes between: %s', (words) => expect(figuresSaid(words)[0]).toContain('RU+UZ'));
  it.each(OF_BOTH)('of both: %s', (words) => expect(figuresSaid(words)[0]).toContain('RU+UZ'));
});
