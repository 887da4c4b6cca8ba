import { gunzipSync, gzipSync } from 'node:zlib';
import { sql as raw } from 'kysely';
import type { ReadoutRecord } from '../../domain/index.js';
import type { Kept, ListFilter, Store, Summary, Version } from '../contract.js';
import { summarise } from '../summary.js';
import type { Connection } from './connection.js';
import { storeError } from './failures.js';
import { sql } from './schema.js';

/** Records in one SQLite file; one transaction a record. */
export class SqliteStore implements Store {
  constructor(
    private readonly connection: Connection,
    private readonly file: string,
  ) {}

  put(record: ReadoutRecord, original: Uint8Array | null): Promise<Kept> {
    // Half a surrogate pair and control characters survive: JSON escapes them, and only JSON is stored.
    const json = JSON.stringify(record);
    const gzip = original && gzipSync(original);
    return this.guarded(() => this.connection.transaction(() => this.keep(record, json, gzip)));
  }

  get(id: string, version?: number): Promise<ReadoutRecord | null> {
    return this.guarded(() => {
      const row = this.connection.first(this.version(id, version).select('record'));
      return row ? (JSON.parse(row.record) as ReadoutRecord) : null;
    });
  }

  original(id: string, version?: number): Promise<Uint8Array | null> {
    return this.guarded(() => {
      const row = this.connection.first(
        this.version(id, version).innerJoin('original', 'original.sha256', 'page_version.sha256').select('original.gzip'),
      );
      return row ? gunzipSync(row.gzip) : null;
    });
  }

  versions(id: string): Promise<readonly Version[]> {
    return this.guarded(() =>
      this.connection
        .all(sql.selectFrom('page_version').select(['version', 'sha256', 'added_at']).where('record_id', '=', id).orderBy('version'))
        .map((row) => ({ version: row.version, sha256: row.sha256, addedAt: row.added_at })),
    );
  }

  list(filter: ListFilter): Promise<readonly Summary[]> {
    return this.guarded(() => {
      let query = this.matching(filter).select(['version', 'summary']).orderBy('date', 'desc').orderBy('id');
      const last =
        filter.after === undefined
          ? undefined
          : this.connection.first(sql.selectFrom('record').select(['date', 'id']).where('id', '=', filter.after));
      if (last) query = query.where((e) => e.or([e('date', '<', last.date), e.and([e('date', '=', last.date), e('id', '>', last.id)])]));
      if (filter.limit !== undefined) query = query.limit(filter.limit);
      return this.connection
        .all(query)
        .map((row) => ({ ...(JSON.parse(row.summary) as Omit<Summary, 'versions'>), versions: row.version }));
    });
  }

  count(filter: ListFilter): Promise<number> {
    return this.guarded(() => Number(this.connection.first(this.matching(filter).select((e) => e.fn.countAll().as('count')))?.count ?? 0));
  }

  find(what: 'record' | 'statement', part: string, limit: number): Promise<readonly string[]> {
    return this.guarded(() => {
      if (part === '') return [];
      const ids = (condition: ReturnType<typeof raw<boolean>>): string[] =>
        this.connection.all(sql.selectFrom(what).select('id').where(condition).orderBy('id').limit(limit)).map((row) => row.id);
      const exact = ids(raw<boolean>`id = ${part}`);
      if (exact.length > 0) return exact;
      const own = what === 'record' ? ids(raw<boolean>`key = ${part}`) : ids(raw<boolean>`substr(id, instr(id, '#') + 1) = ${part}`);
      if (own.length > 0) return own;
      const length = Array.from(part).length;
      const ends = raw`substr(id, 1, ${length}) = ${part} or substr(id, ${-length}) = ${part}`;
      return ids(raw<boolean>`(${ends} or instr(id, ${`:${part}`}) > 0 or instr(id, ${`#${part}`}) > 0)`);
    });
  }

  close(): Promise<void> {
    return this.guarded(() => this.connection.close());
  }

  private keep(record: ReadoutRecord, json: string, gzip: Uint8Array | null): Kept {
    const { id, source } = record;
    const versions = this.connection.all(
      sql.selectFrom('page_version').select(['version', 'sha256', 'record']).where('record_id', '=', id).orderBy('version', 'desc'),
    );
    const newest = versions[0]?.version ?? 0;
    const same = versions.find((version) => version.sha256 === source.sha256);
    if (same?.record === json) return { outcome: 'unchanged', version: same.version };
    if (same) {
      this.connection.run(
        sql.updateTable('page_version').set({ record: json }).where('record_id', '=', id).where('version', '=', same.version),
      );
      if (same.version === newest) this.describe(record, newest);
      return { outcome: 'reread', version: same.version };
    }
    const version = newest + 1;
    this.describe(record, version);
    this.connection.run(sql.insertInto('page_version').values({ record_id: id, version, sha256: source.sha256, record: json }));
    if (gzip)
      this.connection.run(
        sql
          .insertInto('original')
          .values({ sha256: source.sha256, gzip })
          .onConflict((c) => c.doNothing()),
      );
    return { outcome: version === 1 ? 'added' : 'changed', version };
  }

  /** Everything that is asked of the newest version without opening its JSON. */
  private describe(record: ReadoutRecord, version: number): void {
    const { id, source, meeting } = record;
    const row = {
      key: id.slice(id.lastIndexOf(':') + 1),
      version,
      publisher: source.publisher,
      lang: source.lang,
      // a visit of some days is found by its first
      date: meeting.date?.slice(0, 10) ?? '',
      summary: JSON.stringify(summarise(record)),
    };
    this.connection.run(
      sql
        .insertInto('record')
        .values({ id, ...row })
        .onConflict((c) => c.column('id').doUpdateSet(row)),
    );
    this.connection.run(sql.deleteFrom('party_state').where('record_id', '=', id));
    for (const state of new Set(meeting.parties.map((party) => party.state))) {
      if (state !== null) this.connection.run(sql.insertInto('party_state').values({ record_id: id, state }));
    }
    this.connection.run(sql.deleteFrom('statement').where('record_id', '=', id));
    for (const { id: statement, kind } of record.statements) {
      this.connection.run(sql.insertInto('statement').values({ id: statement, record_id: id, kind }));
    }
  }

  private version(id: string, version: number | undefined) {
    const query = sql.selectFrom('page_version').where('record_id', '=', id).orderBy('version', 'desc').limit(1);
    return version === undefined ? query : query.where('version', '=', version);
  }

  private matching(filter: ListFilter) {
    let query = sql.selectFrom('record');
    if (filter.publisher !== undefined) query = query.where('publisher', '=', filter.publisher);
    if (filter.lang !== undefined) query = query.where('lang', '=', filter.lang);
    if (filter.from !== undefined) query = query.where('date', '>=', filter.from);
    if (filter.to !== undefined) query = query.where('date', '<=', filter.to).where('date', '!=', '');
    const { state } = filter;
    if (state !== undefined) {
      query = query.where('id', 'in', (e) => e.selectFrom('party_state').select('record_id').where('state', '=', state));
    }
    return query;
  }

  /** What SQLite throws becomes an error that names the file. */
  private async guarded<T>(body: () => T): Promise<T> {
    try {
      return body();
    } catch (error) {
      throw storeError(error, this.file);
    }
  }
}
