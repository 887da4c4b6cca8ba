import { type Evidence, type IsoDate, STATEMENT_KINDS, type StateCode, type StatementKind, statesConcerned } from '../domain/index.js';
import { type Citation, cite, compare, inOrderTold, knownBy } from './citation.js';
import type { MeetingRecord } from './contacts/contact-line.js';

/** What somebody said and where they were, as the records tell it. */
export interface PersonProfile {
  readonly meetings: readonly PersonMeeting[];
  /** Spheres talked about at events they took part in, those of most events first. */
  readonly topics: readonly { readonly topic: string; readonly meetings: number }[];
  /** Pairs of states they spoke of, those of most statements first. */
  readonly about: readonly { readonly states: readonly StateCode[]; readonly statements: number }[];
  readonly statements: readonly { readonly kind: StatementKind; readonly count: number; readonly evidence: readonly Citation[] }[];
}

export interface PersonMeeting {
  readonly id: string;
  readonly date: string | null;
  readonly place: { readonly name: string | null; readonly state: string | null } | null;
  readonly channel: MeetingRecord['channel'];
  readonly parties: MeetingRecord['parties'];
  readonly records: readonly string[];
}

/** `evidence`: what they said; `meetings`: events they took part in, with their topics. */
export function profileOf(
  evidence: readonly Evidence[],
  meetings: readonly (MeetingRecord & { readonly topics: readonly string[] })[],
  asOf: IsoDate,
): PersonProfile {
  const said = knownBy(evidence, asOf).sort(inOrderTold);
  const attended = meetings.filter(({ date }) => date === null || date.slice(0, 10) <= asOf);
  return {
    meetings: attended
      .map(({ id, date, place, channel, parties, readouts }) => ({
        id,
        date,
        place,
        channel,
        parties,
        records: readouts.map(({ record }) => record),
      }))
      .sort((a, b) => compare(b.date ?? '', a.date ?? '') || compare(a.id, b.id)),
    topics: counted(attended.flatMap(({ topics }) => [...new Set(topics)])).map(([topic, n]) => ({ topic, meetings: n })),
    about: counted(
      said.map(({ statement, source }) => statesConcerned(statement, source.parties).join('-')).filter((pair) => pair.includes('-')),
    ).map(([pair, n]) => ({ states: pair.split('-'), statements: n })),
    statements: STATEMENT_KINDS.flatMap((kind) => {
      const of = said.filter(({ statement }) => statement.kind === kind);
      return of.length === 0 ? [] : [{ kind, count: of.length, evidence: of.map(cite) }];
    }),
  };
}

function counted(values: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || compare(a, b));
}
