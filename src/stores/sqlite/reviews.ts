import {
  applyReviews,
  InputError,
  type ReadoutRecord,
  type ReviewEvent,
  type ReviewedRecord,
  sliceByCodePoints,
} from '../../domain/index.js';
import type { NewReview, ReviewFilter, Reviews, Summary } from '../contract/index.js';
import type { Connection } from './connection.js';
import { describe } from './describe.js';
import type { Part } from './part.js';
import { asReviewed, eventOf, eventsOf } from './review-log.js';
import { sql } from './schema.js';
import { refreshPassages, TextRows } from './search/index.js';

/** The log of reviews: appended, never changed; what it says of a record goes into the rows the record is asked by. */
export class SqliteReviews implements Part<Reviews> {
  constructor(private readonly connection: Connection) {}

  review(event: NewReview): ReviewEvent {
    return this.connection.durable(() => {
      const before = this.newest(event.record);
      if (!before) throw new InputError('unknown-record', event.record, 'no record has this id', 'see what is kept with: readout list');
      const events = eventsOf(this.connection, event.record);
      const seq = (this.connection.first(sql.selectFrom('review_event').select((e) => e.fn.max('seq').as('seq')))?.seq ?? 0) + 1;
      const statement = event.action === 'add' ? `${event.record}#${event.fields?.kind}-r${seq}` : event.statement;
      allowed(event, before.record, events);
      this.connection.run(
        sql.insertInto('review_event').values({
          seq,
          record_id: event.record,
          statement,
          quote: event.quote,
          action: event.action,
          fields: event.fields && JSON.stringify(event.fields),
          stands: event.stands && JSON.stringify(event.stands),
          by: event.by,
          note: event.note,
        }),
      );
      const num = describe(this.connection, { ...before, isNew: false });
      const texts = new TextRows(this.connection);
      refreshPassages(this.connection, texts, num, asReviewed(this.connection, before.record));
      texts.write();
      return this.reviews({ after: seq - 1, limit: 1 })[0] as ReviewEvent;
    });
  }

  reviews({ record, statement, after, limit }: ReviewFilter): readonly ReviewEvent[] {
    let query = sql.selectFrom('review_event').selectAll().orderBy('seq');
    if (record !== undefined) query = query.where('record_id', '=', record);
    if (statement !== undefined) query = query.where('statement', '=', statement);
    if (after !== undefined) query = query.where('seq', '>', after);
    if (limit !== undefined) query = query.limit(limit);
    return this.connection.all(query).map(eventOf);
  }

  reviewed(record: string): ReviewedRecord | null {
    const newest = this.newest(record);
    return newest && applyReviews(newest.record, eventsOf(this.connection, record));
  }

  private newest(id: string): { readonly record: ReadoutRecord; readonly version: number; readonly words: number } | null {
    const row = this.connection.first(
      sql
        .selectFrom('record')
        .innerJoin('page_version', (j) =>
          j.onRef('page_version.record_id', '=', 'record.id').onRef('page_version.version', '=', 'record.version'),
        )
        .select(['record.version', 'record.summary', 'page_version.record'])
        .where('record.id', '=', id),
    );
    if (!row) return null;
    const { words } = JSON.parse(row.summary) as Summary;
    return { record: JSON.parse(row.record) as ReadoutRecord, version: row.version, words };
  }
}

/** Throws where an event cannot be: nobody has been there first, the statement is there, and its words are the page's. */
function allowed(event: NewReview, record: ReadoutRecord, events: readonly ReviewEvent[]): void {
  const { action, statement, quote, fields, stands } = event;
  const wrong = (code: string, message: string, mend: string): InputError =>
    new InputError(code, `${event.record} ${statement}`, message, mend);
  if ((action === 'correct' || action === 'add') && fields === null)
    throw wrong('review-incomplete', `${action} needs the fields as they should be`, 'give all fields of the kind');
  if (action === 'add') {
    if (stands === null || quote === '' || sliceByCodePoints(record.text, stands) !== quote)
      throw wrong('review-quote', 'the words are not those of the page at this place', 'mark the words in the text again');
    return;
  }
  const { record: now, rejected, states } = applyReviews(record, events);
  const found = [...now.statements, ...rejected].find(({ id }) => id === statement);
  if (!found) throw wrong('unknown-statement', 'the record has no such statement', 'see the ids with: readout show ID --quotes');
  const last = events.findLast((each) => each.statement === statement)?.seq ?? 0;
  if (last > event.expects || found.quote !== quote)
    throw wrong(
      'review-conflict',
      'somebody else has reviewed it, or the page has changed, since it was shown',
      'look at it again and repeat',
    );
  if (action === 'undo' && !states.has(statement))
    throw wrong('review-nothing', 'nothing that a reviewer did with it still stands', 'look at it again');
}
