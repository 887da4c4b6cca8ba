import type { Route } from '../route.js';
import { PAIRS } from './pairs.js';
import { PEOPLE } from './people.js';
import { RECORDS } from './records.js';
import { REVIEWS } from './reviews.js';
import { STATEMENTS } from './statements.js';

/** Every address that is derived from an operation. */
export const ROUTES: readonly Route[] = [...RECORDS, ...STATEMENTS, ...PAIRS, ...PEOPLE, ...REVIEWS];
