import { gunzipSync, gzipSync } from 'node:zlib';
import type { Page, ReadoutRecord } from '../../domain/index.js';
import type { Entry, Kept, Known, ListFilter, Records, Summary, Version } from '../contract/index.js';
import { wordsOf } from '../summary.js';
import type { Connection } from './connection.js';
import { describe } from './describe.js';
import { after, beginsWith, endsWith, holds } from './dialect.js';
import { recordsWith } from './list-filter.js';
import { findNear } from './near.js';
import { packPage, unpackPage } from './page-json.js';
import type { Part } from './part.js';
import { compiledOnce } from './query.js';
import { asReviewed } from './review-log.js';
import { deleter } from './row-writers.js';
import { sql } from './schema.js';
import { dropPassages, indexPassages, TextRows } from './search/index.js';

/** Records with every version of their pages; one transaction a record, or for all that are given together. */
export class SqliteRecords implements Part<Records> {
  constructor(private readonly connection: Connection) {}

  put(entry: Entry): Kept {
    return this.putAll([entry])[0] as Kept;
  }

  putAll(entries: readonly Entry[]): readonly Kept[] {
    // Half a surrogate pair and control characters survive: JSON escapes them, and only JSON is stored.
    const packed = entries.map((entry) => {
      const json = JSON.stringify(entry.record);
      return { entry, json, gzip: entry.page.original && gzipSync(entry.page.original) };
    });
    return this.connection.transaction(() => {
      const texts = new TextRows(this.connection);
      const kept = packed.map((each) => this.keep(each, texts));
      texts.write();
      return kept;
    });
  }

  known(sha256: string, engine: string): Known | null {
    const row = this.connection.allOf<{ record_id: string; version: number }>(KNOWN, [sha256, engine])[0];
    return row ? { id: row.record_id, version: row.version } : null;
  }

  get(id: string, version?: number): ReadoutRecord | null {
    const row = this.connection.first(this.version(id, version).select('record'));
    return row ? (JSON.parse(row.record) as ReadoutRecord) : null;
  }

  page(id: string, version?: number): Page | null {
    const row = this.connection.first(
      this.version(id, version)
        .leftJoin('original', 'original.sha256', 'page_version.sha256')
        .select(['page_version.record', 'page_version.page', 'original.gzip']),
    );
    return row ? unpackPage(JSON.parse(row.record), row.page, row.gzip && gunzipSync(row.gzip)) : null;
  }

  versions(id: string): readonly Version[] {
    return this.connection
      .all(
        sql.selectFrom('page_version').select(['version', 'sha256', 'engine', 'added_at']).where('record_id', '=', id).orderBy('version'),
      )
      .map(({ version, sha256, engine, added_at }) => ({ version, sha256, engine, addedAt: added_at }));
  }

  summary(id: string): Summary | null {
    const row = this.connection.first(sql.selectFrom('record').select(['version', 'meeting', 'summary']).where('id', '=', id));
    return row ? summaryOf(row) : null;
  }

  list(filter: ListFilter): readonly Summary[] {
    let query = recordsWith(filter).select(['version', 'meeting', 'summary']).orderBy('date', 'desc').orderBy('id');
    const last =
      filter.after === undefined
        ? undefined
        : this.connection.first(sql.selectFrom('record').select(['date', 'id']).where('id', '=', filter.after));
    if (last) query = query.where((e) => e.or([e('date', '<', last.date), e.and([e('date', '=', last.date), e('id', '>', last.id)])]));
    if (filter.limit !== undefined) query = query.limit(filter.limit);
    return this.connection.all(query).map(summaryOf);
  }

  count(filter: Omit<ListFilter, 'after' | 'limit'>): number {
    return Number(this.connection.first(recordsWith(filter).select((e) => e.fn.countAll().as('count')))?.count ?? 0);
  }

  find(what: 'record' | 'statement', part: string, limit: number): readonly string[] {
    if (part === '') return [];
    const exact = this.connection.first(sql.selectFrom(what).select('id').where('id', '=', part));
    if (exact) return [exact.id];
    if (what === 'record') {
      const twin = this.connection.first(sql.selectFrom('address').select('record_id').where('id', '=', part));
      if (twin) return [twin.record_id];
    }
    const ids = sql.selectFrom(what).select('id').orderBy('id').limit(limit);
    const own = this.connection.all(
      what === 'record'
        ? sql.selectFrom('record').select('id').orderBy('id').limit(limit).where('key', '=', part)
        : ids.where((e) => e(after(e.ref('id'), '#'), '=', part)),
    );
    const found =
      own.length > 0
        ? own
        : this.connection.all(
            ids.where((e) => {
              const id = e.ref('id');
              return e.or([beginsWith(id, part), endsWith(id, part), holds(id, `:${part}`), holds(id, `#${part}`)]);
            }),
          );
    return found.map(({ id }) => id);
  }

  private keep({ entry, json, gzip }: Packed, texts: TextRows): Kept {
    const { record, page, engine } = entry;
    const { id } = record;
    const sha256 = record.source.sha256;
    const versions = this.connection.allOf<{ version: number; sha256: string; record: string; engine: string }>(VERSIONS, [id]);
    const newest = versions[0]?.version ?? 0;
    const same = versions.find((version) => version.sha256 === sha256);
    if (same?.record === json && same.engine === engine) return { outcome: 'unchanged', id, version: same.version, near: null };
    if (same) {
      this.connection.execute(REREAD, [json, packPage(page, record), engine, id, same.version]);
      if (same.version === newest) this.describe(entry, { version: newest, isNew: false }, texts);
      return { outcome: same.record === json ? 'unchanged' : 'reread', id, version: same.version, near: null };
    }
    const isNew = newest === 0;
    const twin = isNew ? this.twin(entry) : null;
    if (twin) return twin;
    const version = newest + 1;
    const num = this.describe(entry, { version, isNew }, texts);
    this.connection.execute(ADD_VERSION, [id, version, sha256, json, packPage(page, record), engine]);
    if (isNew) forgetAddress(this.connection, id);
    if (gzip) this.connection.execute(ADD_ORIGINAL, [sha256, gzip]);
    return { outcome: isNew ? 'added' : 'changed', id, version, near: findNear(this.connection, { record, num, isNew }) };
  }

  private describe({ record, passages }: Entry, { version, isNew }: { version: number; isNew: boolean }, texts: TextRows): number {
    const num = describe(this.connection, { record, version, words: wordsOf({ record, passages }), isNew });
    if (!isNew) dropPassages(this.connection, texts, num);
    const reviewed = isNew ? record : asReviewed(this.connection, record);
    indexPassages(this.connection, texts, num, { record: reviewed, passages });
    return num;
  }

  /** The record that has the very same bytes, told of the same day: the new id is another address of it. */
  private twin({ record }: Entry): Kept | null {
    const { sha256, url } = record.source;
    for (const row of this.connection.allOf<{ record_id: string; version: number; record: string }>(BYTES, [sha256])) {
      const other = JSON.parse(row.record) as ReadoutRecord;
      if (other.meeting.date !== record.meeting.date || other.source.lang !== record.source.lang) continue;
      this.connection.execute(ADD_ADDRESS, [record.id, row.record_id, url]);
      return { outcome: 'duplicate', id: row.record_id, version: row.version, near: null };
    }
    return null;
  }

  private version(id: string, version: number | undefined) {
    const query = sql.selectFrom('page_version').where('record_id', '=', id).orderBy('version', 'desc').limit(1);
    return version === undefined ? query : query.where('version', '=', version);
  }
}

interface Packed {
  readonly entry: Entry;
  readonly json: string;
  readonly gzip: Uint8Array | null;
}

const KNOWN = compiledOnce(() =>
  sql.selectFrom('page_version').select(['record_id', 'version']).where('sha256', '=', '').where('engine', '=', '').orderBy('record_id'),
);
const VERSIONS = compiledOnce(() =>
  sql.selectFrom('page_version').select(['version', 'sha256', 'record', 'engine']).where('record_id', '=', '').orderBy('version', 'desc'),
);
const REREAD = compiledOnce(() =>
  sql.updateTable('page_version').set({ record: '', page: '', engine: '' }).where('record_id', '=', '').where('version', '=', 0),
);
const BYTES = compiledOnce(() =>
  sql.selectFrom('page_version').select(['record_id', 'version', 'record']).where('sha256', '=', '').orderBy('record_id'),
);
const ADD_VERSION = compiledOnce(() =>
  sql.insertInto('page_version').values({ record_id: '', version: 0, sha256: '', record: '', page: '', engine: '' }),
);
const ADD_ORIGINAL = compiledOnce(() =>
  sql
    .insertInto('original')
    .values({ sha256: '', gzip: new Uint8Array() })
    .onConflict((c) => c.doNothing()),
);
const forgetAddress = deleter('address', 'id');
const ADD_ADDRESS = compiledOnce(() =>
  sql
    .insertInto('address')
    .values({ id: '', record_id: '', url: '' })
    .onConflict((c) => c.column('id').doUpdateSet((e) => ({ record_id: e.ref('excluded.record_id'), url: e.ref('excluded.url') }))),
);

const summaryOf = ({
  version,
  meeting,
  summary,
}: {
  readonly version: number;
  readonly meeting: string;
  readonly summary: string;
}): Summary => ({
  ...(JSON.parse(summary) as Omit<Summary, 'versions' | 'meeting'>),
  versions: version,
  meeting,
});
