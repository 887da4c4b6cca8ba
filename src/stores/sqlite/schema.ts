import { DummyDriver, type Generated, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';

/** The tables as the newest migration leaves them. */
export interface Tables {
  schema_version: { version: number; name: string; applied_at: Generated<string> };
  /** One row a record; what a list asks for comes from its newest version. */
  record: { id: string; key: string; version: number; publisher: string | null; lang: string; date: string; summary: string };
  /** One row a version of its page. `record` is the JSON of the reading. */
  page_version: { record_id: string; version: number; sha256: string; record: string; added_at: Generated<string> };
  /** States that take part, of the newest version. */
  party_state: { record_id: string; state: string };
  /** Statements of the newest version, to be found by id. */
  statement: { id: string; record_id: string; kind: string };
  /** Bytes as fetched, gzipped; the hash is of the bytes themselves. */
  original: { sha256: string; gzip: Uint8Array };
}

/** Builds and types the queries; `Connection` runs them, synchronously, so that a transaction cannot be interleaved. */
export const sql = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});
