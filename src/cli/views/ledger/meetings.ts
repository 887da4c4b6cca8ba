import type { MeetingChannel, Party } from '../../../domain/index.js';
import type { DoubtCode, DoubtReasonCode } from '../../messages/compare.js';
import { harmlessLine } from '../../terminal/harmless.js';
import { clip } from '../../terminal/layout.js';
import { placeName } from '../names.js';
import { block, type LedgerView, type Row } from './block.js';

export interface ShownMeeting {
  readonly id: string;
  readonly date: string | null;
  readonly place: { readonly name: string | null; readonly state: string | null } | null;
  readonly channel: MeetingChannel;
  readonly parties: readonly Party[];
  readonly records: readonly string[];
}

/** Events as a table, newest first, under each its readouts. */
export function meetingsForPeople(meetings: readonly ShownMeeting[], view: LedgerView): string {
  const { columns } = view.ui.say.ledger;
  return block(
    { columns: [columns.when, columns.what, columns.who, columns.where], elastic: 2 },
    meetings.map((meeting) => meetingRow(meeting, view)),
    view,
  );
}

export function meetingRow({ date, place, channel, parties, records }: ShownMeeting, { ui, names }: LedgerView): Row {
  const who = parties.map(({ person, name, state }) => {
    const known = harmlessLine(names.people[person ?? name] ?? names.people[name] ?? name);
    return state === null ? known : `${known} (${state})`;
  });
  const where = place?.name ? placeName(place.name, names) : (place?.state ?? '');
  return {
    cells: [date ?? '—', ui.words.meetings[channel], who.join(', '), clip(harmlessLine(where), 28)],
    below: [records.map(harmlessLine).join(' · ')],
  };
}

export interface ShownPossible {
  readonly records: readonly [string, string];
  readonly doubt: DoubtCode;
  readonly reasons: readonly DoubtReasonCode[];
}

/** Readouts that are kept under two events and may tell of one, with what leaves it in doubt. */
export function possiblyOneForPeople(possible: readonly ShownPossible[], view: LedgerView): string {
  const { compare } = view.ui.say;
  const rows = possible.map(({ records, doubt, reasons }) => ({
    cells: [compare.doubts[doubt], records.map(harmlessLine).join(' · ')],
    below: [reasons.map((reason) => compare.doubtReasons[reason]).join(', ')],
  }));
  return block({ heading: compare.maybeOne, elastic: 1 }, rows, view);
}
