import { type NumberWord, type NumberWords, place, scale } from '../numbers/number-words.js';

/** Every case form of the cardinals; ordinals are left out on purpose. */
const PLACES: readonly (readonly [number, string])[] = [
  [1, 'один одна одно одного одной одному одним одном одну'],
  [2, 'два две двух двум двумя двое двоих двоим двоими оба обе обоих обеих обоим обеим обоими обеими'],
  [3, 'три трех трем тремя трое троих троим троими'],
  [4, 'четыре четырех четырем четырьмя четверо четверых четверым'],
  [5, 'пять пяти пятью пятеро пятерых'],
  [6, 'шесть шести шестью шестеро шестерых'],
  [7, 'семь семи семью семеро семерых'],
  [8, 'восемь восьми восемью восьмью'],
  [9, 'девять девяти девятью'],
  [10, 'десять десяти десятью'],
  [11, 'одиннадцать одиннадцати одиннадцатью'],
  [12, 'двенадцать двенадцати двенадцатью'],
  [13, 'тринадцать тринадцати тринадцатью'],
  [14, 'четырнадцать четырнадцати четырнадцатью'],
  [15, 'пятнадцать пятнадцати пятнадцатью'],
  [16, 'шестнадцать шестнадцати шестнадцатью'],
  [17, 'семнадцать семнадцати семнадцатью'],
  [18, 'восемнадцать восемнадцати восемнадцатью'],
  [19, 'девятнадцать девятнадцати девятнадцатью'],
  [20, 'двадцать двадцати двадцатью'],
  [30, 'тридцать тридцати тридцатью'],
  [40, 'сорок сорока'],
  [50, 'пятьдесят пятидесяти пятьюдесятью'],
  [60, 'шестьдесят шестидесяти шестьюдесятью'],
  [70, 'семьдесят семидесяти семьюдесятью'],
  [80, 'восемьдесят восьмидесяти восемьюдесятью восьмьюдесятью'],
  [90, 'девяносто девяноста'],
  [100, 'сто ста'],
  [200, 'двести двухсот двумстам двумястами двухстах'],
  [300, 'триста трехсот тремстам тремястами трехстах'],
  [400, 'четыреста четырехсот четыремстам четырьмястами четырехстах'],
  [500, 'пятьсот пятисот пятистам пятьюстами пятистах'],
  [600, 'шестьсот шестисот шестистам шестьюстами шестистах'],
  [700, 'семьсот семисот семистам семьюстами семистах'],
  [800, 'восемьсот восьмисот восьмистам восемьюстами восьмьюстами восьмистах'],
  [900, 'девятьсот девятисот девятистам девятьюстами девятистах'],
];

const MASCULINE_SCALES: readonly (readonly [number, string])[] = [
  [6, 'миллион'],
  [9, 'миллиард'],
  [12, 'триллион'],
];

function build(): Map<string, NumberWord> {
  const words = new Map<string, NumberWord>();
  for (const [value, forms] of PLACES) for (const form of forms.split(' ')) words.set(form, place(value));
  for (const [power, stem] of MASCULINE_SCALES) {
    for (const ending of ['', 'а', 'у', 'ом', 'е']) words.set(stem + ending, scale(power));
    for (const ending of ['ы', 'ов', 'ам', 'ами', 'ах']) words.set(stem + ending, scale(power, { plural: true }));
  }
  for (const form of ['тысяча', 'тысячу', 'тысячей', 'тысячью', 'тысяче']) words.set(form, scale(3));
  for (const form of ['тысяч', 'тысячам', 'тысячами', 'тысячах']) words.set(form, scale(3, { plural: true }));
  words.set('тысячи', scale(3, { plural: true, ambiguous: true }));
  for (const form of ['сотня', 'сотню', 'сотней', 'сотне']) words.set(form, scale(2));
  for (const form of ['сотен', 'сотням', 'сотнями', 'сотнях']) words.set(form, scale(2, { plural: true }));
  words.set('сотни', scale(2, { plural: true, ambiguous: true }));
  for (const form of ['десяток', 'десятка', 'десятком']) words.set(form, scale(1));
  for (const form of ['десятки', 'десятков', 'десяткам', 'десятками', 'десятках']) words.set(form, scale(1, { plural: true }));
  for (const form of ['дюжина', 'дюжину', 'дюжиной']) words.set(form, scale(0, { times: 12 }));
  for (const [form, power] of [
    ['тыс', 3],
    ['млн', 6],
    ['млрд', 9],
    ['трлн', 12],
  ] as const)
    words.set(form, scale(power, { short: true }));
  for (const form of ['полтора', 'полторы', 'полутора']) words.set(form, { role: 'mixed', value: '1.5' });
  for (const form of ['полмиллиона', 'полумиллиона']) words.set(form, { role: 'mixed', value: '500000' });
  for (const form of ['полмиллиарда', 'полумиллиарда']) words.set(form, { role: 'mixed', value: '500000000' });
  for (const form of ['полтриллиона']) words.set(form, { role: 'mixed', value: '500000000000' });
  for (const form of ['полтысячи']) words.set(form, { role: 'mixed', value: '500' });
  for (const form of ['полсотни']) words.set(form, { role: 'mixed', value: '50' });
  for (const form of ['полтораста', 'полутораста']) words.set(form, { role: 'mixed', value: '150' });
  for (const form of ['полдюжины']) words.set(form, { role: 'mixed', value: '6' });
  return words;
}

export const RUSSIAN_NUMBERS: NumberWords = {
  lang: 'ru',
  words: build(),
  articles: new Set(),
  and: '',
  additions: [
    { words: ['с', 'половиной'], value: '0.5' },
    { words: ['с', 'половиною'], value: '0.5' },
    { words: ['с', 'четвертью'], value: '0.25' },
    { words: ['с', 'третью'], value: '0.333' },
    { words: ['и', 'пять', 'десятых'], value: '0.5' },
  ],
  glued: new Map([
    ['тыс', 3],
    ['млн', 6],
    ['млрд', 9],
    ['трлн', 12],
  ]),
  beforeScale: [
    { words: ['половина'], value: '0.5' },
    { words: ['половину'], value: '0.5' },
    { words: ['половины'], value: '0.5' },
    { words: ['четверть'], value: '0.25' },
    { words: ['четверти'], value: '0.25' },
    { words: ['три', 'четверти'], value: '0.75' },
  ],
};
