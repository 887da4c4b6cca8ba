import type { ReadoutRecord } from '../../domain/index.js';
import type { MeetingEntry, MeetingFilter, Meetings } from '../contract/index.js';
import type { Connection } from './connection.js';
import type { Part } from './part.js';
import { sql } from './schema.js';

/** Events, each with all readouts that tell of it. */
export class SqliteMeetings implements Part<Meetings> {
  constructor(private readonly connection: Connection) {}

  meetings({ id, states = [], person, from, to, after, limit = 100 }: MeetingFilter): readonly MeetingEntry[] {
    let query = sql.selectFrom('meeting').select('id').orderBy('day', 'desc').orderBy('id').limit(limit);
    if (id !== undefined) query = query.where('id', '=', id);
    if (from !== undefined) query = query.where('day', '>=', from);
    if (to !== undefined) query = query.where('day', '<=', to).where('day', '!=', '');
    for (const state of new Set(states)) {
      query = query.where('id', 'in', (e) =>
        e
          .selectFrom('party_state')
          .innerJoin('record', 'record.id', 'party_state.record_id')
          .select('record.meeting')
          .where('state', '=', state),
      );
    }
    if (person !== undefined) {
      query = query.where('id', 'in', (e) =>
        e
          .selectFrom('appearance')
          .innerJoin('record', 'record.id', 'appearance.record_id')
          .select('record.meeting')
          .where('person', '=', person),
      );
    }
    const last =
      after === undefined ? undefined : this.connection.first(sql.selectFrom('meeting').select(['day', 'id']).where('id', '=', after));
    if (last) query = query.where((e) => e.or([e('day', '<', last.day), e.and([e('day', '=', last.day), e('id', '>', last.id)])]));
    return this.connection.all(query).map((row) => this.entry(row.id));
  }

  private entry(id: string): MeetingEntry {
    const query = sql
      .selectFrom('record')
      .innerJoin('page_version', (j) =>
        j.onRef('page_version.record_id', '=', 'record.id').onRef('page_version.version', '=', 'record.version'),
      )
      .select('page_version.record')
      .where('meeting', '=', id)
      .orderBy('id');
    const told = this.connection.all(query).map((row) => JSON.parse(row.record) as ReadoutRecord);
    const meetings = told.map(({ meeting }) => meeting);
    // Of a visit that one tells by its days and another by a day, the day.
    const dates = meetings.flatMap(({ date }) => (date === null ? [] : [date])).sort((a, b) => a.length - b.length);
    return {
      id,
      date: dates[0] ?? null,
      place: meetings.find(({ place }) => place !== null)?.place ?? null,
      channel: meetings.find(({ channel }) => channel !== 'other')?.channel ?? 'other',
      occasion: meetings.find(({ occasion }) => occasion !== null)?.occasion ?? null,
      parties: [...meetings].sort((a, b) => b.parties.length - a.parties.length)[0]?.parties ?? [],
      topics: [...new Set(told.flatMap(({ topics }) => topics.map(({ topic }) => topic)))].sort(),
      readouts: told.map(({ id: record, source: { publisher, lang, title, url, published } }) => ({
        record,
        publisher,
        lang,
        title,
        url,
        published: published?.slice(0, 10) ?? null,
      })),
    };
  }
}
