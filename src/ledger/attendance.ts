import type { IsoDate, MeetingChannel, Office, StateCode } from '../domain/index.js';
import { compare } from './citation.js';
import type { MeetingRecord } from './contacts/contact-line.js';
import { sameActor } from './contacts/telling.js';

/** Somebody who took part in events of a pair, in one office. */
export interface Attendant {
  /** Wikidata id or id of a world file; null where the records do not tell. */
  readonly person: string | null;
  readonly name: string;
  readonly state: StateCode | null;
  readonly office: Office;
  readonly meetings: number;
  /** First and last day seen in it: no tenure. */
  readonly first: IsoDate | null;
  readonly last: IsoDate | null;
}

/** How often the parties met in which form. */
export interface Format {
  readonly channel: MeetingChannel;
  readonly meetings: number;
  readonly first: IsoDate | null;
  readonly last: IsoDate | null;
  /** Larger events beside which they met, as the records name them. */
  readonly occasions: readonly string[];
}

/** Who took part, those of most events first. One known by id is one in all spellings; a name without an id is the one known by id that it fits, if there is only one. */
export function attendance(meetings: readonly MeetingRecord[]): Attendant[] {
  const seen = new Map<string, Seen>();
  for (const meeting of [...meetings].sort((a, b) => compare(a.date ?? '', b.date ?? ''))) {
    for (const party of meeting.parties) {
      const key = [party.person ?? `name ${party.name}`, party.state, party.office].join(' ');
      const known = seen.get(key) ?? { first: party, days: [] };
      seen.set(key, known);
      known.days.push(meeting.date?.slice(0, 10) ?? null);
    }
  }
  return withoutDoubles([...seen.values()])
    .map(({ first: { person, name, state, office }, days }) => ({ person, name, state, office, meetings: days.length, ...spanOf(days) }))
    .sort((a, b) => b.meetings - a.meetings || compare(a.name, b.name));
}

interface Seen {
  readonly first: MeetingRecord['parties'][number];
  readonly days: (string | null)[];
}

function withoutDoubles(all: readonly Seen[]): Seen[] {
  const known = all.filter(({ first }) => first.person !== null);
  return all.filter((each) => {
    if (each.first.person !== null) return true;
    const [same, ...others] = known.filter(({ first }) => first.office === each.first.office && sameActor(first, each.first));
    if (!same || others.length > 0) return true;
    same.days.push(...each.days);
    return false;
  });
}

/** In which forms, the most frequent first. */
export function formats(meetings: readonly MeetingRecord[]): Format[] {
  const channels = new Map<MeetingChannel, MeetingRecord[]>();
  for (const meeting of meetings) channels.set(meeting.channel, [...(channels.get(meeting.channel) ?? []), meeting]);
  return [...channels]
    .map(([channel, of]) => ({
      channel,
      meetings: of.length,
      ...spanOf(of.map(({ date }) => date?.slice(0, 10) ?? null)),
      occasions: [...new Set(of.flatMap(({ occasion }) => (occasion === null ? [] : [occasion])))].sort(compare),
    }))
    .sort((a, b) => b.meetings - a.meetings || compare(a.channel, b.channel));
}

function spanOf(days: readonly (string | null)[]): { readonly first: string | null; readonly last: string | null } {
  const told = days.filter((day) => day !== null).sort(compare);
  return { first: told[0] ?? null, last: told.at(-1) ?? null };
}
