import { describe, expect, it } from 'vitest';
import { figuresSaid } from '../said.fixture.js';

/** What a figure is of, and why: what Russia's president says to Uzbekistan's. */
const CASES: readonly (readonly [told: string, ...phrasings: string[]])[] = [
  // machines and vaccines: sold, bought, given
  ['exports RU+UZ', 'Мы поставили вам 40 автобусов.', 'In the end 40 locomotives were delivered to you.'],
  ['imports RU+UZ', 'Мы закупили 40 тракторов.', 'We have ordered 40 tractors.'],
  ['humanitarian-aid RU+UZ', 'Мы подарили вам 40 автобусов.', 'We donated 40 ambulances to you.'],
  // sums: put into something, given for something, given through those who help
  ['investment RU+UZ', 'The company is putting $2 billion into a copper mine.'],
  [
    'money-other',
    'We will contribute 40 million euros for innovation projects.',
    'We will provide a further $12 million for clean energy.',
  ],
  [
    'humanitarian-aid',
    'По линии Всемирной продовольственной программы мы внесли 4 миллиона долларов.',
    'We contributed $4 million to UNICEF.',
  ],
  ['money-other', 'Мы потеряли 40 процентов нефтяных доходов.'],
  ['investment RU+UZ', 'Joint projects worth 55 billion dollars are in the pipeline.'],
  // an act of terror is no paper
  ['other', 'За год там предотвращено сорок террористических актов.'],
  ['agreements', 'Стороны подписали три акта о границе.'],
  // people: lost, living, visiting, carried
  ['casualties', 'Полмиллиона наших бойцов не вернулись домой.', 'Some 400 thousand soldiers never came home.'],
  [
    'people',
    'Germany has lost 150,000 jobs.',
    'У вас живут и учатся шесть тысяч наших граждан.',
    'Выставку посетили десять тысяч человек.',
  ],
  ['people', 'Пассажиропоток вырос на треть.', 'Passenger traffic rose by a third.'],
  ['students RU+UZ', 'Some 60 thousand young people attend our universities.'],
  // "this figure" is of what was spoken of
  ['trade-turnover RU+UZ', 'Our trade stands at 9 billion dollars. Our task is to bring this figure to 20 billion dollars.'],
  ['trade-turnover RU+UZ', 'Nearly $9 billion in goods crossed our border last year.'],
  [
    'money-other',
    'Contracts worth $40 million have been awarded under the loan.',
    'Получены контракты на сумму 5 миллиардов долларов под этот кредит.',
  ],
  ['other', 'Investment is growing. Half of the decisions have been carried out.', 'We shall cut methane from oil and gas by 30 percent.'],
  ['other', 'The 400-kilometre gas pipeline was put into operation.', 'The corridor is 3,500 kilometres long.'],
  ['students', 'Some 400 students are here, three quarters of them at our expense.'],
  ['people', '90 процентов населения живёт ниже черты бедности.', 'Пассажирские перевозки выросли на 20 процентов.'],
  ['tourists', 'Турпоток растёт: 37 тысяч поездок за полгода.'],
  // «их» and the lands one sells to are what was last spoken of
  ['military', 'Истребители мы вам передаём. Их будет десять.'],
  ['energy-supply', 'We sell gas to six countries already.', 'Наш газ получают восемь стран.'],
  ['students', 'В университете записалось 700 человек.', 'В российские вузы едет тысяча ваших ребят.'],
  ['humanitarian-aid', 'В Самарканд доставлено 5 тысяч тонн гумпомощи.'],
  ['exports RU+UZ', 'Мы продали вам техники на 66 миллионов долларов.'],
  ['investment', 'Бизнес вложит в агропромышленный комплекс республики 600 миллионов евро.'],
  // "exports of grain" are exports, supplies of grain are grain
  [
    'exports RU+UZ',
    'Экспорт орехов достиг 40 тысяч тонн.',
    'Экспорт муки и орехов вырос и достиг 40 тысяч тонн.',
    'Exports of wheat reached 40 thousand tonnes.',
  ],
  ['agriculture RU+UZ', 'Поставки нашей муки достигли 40 тысяч тонн.', 'Our flour supplies reached 40 thousand tonnes.'],
  // wells and undertakings are built
  ['projects', 'Another four wells will be drilled.', 'Пробурено 40 скважин.'],
  ['military', 'We keep between 1,700 and 2,200 operationally deployed warheads.', 'Спасибо за пять тысяч автоматов.'],
];

describe('what a figure is of', () => {
  for (const [told, ...phrasings] of CASES)
    it.each(phrasings)(`${told}: %s`, (words) => expect(figuresSaid(words).at(-1)).toMatch(new RegExp(`^${told.replace('+', '\\+')} `)));
  it.each([
    ['other', 'Our airline has bought 12 passenger aircraft.'],
    ['energy-supply', 'The pipeline carries 9 billion cubic metres of gas.'],
    ['money-other', 'We have committed 9 billion dollars in assistance to them.'],
    ['tourists', 'Узбекистан посетили десять тысяч россиян.'],
  ])('but %s: %s', (told, words) => expect(figuresSaid(words).at(-1)).toMatch(new RegExp(`^${told} `)));
});

describe('what goes between two', () => {
  it.each([
    'Отмена виз для россиян – на срок до тридцати дней.',
    'Денежные переводы из России составили 900 миллионов долларов.',
    'Ташкент закупил у нас 40 вертолётов.',
    'В узбекской земле лежат девять тысяч советских солдат.',
  ])('%s', (words) => expect(figuresSaid(words)[0]).toContain('RU+UZ'));
  it('a third land spoken of just before', () => {
    expect(figuresSaid('Палатки нужны в Газе. Мы уже выделили на это 40 миллионов долларов.')[0]).toContain(' PS+RU ');
    expect(figuresSaid('Мы говорили и о Сирии. Товарооборот вырос на 8 процентов.')[0]).toContain(' RU+UZ ');
    expect(figuresSaid('Газ пойдёт через Казахстан. Начать можно с 40 вагонов.')[0]).toContain(' RU+UZ ');
  });
});
