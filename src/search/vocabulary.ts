import { LANGUAGES, OFFICES, STATEMENT_KINDS, TOPICS } from '../domain/index.js';

export type OperatorName = 'and' | 'or' | 'not' | 'near';

/** Operators, in capitals only: in small letters they are words like others. */
export const OPERATORS: ReadonlyMap<string, OperatorName> = new Map([
  ['AND', 'and'],
  ['И', 'and'],
  ['OR', 'or'],
  ['ИЛИ', 'or'],
  ['NOT', 'not'],
  ['НЕ', 'not'],
  ['NEAR', 'near'],
  ['РЯДОМ', 'near'],
]);

export const FILTERS = ['speaker', 'said-for', 'said-by', 'state', 'pair', 'place', 'publisher', 'lang', 'kind', 'topic', 'date'] as const;
export type FilterName = (typeof FILTERS)[number];

/** What the filters are called, in both languages. */
export const FILTER_NAMES: ReadonlyMap<string, FilterName> = new Map<string, FilterName>([
  ...FILTERS.map((name) => [name, name] as const),
  ['говорит', 'speaker'],
  ['спикер', 'speaker'],
  ['от', 'said-for'],
  ['должность', 'said-by'],
  ['страна', 'state'],
  ['государство', 'state'],
  ['пара', 'pair'],
  ['место', 'place'],
  ['издатель', 'publisher'],
  ['язык', 'lang'],
  ['вид', 'kind'],
  ['тема', 'topic'],
  ['дата', 'date'],
]);

const withCodes = (codes: readonly string[], russian: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map([...codes.map((code) => [code, code] as const), ...Object.entries(russian)]);

/** Filters that take one of a list, with the Russian words for its codes. */
export const FILTER_VALUES: { readonly [F in FilterName]?: ReadonlyMap<string, string> } = {
  lang: withCodes(LANGUAGES, { русский: 'ru', английский: 'en', russian: 'ru', english: 'en' }),
  kind: withCodes(STATEMENT_KINDS, {
    цифра: 'figure',
    показатель: 'figure',
    контакт: 'contact',
    обязательство: 'commitment',
    соглашение: 'agreement',
    документ: 'agreement',
    оценка: 'assessment',
  }),
  'said-by': withCodes(OFFICES, {
    президент: 'president',
    премьер: 'prime-minister',
    'премьер-министр': 'prime-minister',
    'министр-иностранных-дел': 'foreign-minister',
    'вице-премьер': 'deputy-prime-minister',
    'вице-президент': 'vice-president',
    министр: 'minister',
    посол: 'ambassador',
    монарх: 'monarch',
    'председатель-парламента': 'parliament-speaker',
    'глава-организации': 'head-of-organisation',
    посланник: 'envoy',
    делегация: 'delegation',
    другая: 'other',
  }),
  topic: withCodes(TOPICS, {
    торговля: 'trade',
    инвестиции: 'investment',
    промышленность: 'industry',
    энергетика: 'energy',
    атом: 'nuclear',
    транспорт: 'transport',
    'сельское-хозяйство': 'agriculture',
    финансы: 'finance',
    'наука-образование': 'science-education',
    культура: 'culture',
    здравоохранение: 'health',
    туризм: 'tourism',
    технологии: 'technology',
    космос: 'space',
    экология: 'environment',
    оборона: 'defence',
    'безопасность-в-регионе': 'regional-security',
    терроризм: 'counter-terrorism',
    миграция: 'migration',
    'гуманитарные-вопросы': 'humanitarian',
    спорт: 'sport',
    парламенты: 'parliaments',
    регионы: 'regions',
    'многостороннее-сотрудничество': 'multilateral',
    память: 'history-memory',
    политика: 'elections-politics',
    санкции: 'sanctions',
    'консульские-вопросы': 'consular',
  }),
};
