import { OPERATIONS } from '../../operations/index.js';
import type { Route } from '../route.js';

export const MEETINGS: readonly Route[] = [
  {
    method: 'get',
    path: '/api/meetings',
    tag: 'meetings',
    summary: 'Events with all readouts that tell of each, newest first, and where on the map each was',
    operation: OPERATIONS.meetings,
    gives: 'one',
    rows: 'meetings',
    next: { from: 'next', into: 'after' },
  },
];
