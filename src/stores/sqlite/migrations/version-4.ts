import { sql, withoutRowNumbers } from '../dialect.js';
import type { Migration } from './migration.js';

const { schema } = sql;

/** Fingerprints that take fewer hashes, and so are others than before; less to write where indexes are spread over the whole file. */
export const VERSION_4: Migration = {
  version: 4,
  name: 'fingerprints of fewer hashes',
  derives: 'fingerprints',
  statements: () => [
    schema.dropTable('fingerprint').compile(),
    schema
      .createTable('fingerprint')
      .addColumn('band', 'integer', (c) => c.notNull())
      .addColumn('record_num', 'integer', (c) => c.notNull())
      .addPrimaryKeyConstraint('fingerprint_key', ['band', 'record_num'])
      .modifyEnd(withoutRowNumbers)
      .compile(),
    schema.createIndex('fingerprint_by_record').on('fingerprint').column('record_num').compile(),
    // statements of one day are few enough to be put in order when they are asked for
    schema.dropIndex('statement_in_order').compile(),
    schema.createIndex('statement_by_day').on('statement').column('day').compile(),
  ],
};
