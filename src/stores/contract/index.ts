import type { Meetings, People } from './people.js';
import type { Records } from './records.js';
import type { Reviews } from './reviews.js';
import type { Search } from './search.js';
import type { Statements } from './statements.js';
import type { Statistics } from './statistics.js';
import type { Fetches, Upkeep } from './upkeep.js';

export * from './people.js';
export * from './records.js';
export * from './reviews.js';
export * from './search.js';
export * from './statements.js';
export * from './statistics.js';
export * from './upkeep.js';

/** Where records are kept. Every implementation runs the suite in `conformance/`. Failures are `InputError`s whose place is the store's. */
export interface Store extends Records, Statements, Search, People, Meetings, Reviews, Statistics, Fetches, Upkeep {}
