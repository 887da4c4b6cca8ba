import type { Connection } from './connection.js';
import { SCHEMA_VERSION } from './migrations/schema-version.js';
import { plainQuery } from './query.js';

/** The store was made by a newer Readout. */
export class NewerStoreError extends Error {
  constructor(
    readonly found: number,
    readonly known: number,
  ) {
    super(`store of version ${found}, this program knows ${known}`);
  }
}

/** The file is a database, but of something else. */
export class ForeignDatabaseError extends Error {}

/** Throws for what is no store, or one that this program does not know. */
export function assertStore(connection: Connection): void {
  const found = storeVersion(connection);
  if (found === 0 && connection.tables().length > 0) throw new ForeignDatabaseError('its tables are not those of a store');
  if (found > SCHEMA_VERSION) throw new NewerStoreError(found, SCHEMA_VERSION);
}

/** Brings a store up to date in one transaction, or leaves it as it was; one that is up to date is only looked at, and nothing is loaded for it. Of an older one `onUpgrade` is told first. */
export async function migrate(connection: Connection, onUpgrade: () => void = () => {}): Promise<void> {
  const before = storeVersion(connection);
  if (before === SCHEMA_VERSION) return;
  if (before > 0) onUpgrade();
  const [{ MIGRATIONS, REMEMBER, VERSION_TABLE }, { fill }] = await Promise.all([import('./migrations/index.js'), import('./fill.js')]);
  connection.transaction(() => {
    connection.execute(VERSION_TABLE);
    // Another process may have been faster.
    const found = storeVersion(connection);
    for (const migration of MIGRATIONS.slice(found)) {
      for (const statement of migration.statements()) connection.execute(statement);
      connection.execute(REMEMBER, [migration.version, migration.name]);
    }
    if (found > 0) fill(connection, new Set(MIGRATIONS.slice(found).map(({ derives }) => derives)));
  });
}

const NEWEST = plainQuery('SELECT max(version) AS version FROM schema_version');

/** 0 for a database without tables. */
function storeVersion(connection: Connection): number {
  if (!connection.tables().includes('schema_version')) return 0;
  return connection.allOf<{ version: number | null }>(NEWEST)[0]?.version ?? 0;
}
