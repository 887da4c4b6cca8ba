import { now, sql } from '../dialect.js';
import type { Migration } from './migration.js';

/** Released: never changed. */
export const VERSION_1: Migration = {
  version: 1,
  name: 'records, versions of their pages, originals',
  derives: 'everything',
  statements: () => [
    sql.schema
      .createTable('record')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('key', 'text', (c) => c.notNull())
      .addColumn('version', 'integer', (c) => c.notNull())
      .addColumn('publisher', 'text')
      .addColumn('lang', 'text', (c) => c.notNull())
      .addColumn('date', 'text', (c) => c.notNull())
      .addColumn('summary', 'text', (c) => c.notNull())
      .compile(),
    sql.schema.createIndex('record_by_date').on('record').columns(['date', 'id']).compile(),
    sql.schema.createIndex('record_by_key').on('record').column('key').compile(),
    sql.schema
      .createTable('page_version')
      .addColumn('record_id', 'text', (c) => c.notNull().references('record.id'))
      .addColumn('version', 'integer', (c) => c.notNull())
      .addColumn('sha256', 'text', (c) => c.notNull())
      .addColumn('record', 'text', (c) => c.notNull())
      .addColumn('added_at', 'text', (c) => c.notNull().defaultTo(now))
      .addPrimaryKeyConstraint('page_version_key', ['record_id', 'version'])
      .addUniqueConstraint('page_version_once', ['record_id', 'sha256'])
      .compile(),
    sql.schema
      .createTable('party_state')
      .addColumn('record_id', 'text', (c) => c.notNull().references('record.id'))
      .addColumn('state', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('party_state_key', ['state', 'record_id'])
      .compile(),
    sql.schema.createIndex('party_state_by_record').on('party_state').column('record_id').compile(),
    sql.schema
      .createTable('statement')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('record_id', 'text', (c) => c.notNull().references('record.id'))
      .addColumn('kind', 'text', (c) => c.notNull())
      .compile(),
    sql.schema.createIndex('statement_by_record').on('statement').column('record_id').compile(),
    sql.schema
      .createTable('original')
      .addColumn('sha256', 'text', (c) => c.primaryKey())
      .addColumn('gzip', 'blob', (c) => c.notNull())
      .compile(),
  ],
};
