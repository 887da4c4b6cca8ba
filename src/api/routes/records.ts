import { OPERATIONS } from '../../operations/index.js';
import type { Route } from '../route.js';

export const RECORDS: readonly Route[] = [
  {
    method: 'get',
    path: '/api/records',
    tag: 'records',
    summary: 'What is kept, newest meeting first',
    operation: OPERATIONS.list,
    gives: 'one',
    rows: 'records',
    next: { from: 'next', into: 'after' },
  },
  {
    method: 'get',
    path: '/api/bulk/records',
    tag: 'records',
    summary: 'All records that match, whole, without a cap',
    operation: OPERATIONS.records,
    gives: 'many',
    rows: true,
  },
  { method: 'get', path: '/api/records/{id}', tag: 'records', summary: 'One record', operation: OPERATIONS.show, gives: 'one' },
  {
    method: 'get',
    path: '/api/records/{id}/citation',
    tag: 'records',
    summary: 'The record as a reference: apa, bibtex, ris or csl-json',
    operation: OPERATIONS.cite,
    gives: 'one',
  },
  {
    method: 'get',
    path: '/api/records/{id}/turns',
    tag: 'records',
    summary: 'What each speaker says, turn by turn',
    operation: OPERATIONS.turns,
    gives: 'one',
    rows: 'turns',
  },
];
