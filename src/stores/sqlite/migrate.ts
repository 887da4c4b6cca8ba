import type { Connection } from './connection.js';
import { MIGRATIONS, SCHEMA_VERSION, VERSION_TABLE } from './migrations/index.js';
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

/** Brings a store up to date in one transaction, or leaves it as it was; one that is up to date is only looked at. `fill` makes what is derived. */
export function migrate(connection: Connection, fill: (connection: Connection) => void): void {
  const before = storeVersion(connection);
  if (before === SCHEMA_VERSION) return;
  if (before > SCHEMA_VERSION) throw new NewerStoreError(before, SCHEMA_VERSION);
  connection.transaction(() => {
    connection.execute(VERSION_TABLE);
    const found = storeVersion(connection);
    for (const migration of MIGRATIONS.slice(found)) {
      for (const statement of migration.statements) connection.execute(statement);
      connection.run(sql.insertInto('schema_version').values({ version: migration.version, name: migration.name }));
    }
    if (found < SCHEMA_VERSION && found > 0) fill(connection);
  });
}

/** 0 for a database without tables. */
function storeVersion(connection: Connection): number {
  const tables = connection.pragma<{ name: string }>("PRAGMA table_list('schema_version')");
  if (tables.length === 0) return 0;
  return connection.first(sql.selectFrom('schema_version').select((e) => e.fn.max('version').as('version')))?.version ?? 0;
}
