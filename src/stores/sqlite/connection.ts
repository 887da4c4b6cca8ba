import type { DatabaseSyncInstance, StatementSyncInstance } from '@photostructure/sqlite';
import type { Compilable, CompiledQuery } from 'kysely';
import { MIGRATIONS, SCHEMA_VERSION, VERSION_TABLE } from './migrations.js';
import { sql } from './schema.js';

/** The store was made by a newer Readout. */
export class NewerStoreError extends Error {
  constructor(
    readonly found: number,
    readonly known: number,
  ) {
    super(`store of version ${found}, this program knows ${known}`);
  }
}

type Value = string | number | null | Uint8Array;

/** One open database: runs compiled queries with statements prepared once, and keeps transactions whole. */
export class Connection {
  private readonly prepared = new Map<string, StatementSyncInstance>();

  constructor(private readonly database: DatabaseSyncInstance) {
    // Another process may hold the write lock while it adds a record; half a minute is longer than any record takes.
    database.exec('PRAGMA busy_timeout = 30000');
    database.exec('PRAGMA journal_mode = WAL');
    database.exec('PRAGMA synchronous = NORMAL');
    database.exec('PRAGMA foreign_keys = ON');
    this.migrate();
  }

  all<Row>(query: Compilable<Row>): Row[] {
    const compiled = query.compile();
    return this.statement(compiled).all(...(compiled.parameters as Value[])) as Row[];
  }

  first<Row>(query: Compilable<Row>): Row | undefined {
    return this.all(query)[0];
  }

  run(query: Compilable<unknown>): void {
    this.execute(query.compile());
  }

  /** Takes the write lock at once, so that what is read inside still holds when it is written. Nothing remains of a body that throws. */
  transaction<T>(body: () => T): T {
    this.database.exec('BEGIN IMMEDIATE');
    try {
      const result = body();
      this.database.exec('COMMIT');
      return result;
    } catch (error) {
      this.rollBack();
      throw error;
    }
  }

  close(): void {
    this.prepared.clear();
    this.database.close();
  }

  private rollBack(): void {
    try {
      this.database.exec('ROLLBACK');
    } catch {
      // SQLite has rolled back by itself, as it does on a full disk; the first error is the one to tell.
    }
  }

  private execute(query: CompiledQuery): void {
    this.statement(query).run(...(query.parameters as Value[]));
  }

  private statement(query: CompiledQuery): StatementSyncInstance {
    let statement = this.prepared.get(query.sql);
    if (!statement) {
      statement = this.database.prepare(query.sql);
      this.prepared.set(query.sql, statement);
    }
    return statement;
  }

  private migrate(): void {
    this.execute(VERSION_TABLE);
    const version = () => this.first(sql.selectFrom('schema_version').select((e) => e.fn.max('version').as('version')))?.version ?? 0;
    if (version() === SCHEMA_VERSION) return;
    this.transaction(() => {
      const found = version();
      if (found > SCHEMA_VERSION) throw new NewerStoreError(found, SCHEMA_VERSION);
      for (const migration of MIGRATIONS.slice(found)) {
        for (const statement of migration.statements) this.execute(statement);
        this.run(sql.insertInto('schema_version').values({ version: migration.version, name: migration.name }));
      }
    });
  }
}
