import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ARVEL, BOREN, entry, statement } from '../conformance/samples.js';
import { Connection } from './connection.js';
import { loadSqlite } from './driver.js';
import { FILE_NAME, openSqliteStore } from './index.js';
import { restoreSqliteStore } from './restore.js';

let place = '';
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'readout-restore-'));
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

const folder = (name: string): string => join(place, name);
const ID = 'a.example:en:1';
const TALKS = entry({ parties: [ARVEL, BOREN], statements: [statement(`${ID}#figure-1`)], original: Uint8Array.of(1, 2, 3) });

/** A store with a review, and its backup. */
async function backedUp(): Promise<string> {
  const store = await openSqliteStore({ folder: folder('first'), create: true });
  await store.put(TALKS);
  await store.review({
    record: ID,
    statement: `${ID}#figure-1`,
    quote: 'A',
    action: 'accept',
    fields: null,
    stands: null,
    by: 'ann',
    note: null,
    expects: 0,
  });
  const file = join(place, 'backup');
  await store.backup(file);
  await store.close();
  return file;
}

async function keys(name: string): Promise<string[]> {
  const store = await openSqliteStore({ folder: folder(name), create: false });
  const ids = (await store.list({})).map(({ id }) => id);
  expect(await store.check()).toEqual([]);
  await store.close();
  return ids;
}

describe('a backup put back', () => {
  it('is the store it was made of, and can be read while it is written', async () => {
    const file = await backedUp();
    expect(await restoreSqliteStore({ folder: folder('deep/second'), file, replace: false })).toEqual({ aside: null });
    const store = await openSqliteStore({ folder: folder('deep/second'), create: false });
    expect(await store.get(ID)).toEqual(TALKS.record);
    expect(Array.from((await store.page(ID))?.original ?? [])).toEqual([1, 2, 3]);
    expect((await store.evidence({}))[0]?.review).toBe('accepted');
    expect(await store.reviews({})).toHaveLength(1);
    expect(await store.check()).toEqual([]);
    await store.close();
    const connection = new Connection(new (await loadSqlite()).DatabaseSync(join(folder('deep/second'), FILE_NAME)));
    expect(connection.readsWhileWritten()).toBe(true);
    connection.close();
  });

  it('takes the place of a store with records only when told to, and sets that one aside', async () => {
    const file = await backedUp();
    const store = await openSqliteStore({ folder: folder('second'), create: true });
    await store.put(entry({ key: 'mine' }));
    await store.close();
    await expect(restoreSqliteStore({ folder: folder('second'), file, replace: false })).rejects.toMatchObject({ code: 'store-not-empty' });
    expect(await keys('second')).toEqual(['a.example:en:mine']);
    const { aside } = await restoreSqliteStore({ folder: folder('second'), file, replace: true });
    expect(await keys('second')).toEqual([ID]);
    expect(readdirSync(folder('second')).map((name) => join(folder('second'), name))).toContain(aside);
  });

  it('is refused when it is no backup, and what is there stays', async () => {
    const file = await backedUp();
    const refused = (code: string, from: string) =>
      expect(restoreSqliteStore({ folder: folder('first'), file: from, replace: true })).rejects.toMatchObject({ code });
    await refused('no-backup', join(place, 'none'));
    writeFileSync(join(place, 'text'), 'a text that somebody has taken for a backup of a store '.repeat(20));
    await refused('store-not-one', join(place, 'text'));
    const cut = readFileSync(file);
    writeFileSync(join(place, 'cut'), cut.subarray(0, cut.length - 16384 * 3));
    await expect(restoreSqliteStore({ folder: folder('first'), file: join(place, 'cut'), replace: true })).rejects.toMatchObject({
      place: join(place, 'cut'),
    });
    expect(await keys('first')).toEqual([ID]);
  });
});
