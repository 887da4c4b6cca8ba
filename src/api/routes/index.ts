import type { Route } from '../route.js';
import { COMPARE } from './compare.js';
import { MEETINGS } from './meetings.js';
import { PAIRS } from './pairs.js';
import { PEOPLE } from './people.js';
import { RECORDS } from './records.js';
import { REVIEWS } from './reviews.js';
import { SEARCH } from './search.js';
import { STATEMENTS } from './statements.js';
import { STATISTICS } from './statistics.js';

/** Every address that is derived from an operation. */
export const ROUTES: readonly Route[] = [
  ...RECORDS,
  ...STATEMENTS,
  ...SEARCH,
  ...PAIRS,
  ...STATISTICS,
  ...PEOPLE,
  ...MEETINGS,
  ...COMPARE,
  ...REVIEWS,
];
