import type { ReadoutRecord } from '../../domain/index.js';
import { wordsOf } from '../summary.js';
import type { Connection } from './connection.js';
import { describe } from './describe.js';
import type { Migration } from './migrations/migration.js';
import { remember } from './near.js';
import { sql } from './schema.js';
import { indexAgain } from './search/index.js';

/** Makes what is derived from the records of a store whose tables were just brought up to date: `stale` is what of it has to be made anew. */
export function fill(connection: Connection, stale: ReadonlySet<Migration['derives']>): void {
  const all = stale.has('everything');
  if (!all && stale.has('words')) indexAgain(connection);
  if (!all && !stale.has('fingerprints')) return;
  for (const { id, num: known, version } of connection.all(sql.selectFrom('record').select(['id', 'num', 'version']).orderBy('id'))) {
    const row = connection.first(
      sql.selectFrom('page_version').select('record').where('record_id', '=', id).where('version', '=', version),
    );
    if (!row) continue;
    const record = JSON.parse(row.record) as ReadoutRecord;
    const num = all ? describe(connection, { record, version, words: wordsOf({ record, passages: [] }), isNew: false }) : known;
    remember(connection, { record, num, isNew: false });
  }
}
