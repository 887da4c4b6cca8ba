import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ARVEL, BOREN, entry, FIGURE, statement } from '../conformance/samples.js';
import { asking, lemma, spoken } from '../conformance/spoken.js';
import type { Entry } from '../contract/index.js';
import { Connection } from './connection.js';
import { loadSqlite } from './driver.js';
import { FILE_NAME, openSqliteStore } from './index.js';
import { MIGRATIONS, VERSION_TABLE } from './migrations/index.js';
import { SCHEMA_VERSION } from './migrations/schema-version.js';
import { VERSION_1 } from './migrations/version-1.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-upgrade-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A store as the first version of Readout left it. */
async function firstStore(entries: readonly Entry[]): Promise<void> {
  const database = new (await loadSqlite()).DatabaseSync(join(folder, FILE_NAME));
  const connection = new Connection(database);
  connection.readWhileWritten();
  for (const query of [VERSION_TABLE, ...VERSION_1.statements()]) connection.execute(query);
  const run = (text: string, ...values: (string | number | null | Uint8Array)[]) => database.prepare(text).run(...values);
  run('INSERT INTO schema_version (version, name) VALUES (1, ?)', VERSION_1.name);
  for (const { record, page } of entries) {
    const { id, source, meeting } = record;
    run(
      'INSERT INTO record VALUES (?, ?, 1, ?, ?, ?, ?)',
      ...[id, id.slice(-1), source.publisher, source.lang, meeting.date ?? '', JSON.stringify({ id, title: source.title })],
    );
    run('INSERT INTO page_version (record_id, version, sha256, record) VALUES (?, 1, ?, ?)', id, source.sha256, JSON.stringify(record));
    for (const { state } of meeting.parties) run('INSERT INTO party_state VALUES (?, ?)', id, state);
    for (const each of record.statements) run('INSERT INTO statement VALUES (?, ?, ?)', each.id, id, each.kind);
    if (page.original) run('INSERT INTO original VALUES (?, ?)', source.sha256, gzipSync(page.original));
  }
  connection.close();
}

const TRADE = { ...FIGURE, states: ['XA', 'XB'] };
const OLD = [
  entry({ key: '1', parties: [ARVEL, BOREN], statements: [statement('a.example:en:1#figure-a', TRADE)], original: Uint8Array.of(1, 2) }),
  entry({ key: '2', parties: [ARVEL, BOREN], title: 'Talks', published: '2022-06-29T10:00:00' }),
];

describe('a store of version 1', () => {
  it.each([true, false])('is brought up to date when opened with create: %s', async (create) => {
    await firstStore(OLD);
    const store = await openSqliteStore({ folder, create });
    try {
      expect((await store.list({})).map(({ id, meeting, words, publisher }) => [id, meeting, words, publisher])).toEqual([
        ['a.example:en:1', '2022-06-29:XA-XB', 2, 'a.example'],
        ['a.example:en:2', '2022-06-29:XA-XB', 2, 'a.example'],
      ]);
      expect(await store.get('a.example:en:1')).toEqual(OLD[0]?.record);
      expect((await store.evidence({ states: ['XA', 'XB'] })).map((each) => each.statement.id)).toEqual(['a.example:en:1#figure-a']);
      expect((await store.people({})).map(({ id, records }) => [id, records])).toEqual([
        ['name:XA:anna arvel', 2],
        ['x-boren', 2],
      ]);
      expect(await store.meetings({})).toHaveLength(1);
      expect(await store.check()).toEqual([]);
    } finally {
      await store.close();
    }
  });

  it('tells that no engine of now has read it, and what page it was as far as that is known', async () => {
    await firstStore(OLD);
    const store = await openSqliteStore({ folder, create: true });
    try {
      expect((await store.versions('a.example:en:1')).map(({ version, engine }) => [version, engine])).toEqual([[1, '']]);
      expect(await store.known(OLD[0]?.record.source.sha256 ?? '', 'test/1')).toBeNull();
      const page = await store.page('a.example:en:1');
      expect(Array.from(page?.original ?? [])).toEqual([1, 2]);
      expect(await store.page('a.example:en:2')).toMatchObject({
        text: 'A text.',
        lang: 'en',
        publisher: 'a.example',
        key: '2',
        told: { title: 'Talks', date: '2022-06-29', time: '10:00:00', place: null },
        apparatus: [],
      });
    } finally {
      await store.close();
    }
  });

  it('takes new readings and new records', async () => {
    await firstStore(OLD);
    const store = await openSqliteStore({ folder, create: true });
    try {
      expect(await store.put(OLD[0] as Entry)).toMatchObject({ outcome: 'unchanged' });
      expect((await store.versions('a.example:en:1'))[0]?.engine).toBe('test/1');
      expect(await store.put(entry({ key: '3', parties: [ARVEL, BOREN] }))).toMatchObject({ outcome: 'added' });
      expect((await store.meetings({}))[0]?.readouts).toHaveLength(3);
      expect(await store.check()).toEqual([]);
    } finally {
      await store.close();
    }
  });
});

describe('a store of version 3', () => {
  /** Its text as a fingerprint of other hashes had it. */
  async function thirdStore(text: string): Promise<void> {
    const store = await openSqliteStore({ folder, create: true });
    await store.put(entry({ key: '1', text, parties: [ARVEL, BOREN] }));
    await store.close();
    const database = new (await loadSqlite()).DatabaseSync(join(folder, FILE_NAME));
    for (const query of [
      'DROP TABLE fingerprint',
      'CREATE TABLE fingerprint (band INTEGER NOT NULL, record_num INTEGER NOT NULL, PRIMARY KEY (band, record_num))',
      'CREATE INDEX fingerprint_by_record ON fingerprint (record_num)',
      'INSERT INTO fingerprint VALUES (7, 1), (8, 1)',
      'DROP INDEX statement_by_day',
      'CREATE INDEX statement_in_order ON statement (day, record_id, position)',
      'DELETE FROM schema_version WHERE version > 3',
    ])
      database.exec(query);
    database.close();
  }

  it('finds nearly the same text by what was told of it anew', async () => {
    const text = Array.from({ length: 60 }, (_, i) => `In year ${i} bridge number ${i * 7} was built.`).join(' ');
    await thirdStore(text);
    const store = await openSqliteStore({ folder, create: true });
    try {
      expect(await store.put(entry({ key: '2', text: `${text} One more.` }))).toMatchObject({ outcome: 'added', near: 'a.example:en:1' });
      expect(await store.check()).toEqual([]);
    } finally {
      await store.close();
    }
  });
});

describe('a store of version 4', () => {
  const DWELLS = Array.from({ length: 6 }, (_, i) => `trade trade trade trade${' more'.repeat(i)}`);

  /** Its text index does not tell which passages dwell on a word. */
  async function fourthStore(): Promise<void> {
    const store = await openSqliteStore({ folder, create: true });
    await store.put(
      spoken(
        '1',
        DWELLS.map((words) => [null, words]),
      ),
    );
    await store.close();
    const database = new (await loadSqlite()).DatabaseSync(join(folder, FILE_NAME));
    database.exec("INSERT INTO search_text (search_text) VALUES ('delete-all')");
    const rows = database.prepare('SELECT id, text FROM search_passage').all() as { id: number; text: string }[];
    const add = database.prepare('INSERT INTO search_text (rowid, lemma, form, about) VALUES (?, ?, ?, ?)');
    for (const { id, text } of rows) add.run(id, text, text.replace(/\w+/g, '=$&'), '');
    database.exec('DELETE FROM schema_version WHERE version > 4');
    database.close();
  }

  it('finds as before, and its records can be taken out and put in again', async () => {
    await fourthStore();
    let told = 0;
    const onUpgrade = () => {
      told++;
    };
    const store = await openSqliteStore({ folder, create: true, onUpgrade });
    expect(told).toBe(1);
    const best = async (limit: number) =>
      (await store.search(asking(lemma('trade')), { order: 'rank', offset: 0, limit })).hits.map(({ text }) => text);
    try {
      expect(await best(3)).toEqual((await best(100)).slice(0, 3));
      expect(await best(100)).toHaveLength(DWELLS.length);
      await store.put(spoken('1', [[null, 'trade once']], { published: '2022-07-01' }));
      expect(await best(3)).toEqual(['trade once']);
      expect(await store.check()).toEqual([]);
    } finally {
      await store.close();
    }
    await (await openSqliteStore({ folder, create: true, onUpgrade })).close();
    expect(told).toBe(1);
  });
});

describe('the migrations', () => {
  it('lead, one after another, to the version of a store that is up to date', () => {
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(Array.from({ length: SCHEMA_VERSION }, (_, i) => i + 1));
  });
});
