import type { Messages } from './messages.js';

type Wording = readonly [message: string, mend: string];
const fixed = (message: string, mend: string) => (): Wording => [message, mend];
/** The words of the query that the message quotes. */
const quotedIn = (message: string): string => /"(.*)"/su.exec(message)?.[1] ?? '';
/** What stands in the message beside its English words: a mark, an operator, a filter's name. */
const lastWord = (message: string): string => message.split(' ').at(-1) ?? '';
const firstWord = (message: string): string => message.split(' ')[0] ?? '';
const numberIn = (message: string): string => /\d+/.exec(message)?.[0] ?? '';
/** A word that comes near, and the list to choose from, as the mend gives them. */
const choice = (mend: string, otherwise: string): string => {
  const like = /did you mean (.+?)\?/u.exec(mend)?.[1]?.trim();
  const list = /(?:choose one of|There are:) (.*)/u.exec(mend)?.[1];
  return [like && `может быть, ${like}?`, list ? `есть: ${list}` : otherwise].filter(Boolean).join(' ');
};

/** What can be wrong with a query, in Russian. */
export const QUERY_FAILURES_RU: Messages['failures'] = {
  'query-empty': (message) =>
    message.includes('count')
      ? ['считать нечего: слов нет', 'напишите слово рядом с фильтрами: оборот lang:ru']
      : ['запрос пуст', 'напишите слова или фильтры, например язык:ru'],
  'query-too-long': (message) => [`запрос длиннее ${numberIn(message)} знаков`, 'спросите о меньшем'],
  'query-too-many-words': (message) => [`в запросе больше ${numberIn(message)} слов`, 'спросите о меньшем'],
  'query-too-deep': (message) => [`скобки вложены глубже ${numberIn(message)} раз`, 'спросите о меньшем'],
  'query-quote-open': (_, mend) => ['кавычки не закрыты', `закройте: ${mend.slice(mend.indexOf(':') + 2)}`],
  'query-quote-close': (message) => [`${firstWord(message)} закрывает кавычки, которых нет`, 'откройте их или уберите этот знак'],
  'query-quote-empty': (message) => [`в ${lastWord(message)} нет слов`, 'напишите их или уберите знаки'],
  'query-bracket-open': fixed('скобка не закрыта', 'поставьте ] после последнего слова: [торговый оборот]'),
  'query-bracket-close': fixed('скобке ] нечего закрывать', 'поставьте [ перед первым словом или уберите ]'),
  'query-parenthesis-open': fixed('скобка не закрыта', 'поставьте ) после группы'),
  'query-parenthesis-close': fixed('скобке ) нечего закрывать', 'поставьте ( перед группой или уберите )'),
  'query-group-empty': fixed('в скобках пусто', 'напишите там слова или уберите скобки'),
  'query-operand': (message, mend) => [
    `${message.includes(' after ') ? 'после' : 'перед'} ${lastWord(message)} ничего нет`,
    mend.includes('between')
      ? 'поставьте его между двумя словами: оборот РЯДОМ/5 рост'
      : `напишите там слово; чтобы искать само это слово: "${quotedIn(mend)}"`,
  ],
  'query-not-alone': fixed('сказано только, чего быть не должно', 'добавьте слово, которое должно быть: торговля НЕ война'),
  'query-near-operand': fixed('РЯДОМ соединяет слова, словосочетания или выбор из них', 'например: торговля РЯДОМ/5 (рост ИЛИ спад)'),
  'query-near-distance': (message) => [
    `«${quotedIn(message)}» — не расстояние`,
    'напишите, сколько слов может стоять между ними, от 0 до 100: РЯДОМ/5',
  ],
  'query-near-mixed': (_, mend) => ['у одной группы одно расстояние', `напишите и здесь /${numberIn(mend)} или возьмите часть в скобки`],
  'query-too-many-forms': (message) => [`здесь больше ${numberIn(message)} сочетаний слов`, 'спросите о меньшем'],
  'query-filter-unknown': (message, mend) => [
    `фильтра ${lastWord(message)} нет`,
    `${/did you mean (\S+)/.test(mend) ? `может быть, ${/did you mean (\S+)/.exec(mend)?.[1]} ? Или ` : ''}чтобы искать эти слова, напишите "${quotedIn(mend)}"`,
  ],
  'query-filter-empty': (message) => [
    `у ${firstWord(message)} нет значения`,
    `напишите без пробела: ${firstWord(message)}значение или ${firstWord(message)}"два слова"`,
  ],
  'query-filter-value': (message, mend) =>
    message.includes('pair')
      ? [`«${quotedIn(message)}» — не пара государств`, 'напишите два кода через дефис: RU-AZ']
      : message.includes('state')
        ? [`государства «${quotedIn(message)}» мы не знаем`, choice(mend, 'или напишите код, например AZ')]
        : [`«${quotedIn(message)}» здесь не подходит`, choice(mend, '')],
  'query-filter-inside': fixed('фильтр относится ко всему запросу', 'вынесите его за пределы ИЛИ, НЕ и РЯДОМ'),
  'query-filter-negated': fixed('фильтр нельзя отрицать', 'назовите значения, которые нужны'),
  'query-date': (message) =>
    message.includes('second')
      ? ['вторая дата', 'напишите один промежуток: дата:2018..2022']
      : [`«${quotedIn(message)}» — не дата`, 'напишите 2022, 2022-06, 2022-06-29 или промежуток: 2018..2022, 2018.., ..2022'],
  'query-date-order': (message) => [`«${quotedIn(message)}» кончается раньше, чем начинается`, 'сначала пишите более раннюю дату'],
  'query-star': fixed('звёздочка стоит только в конце слова', 'напишите начало слова и звёздочку: трансп*'),
  'query-prefix-short': (message) => [`«${quotedIn(message)}» — это почти все слова`, 'напишите до звёздочки хотя бы две буквы'],
  'query-no-word': (message) => [`в «${quotedIn(message)}» нет ни букв, ни цифр, а знаки не ищутся`, 'уберите это'],
};
