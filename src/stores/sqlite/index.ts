import { existsSync, mkdirSync } from 'node:fs';
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
    if (!create && !existsSync(file)) return new SqliteStore(new Connection(new DatabaseSync(':memory:')), file);
    mkdirSync(folder, { recursive: true });
    return new SqliteStore(new Connection(new DatabaseSync(file)), file);
  } catch (error) {
    throw storeError(error, file);
  }
}
