import type { AmountWords } from '../amounts/amount-words.js';
import { CURRENCY_SIGNS } from '../amounts/currency-signs.js';
import { ENGLISH_RATIOS, englishChange, isEnglishLevel } from './change.js';
import { ENGLISH_HEDGES_AFTER, ENGLISH_HEDGES_BEFORE } from './hedges.js';
import { ENGLISH_NUMBERS } from './numbers.js';
import { englishCurrency, englishMeasure, isEnglishPeople } from './units.js';

/** "Try" is a verb, and so are others that look like codes. */
const SIGNS = new Map([...CURRENCY_SIGNS].filter(([code]) => !['try', 'all', 'top', 'cup'].includes(code)));

export const ENGLISH_AMOUNTS: AmountWords = {
  lang: 'en',
  numbers: ENGLISH_NUMBERS,
  currencySigns: SIGNS,
  measureOf: englishMeasure,
  currencyOf: englishCurrency,
  isPeople: isEnglishPeople,
  ratios: ENGLISH_RATIOS,
  changeOf: englishChange,
  isLevel: isEnglishLevel,
  hedgesBefore: ENGLISH_HEDGES_BEFORE,
  hedgesAfter: ENGLISH_HEDGES_AFTER,
  transparent: new Set(['by', 'to', 'of', 'at', 'in', 'with', 'for', 'a', 'an', 'the', 'from']),
  marks: new Set(
    'record all-time record-high high highs peak historic historical impressive symbolic psychological landmark mark level threshold milestone bar figure sum'.split(
      ' ',
    ),
  ),
  aroundMarks: new Set(['a', 'an', 'the', 'of', 'its', 'their', 'our']),
  bySize: new Set(['by']),
  toGoal: new Set(['to', 'at', 'from']),
  labels: new Set(
    'article articles resolution resolutions section chapter page number no nos paragraph point protocol order room flight group phase decree law annex clause step № #'.split(
      ' ',
    ),
  ),
};
