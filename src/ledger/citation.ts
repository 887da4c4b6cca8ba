import type { Evidence, IsoDate, Speaker, StateCode, StatementKind } from '../domain/index.js';

/** A statement as a line of the ledger leads to it. */
export interface Citation {
  readonly record: string;
  readonly statement: string;
  readonly kind: StatementKind;
  readonly quote: string;
  /** Whose words they are; null where many speak as one or the publisher tells. */
  readonly by: Speaker | null;
  readonly said: IsoDate | null;
  readonly meeting: string;
  readonly publisher: string | null;
  readonly lang: string;
  readonly title: string | null;
  readonly url: string | null;
}

export const cite = ({ statement, source, by, said }: Evidence): Citation => ({
  record: source.record,
  statement: statement.id,
  kind: statement.kind,
  quote: statement.quote,
  by,
  said,
  meeting: source.meeting,
  publisher: source.publisher,
  lang: source.lang,
  title: source.title,
  url: source.url,
});

/** What was known on a day: evidence said later is left out, and so is what has no day. */
export const knownBy = <E extends Pick<Evidence, 'said'>>(evidence: readonly E[], asOf: IsoDate): E[] =>
  evidence.filter(({ said }) => said !== null && said <= asOf);

/** By day, then record, then place in it: the order in which things were told. */
export const inOrderTold = (a: Evidence, b: Evidence): number =>
  compare(a.said ?? '', b.said ?? '') || compare(a.source.record, b.source.record) || a.statement.start - b.statement.start;

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** States whose speakers say it, and publishers where nobody in particular does: who stands for it. */
export const toldBy = (evidence: readonly Pick<Evidence, 'by' | 'source'>[]): { states: StateCode[]; publishers: string[] } => ({
  states: [...new Set(evidence.flatMap(({ by }) => (by?.state ? [by.state] : [])))].sort(),
  publishers: [...new Set(evidence.flatMap(({ source }) => (source.publisher ? [source.publisher] : [])))].sort(),
});
