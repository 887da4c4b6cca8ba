import { OPERATIONS } from '../../operations/index.js';
import type { Route } from '../route.js';

export const STATEMENTS: readonly Route[] = [
  {
    method: 'get',
    path: '/api/bulk/statements',
    tag: 'statements',
    summary: 'All statements that match, by the day they were said, without a cap',
    operation: OPERATIONS.statements,
    gives: 'many',
    rows: true,
  },
  {
    method: 'get',
    path: '/api/statements/{id}',
    tag: 'statements',
    summary: 'A statement, the rule that found it, and the words each part matched',
    operation: OPERATIONS.explain,
    gives: 'one',
  },
  {
    method: 'get',
    path: '/api/statements/{id}/lines',
    tag: 'statements',
    summary: 'The lines of the ledger it counts in, and the statements it stands there with',
    operation: OPERATIONS.counted,
    gives: 'one',
    rows: 'lines',
  },
];
