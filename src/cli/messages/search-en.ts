import type { SearchMessages } from './search.js';

export const SEARCH_EN: SearchMessages = {
  as: {
    lemma: (words) => `forms of: ${words}`,
    exact: (words) => `exactly: ${words}`,
    prefix: (words) => `words that begin with: ${words}`,
  },
  sideBySide: 'side by side',
  near: (distance) => `at most ${distance} ${distance === 1 ? 'word' : 'words'} between`,
  excluded: 'without',
  passages: (n) => `${n} ${n === 1 ? 'passage' : 'passages'}`,
  inRecords: (n) => `in ${n} ${n === 1 ? 'record' : 'records'}`,
  nothing: 'No passage matches.',
  notIndexed: 'The words of these records are not indexed yet: readout reextract',
  page: (first, last, total, next) => `${first}–${last} of ${total}${next === null ? '' : `; go on with --offset ${next}`}`,
  morePlaces: (n) => `and ${n} more ${n === 1 ? 'place' : 'places'} in it`,
  hints: {
    phrase: (query, total) => `side by side: ${query} (${total})`,
    speaker: (name, query) => `what ${name} says: ${query}`,
    'no-speaker': (value) => `nobody who speaks is called “${value}”`,
  },
  facets: {
    speaker: 'Speakers',
    state: 'States',
    pair: 'Pairs',
    publisher: 'Publishers',
    lang: 'Languages',
    kind: 'Statements',
    topic: 'Topics',
    year: 'Years',
    office: 'Offices',
  },
  columns: { rate: 'PER 100,000', occurrences: 'TIMES', words: 'WORDS' },
  all: 'all',
  never: (groups) => `${groups} more never`,
};
