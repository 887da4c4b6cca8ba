import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../../domain/index.js';
import type { Restoration } from '../index.js';
import { Connection } from './connection.js';
import { loadSqlite } from './driver.js';
import { storeError } from './failures.js';
import { FILE_NAME } from './index.js';
import { makeFolder } from './make-folder.js';
import { NewerStoreError } from './migrate.js';
import { SCHEMA_VERSION } from './migrations/schema-version.js';

/** Puts a backup where the store is, checked first; the store that was there keeps its file under another name. */
export async function restoreSqliteStore({ folder, file, replace }: Restoration): Promise<{ aside: string | null }> {
  const target = join(folder, FILE_NAME);
  try {
    if (!existsSync(file)) throw new InputError('no-backup', file, 'there is no such file', 'give the file that readout backup wrote');
    await inspect(file);
    const occupied = existsSync(target) && (await inspect(target)) > 0;
    if (occupied && !replace) {
      throw new InputError(
        'store-not-empty',
        target,
        'there are records in it',
        'restore with --replace to set it aside, or choose another folder with --data',
      );
    }
    makeFolder(folder);
    const arriving = `${target}.arriving`;
    copyFileSync(file, arriving);
    await readWhileWritten(arriving);
    const aside = existsSync(target) ? setAside(target) : null;
    renameSync(arriving, target);
    return { aside };
  } catch (error) {
    throw storeError(error, target);
  }
}

/** A backup is one file without a log beside it; a store has one. */
async function readWhileWritten(file: string): Promise<void> {
  const connection = new Connection(new (await loadSqlite()).DatabaseSync(file));
  try {
    connection.readWhileWritten();
  } finally {
    connection.close();
  }
}

/** How many records a store has; throws for a file that is none, is damaged, or is newer than this program. */
async function inspect(file: string): Promise<number> {
  const { DatabaseSync } = await loadSqlite();
  const database = new DatabaseSync(file);
  try {
    const first = (query: string): unknown => Object.values(database.prepare(query).get() ?? {})[0];
    const version = Number(first('SELECT max(version) FROM schema_version'));
    if (version > SCHEMA_VERSION) throw new NewerStoreError(version, SCHEMA_VERSION);
    if (first('PRAGMA integrity_check') !== 'ok') throw new InputError('store-damaged', file, 'is damaged', 'use another backup');
    // What stands in the log beside it goes into the file, so that the file is whole by itself.
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    return Number(first('SELECT count(*) FROM record'));
  } catch (error) {
    throw storeError(error, file);
  } finally {
    database.close();
  }
}

function setAside(target: string): string {
  let n = 1;
  while (existsSync(`${target}.before-restore-${n}`)) n++;
  const aside = `${target}.before-restore-${n}`;
  renameSync(target, aside);
  for (const suffix of ['-wal', '-shm']) rmSync(target + suffix, { force: true });
  return aside;
}
