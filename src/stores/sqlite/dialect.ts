import {
  DummyDriver,
  type Expression,
  Kysely,
  type RawBuilder,
  sql as raw,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import type { Tables } from './schema.js';

// What only SQLite says so stands here; every other query is written in what all databases of kysely understand.

/** Builds and types the queries; `Connection` runs them, synchronously, so that a transaction cannot be interleaved. */
export const sql = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});

/** The moment in UTC, `YYYY-MM-DDTHH:MM:SSZ`: the default of columns that tell when a row was written. */
export const now = raw<string>`(strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))`;

/** Of a table that is looked up by its key alone. */
export const withoutRowNumbers = raw`without rowid`;

/** Letter for letter, no pattern: true where `part` stands in the column. */
export const holds = (column: Expression<string>, part: string): RawBuilder<boolean> => raw<boolean>`instr(${column}, ${part}) > 0`;
export const beginsWith = (column: Expression<string>, part: string): RawBuilder<boolean> =>
  raw<boolean>`substr(${column}, 1, ${Array.from(part).length}) = ${part}`;
export const endsWith = (column: Expression<string>, part: string): RawBuilder<boolean> =>
  raw<boolean>`substr(${column}, ${-Array.from(part).length}) = ${part}`;
/** What stands after the first `mark`. */
export const after = (column: Expression<string>, mark: string): RawBuilder<string> =>
  raw<string>`substr(${column}, instr(${column}, ${mark}) + 1)`;
