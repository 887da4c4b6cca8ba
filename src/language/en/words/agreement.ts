import type { SenseWords } from '../../lexicon.js';
import { agreementActs } from './agreement-acts.js';
import { agreementPapers } from './agreement-papers.js';
import { agreementStanding } from './agreement-standing.js';

/** Anniversaries told in words: the sense says how many years. */
const ANNIVERSARY_YEARS = {
  'anniversary-of-1': ['=first'],
  'anniversary-of-2': ['=second'],
  'anniversary-of-3': ['=third'],
  'anniversary-of-5': ['=fifth'],
  'anniversary-of-10': ['=tenth', '=decade'],
  'anniversary-of-15': ['=fifteenth'],
  'anniversary-of-20': ['=twentieth'],
  'anniversary-of-25': ['=twenty-fifth'],
  'anniversary-of-30': ['=thirtieth'],
  'anniversary-of-35': ['=thirty-fifth'],
  'anniversary-of-40': ['=fortieth'],
  'anniversary-of-45': ['=forty-fifth'],
  'anniversary-of-50': ['=fiftieth'],
  'anniversary-of-55': ['=fifty-fifth'],
  'anniversary-of-60': ['=sixtieth'],
  'anniversary-of-65': ['=sixty-fifth'],
  'anniversary-of-70': ['=seventieth'],
  'anniversary-of-75': ['=seventy-fifth'],
  'anniversary-of-80': ['=eightieth'],
  'anniversary-of-90': ['=ninetieth'],
  'anniversary-of-100': ['=hundredth', '=centenary', '=centennial'],
} as const;

/** Words for documents between states and for what is done with them. */
export const agreement = {
  ...agreementPapers,
  ...agreementActs,
  ...ANNIVERSARY_YEARS,
  ...agreementStanding,
} satisfies SenseWords;
