import { type Evidence, type ReadoutRecord, saidOn, speakerOf } from '../../src/domain/index.js';
import type { MeetingRecord } from '../../src/ledger/contacts/index.js';

/** Evidence of records without a store: readouts of one day with the same states are taken for one meeting. */
export function evidenceOf(records: readonly ReadoutRecord[]): Evidence[] {
  return records.flatMap((record) => {
    const { meeting, source } = record;
    const states = meeting.parties.map((party) => party.state ?? party.name).sort();
    return record.statements.map((statement) => ({
      statement,
      source: {
        record: record.id,
        publisher: source.publisher,
        lang: source.lang,
        url: source.url,
        title: source.title,
        meeting: `${meeting.date ?? record.id}:${states.join('-')}`,
        date: meeting.date,
        place: meeting.place,
        channel: meeting.channel,
        parties: meeting.parties,
      },
      by: speakerOf(record, statement),
      said: saidOn(record),
      review: null,
    }));
  });
}

/** The events of those records. */
export function meetingsOf(records: readonly ReadoutRecord[]): MeetingRecord[] {
  const meetings = new Map<string, MeetingRecord>();
  for (const record of records) {
    const { meeting, source } = record;
    const id = `${meeting.date ?? record.id}:${meeting.parties
      .map((party) => party.state ?? party.name)
      .sort()
      .join('-')}`;
    const readout = { record: record.id, publisher: source.publisher, lang: source.lang, title: source.title, url: source.url };
    const known = meetings.get(id);
    meetings.set(id, known ? { ...known, readouts: [...known.readouts, readout] } : { id, ...meeting, readouts: [readout] });
  }
  return [...meetings.values()];
}
