import { applyReviews, type ReadoutRecord, type ReviewEvent } from '../../domain/index.js';
import type { Connection } from './connection.js';
import { compiledOnce } from './query.js';
import { sql, type Tables } from './schema.js';

type Row = {
  readonly [C in keyof Tables['review_event']]: Tables['review_event'][C] extends { __select__: infer S } ? S : Tables['review_event'][C];
};

/** What reviewers did with a record, oldest first. */
export const eventsOf = (connection: Connection, record: string): ReviewEvent[] => connection.allOf<Row>(OF_RECORD, [record]).map(eventOf);
const OF_RECORD = compiledOnce(() => sql.selectFrom('review_event').selectAll().where('record_id', '=', '').orderBy('seq'));

export const eventOf = (row: Row): ReviewEvent => ({
  seq: row.seq,
  record: row.record_id,
  statement: row.statement,
  quote: row.quote,
  action: row.action as ReviewEvent['action'],
  fields: row.fields === null ? null : JSON.parse(row.fields),
  stands: row.stands === null ? null : JSON.parse(row.stands),
  by: row.by,
  at: row.at,
  note: row.note,
});

/** A record as reviewers have left it. */
export function asReviewed(connection: Connection, record: ReadoutRecord): ReadoutRecord {
  const events = eventsOf(connection, record.id);
  return events.length === 0 ? record : applyReviews(record, events).record;
}
