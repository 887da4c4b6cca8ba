import { type Days, daysOf, overlap, precisionOf } from '../when.js';
import type { MeetingRecord } from './contact-line.js';
import type { Followed } from './follow.js';
import { slackOf } from './same-contact.js';
import { otherPlace, sameActor, type Telling } from './telling.js';

/**
 * The store's event that shows a contact held: of the right kind, with the right people, in the right state, within the window round the time told.
 * The earliest of several; null when there is none, or no time was told.
 */
export function recordOf(contact: Followed, meetings: readonly MeetingRecord[]): MeetingRecord | null {
  const { days, tellings } = contact;
  const dated = tellings.some((telling) => telling.days !== null);
  if (days === null || !dated || contact.cancelled) return null;
  const window: Days = { first: days.first - slackOf(days), last: days.last + slackOf(days) };
  const told: Told = {
    place: tellings.some(({ evidence }) => evidence.statement.place !== null),
    day: precisionOf(days) === 'day',
  };
  const fitting = meetings.filter((meeting) => {
    const when = daysOf(meeting.date);
    return (
      when !== null &&
      overlap(when, window) &&
      tellings.every((telling) => shows(meeting, telling, told) && isAfter(meeting, when, telling))
    );
  });
  const within = fitting.filter((meeting) => overlap(daysOf(meeting.date) ?? window, days));
  return earliest(within.length > 0 ? within : fitting);
}

const earliest = (meetings: readonly MeetingRecord[]): MeetingRecord | null =>
  meetings.reduce<MeetingRecord | null>((first, each) => (first && (first.date ?? '') <= (each.date ?? '') ? first : each), null);

/** What is announced at an event, and what is told there of the past, is another one; only a visit going on is that of the talks. */
function isAfter(meeting: MeetingRecord, when: Days, { said, evidence }: Telling): boolean {
  const { channel, status } = evidence.statement;
  const own = meeting.id === evidence.source.meeting;
  if (status === 'ongoing') return when.first <= said;
  if (status === 'held') return when.first <= said && (!own || (channel === 'visit' && evidence.by === null));
  return when.last >= said && !own;
}

/** What some telling of a contact makes sure. */
interface Told {
  readonly place: boolean;
  readonly day: boolean;
}

function shows(meeting: MeetingRecord, telling: Telling, told: Told): boolean {
  const { channel, who, hosts, states } = telling;
  const here = (state: string): boolean => meeting.parties.some((party) => party.state === state);
  const takesPart = (actor: (typeof who)[number]): boolean => meeting.parties.some((party) => sameActor(actor, party));
  switch (channel) {
    case 'visit':
      return meeting.channel !== 'call' && meeting.place?.state != null && hosts.includes(meeting.place.state) && who.some(takesPart);
    case 'call':
      return meeting.channel === 'call' && states.every(here);
    case 'meeting':
      return meeting.channel !== 'call' && states.every(here) && atPlace(meeting, telling) && who.every(takesPart);
    case 'summit': {
      const isSummit = meeting.channel === 'multilateral' || meeting.occasion !== null;
      // Of a summit in a month or more, some other meeting of these states would do; the place has to be told, too.
      const sure = told.place || told.day || meeting.occasion !== null;
      return isSummit && sure && states.every(here) && atPlace(meeting, telling);
    }
    default:
      return false;
  }
}

const atPlace = (meeting: MeetingRecord, telling: Telling): boolean =>
  !otherPlace(meeting.place?.name ?? null, telling.evidence.statement.place);
