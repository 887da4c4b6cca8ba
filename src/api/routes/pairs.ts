import { OPERATIONS } from '../../operations/index.js';
import type { Route } from '../route.js';
import { statesOfPath } from './pair-path.js';

const ofPair = { method: 'get', tag: 'pairs', gives: 'one', fromPath: statesOfPath, settles: ['states'] } as const;
const ofAll = { method: 'get', tag: 'pairs', gives: 'one' } as const;

export const PAIRS: readonly Route[] = [
  {
    method: 'get',
    path: '/api/pairs',
    tag: 'pairs',
    summary: 'Pairs of states there are records of, most records first',
    operation: OPERATIONS.pairs,
    gives: 'one',
    rows: 'pairs',
  },
  { ...ofPair, path: '/api/pairs/{pair}', summary: 'The relation of two states as the records tell it', operation: OPERATIONS.pair },
  {
    ...ofPair,
    path: '/api/pairs/{pair}/series',
    summary: 'Claims of each quantity by the time they speak of',
    operation: OPERATIONS.series,
    rows: 'series',
  },
  {
    ...ofPair,
    path: '/api/pairs/{pair}/disagreements',
    summary: 'Claims of one quantity and time that leave no room for each other',
    operation: OPERATIONS.disagreements,
    rows: 'disagreements',
  },
  {
    ...ofPair,
    path: '/api/pairs/{pair}/contacts',
    summary: 'Contacts from their announcement to what shows them held; a table has a row a contact',
    operation: OPERATIONS.contacts,
    rows: 'table',
  },
  {
    ...ofPair,
    path: '/api/pairs/{pair}/due',
    summary: 'What of the two falls due, and what passed without a record that reports it done',
    operation: OPERATIONS.due,
  },
  { ...ofAll, path: '/api/series', summary: 'Claims of each quantity, of any states', operation: OPERATIONS.series, rows: 'series' },
  {
    ...ofAll,
    path: '/api/disagreements',
    summary: 'Claims that leave no room for each other, of any states',
    operation: OPERATIONS.disagreements,
    rows: 'disagreements',
  },
  {
    ...ofAll,
    path: '/api/contacts',
    summary: 'Contacts of any states; a table has a row a contact',
    operation: OPERATIONS.contacts,
    rows: 'table',
  },
  { ...ofAll, path: '/api/due', summary: 'What falls due, and what passed, of any states', operation: OPERATIONS.due },
];
