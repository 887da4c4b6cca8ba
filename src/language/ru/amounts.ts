import type { AmountWords } from '../amounts/amount-words.js';
import { CURRENCY_SIGNS } from '../amounts/currency-signs.js';
import { isRussianLevel, RUSSIAN_RATIOS, russianChange } from './change.js';
import { RUSSIAN_HEDGES_AFTER, RUSSIAN_HEDGES_BEFORE } from './hedges.js';
import { RUSSIAN_NUMBERS } from './numbers.js';
import { isRussianPeople } from './people.js';
import { russianCurrency, russianMeasure } from './units.js';

export const RUSSIAN_AMOUNTS: AmountWords = {
  lang: 'ru',
  numbers: RUSSIAN_NUMBERS,
  currencySigns: CURRENCY_SIGNS,
  measureOf: russianMeasure,
  currencyOf: russianCurrency,
  isPeople: isRussianPeople,
  ratios: RUSSIAN_RATIOS,
  changeOf: russianChange,
  isLevel: isRussianLevel,
  hedgesBefore: RUSSIAN_HEDGES_BEFORE,
  hedgesAfter: RUSSIAN_HEDGES_AFTER,
  transparent: new Set(['в', 'на', 'по', 'из', 'с', 'к', 'за', 'о', 'об', 'во', 'до']),
  marks: new Set(
    'рекордные рекордный рекордную рекордное рекордных исторические исторический историческую исторических символические символическую символический психологическую психологический знаковую знаковый впечатляющие впечатляющую солидные солидную внушительные внушительную отметку отметки рубеж рубежа планку планки порог порога уровень уровня цифру цифры показатель сумму сумма максимум'.split(
      ' ',
    ),
  ),
  aroundMarks: new Set(['в', 'свой', 'свою', 'свои', 'наш', 'нашу', 'наши', 'этот', 'эту']),
  bySize: new Set(['на', 'в', 'во']),
  toGoal: new Set(['до', 'к', 'с']),
  labels: new Set(
    'статья статьи статье статью статьей пункт пункта пункте пункту резолюция резолюции резолюцию резолюцией глава главы главе номер номера номером указ указа закон закона приказ страница странице страницы раздел разделе приложение группа группы группе группой формула рейс рейса дом кабинет этап комната № n'.split(
      ' ',
    ),
  ),
};
