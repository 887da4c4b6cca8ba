import { type CalendarWord, type CalendarWords, define, formsOnly } from '../calendar/calendar-words.js';
import { RUSSIAN_LEAN } from './lean.js';
import { RUSSIAN_NUMBERS } from './numbers.js';

const MONTHS: readonly string[] = [
  'январь января январю январем январе янв',
  'февраль февраля февралю февралем феврале фев февр',
  'март марта марту мартом марте',
  'апрель апреля апрелю апрелем апреле апр',
  'май мая маю маем мае',
  'июнь июня июню июнем июне',
  'июль июля июлю июлем июле',
  'август августа августу августом августе авг',
  'сентябрь сентября сентябрю сентябрем сентябре сент',
  'октябрь октября октябрю октябрем октябре окт',
  'ноябрь ноября ноябрю ноябрем ноябре нояб',
  'декабрь декабря декабрю декабрем декабре дек',
];
const HARD = ['ый', 'ого', 'ому', 'ым', 'ом', 'ая', 'ой', 'ую', 'ое', 'ые', 'ых', 'ыми'];
const SOFT = ['ий', 'его', 'ему', 'им', 'ем', 'яя', 'ая', 'ей', 'юю', 'ую', 'ее', 'ие', 'их', 'ими'];
const inflect = (stem: string, endings: readonly string[]): string => endings.map((ending) => stem + ending).join(' ');

/** «девятое», «девятого»: days said in words. */
const DAYS =
  'перв втор трет четверт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат двадцат'.split(
    ' ',
  );

function build(): Map<string, CalendarWord> {
  const words = new Map<string, CalendarWord>();
  for (const [i, forms] of MONTHS.entries()) define(words, forms, { month: i + 1 });
  define(words, 'год года году годом годе годы годов годам годами годах лет г гг', { unit: 'year' });
  define(words, 'месяц месяца месяцу месяцем месяце месяцы месяцев месяцам месяцами месяцах мес', { unit: 'month' });
  define(words, 'неделя недели неделе неделю неделей недель неделям неделями неделях', { unit: 'week' });
  define(words, 'день дня дню днем дне дни дней дням днями днях сутки суток', { unit: 'day' });
  define(words, 'квартал квартала кварталу кварталом квартале кварталы кварталов кварталам кварталах', { unit: 'quarter' });
  define(words, 'полугодие полугодия полугодию полугодием полугодии половина половину половины половине половиной', { unit: 'half' });
  define(words, 'десятилетие десятилетия десятилетию десятилетии десятилетий', { unit: 'decade' });
  define(words, 'зима зимы зиме зиму', { season: 'winter' });
  define(words, 'весна весны весне весну', { season: 'spring' });
  define(words, 'лето лета лету лете', { season: 'summer' });
  define(words, 'осень осени', { season: 'autumn' });
  define(words, 'зимой', { season: 'winter', free: true });
  define(words, 'весной', { season: 'spring', free: true });
  define(words, 'летом', { season: 'summer', free: true });
  define(words, 'осенью', { season: 'autumn', free: true });
  for (const [i, forms] of [
    'понедельник понедельника понедельнику',
    'вторник вторника вторнику',
    'среду среда среды',
    'четверг четверга четвергу',
    'пятницу пятница пятницы пятнице',
    'субботу суббота субботы субботе',
    'воскресенье воскресенья воскресенью',
  ].entries())
    define(words, forms, { weekday: i + 1 });
  define(words, `${inflect('прошл', HARD)} ${inflect('минувш', SOFT)} ${inflect('истекш', SOFT)} ${inflect('ушедш', SOFT)}`, {
    lean: 'past',
  });
  define(words, inflect('позапрошл', HARD), { lean: 'past', steps: 2 });
  define(words, `этот этого этому этим этом эта этой эту это сего ${inflect('текущ', SOFT)} ${inflect('нынешн', SOFT)}`, { lean: 'this' });
  define(
    words,
    `${inflect('следующ', SOFT)} ${inflect('будущ', SOFT)} ${inflect('наступающ', SOFT)} ${inflect('грядущ', SOFT)} ${inflect('предстоящ', SOFT)}`,
    { lean: 'future' },
  );
  define(
    words,
    `${inflect('последн', SOFT)} ${inflect('прошедш', SOFT)} ${inflect('минувш', SOFT)} ${inflect('прошл', ['ые', 'ых'])} ${inflect('предыдущ', ['ие', 'их'])}`,
    { back: true },
  );
  define(words, `${inflect('ближайш', SOFT)} ${inflect('предстоящ', ['ие', 'их'])} ${inflect('следующ', ['ие', 'их'])}`, { back: false });
  define(words, `${inflect('перв', HARD)} i 1-й 1-го 1-м 1-ом 1-е`, { ordinal: 1 });
  define(
    words,
    `${inflect(
      'втор',
      HARD.map((e) => (e === 'ый' ? 'ой' : e)),
    )} ii 2-й 2-го 2-м 2-ом 2-е`,
    { ordinal: 2 },
  );
  define(words, 'третий третьего третьему третьим третьем третья третьей третью третье iii 3-й 3-го 3-м', { ordinal: 3 });
  define(words, `${inflect('четверт', HARD)} iv 4-й 4-го 4-м`, { ordinal: 4 });
  define(words, 'начало начала началу началом начале', { edge: 'start' });
  define(words, 'середина середины середине середину серединой', { edge: 'middle' });
  define(words, 'конец конца концу концом конце исход исходе', { edge: 'end' });
  define(words, 'позавчера', { day: -2 });
  define(words, 'вчера', { day: -1 });
  define(words, 'сегодня', { day: 0 });
  define(words, 'завтра', { day: 1 });
  define(words, 'послезавтра', { day: 2 });
  define(words, 'сейчас ныне', { now: true });
  define(words, `${inflect('учебн', HARD)} ${inflect('академическ', ['ий', 'ого', 'ому', 'им', 'ом'])}`, { yearly: 'school' });
  define(words, `${inflect('финансов', HARD)} ${inflect('бюджетн', HARD)}`, { yearly: 'financial' });
  for (const [decade, stem] of [
    [1920, 'двадцат'],
    [1930, 'тридцат'],
    [1940, 'сороков'],
    [1950, 'пятидесят'],
    [1960, 'шестидесят'],
    [1970, 'семидесят'],
    [1980, 'восьмидесят'],
    [1990, 'девяност'],
  ] as const) {
    define(words, inflect(stem, ['ые', 'ых', 'ым', 'ыми']), { decade });
  }
  define(words, 'двухтысячные двухтысячных', { decade: 2000 });
  for (const [i, stem] of DAYS.entries())
    define(words, inflect(stem, stem === 'трет' ? ['ье', 'ьего', 'ьему'] : ['ое', 'ого', 'ому']), { monthDay: i + 1 });
  define(words, 'тридцатое тридцатого', { monthDay: 30 });
  return words;
}

const WORDS = build();
/** «в прошлом рост был выше»: the year they point at may be left out. */
export const POINTING: ReadonlySet<string> = new Set('прошлом позапрошлом этом нынешнем текущем следующем будущем минувшем'.split(' '));
/** «этот же год», «последние несколько недель», «ближайшие полгода». */
const AFTER_POINTERS: ReadonlySet<string> = new Set(['же', 'несколько', 'нескольких', 'полгода', 'полугода', 'полугодия']);
const AFTER_UNITS: ReadonlySet<string> = new Set(['назад', 'тому']);
/** «в начале с.г.» */
const AFTER_EDGES: ReadonlySet<string> = new Set(['с', 'т', 'п']);

export const RUSSIAN_CALENDAR: CalendarWords = {
  lang: 'ru',
  words: WORDS,
  numbers: RUSSIAN_NUMBERS,
  openers: new Map([
    ['через', new Set(['полгода', 'несколько'])],
    ['в', new Set(['настоящее', 'настоящий', 'данный'])],
    ['на', new Set(['сегодняшний', 'сегодняшнее', 'данный', 'данном', 'настоящий'])],
    ['к', new Set(['сегодняшнему', 'настоящему', 'нынешнему', 'данному', 'текущему'])],
    ['с', new Set<string>()],
    ['итогам', new Set<string>()],
    ['результатам', new Set<string>()],
    ['полгода', new Set(['назад', 'тому'])],
    ['полугода', new Set(['назад', 'тому'])],
    ...formsOnly(WORDS, 'lean', 'steps', 'back')
      .filter((form) => !POINTING.has(form))
      .map((form) => [form, AFTER_POINTERS] as const),
    // «за полугодие», "in the half-year" need nothing behind them
    ...formsOnly(WORDS, 'unit')
      .filter((form) => WORDS.get(form)?.unit !== 'half')
      .map((form) => [form, AFTER_UNITS] as const),
    ...formsOnly(WORDS, 'edge').map((form) => [form, AFTER_EDGES] as const),
  ]),
  modifiers: new Map([
    ['до', 'until'],
    ['вплоть', 'until'],
    ['к', 'by'],
    ['ко', 'by'],
    ['позднее', 'by'],
    ['позже', 'by'],
    ['с', 'since'],
    ['со', 'since'],
    ['после', 'after'],
    ['перед', 'before'],
    ['накануне', 'before'],
  ] as const),
  comparing: new Set([
    'сравнению',
    'сравнении',
    'сопоставлению',
    'отношению',
    'чем',
    'относительно',
    'против',
    'уровню',
    'уровнем',
    'показателю',
    'показателям',
    'показателями',
  ]),
  and: 'и',
  inclusive: new Set(['включительно']),
  ranges: new Map([
    ['с', new Set(['по', 'до'])],
    ['со', new Set(['по', 'до'])],
    ['от', new Set(['до'])],
    ['между', new Set(['и'])],
  ]),
  lean: RUSSIAN_LEAN,
};
