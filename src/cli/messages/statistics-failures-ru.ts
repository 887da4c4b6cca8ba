import type { Messages } from './messages.js';

type Wording = readonly [message: string, mend: string];

/** What the message quotes: the cell, the column, the unit. */
const quoted = (message: string): string => /"[^"]*"/.exec(message)?.[0] ?? '';
const about =
  (what: string, mend: string) =>
  (message: string): Wording => {
    const cell = quoted(message);
    return [cell === '' ? what : `${cell} — ${what}`, mend];
  };
const fixed = (message: string, mend: string) => (): Wording => [message, mend];

/** What the table does not tell, and with which option it is told. */
const NOT_TOLD: { readonly [what: string]: Wording } = {
  reporter: ['таблица не говорит, чья это статистика', 'скажите: --reporter AM'],
  unit: ['таблица не называет единицу', "скажите: --unit 'million USD'"],
  source: ['таблица не называет источник', "добавьте столбец source или скажите: --source 'Таможня …'"],
  indicator: ['таблица не называет показатель', 'добавьте столбец INDICATOR'],
};

/** Failures of tables of statistics. The place before them tells line and column. */
export const STATISTICS_FAILURES_RU: Messages['failures'] = {
  'stats-no-header': fixed('первая строка не называет столбцы', 'начните с заголовка: reporter,partner,indicator,period,value,unit,source'),
  'stats-two-headers': (message) => [
    `здесь ещё раз заголовок строки ${/line (\d+)/.exec(message)?.[1] ?? ''}`,
    'уберите его: одна таблица — один заголовок; две таблицы положите в два файла',
  ],
  'stats-columns': (message) => [
    `по столбцам не узнать, что это за таблица${message.includes(': ') ? `: ${message.slice(message.indexOf(': ') + 2)}` : ` (${message})`}`,
    'столбцы каждого вида таблиц названы в docs/statistics.md',
  ],
  'stats-column-twice': (message) => [`столбец ${message.split(' ').at(-1)} назван дважды`, 'назовите каждый столбец один раз'],
  'stats-cells': (message) => {
    const [row = '', header = ''] = message.match(/\d+/g) ?? [];
    return [`ячеек в строке ${row}, в заголовке ${header}`, 'берите ячейки с запятой в кавычки или разделяйте точкой с запятой'];
  },
  'stats-negative': about('меньше нуля', 'такого значения быть не может; проверьте его'),
  'stats-not-a-number': about('не число', 'пишите одни цифры, десятичные доли после точки'),
  'stats-ambiguous-number': about('запятая может отделять тысячи, а может десятичные доли', 'пишите десятичные доли после точки'),
  'stats-mixed-decimals': about('десятичный знак другой, чем выше', 'пользуйтесь одним десятичным знаком'),
  'stats-period': about('такое обозначение времени неизвестно', 'пишите 2022, 2022-01, 2022-Q1 или 2022-01/2022-06'),
  'stats-unknown-area': (message) => [
    quoted(message) === '' ? 'здесь не названо государство' : `${quoted(message)} — такого государства или кода нет`,
    'пишите код ИСО 3166 (AZ, AZE) или название, в UN Comtrade — его номер; свои государства добавляет --world',
  ],
  'stats-unknown-indicator': about('такой показатель неизвестен', 'пишите exports, imports, trade-turnover'),
  'stats-unknown-word': (message, mend) => [`${quoted(message)} — здесь этого быть не может`, mend.replace('choose', 'выберите из')],
  'stats-unit': about('такая единица неизвестна', 'пишите код валюты и масштаб, например million USD'),
  'stats-mixed-units': (message) => [
    `в одном ряду разные единицы; прежняя стоит в ${message.split(' at ').at(-1)}`,
    'пишите ряд в одних единицах или положите каждую единицу в свой файл',
  ],
  'stats-vintage': about('не день', 'пишите день как ГГГГ-ММ-ДД'),
  'stats-not-told': (message, mend) => NOT_TOLD[message.split(' ').at(-1) ?? ''] ?? [`таблица не говорит всего (${message})`, mend],
  'stats-two-values': (message) => [
    `второе значение одного и того же; первое стоит в ${message.split(' at ').at(-1)}`,
    'оставьте одно или различите их источником, днём публикации или способом (basis)',
  ],
  'stats-open-quote': fixed('кавычка открывает ячейку и не закрыта', 'закройте её или уберите'),
  'stats-not-a-table': fixed('у этой строки нет конца', 'проверьте, таблица ли это'),
  'stats-not-text': fixed('это не текст', 'сохраните таблицу как CSV (UTF-8)'),
  'stats-empty': fixed('файл пуст', 'проверьте файл'),
  'stats-no-rows': fixed('под заголовком нет строк', 'проверьте файл'),
  'stats-no-totals': fixed(
    'ни одна строка не содержит итога торговли товарами между двумя государствами',
    'запрашивайте итоги: в UN Comtrade cmdCode TOTAL, partner2Code 0, motCode 0, customsCode C00',
  ),
  'stats-broken-json': fixed('это не JSON или он оборван', 'скачайте файл заново'),
  'stats-bad-package': fixed('описание пакета данных не подходит', 'см. https://datapackage.org или укажите сами таблицы'),
  'stats-encoding': fixed('файл в другой кодировке', 'назовите её: --encoding windows-1251'),
};
