import type { Evidence, IsoDate, StateCode } from '../../domain/index.js';
import { compare, inOrderTold, knownBy } from '../citation.js';
import { daysOf, isoOf } from '../when.js';
import type { ContactLine, MeetingRecord } from './contact-line.js';
import { follow } from './follow.js';
import { lineOf, lineOfMeeting } from './lines.js';
import { recordOf } from './record-of.js';
import { slackOf } from './same-contact.js';
import { sameActor, type Telling, tellingOf } from './telling.js';

export interface ContactsOptions {
  readonly asOf: IsoDate;
  /** Only contacts in which all of these take part. */
  readonly states?: readonly StateCode[] | undefined;
}

/**
 * Contacts as statements announce and report them, each followed to `asOf`, and visits that only the store's events show. By time, those
 * without one last. Events later than `asOf` are left out as statements are.
 */
export function contacts(
  evidence: readonly Evidence[],
  meetings: readonly MeetingRecord[],
  { asOf, states }: ContactsOptions,
): ContactLine[] {
  const known = knownBy(evidence, asOf);
  const talks = talksOnDocuments(known);
  const told = known
    .filter((each): each is Evidence<'contact'> => each.statement.kind === 'contact' && !talks.has(each.statement.id))
    .sort(inOrderTold)
    .flatMap((each) => tellingOf(each) ?? []);
  const events = meetings.filter((meeting) => meeting.date !== null && meeting.date.slice(0, 10) <= asOf && !isOnlyAnnounced(meeting));
  const near = byMonth(events);
  const lines = follow(worthFollowing(told)).map((contact) => {
    const days = contact.days;
    return lineOf(contact, days && recordOf(contact, near(days.first - slackOf(days), days.last + slackOf(days))), asOf);
  });
  const wanted = (line: ContactLine): boolean => (states ?? []).every((state) => line.states.includes(state));
  return numbered([...lines, ...unannounced(events, lines)].filter(wanted).sort(byTime));
}

/** An event of which all that is kept was published before its day: it is announced, and whether it took place is not told. */
const isOnlyAnnounced = ({ date, readouts }: MeetingRecord): boolean => {
  const days = daysOf(date);
  return days !== null && readouts.every(({ published }) => published !== null && published < isoOf(days.first));
};

/** What can be followed: a contact with another side; a visit going on only in the state where the record's talks are held. */
const worthFollowing = (tellings: readonly Telling[]): Telling[] =>
  tellings.filter(({ channel, hosts, states, evidence: { statement, source } }) => {
    if (channel !== 'visit') return states.length > 1;
    const elsewhere = statement.status === 'ongoing' && source.place?.state != null && !hosts.includes(source.place.state);
    return hosts.length > 0 && !elsewhere;
  });

/** "Talks on an agreement" are the agreement's: a meeting told in the words in which a document is being prepared is none. */
function talksOnDocuments(evidence: readonly Evidence[]): ReadonlySet<string> {
  const prepared = new Map<string, { start: number; end: number; date: string | null }[]>();
  for (const { statement, source } of evidence) {
    if (statement.kind !== 'agreement' || statement.status !== 'in-preparation') continue;
    const { start, end, horizon, date } = statement;
    prepared.set(source.record, [...(prepared.get(source.record) ?? []), { start, end, date: date ?? horizon }]);
  }
  const found = evidence.filter(({ statement, source }) => {
    if (statement.kind !== 'contact' || (statement.channel !== 'meeting' && statement.channel !== 'consultations')) return false;
    const when = statement.when;
    return (
      prepared.get(source.record)?.some(({ start, end, date }) => start < statement.end && end > statement.start && date === when) ?? false
    );
  });
  return new Set(found.map(({ statement }) => statement.id));
}

/** Events of a stretch of days, found without looking at all of them. */
function byMonth(meetings: readonly MeetingRecord[]): (first: number, last: number) => MeetingRecord[] {
  const dated = meetings
    .map((meeting) => ({ meeting, days: daysOf(meeting.date) }))
    .flatMap(({ meeting, days }) => (days ? [{ meeting, first: days.first }] : []))
    .sort((a, b) => a.first - b.first);
  // An event of some days that began before the stretch may reach into it.
  const LONGEST = 31;
  return (first, last) => {
    let [low, high] = [0, dated.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((dated[middle]?.first ?? 0) < first - LONGEST) low = middle + 1;
      else high = middle;
    }
    const found: MeetingRecord[] = [];
    for (let at = low; at < dated.length && (dated[at]?.first ?? 0) <= last; at++)
      found.push((dated[at] as { meeting: MeetingRecord }).meeting);
    return found;
  };
}

/** Visits that the events show and no statement tells of. */
function unannounced(meetings: readonly MeetingRecord[], lines: readonly ContactLine[]): ContactLine[] {
  const shown = new Map<string, ContactLine[]>();
  for (const line of lines) {
    if (line.channel !== 'visit' || line.status !== 'held' || line.when === null) continue;
    const key = `${line.from} ${line.to}`;
    shown.set(key, [...(shown.get(key) ?? []), line]);
  }
  const made: ContactLine[] = [];
  for (const meeting of meetings) {
    const host = meeting.place?.state;
    if (host == null || meeting.channel === 'call' || !meeting.parties.some((party) => party.state === host)) continue;
    for (const { state, office, name, person } of meeting.parties) {
      if (state === null || state === host) continue;
      const known = [...(shown.get(`${state} ${host}`) ?? []), ...made.filter((line) => line.to === host && line.from === state)];
      const days = daysOf(meeting.date);
      const told = known.some((line) => {
        const of = daysOf(line.when);
        return (
          line.who.some((actor) => sameActor(actor, { state, office, name, person })) &&
          of !== null &&
          days !== null &&
          days.first <= of.last + slackOf(of) &&
          of.first - slackOf(of) <= days.last
        );
      });
      if (!told) made.push(lineOfMeeting(meeting, { state, office, name }, host));
    }
  }
  return made;
}

function byTime(a: ContactLine, b: ContactLine): number {
  const [left, right] = [daysOf(a.when), daysOf(b.when)];
  if (left && right) return left.first - right.first || left.last - right.last || compare(a.id, b.id);
  return left ? -1 : right ? 1 : compare(a.id, b.id);
}

/** Where two lines come to one id, the later ones are numbered. */
function numbered(lines: readonly ContactLine[]): ContactLine[] {
  const seen = new Map<string, number>();
  return lines.map((line) => {
    const times = (seen.get(line.id) ?? 0) + 1;
    seen.set(line.id, times);
    return times === 1 ? line : { ...line, id: `${line.id}:${times}` };
  });
}
