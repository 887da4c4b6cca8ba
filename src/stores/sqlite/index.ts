import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Store } from '../contract.js';
import type { StoreLocation } from '../index.js';
import { Connection } from './connection.js';
import { loadSqlite } from './driver.js';
import { storeError } from './failures.js';
import { SqliteStore } from './store.js';

export const FILE_NAME = 'readout.sqlite';

/** Opens the store in `folder/readout.sqlite`, bringing an older one up to date. */
export async function openSqliteStore({ folder, create }: StoreLocation): Promise<Store> {
  const file = join(folder, FILE_NAME);
  const { DatabaseSync } = await loadSqlite();
  try {
    // A folder that may not be looked into is a failure; only a file that is not there is no store yet.
    if (!create && statSync(file, { throwIfNoEntry: false }) === undefined)
      return new SqliteStore(new Connection(new DatabaseSync(':memory:')), file);
    mkdirSync(folder, { recursive: true });
    return new SqliteStore(new Connection(new DatabaseSync(file)), file);
  } catch (error) {
    throw storeError(error, file);
  }
}
