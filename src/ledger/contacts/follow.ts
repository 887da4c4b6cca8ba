import type { ContactStatus } from '../../domain/index.js';
import { MATCHING } from '../matching-rules.js';
import { type Days, overlap } from '../when.js';
import { sameParties, sameTime } from './same-contact.js';
import { recently, type Telling } from './telling.js';

/** Tellings of one contact in the order they were told, and the time that holds after them. */
export interface Followed {
  readonly tellings: Telling[];
  days: Days | null;
  /** Which of the tellings moved it, with the time that held before. */
  readonly moved: Map<Telling, Days | null>;
  /** Said to have been held, or to be going on. */
  held: boolean;
  cancelled: boolean;
  readonly rules: Set<string>;
}

const PAST: ReadonlySet<ContactStatus> = new Set(['held', 'ongoing']);

/**
 * Takes tellings, in the order they were told, for one contact where who, whom and when agree. One that tells no time belongs to the only
 * contact it can mean; where there are two, it stands alone.
 */
export function follow(tellings: readonly Telling[]): Followed[] {
  const all: Followed[] = [];
  const byStates = new Map<string, Followed[]>();
  for (const telling of tellings) {
    const key = `${telling.channel} ${telling.states.join()}`;
    const near = byStates.get(key) ?? [];
    byStates.set(key, near);
    const alike = near.filter((contact) => contact.tellings.every((each) => sameParties(each, telling)));
    const found = place(alike, telling);
    if (found) {
      const before = telling.moves && telling.days ? movedFrom(alike, found.contact, telling.said) : null;
      if (before) absorb(found.contact, before, near, all);
      found.contact.rules.add(found.rule);
      take(found.contact, telling, found.rule);
      if (before) found.contact.moved.set(telling, before.days);
      continue;
    }
    const contact: Followed = { tellings: [], days: null, moved: new Map(), held: false, cancelled: false, rules: new Set() };
    take(contact, telling, null);
    near.push(contact);
    all.push(contact);
  }
  return all;
}

/** The only other contact still ahead, when one is told to be moved to a time that is already known: it is the one that was moved. */
function movedFrom(alike: readonly Followed[], to: Followed, said: number): Followed | null {
  const others = alike.filter(
    (contact) => contact !== to && !contact.held && !contact.cancelled && contact.days !== null && ahead(contact, said),
  );
  return others.length === 1 ? (others[0] ?? null) : null;
}

function absorb(contact: Followed, earlier: Followed, ...lists: Followed[][]): void {
  contact.tellings.unshift(...earlier.tellings);
  for (const [telling, days] of earlier.moved) contact.moved.set(telling, days);
  for (const rule of earlier.rules) contact.rules.add(rule);
  contact.rules.add('moved-in-words');
  for (const list of lists) list.splice(list.indexOf(earlier), 1);
}

interface Found {
  readonly contact: Followed;
  readonly rule: string;
}

function place(alike: readonly Followed[], telling: Telling): Found | null {
  const { days, said, moves } = telling;
  const { status } = telling.evidence.statement;
  const open = alike.filter((contact) => !contact.held && !contact.cancelled);
  if (recurs(telling))
    return only(
      alike.filter((contact) => contact.tellings.every(recurs)),
      'same-format',
    );
  const dated = alike.filter((contact) => !contact.tellings.every(recurs));
  if (days) {
    const timely = dated.filter(
      (contact) => contact.days && sameTime(contact.days, days) && !(status === 'ongoing' && isEarlier(contact, telling)),
    );
    if (timely.length > 0) return nearest(timely, days);
    if (moves)
      return only(
        open.filter((contact) => ahead(contact, said)),
        'moved-in-words',
      );
    return only(
      open.filter((contact) => contact.days === null && isExpected(contact, days)),
      'announced-without-time',
    );
  }
  if (status === 'ongoing')
    return only(
      dated.filter((contact) => contact.days && covers(contact.days, said)),
      'going-on',
    );
  if (status === 'held')
    return only(
      dated.filter((contact) => wasRecent(contact, telling)),
      'held-recently',
    );
  return only(
    open.filter((contact) => ahead(contact, said) && namesAlike(contact, telling)),
    'the-only-one-ahead',
  );
}

/** Leaders go to many summits: one told of without a time is the one ahead only where a name is the same. */
const namesAlike = ({ tellings }: Followed, { channel, names }: Telling): boolean =>
  channel !== 'summit' || tellings.some((each) => [...each.names].some((name) => names.has(name)));

/** A format told of as a custom: "the commission meets regularly". */
export const recurs = ({ evidence: { statement } }: Telling): boolean => statement.status === 'ongoing' && statement.when === null;

const only = (contacts: readonly Followed[], rule: string): Found | null => {
  const [contact] = contacts;
  return contact && contacts.length === 1 ? { contact, rule } : null;
};

/** The one whose time agrees best: the least days apart, then the narrower time; the earliest told of equals. */
function nearest(contacts: readonly Followed[], days: Days): Found {
  const distance = ({ days: own }: Followed): number =>
    own === null ? Infinity : Math.abs(own.first - days.first) + Math.abs(own.last - days.last);
  const [first] = [...contacts].sort((a, b) => distance(a) - distance(b));
  return { contact: first as Followed, rule: 'same-time' };
}

const ahead = (contact: Followed, said: number): boolean => contact.days === null || contact.days.last >= said;
const covers = (days: Days, day: number): boolean => overlap(days, { first: day, last: day }, MATCHING.contact.oneVisit);

/** Two that are both told of as "recent" are one only when told at one meeting. */
function wasRecent(contact: Followed, { said, evidence: { source } }: Telling): boolean {
  if (contact.days === null || contact.days.first > said || !overlap(contact.days, recently(said))) return false;
  const here = contact.tellings.filter((each) => each.evidence.source.meeting === source.meeting);
  // "You have been here before", said to a guest, is not of this visit.
  if (here.some((each) => each.evidence.statement.status === 'ongoing')) return false;
  return isDated(contact) || here.length > 0;
}

/** Told at the same meeting as past, without a time: an earlier one than that which is going on. */
const isEarlier = (contact: Followed, { evidence: { source } }: Telling): boolean =>
  !isDated(contact) && contact.tellings.some((each) => each.evidence.source.meeting === source.meeting);

const isDated = (contact: Followed): boolean => contact.tellings.some(({ days }) => days !== null);

/** A contact announced without a time is looked for in the year after, an invitation a year and a half. */
function isExpected({ tellings }: Followed, days: Days): boolean {
  return tellings.some(({ said, evidence: { statement } }) => {
    const { withoutTime } = MATCHING.contact;
    const within = statement.status in withoutTime ? withoutTime[statement.status as keyof typeof withoutTime] : 0;
    return days.first >= said - MATCHING.contact.slack.day && days.first <= said + within;
  });
}

function take(contact: Followed, telling: Telling, rule: string | null): void {
  const { days, moves } = telling;
  const { status } = telling.evidence.statement;
  if (rule === 'moved-in-words') contact.moved.set(telling, contact.days);
  const wasDated = isDated(contact);
  contact.tellings.push(telling);
  if (PAST.has(status) && !recurs(telling)) contact.held = true;
  if (status === 'cancelled' && !(moves && days)) contact.cancelled = true;
  const narrower = days !== null && contact.days !== null && days.last - days.first <= contact.days.last - contact.days.first;
  if (days && (!wasDated || moves || narrower)) contact.days = days;
  else if (contact.days === null && status === 'held') contact.days = recently(telling.said);
}
