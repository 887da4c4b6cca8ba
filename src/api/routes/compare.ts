import { OPERATIONS } from '../../operations/index.js';
import type { Route } from '../route.js';

export const COMPARE: readonly Route[] = [
  {
    method: 'get',
    path: '/api/compare',
    tag: 'compare',
    summary: 'Two readouts side by side: what both have, what they tell differently, what only one has, what the other does not cover',
    operation: OPERATIONS.compare,
    gives: 'one',
    rows: 'items',
  },
  {
    method: 'get',
    path: '/api/records/{id}/history',
    tag: 'compare',
    summary: 'Every version of a page, and what each changed',
    operation: OPERATIONS.history,
    gives: 'one',
    rows: 'versions',
  },
  {
    method: 'get',
    path: '/api/edits',
    tag: 'compare',
    summary: 'Pages whose newer version differs in words, the newest first; as a feed at /api/feeds/edits',
    operation: OPERATIONS.edits,
    gives: 'one',
    rows: 'edits',
    next: { from: 'next', into: 'after' },
  },
];
