import type { SenseWords } from '../../lexicon.js';
import { agreementActs } from './agreement-acts.js';
import { agreementPapers } from './agreement-papers.js';
import { agreementStanding } from './agreement-standing.js';

/** Anniversaries told in words: the sense says how many years. */
const ANNIVERSARY_YEARS = {
  'anniversary-of-1': ['первый'],
  'anniversary-of-2': ['второй'],
  'anniversary-of-3': ['третий'],
  'anniversary-of-5': ['пятый', 'пятилетие'],
  'anniversary-of-10': ['десятый', 'десятилетие'],
  'anniversary-of-15': ['пятнадцатый', 'пятнадцатилетие'],
  'anniversary-of-20': ['двадцатый', 'двадцатилетие'],
  'anniversary-of-25': ['=двадцать =пятая|пятой|пятую', 'двадцатипятилетие'],
  'anniversary-of-30': ['тридцатый', 'тридцатилетие'],
  'anniversary-of-35': ['тридцатипятилетие'],
  'anniversary-of-40': ['сороковой', 'сорокалетие'],
  'anniversary-of-45': ['сорокапятилетие'],
  'anniversary-of-50': ['пятидесятый', 'пятидесятилетие'],
  'anniversary-of-55': ['пятидесятипятилетие'],
  'anniversary-of-60': ['шестидесятый', 'шестидесятилетие'],
  'anniversary-of-65': ['шестидесятипятилетие'],
  'anniversary-of-70': ['семидесятый', 'семидесятилетие'],
  'anniversary-of-75': ['семидесятипятилетие'],
  'anniversary-of-80': ['восьмидесятый', 'восьмидесятилетие'],
  'anniversary-of-90': ['девяностый', 'девяностолетие'],
  'anniversary-of-100': ['сотый', 'столетие'],
} as const;

/** Words for documents between states and for what is done with them. */
export const agreement = {
  ...agreementPapers,
  ...agreementActs,
  ...ANNIVERSARY_YEARS,
  ...agreementStanding,
} satisfies SenseWords;
