import { OPERATIONS } from '../../operations/index.js';
import type { Route } from '../route.js';

export const REVIEWS: readonly Route[] = [
  {
    method: 'post',
    path: '/api/statements/{statement}/reviews',
    tag: 'reviews',
    summary: 'Accept, reject or correct a statement, or take the last step back',
    operation: OPERATIONS.review,
    gives: 'one',
    status: 201,
  },
  {
    method: 'post',
    path: '/api/records/{record}/statements',
    tag: 'reviews',
    summary: 'Add a statement that was missed',
    operation: OPERATIONS.addMissed,
    gives: 'one',
    status: 201,
  },
  {
    method: 'get',
    path: '/api/reviews',
    tag: 'reviews',
    summary: 'What reviewers did, oldest first',
    operation: OPERATIONS.reviews,
    gives: 'one',
    rows: 'events',
    next: { from: 'next', into: 'after' },
  },
  {
    method: 'get',
    path: '/api/review-queue',
    tag: 'reviews',
    summary: 'Statements nobody has looked at yet',
    operation: OPERATIONS.reviewQueue,
    gives: 'one',
    rows: 'statements',
    next: { from: 'next', into: 'after' },
  },
];
