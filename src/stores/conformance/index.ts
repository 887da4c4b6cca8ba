import { afterEach, beforeEach, describe } from 'vitest';
import type { Store } from '../contract/index.js';
import { meetingsConformance } from './meetings.js';
import { peopleConformance } from './people.js';
import { recordsConformance } from './records.js';
import { reviewsConformance } from './reviews.js';
import { searchConformance } from './search.js';
import { searchCountsConformance } from './search-counts.js';
import { statementsConformance } from './statements.js';
import { statisticsConformance } from './statistics.js';
import { twinsConformance } from './twins.js';
import { upkeepConformance } from './upkeep.js';

export interface StoreUnderTest {
  /** A fresh, empty place. */
  readonly prepare: () => Promise<void>;
  /** Opens it; called more than once for one place. */
  readonly open: () => Promise<Store>;
  readonly clear: () => Promise<void>;
}

/** What a part of the suite works with; `reopen` closes the store and opens it again. */
export interface Subject {
  readonly store: Store;
  readonly open: () => Promise<Store>;
  readonly reopen: () => Promise<Store>;
}

/** The parts of the contract, each with its own suite. */
const PARTS: readonly ((subject: Subject) => void)[] = [
  recordsConformance,
  twinsConformance,
  statementsConformance,
  peopleConformance,
  meetingsConformance,
  reviewsConformance,
  searchConformance,
  searchCountsConformance,
  statisticsConformance,
  upkeepConformance,
];

/** What every store has to do, run on the real engine behind it. */
export function storeConformance(name: string, under: StoreUnderTest): void {
  describe(`${name} keeps the contract of stores`, () => {
    let store: Store;
    beforeEach(async () => {
      await under.prepare();
      store = await under.open();
    });
    afterEach(async () => {
      await store.close();
      await under.clear();
    });
    const subject: Subject = {
      get store() {
        return store;
      },
      open: under.open,
      async reopen() {
        await store.close();
        store = await under.open();
        return store;
      },
    };
    for (const part of PARTS) part(subject);
  });
}
