import type { Actor, Edtf, IsoDate, StateCode } from '../../domain/index.js';
import { type Citation, cite, compare, toldBy } from '../citation.js';
import { type Days, daysAfter, daysOf, isoOf, precisionOf } from '../when.js';
import type { ContactLine, ContactLineStatus, ContactStep, ContactStepKind, MeetingRecord } from './contact-line.js';
import { type Followed, recurs } from './follow.js';
import type { Telling } from './telling.js';

/** A followed contact as it stands on a day. */
export function lineOf(contact: Followed, meeting: MeetingRecord | null, asOf: IsoDate): ContactLine {
  const { tellings, days } = contact;
  const first = tellings[0] as Telling;
  const dated = tellings.filter((telling) => telling.days !== null);
  const announced = dated[0]?.evidence.statement.when ?? null;
  const status = statusOf(contact, meeting, asOf);
  const when = meeting?.date ?? whenTold(contact);
  const evidence = tellings.map((telling) => cite(telling.evidence));
  const { states, publishers } = toldBy(tellings.map((telling) => telling.evidence));
  const who = fullest(tellings);
  const to = first.channel === 'visit' ? (first.hosts[0] ?? null) : null;
  return {
    id: idOf(first),
    channel: first.channel,
    who,
    from: first.channel === 'visit' ? (first.who[0]?.state ?? null) : null,
    to,
    states: first.states,
    place: meeting?.place?.name ?? tellings.find((telling) => telling.evidence.statement.place)?.evidence.statement.place ?? null,
    level: tellings.findLast((telling) => telling.level !== null)?.level ?? null,
    when,
    precision: when === null ? null : precisionOf(daysOf(when) ?? (days as Days)),
    announced: announced === when ? null : announced,
    status,
    confirmed: states.length > 1 || new Set([...publishers, ...publishersOf(meeting)]).size > 1,
    told_by: states,
    meeting: meeting && eventOf(meeting),
    steps: stepsOf(contact, meeting, status),
    rules: [...contact.rules, ...(meeting ? ['recorded'] : [])].sort(),
    evidence,
  };
}

/** The event alone, whatever else the store tells of it. */
const eventOf = ({ id, date, place, channel, occasion, parties, readouts }: MeetingRecord): MeetingRecord => ({
  id,
  date,
  place,
  channel,
  occasion,
  parties,
  readouts,
});

const publishersOf = (meeting: MeetingRecord | null): string[] =>
  (meeting?.readouts ?? []).flatMap(({ publisher }) => (publisher === null ? [] : [publisher]));

function statusOf(contact: Followed, meeting: MeetingRecord | null, asOf: IsoDate): ContactLineStatus {
  if (contact.tellings.every(recurs)) return 'recurring';
  if (contact.cancelled) return 'cancelled';
  if (contact.held || meeting) return 'held';
  if (contact.days === null) return 'no-time';
  return isoOf(contact.days.last) < asOf ? 'passed' : 'ahead';
}

/** The time that holds: of the newest telling that told the one kept. */
function whenTold({ tellings, days }: Followed): Edtf | null {
  if (days === null) return null;
  const telling = tellings.findLast((each) => each.days && each.days.first === days.first && each.days.last === days.last);
  return telling?.evidence.statement.when ?? null;
}

/** Of each traveller the telling that names most. */
function fullest(tellings: readonly Telling[]): Actor[] {
  const known = (actors: readonly Actor[]): number =>
    actors.filter(({ name }) => name !== null).reduce((sum, { name }) => sum + (name as string).length, 0);
  return (
    [...tellings].sort((a, b) => known(b.who) - known(a.who))[0]?.who.map(({ state, office, name }) => ({ state, office, name })) ?? []
  );
}

function stepsOf(contact: Followed, meeting: MeetingRecord | null, status: ContactLineStatus): ContactStep[] {
  const steps: ContactStep[] = [];
  for (const telling of contact.tellings) {
    const { statement, said } = telling.evidence;
    const moved = contact.moved.has(telling);
    const before = moved ? earlierTime(contact, telling) : null;
    add(steps, {
      step: moved ? 'moved' : (statement.status as ContactStepKind),
      on: said,
      when: statement.when,
      before,
      evidence: [cite(telling.evidence)],
    });
  }
  if (meeting) steps.push({ step: 'recorded', on: meeting.date?.slice(0, 10) ?? null, when: meeting.date, before: null, evidence: [] });
  else if (status === 'passed' && contact.days)
    steps.push({ step: 'time-passed', on: daysAfter(isoOf(contact.days.last), 1), when: whenTold(contact), before: null, evidence: [] });
  return steps
    .map((step, at) => ({ step, at }))
    .sort((a, b) => compare(a.step.on ?? '', b.step.on ?? '') || a.at - b.at)
    .map(({ step }) => step);
}

/** The time that held before a telling moved it, in the words of the telling that told it. */
function earlierTime({ moved, tellings }: Followed, telling: Telling): Edtf | null {
  const days = moved.get(telling);
  return (
    (days &&
      tellings.find((each) => each.days && each.days.first === days.first && each.days.last === days.last)?.evidence.statement.when) ??
    null
  );
}

/** What one meeting's further readouts tell again only adds evidence. */
function add(steps: ContactStep[], step: ContactStep): void {
  const meeting = step.evidence[0]?.meeting;
  const at = steps.findIndex(
    (each) =>
      each.step === step.step &&
      (each.on === step.on || each.evidence.some((citation: Citation) => citation.meeting === meeting)) &&
      (each.when === step.when || each.when === null || step.when === null),
  );
  const known = steps[at];
  if (known) steps[at] = { ...known, when: known.when ?? step.when, evidence: [...known.evidence, ...step.evidence] };
  else steps.push(step);
}

/** Who, whom and when, as told first: later tellings do not change it. */
function idOf({ channel, who, hosts, states, evidence }: Telling): string {
  const parties =
    channel === 'visit' ? [who.map(({ state, office }) => `${state ?? 'x'}.${office}`).join('+'), hosts.join('-')] : [states.join('-')];
  const { when } = evidence.statement;
  return ['contact', channel, ...parties, when?.replace('/', '_') ?? `told-${evidence.said}`].filter((part) => part !== '').join(':');
}

/** A visit that no statement names: an event in one state in which somebody of another takes part. */
export function lineOfMeeting(meeting: MeetingRecord, guest: Actor, host: StateCode): ContactLine {
  const days = daysOf(meeting.date);
  const publishers = new Set(publishersOf(meeting));
  return {
    id: ['contact', 'visit', `${guest.state}.${guest.office}`, host, meeting.date?.replace('/', '_')]
      .filter((part) => part !== undefined)
      .join(':'),
    channel: 'visit',
    who: [guest],
    from: guest.state,
    to: host,
    states: [...new Set([guest.state, host].filter((state): state is string => state !== null))].sort(),
    place: meeting.place?.name ?? null,
    level: null,
    when: meeting.date,
    precision: days && precisionOf(days),
    announced: null,
    status: 'held',
    confirmed: publishers.size > 1,
    told_by: [],
    meeting: eventOf(meeting),
    steps: [{ step: 'recorded', on: meeting.date?.slice(0, 10) ?? null, when: meeting.date, before: null, evidence: [] }],
    rules: ['record-only'],
    evidence: [],
  };
}
