import { statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DatabaseSync, DatabaseSyncOptions } from '@photostructure/sqlite';
import type { Store } from '../contract/index.js';
import type { StoreLocation } from '../index.js';
import { Connection } from './connection.js';
import { loadSqlite } from './driver.js';
import { isDenied, storeError } from './failures.js';
import { makeFolder } from './make-folder.js';
import { assertStore, migrate } from './migrate.js';
import { sqliteStore } from './store.js';

export const FILE_NAME = 'readout.sqlite';

/** Opens the store in `folder/readout.sqlite`, bringing an older one up to date. */
export async function openSqliteStore({ folder, create, onUpgrade }: StoreLocation): Promise<Store> {
  const file = join(folder, FILE_NAME);
  const opener = new Opener((await loadSqlite()).DatabaseSync, file, onUpgrade);
  try {
    if (!create) return await opener.existing();
    makeFolder(folder);
    return await opener.forAdding();
  } catch (error) {
    throw storeError(error, file);
  }
}

class Opener {
  constructor(
    private readonly Database: typeof DatabaseSync,
    private readonly file: string,
    private readonly onUpgrade: () => void = () => {},
  ) {}

  forAdding(): Promise<Store> {
    return this.ready(this.connect(this.file), (connection) => connection.readWhileWritten());
  }

  /** Writes nothing, unless the store is of an older version; where there is none, an empty one that lives in memory. */
  async existing(): Promise<Store> {
    // A folder that may not be looked into is a failure; only a file that is not there is no store yet.
    if (sizeOf(this.file) === 0) return this.ready(this.connect(':memory:'));
    try {
      return await this.ready(this.connect(this.file));
    } catch (error) {
      // What stands in the log beside it is part of the store, and cannot be read without a lock.
      if (!isDenied(error) || sizeOf(`${this.file}-wal`) > 0) throw error;
      return this.unwritable();
    }
  }

  /** Where nothing may be written, not even a lock beside the file. */
  private unwritable(): Promise<Store> {
    const address = pathToFileURL(this.file);
    address.searchParams.set('immutable', '1');
    return this.ready(this.connect(address, { readOnly: true }));
  }

  private connect(place: string | URL, options: DatabaseSyncOptions = {}): Connection {
    return new Connection(new this.Database(place, options));
  }

  private async ready(connection: Connection, prepare: (connection: Connection) => void = () => {}): Promise<Store> {
    try {
      assertStore(connection);
      prepare(connection);
      await migrate(connection, this.onUpgrade);
      return sqliteStore(connection, this.file, (copy) => this.inspect(copy));
    } catch (error) {
      connection.close();
      throw error;
    }
  }

  /** What SQLite finds wrong with a file. */
  private inspect(copy: string): readonly string[] {
    const connection = this.connect(copy, { readOnly: true });
    try {
      return connection.faults();
    } finally {
      connection.close();
    }
  }
}

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;
