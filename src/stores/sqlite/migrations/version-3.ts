import { now, sql } from '../dialect.js';
import type { Migration } from './migration.js';

const { schema } = sql;
const table = (name: string) => schema.createTable(name);

/** Official statistics: series, their values by time and vintage, the files they came from. Nothing of it is made from records. */
export const VERSION_3: Migration = {
  version: 3,
  name: 'official statistics',
  derives: 'nothing',
  statements: () => [
    table('stat_file')
      .addColumn('num', 'integer', (c) => c.primaryKey())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('added_at', 'text', (c) => c.notNull().defaultTo(now))
      .compile(),
    table('stat_series')
      .addColumn('num', 'integer', (c) => c.primaryKey())
      .addColumn('reporter', 'text', (c) => c.notNull())
      .addColumn('partner', 'text', (c) => c.notNull())
      .addColumn('indicator', 'text', (c) => c.notNull())
      .addColumn('basis', 'text', (c) => c.notNull())
      .addColumn('valuation', 'text', (c) => c.notNull())
      .addColumn('unit', 'text', (c) => c.notNull())
      .addColumn('source', 'text', (c) => c.notNull())
      .addColumn('licence', 'text')
      .addUniqueConstraint('stat_series_key', ['reporter', 'partner', 'indicator', 'basis', 'valuation', 'unit', 'source'])
      .compile(),
    table('stat_point')
      .addColumn('series_num', 'integer', (c) => c.notNull().references('stat_series.num'))
      .addColumn('period', 'text', (c) => c.notNull())
      .addColumn('vintage', 'text', (c) => c.notNull())
      .addColumn('value', 'text', (c) => c.notNull())
      .addColumn('step', 'text', (c) => c.notNull())
      .addColumn('status', 'text', (c) => c.notNull())
      .addColumn('file_num', 'integer', (c) => c.notNull().references('stat_file.num'))
      .addPrimaryKeyConstraint('stat_point_key', ['series_num', 'period', 'vintage'])
      .compile(),
  ],
};
