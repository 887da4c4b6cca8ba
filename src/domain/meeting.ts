import { folded } from './folding.js';
import type { Office, Party, StateCode } from './party.js';
import type { Edtf } from './period.js';

export const MEETING_CHANNELS = ['meeting', 'call', 'press-conference', 'joint-statement', 'multilateral', 'speech', 'other'] as const;
export type MeetingChannel = (typeof MEETING_CHANNELS)[number];

/** The event a readout tells of. */
export interface Meeting {
  /** `YYYY-MM-DD`, or `2025-05-07/2025-05-10` for a visit of some days; null when neither header nor text gives a day. */
  readonly date: Edtf | null;
  readonly place: MeetingPlace | null;
  /** The larger event beside which the parties met, in the nominative. */
  readonly occasion: string | null;
  readonly channel: MeetingChannel;
  /** Those who hold the talks, in the text's order. */
  readonly parties: readonly Party[];
}

export interface MeetingPlace {
  /** The name in the text, put into the nominative: `Ашхабад`, `The Kremlin, Moscow`; null when only the state is known (a White House page's own building). */
  readonly name: string | null;
  readonly state: StateCode | null;
}

/** A readout with what tells which event it is about. */
export interface Telling {
  /** Id of the record: publisher, language and key, parted by colons. */
  readonly record: string;
  readonly publisher: string | null;
  readonly lang: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly meeting: Meeting;
}

/**
 * Whether two readouts surely tell of one event: the same day (or a day of the same visit), the same two or more states, at least two of them
 * by people who agree and none by people who do not, no contradiction of channel and of the place's state. Nothing is inferred from what is
 * not told.
 */
export function sameMeeting(a: Telling, b: Telling): boolean {
  if (samePage(a, b)) return true;
  const states = statesOf(a.meeting);
  if (states.length < 2 || states.join() !== statesOf(b.meeting).join()) return false;
  if (!sameDays(a.meeting.date, b.meeting.date)) return false;
  const [channel, other] = [a.meeting.channel, b.meeting.channel];
  if (channel !== other && channel !== 'other' && other !== 'other') return false;
  const [place, elsewhere] = [a.meeting.place?.state ?? null, b.meeting.place?.state ?? null];
  if (place !== null && elsewhere !== null && place !== elsewhere) return false;
  const verdicts = states.map((state) => samePeople(a, b, state));
  return !verdicts.includes('others') && verdicts.filter((verdict) => verdict === 'same').length >= 2;
}

/** One page under two records: the same address, or the publisher's own number in two languages, about the same day. */
export function samePage(a: Telling, b: Telling): boolean {
  if (!sameDays(a.meeting.date, b.meeting.date)) return false;
  if (a.url !== null && a.url === b.url) return true;
  const key = ({ record }: Telling): string => record.slice(record.lastIndexOf(':') + 1);
  return a.publisher !== null && a.publisher === b.publisher && a.lang !== b.lang && key(a) === key(b);
}

/**
 * Readouts by event. Those of one page go together first; two readouts are of one event when each agrees with the same others, so that one
 * that would fit two events (two talks of the same people on one day) is left by itself, whatever the order they come in.
 */
export function meetingsOf<T extends Telling>(tellings: readonly T[]): readonly (readonly T[])[] {
  const pages: T[][] = [];
  for (const telling of tellings) {
    const joined = pages.filter((page) => page.some((each) => samePage(each, telling)));
    for (const page of joined) pages.splice(pages.indexOf(page), 1);
    pages.push([...joined.flat(), telling]);
  }
  const agree = (a: readonly T[], b: readonly T[]): boolean => a === b || a.every((one) => b.every((other) => sameMeeting(one, other)));
  const groups = new Map<string, T[]>();
  for (const page of pages) {
    const neighbours = pages.map((other, i) => (agree(page, other) ? i : '')).join();
    groups.set(neighbours, [...(groups.get(neighbours) ?? []), ...page]);
  }
  return [...groups.values()];
}

/** Readable and the same for all that tell of an event: `2022-06-29:AZ-RU`. Several of one day get a number after it. */
export function meetingBase({ date, parties }: Pick<Meeting, 'date' | 'parties'>): string {
  const states = statesOf({ parties });
  const named = states.length > NAMED ? [...states.slice(0, NAMED), 'and', states.length - NAMED] : states;
  return [date?.slice(0, 10) ?? 'undated', ...(named.length > 0 ? [named.join('-')] : [])].join(':');
}
const NAMED = 4;

/** Codes of the states that hold the talks, in order. */
export const statesOf = ({ parties }: Pick<Meeting, 'parties'>): readonly StateCode[] =>
  [...new Set(parties.flatMap(({ state }) => (state === null ? [] : [state])))].sort();

function sameDays(a: Edtf | null, b: Edtf | null): boolean {
  if (a === null || b === null) return false;
  if (a === b) return true;
  const [day, visit] = a.includes('/') ? [b, a] : [a, b];
  const [from = '', to = ''] = visit.split('/');
  return DAY.test(day) && DAY.test(from) && DAY.test(to) && from <= day && day <= to;
}
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Those who hold one of a kind in a state; of ministers, envoys and delegations there are many. */
const SINGLE: ReadonlySet<Office> = new Set([
  'president',
  'prime-minister',
  'foreign-minister',
  'parliament-speaker',
  'monarch',
  'vice-president',
]);

/** Whether those who come for a state are the same in both; `untold` where nothing shows it. */
export function samePeople(a: Telling, b: Telling, state: StateCode): 'same' | 'others' | 'untold' {
  const of = (telling: Telling): readonly Party[] => telling.meeting.parties.filter((party) => party.state === state);
  const verdicts = of(a).flatMap((one) => of(b).map((other) => samePerson(one, other, a.lang === b.lang)));
  if (verdicts.includes('same')) return 'same';
  return verdicts.includes('others') ? 'others' : 'untold';
}

function samePerson(one: Party, other: Party, sameLang: boolean): 'same' | 'others' | 'untold' {
  if (one.person !== null && other.person !== null) return one.person === other.person ? 'same' : 'others';
  if (one.office !== other.office && one.office !== 'other' && other.office !== 'other') return 'others';
  if (sameLang && folded(one.name) === folded(other.name)) return 'same';
  if (one.office === other.office && SINGLE.has(one.office)) return 'same';
  return 'untold';
}
