import type { ReadoutRecord } from '../../domain/index.js';
import { wordsOf } from '../summary.js';
import type { Connection } from './connection.js';
import { describe } from './describe.js';
import { findNear } from './near.js';
import { sql } from './schema.js';

/** Makes what is derived from the records of a store whose tables were just brought up to date. */
export function fill(connection: Connection): void {
  for (const { id, version } of connection.all(sql.selectFrom('record').select(['id', 'version']).orderBy('id'))) {
    const row = connection.first(
      sql.selectFrom('page_version').select('record').where('record_id', '=', id).where('version', '=', version),
    );
    if (!row) continue;
    const record = JSON.parse(row.record) as ReadoutRecord;
    const num = describe(connection, { record, version, words: wordsOf({ record, passages: [] }), isNew: false });
    findNear(connection, { record, num, isNew: false });
  }
}
