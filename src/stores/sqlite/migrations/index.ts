import { now, sql } from '../dialect.js';
import { compiledOnce } from '../query.js';
import type { Migration } from './migration.js';
import { VERSION_1 } from './version-1.js';
import { VERSION_2 } from './version-2.js';
import { VERSION_3 } from './version-3.js';
import { VERSION_4 } from './version-4.js';
import { VERSION_5 } from './version-5.js';

export type { Migration } from './migration.js';

/** In order; a migration that has been released is never changed, a new one is added, and `SCHEMA_VERSION` with it. */
export const MIGRATIONS: readonly Migration[] = [VERSION_1, VERSION_2, VERSION_3, VERSION_4, VERSION_5];

/** Where the store keeps which migrations it has been through. */
export const VERSION_TABLE = compiledOnce(() =>
  sql.schema
    .createTable('schema_version')
    .ifNotExists()
    .addColumn('version', 'integer', (c) => c.primaryKey())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('applied_at', 'text', (c) => c.notNull().defaultTo(now)),
);

export const REMEMBER = compiledOnce(() => sql.insertInto('schema_version').values({ version: 0, name: '' }));
