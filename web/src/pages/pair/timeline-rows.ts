import type { ContactLine, Meeting } from '../../api/ledger-types.js';
import { daysOf } from '../../text/edtf-days.js';

/** Where an event stands: there is a record of it, it is told to have been held, it is ahead, its time passed without a record, it was called off. */
export type Standing = 'recorded' | 'held' | 'ahead' | 'passed' | 'cancelled';
export type Lane = 'visits' | 'contacts' | 'meetings';

export interface TimelineRow {
  readonly key: string;
  readonly lane: Lane;
  readonly standing: Standing;
  readonly first: Date;
  readonly last: Date;
  readonly contact: ContactLine | null;
  readonly meeting: Meeting | null;
}

/** Events with a time, and contacts told of without one. An event that a contact is shown held by is told with the contact alone. */
export function timelineRows(
  contacts: readonly ContactLine[],
  meetings: readonly Meeting[],
): { readonly timed: readonly TimelineRow[]; readonly untimed: readonly ContactLine[] } {
  const told = new Set(contacts.flatMap(({ meeting }) => meeting?.id ?? []));
  const timed = [
    ...contacts.flatMap((contact) => {
      const days = contact.when === null ? null : daysOf(contact.when);
      const lane: Lane = contact.channel === 'visit' ? 'visits' : 'contacts';
      return days === null ? [] : [{ key: contact.id, lane, standing: standingOf(contact), ...days, contact, meeting: null }];
    }),
    ...meetings.flatMap((meeting) => {
      const days = meeting.date === null || told.has(meeting.id) ? null : daysOf(meeting.date);
      return days === null
        ? []
        : [{ key: meeting.id, lane: 'meetings' as const, standing: 'recorded' as const, ...days, contact: null, meeting }];
    }),
  ].sort((a, b) => a.first.getTime() - b.first.getTime() || a.last.getTime() - b.last.getTime());
  return { timed, untimed: contacts.filter(({ when }) => when === null || daysOf(when) === null) };
}

function standingOf({ status, meeting }: ContactLine): Standing {
  switch (status) {
    case 'held':
      return meeting ? 'recorded' : 'held';
    case 'passed':
    case 'cancelled':
      return status;
    default:
      return 'ahead';
  }
}
