import type { SenseWords } from '../../lexicon.js';

/** Words that point at those who speak: resolved by who speaks and to whom. */
export const common = {
  our: ['=our', '=ours'],
  your: ['=your', '=yours'],
  we: ['=we', '=us', "=we're", "=we've", "=we'll"],
  'you-one': ['=you', "=you've", "=you'll", "=you're"],
  'both-countries': [
    '=our|both|the|their ?=two ?=both =countries|nations|states|peoples|governments|economies|democracies|republics|kingdoms',
    '=our ?=two|three|four|five =countries|nations|states|peoples',
    '=all|the =three|four|five =countries|states|sides',
    '=two =countries|nations|states|peoples|sides',
    '=between =us',
    '=bilateral',
    '=each =other',
    '=one =another',
  ],
  mutual: ['=mutual', '=bilateral', '=joint', '=reciprocal', '=common', '=shared'],
  not: [
    '=not',
    '=no',
    '=never',
    '=neither',
    '=nor',
    "=don't",
    "=doesn't",
    "=didn't",
    "=isn't",
    "=aren't",
    "=wasn't",
    "=won't",
    "=can't",
    '=cannot',
    "=hasn't",
    "=haven't",
    '=without',
  ],
} satisfies SenseWords;
