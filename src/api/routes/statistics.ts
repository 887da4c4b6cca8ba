import { OPERATIONS } from '../../operations/index.js';
import type { Route } from '../route.js';
import { statesOfPath } from './pair-path.js';

const ofPair = { method: 'get', tag: 'statistics', gives: 'one', fromPath: statesOfPath, settles: ['states'] } as const;
const ofAll = { method: 'get', tag: 'statistics', gives: 'one' } as const;

export const STATISTICS: readonly Route[] = [
  {
    ...ofPair,
    path: '/api/pairs/{pair}/checks',
    summary: 'Claims of two states set against the official statistics of both',
    operation: OPERATIONS.check,
    rows: 'checks',
  },
  {
    ...ofPair,
    path: '/api/pairs/{pair}/statistics',
    summary: 'What each of two states counts of their trade, over time',
    operation: OPERATIONS.statsLines,
    rows: 'lines',
  },
  {
    ...ofPair,
    path: '/api/pairs/{pair}/mirror',
    summary: 'What two states count of the same trade, time by time, and how far it lies apart',
    operation: OPERATIONS.statsMirror,
    rows: 'rows',
  },
  {
    ...ofAll,
    path: '/api/checks',
    summary: 'Claims of any states set against official statistics',
    operation: OPERATIONS.check,
    rows: 'checks',
  },
  {
    ...ofAll,
    path: '/api/statistics',
    summary: 'The series of official statistics that are kept',
    operation: OPERATIONS.statsList,
    rows: 'series',
  },
];
