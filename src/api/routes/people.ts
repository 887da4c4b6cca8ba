import { OPERATIONS } from '../../operations/index.js';
import type { Route } from '../route.js';

export const PEOPLE: readonly Route[] = [
  {
    method: 'get',
    path: '/api/people',
    tag: 'people',
    summary: 'Who takes part and who speaks, with offices as the records show them',
    operation: OPERATIONS.people,
    gives: 'one',
    rows: 'people',
    next: { from: 'next', into: 'offset' },
  },
  {
    method: 'get',
    path: '/api/people/{id}',
    tag: 'people',
    summary: 'Offices, meetings and words of somebody, by an id or by words of the name',
    operation: OPERATIONS.person,
    gives: 'one',
    fromPath: ({ id = '' }) => ({ name: id }),
    settles: ['name'],
  },
  {
    method: 'get',
    path: '/api/names',
    tag: 'people',
    summary: "What people, places and states are called in a reader's language",
    operation: OPERATIONS.names,
    gives: 'one',
  },
];
