import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bundled } from '../../../test/support/bundled.js';
import { entry } from '../conformance/samples.js';
import { Connection } from './connection.js';
import { loadSqlite } from './driver.js';
import { FILE_NAME, openSqliteStore } from './index.js';
import { migrate } from './migrate.js';
import { sqliteStore } from './store.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-places-'));
  chmodSync(folder, 0o755);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Every file of the folder with a hash of its bytes; that the store is open shows in a file beside it, which holds nothing of the store. */
const contents = (): string[] =>
  readdirSync(folder)
    .filter((name) => !name.endsWith('-shm'))
    .map(
      (name) =>
        `${name} ${createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex')}`,
    );
const file = (): string => join(folder, FILE_NAME);
const database = async (path = file()) => new (await loadSqlite()).DatabaseSync(path);

async function filled(count = 3): Promise<void> {
  const store = await openSqliteStore({ folder, create: true });
  for (let i = 0; i < count; i++) await store.put(entry({ key: String(i) }));
  await store.close();
}

describe('looking into a store', () => {
  it('does not make a folder', async () => {
    const store = await openSqliteStore({ folder: join(folder, 'none'), create: false });
    expect(await store.list({})).toEqual([]);
    await store.close();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('writes nothing', async () => {
    await filled();
    const before = contents();
    const store = await openSqliteStore({ folder, create: false });
    expect(await store.count({})).toBe(3);
    await store.close();
    expect(contents()).toEqual(before);
  });

  it('writes nothing into an empty file', async () => {
    writeFileSync(file(), '');
    const store = await openSqliteStore({ folder, create: false });
    expect(await store.count({})).toBe(0);
    await store.close();
    expect(readFileSync(file(), 'utf8')).toBe('');
  });

  it('sees what another adds meanwhile, and does not keep it waiting', async () => {
    await filled();
    const [reader, writer] = [await openSqliteStore({ folder, create: false }), await openSqliteStore({ folder, create: true })];
    expect(await reader.count({})).toBe(3);
    await writer.put(entry({ key: 'new' }));
    expect(await reader.count({})).toBe(4);
    await reader.close();
    await writer.close();
  });
});

describe('a place that is no store', () => {
  it.each([true, false])('is refused and left as it was, with create: %s', async (create) => {
    const refused = (code: string) => expect(openSqliteStore({ folder, create })).rejects.toMatchObject({ code, place: file() });
    writeFileSync(file(), 'not a database at all, only a text that happens to have this name '.repeat(20));
    const text = contents();
    await refused('store-not-one');
    expect(contents()).toEqual(text);
    rmSync(file());
    const other = await database();
    other.exec('CREATE TABLE bird (name TEXT)');
    other.close();
    const birds = contents();
    await refused('store-not-one');
    expect(contents()).toEqual(birds);
  });

  it.each([true, false])('is refused when it is of a newer Readout, with create: %s', async (create) => {
    await filled();
    const newer = await database();
    newer.exec("INSERT INTO schema_version (version, name) VALUES (99, 'from tomorrow')");
    newer.close();
    const before = contents();
    await expect(openSqliteStore({ folder, create })).rejects.toMatchObject({ code: 'store-newer', place: file() });
    expect(contents()).toEqual(before);
  });

  it('is refused when it is a file, or lies where no folder can be made', async () => {
    writeFileSync(join(folder, 'file'), '');
    for (const place of [join(folder, 'file'), join(folder, 'file', 'below'), '/proc/readout/data', '/dev/null/data']) {
      await expect(openSqliteStore({ folder: place, create: true }), place).rejects.toMatchObject({ code: 'store-no-folder' });
    }
  });

  it('is refused when it is damaged', async () => {
    await filled(50);
    const bytes = readFileSync(file());
    bytes.fill(0xa5, 4096, bytes.length - 4096);
    writeFileSync(file(), bytes);
    const opened = openSqliteStore({ folder, create: false }).then((store) => store.list({}).finally(() => store.close()));
    await expect(opened).rejects.toMatchObject({ code: 'store-damaged' });
  });
});

describe('folders', () => {
  it('are made as deep as they are asked for', async () => {
    const deep = join(folder, 'a', 'b', 'c');
    await (await openSqliteStore({ folder: deep, create: true })).close();
    expect(readdirSync(deep)).toContain(FILE_NAME);
  });
});

// Rights do not bind root, so that root lets somebody else try.
const root = process.getuid?.() === 0;
const SOMEBODY = { uid: 65534, gid: 65534 };
/** A checkout of root's below a folder of root's alone (`mktemp -d` makes such) cannot be run by anybody else. */
const closed =
  root && spawnSync(process.execPath, ['-e', `require('fs').readdirSync(${JSON.stringify(process.cwd())})`], SOMEBODY).status !== 0;
if (closed) console.warn(`not tried as another user: ${process.cwd()} can be read by root alone`);
describe.skipIf(process.platform === 'win32' || closed)('a place that may not be written', () => {
  let child: Awaited<ReturnType<typeof bundled>>;
  beforeAll(async () => {
    child = await bundled('store-process');
    chmodSync(dirname(child.script), 0o755);
  });
  afterAll(() => child.remove());
  const run = (task: string): string[] => {
    const { stdout } = spawnSync(process.execPath, [child.script, task, folder], {
      encoding: 'utf8',
      input: 'go',
      ...(root ? SOMEBODY : {}),
    });
    return stdout.trim().split('\n');
  };
  const unwritable = (): void => {
    chmodSync(file(), 0o444);
    chmodSync(folder, 0o555);
  };
  afterEach(() => chmodSync(folder, 0o755));

  it('is read, and refuses to be added to', { timeout: 60_000 }, async () => {
    await filled(2);
    for (const suffix of ['-wal', '-shm']) rmSync(file() + suffix, { force: true });
    unwritable();
    expect(run('list')).toEqual(['a.example:en:0', 'a.example:en:1']);
    expect(run('add')).toEqual([expect.stringContaining('"code":"store-denied"')]);
    expect(readdirSync(folder)).toEqual([FILE_NAME]);
  });

  it('is not read without what stands in its log', { timeout: 60_000 }, async () => {
    const store = await openSqliteStore({ folder, create: true });
    await store.put(entry());
    const copy = mkdtempSync(join(tmpdir(), 'readout-log-'));
    for (const suffix of ['', '-wal']) cpSync(file() + suffix, join(copy, FILE_NAME + suffix));
    await store.close();
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    for (const suffix of ['', '-wal']) cpSync(join(copy, FILE_NAME + suffix), file() + suffix);
    rmSync(copy, { recursive: true });
    unwritable();
    expect(run('list')).toEqual([expect.stringContaining('"code":"store-denied"')]);
  });
});

describe('a full disk', () => {
  it('is told, what was acknowledged stays, and adding goes on when there is room', async () => {
    // As many pages as a small disk would have: SQLite then says what it says of a disk.
    const connection = new Connection(await database());
    connection.readWhileWritten();
    await migrate(connection);
    const limited = await database();
    limited.exec('PRAGMA max_page_count = 120');
    const small = new Connection(limited);
    const store = sqliteStore(small, file(), () => []);
    const acknowledged: string[] = [];
    const text = (i: number): string => Array.from({ length: 500 }, (_, n) => `w${n}x${i}`).join(' ');
    const add = async (i: number) => acknowledged.push((await store.put(entry({ key: String(i), text: text(i) }))).id);
    const full = async () => {
      for (let i = 0; i < 500; i++) await add(i);
    };
    await expect(full()).rejects.toMatchObject({ code: 'store-full', place: file() });
    expect(acknowledged.length).toBeGreaterThan(1);
    expect(await store.count({})).toBe(acknowledged.length);
    expect(await store.check()).toEqual([]);
    limited.exec('PRAGMA max_page_count = 100000');
    await add(acknowledged.length);
    expect(await store.count({})).toBe(acknowledged.length);
    await store.close();
    connection.close();
  });
});
