import type { MeetingChannel, MeetingPlace } from './meeting.js';
import type { Party, Speaker, StateCode } from './party.js';
import type { Edtf, IsoDate } from './period.js';
import type { ReadoutRecord, RecordStatement } from './record.js';
import type { ReviewState } from './review.js';
import type { StatementKind } from './statement.js';

/** A statement of one kind, as a record holds it. */
export type StatementOf<K extends StatementKind> = StatementByKind[K];
/** A lookup, not a condition, so that evidence of one kind is evidence of any kind to the compiler, too. */
type StatementByKind = { readonly [K in StatementKind]: Extract<RecordStatement, { kind: K }> };

/** A statement with what its record tells of where, when and by whom it was made: what the ledger is made from. Reviews are already in it. */
export interface Evidence<out K extends StatementKind = StatementKind> {
  readonly statement: StatementOf<K>;
  readonly source: EvidenceSource;
  /** Whose words they are; null where many speak as one or the publisher tells. */
  readonly by: Speaker | null;
  /** Day it was said on: the meeting's first, else the day the page is dated; null when neither is told. */
  readonly said: IsoDate | null;
  /** What a reviewer did with it; null when nobody has. */
  readonly review: ReviewState | null;
}

/** The record a statement stands in. */
export interface EvidenceSource {
  readonly record: string;
  readonly publisher: string | null;
  readonly lang: string;
  readonly url: string | null;
  readonly title: string | null;
  /** Id of the event the record tells of: the same for all readouts of one meeting. */
  readonly meeting: string;
  readonly date: Edtf | null;
  readonly place: MeetingPlace | null;
  readonly channel: MeetingChannel;
  readonly parties: readonly Party[];
}

/** The states a statement concerns: its own; one that names fewer than two, and none but the parties', also those of the other parties. */
export function statesConcerned(statement: RecordStatement, parties: readonly Party[]): readonly StateCode[] {
  const own = new Set(statesNamed(statement));
  const present = new Set(parties.flatMap((party) => (party.state === null ? [] : [party.state])));
  if (own.size < 2 && [...own].every((state) => present.has(state))) for (const state of present) own.add(state);
  return [...own].sort();
}

/** The states a statement names in its fields. */
export function statesNamed(statement: RecordStatement): readonly StateCode[] {
  if (statement.kind !== 'contact') return statement.states;
  const actors = statement.actors.flatMap((actor) => (actor.state === null ? [] : [actor.state]));
  return [...new Set([...actors, ...statement.with])];
}

/** Who made a statement of a record: the speaker of its turn, or the party of that name; null for narration and joint statements. */
export function speakerOf(record: ReadoutRecord, statement: RecordStatement): Speaker | null {
  if (statement.speaker === null) return null;
  const turn = statement.turn === null ? undefined : record.turns[statement.turn]?.speaker;
  if (turn && turn.name === statement.speaker) return turn;
  const party = record.meeting.parties.find((each) => each.name === statement.speaker);
  if (party) return { name: party.name, state: party.state, office: party.office, person: party.person };
  const elsewhere = record.turns.find((each) => each.speaker.name === statement.speaker)?.speaker;
  return elsewhere ?? { name: statement.speaker, state: null, office: null, person: null };
}

/** The day a record's words were said on: that of the talks, or that of publishing where talks are announced. */
export function saidOn({ meeting, source }: Pick<ReadoutRecord, 'meeting' | 'source'>): IsoDate | null {
  const held = meeting.date?.slice(0, 10) ?? null;
  const published = source.published?.slice(0, 10) ?? null;
  return held !== null && published !== null && published < held ? published : (held ?? published);
}
