import { mkdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Store } from '../contract/index.js';
import type { StoreLocation } from '../index.js';
import { Connection } from './connection.js';
import { loadSqlite } from './driver.js';
import { storeError } from './failures.js';
import { fill } from './fill.js';
import { migrate } from './migrate.js';
import { sqliteStore } from './store.js';

export const FILE_NAME = 'readout.sqlite';

/** Opens the store in `folder/readout.sqlite`, bringing an older one up to date. */
export async function openSqliteStore({ folder, create }: StoreLocation): Promise<Store> {
  const file = join(folder, FILE_NAME);
  const { DatabaseSync } = await loadSqlite();
  const open = (at: string): Store => {
    const connection = new Connection(new DatabaseSync(at), { write: true });
    migrate(connection, fill);
    return sqliteStore(connection, file, inspect);
  };
  const inspect = (copy: string): readonly string[] => {
    const database = new DatabaseSync(copy, { readOnly: true });
    try {
      const rows = database.prepare('PRAGMA integrity_check').all() as { integrity_check: string }[];
      return rows.map((row) => row.integrity_check).filter((line) => line !== 'ok');
    } finally {
      database.close();
    }
  };
  try {
    // A folder that may not be looked into is a failure; only a file that is not there is no store yet.
    if (!create && statSync(file, { throwIfNoEntry: false }) === undefined) return open(':memory:');
    makeFolder(resolve(folder));
    return open(file);
  } catch (error) {
    throw storeError(error, file);
  }
}

/** One by one below the nearest that is there: making all at once never returns on Node 20 where a folder like /proc refuses. */
export function makeFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may have made it meanwhile.
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
}
