import { OPERATIONS } from '../../operations/index.js';
import type { Route } from '../route.js';

export const SEARCH: readonly Route[] = [
  {
    method: 'get',
    path: '/api/search',
    tag: 'search',
    summary: 'Passages in which the words stand, each place in its context; with `facets`, how all matches are spread',
    operation: OPERATIONS.search,
    gives: 'one',
    rows: 'hits',
  },
  {
    method: 'get',
    path: '/api/frequency',
    tag: 'search',
    summary: 'How often words are said, among how many, by year, speaker or publisher',
    operation: OPERATIONS.freq,
    gives: 'one',
    rows: 'rows',
  },
  {
    method: 'get',
    path: '/api/alerts',
    tag: 'search',
    summary: 'What matches a search, what was added last first; as a feed at /api/feeds/search',
    operation: OPERATIONS.alert,
    gives: 'one',
    rows: 'entries',
  },
];
