import { OPERATIONS } from '../../operations/index.js';
import type { Route } from '../route.js';

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
];
