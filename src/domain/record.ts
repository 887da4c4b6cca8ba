import type { Meeting } from './meeting.js';
import type { Speaker } from './party.js';
import type { Genre } from './readout.js';
import type { Span } from './span.js';
import type { Confidence, DerivationPart, StatementFields } from './statement.js';
import type { Topic } from './topic.js';

export const RECORD_SCHEMA = 'readout/1';

/** The product's public record. All offsets are code points into `text`, half-open; every quote is exactly its slice. */
export interface ReadoutRecord {
  readonly schema: typeof RECORD_SCHEMA;
  /** publisher : language : number or slug in the address; without one, the id given with the input, else a hash. */
  readonly id: string;
  readonly source: RecordSource;
  readonly text: string;
  readonly meeting: Meeting;
  readonly turns: readonly RecordTurn[];
  readonly insertions: readonly Span[];
  readonly gaps: readonly Span[];
  readonly statements: readonly RecordStatement[];
  readonly topics: readonly RecordTopic[];
  readonly diagnostics: readonly RecordDiagnostic[];
}

export interface RecordSource {
  readonly id: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly lang: string;
  readonly title: string | null;
  /** `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM:SS`, as far as told. */
  readonly published: string | null;
  readonly sha256: string;
  readonly genre: Genre;
}

export interface RecordTurn extends Span {
  readonly index: number;
  readonly label: string;
  readonly speaker: Speaker;
  readonly interpreted: boolean;
}

export type RecordStatement = StatementFields &
  Span & {
    readonly id: string;
    readonly turn: number | null;
    readonly speaker: string | null;
    readonly quote: string;
    readonly rule: string;
    readonly confidence: Confidence;
    /** The parts of the rule and the words each matched. */
    readonly derivation: readonly DerivationPart[];
  };

export interface RecordTopic {
  readonly topic: Topic;
  readonly evidence: readonly (Span & { readonly quote: string })[];
}

export interface RecordDiagnostic {
  readonly code: string;
  readonly message: string;
  readonly start: number | null;
  readonly end: number | null;
}
