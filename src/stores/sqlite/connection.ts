import type { DatabaseSyncInstance, StatementSyncInstance } from '@photostructure/sqlite';
import type { Compilable } from 'kysely';
import {
  copyInto,
  EMPTY_LOG,
  FOREIGN_KEYS,
  INTEGRITY,
  JOURNAL,
  READ_WHILE_WRITTEN,
  SETTINGS,
  SYNC_FULL,
  SYNC_NORMAL,
  TABLES,
  WITHOUT_WAITING,
} from './pragmas.js';
import type { Query } from './query.js';

export type Value = string | number | null | Uint8Array;

/** Prepared statements kept; queries with lists of values have as many forms as lists have lengths. */
const KEPT = 400;

/** Half a minute in all, as long as other waits for a lock. */
const TRIES = 1500;
const PAUSE_MS = 20;
const PAUSE = new Int32Array(new SharedArrayBuffer(4));

/** One open database: runs compiled queries with statements prepared once, and keeps transactions whole. */
export class Connection {
  /** Transactions taken back: what was remembered of a table before the last of them may be untrue. */
  rollbacks = 0;
  private wrote = false;
  private readonly prepared = new Map<string, StatementSyncInstance>();

  constructor(private readonly database: DatabaseSyncInstance) {
    for (const pragma of SETTINGS) database.exec(pragma);
  }

  all<Row>(query: Compilable<Row>): Row[] {
    return this.allOf<Row>(query.compile());
  }

  /** The same for a query that was compiled once for many runs. */
  allOf<Row>(query: Query, parameters: readonly unknown[] = query.parameters): Row[] {
    return this.statement(query.sql).all(...(parameters as Value[])) as Row[];
  }

  first<Row>(query: Compilable<Row>): Row | undefined {
    return this.all(query)[0];
  }

  run(query: Compilable<unknown>): void {
    this.execute(query.compile());
  }

  execute(query: Query, parameters: readonly unknown[] = query.parameters): void {
    this.statement(query.sql).run(...(parameters as Value[]));
  }

  tables(): string[] {
    return this.rows<{ name: string }>(TABLES).map(({ name }) => name);
  }

  /**
   * From now on others may read while one writes. Of two processes that make a store at one time SQLite refuses one at once, whatever
   * time-out is set: the change needs the whole file, and each holds some of it. The one refused looks again.
   */
  readWhileWritten(): void {
    for (let tries = 1; ; tries++) {
      try {
        this.database.exec(READ_WHILE_WRITTEN);
        return;
      } catch (error) {
        if (tries >= TRIES || !/locked|busy/i.test((error as Error).message)) throw error;
        Atomics.wait(PAUSE, 0, 0, PAUSE_MS);
      }
    }
  }

  readsWhileWritten(): boolean {
    return this.rows<{ journal_mode: string }>(JOURNAL)[0]?.journal_mode === 'wal';
  }

  /** Writes a whole copy into a new file. */
  copyInto(file: string): void {
    this.database.exec(copyInto(file));
  }

  /** What the database finds wrong with itself; empty when nothing is. */
  faults(): string[] {
    const found = this.rows<{ integrity_check: string }>(INTEGRITY).map((row) => row.integrity_check);
    const keys = this.rows<{ table: string; parent: string }>(FOREIGN_KEYS);
    return [
      ...found.filter((line) => line !== 'ok'),
      ...keys.map(({ table, parent }) => `a row of ${table} names a ${parent} that is not there`),
    ];
  }

  /** What is read inside is of one moment, though others write meanwhile. */
  reading<T>(body: () => T): T {
    this.database.exec('BEGIN');
    try {
      return body();
    } finally {
      this.database.exec('COMMIT');
    }
  }

  /** Takes the write lock at once, so that what is read inside still holds when it is written. Nothing remains of a body that throws. */
  transaction<T>(body: () => T): T {
    this.database.exec('BEGIN IMMEDIATE');
    this.wrote = true;
    try {
      const result = body();
      this.database.exec('COMMIT');
      return result;
    } catch (error) {
      this.rollBack();
      throw error;
    }
  }

  /** A transaction that is on the disk when this returns, whatever happens to the power. */
  durable<T>(body: () => T): T {
    this.database.exec(SYNC_FULL);
    try {
      return this.transaction(body);
    } finally {
      this.database.exec(SYNC_NORMAL);
    }
  }

  close(): void {
    if (this.wrote) this.emptyLog();
    this.prepared.clear();
    this.database.close();
  }

  /** The driver lets go of the file only when its statements are collected, so that what stands in the log is put into the file before. */
  private emptyLog(): void {
    try {
      this.database.exec(WITHOUT_WAITING);
      this.database.exec(EMPTY_LOG);
    } catch {
      // Others are at work; the last one does it.
    }
  }

  private rows<Row>(text: string): Row[] {
    return this.database.prepare(text).all() as Row[];
  }

  private rollBack(): void {
    this.rollbacks++;
    try {
      this.database.exec('ROLLBACK');
    } catch {
      // SQLite has rolled back by itself, as it does on a full disk; the first error is the one to tell.
    }
  }

  private statement(text: string): StatementSyncInstance {
    let statement = this.prepared.get(text);
    if (!statement) {
      if (this.prepared.size >= KEPT) this.prepared.clear();
      statement = this.database.prepare(text);
      this.prepared.set(text, statement);
    }
    return statement;
  }
}
