import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { storeConformance } from '../conformance/index.js';
import { loadSqlite } from './driver.js';
import { FILE_NAME, openSqliteStore } from './index.js';

let folder = '';
const prepare = () => {
  folder = mkdtempSync(join(tmpdir(), 'readout-store-'));
};
const clear = () => rmSync(folder, { recursive: true, force: true });

storeConformance('sqlite', {
  prepare: async () => prepare(),
  open: () => openSqliteStore({ folder, create: true }),
  clear: async () => clear(),
});

describe('sqlite, beyond the contract', () => {
  beforeEach(prepare);
  afterEach(clear);

  it('does not make a folder only to look into it', async () => {
    const inside = join(folder, 'none');
    const store = await openSqliteStore({ folder: inside, create: false });
    expect(await store.list({})).toEqual([]);
    await store.close();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('refuses a store that a newer Readout made', async () => {
    await (await openSqliteStore({ folder, create: true })).close();
    const { DatabaseSync } = await loadSqlite();
    const database = new DatabaseSync(join(folder, FILE_NAME));
    database.exec("INSERT INTO schema_version (version, name) VALUES (99, 'from tomorrow')");
    database.close();
    await expect(openSqliteStore({ folder, create: true })).rejects.toMatchObject({ code: 'store-newer', place: join(folder, FILE_NAME) });
  });

  it('refuses a file that is no database', async () => {
    writeFileSync(join(folder, FILE_NAME), 'not a database at all, only a text that happens to have this name '.repeat(20));
    await expect(openSqliteStore({ folder, create: true })).rejects.toMatchObject({ code: 'store-not-one' });
  });

  it('refuses a folder that is a file', async () => {
    writeFileSync(join(folder, 'file'), '');
    await expect(openSqliteStore({ folder: join(folder, 'file'), create: true })).rejects.toMatchObject({ code: 'store-no-folder' });
  });
});
