import type { Evidence, ReviewState, StatementKind } from '../../domain/index.js';

/** Statements of the newest versions with their records' context, as reviewers have left them: rejected ones are not among them. */
export interface Statements {
  /** By the day they were said, then record, then place in it. */
  evidence<K extends StatementKind = StatementKind>(filter: EvidenceFilter<K>): Promise<readonly Evidence<K>[]>;
  /** The newest day anything was said on; null for an empty store. */
  newestDay(): Promise<string | null>;
  /** Pairs of states that meet or are spoken of together, with how many records and statements, most first. */
  pairs(limit: number): Promise<readonly PairCount[]>;
}

export interface EvidenceFilter<K extends StatementKind = StatementKind> {
  readonly kinds?: readonly K[] | undefined;
  /** Every one of them is concerned (`statesConcerned`). */
  readonly states?: readonly string[] | undefined;
  /** Id of the person who says it. */
  readonly person?: string | undefined;
  readonly record?: string | undefined;
  readonly meeting?: string | undefined;
  /** Days it was said on, `YYYY-MM-DD`, inclusive. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** `null`: only those nobody has reviewed. */
  readonly review?: ReviewState | null | undefined;
  readonly confidence?: 'high' | 'medium' | undefined;
  /** The next page starts after this statement id. */
  readonly after?: string | undefined;
  readonly limit?: number | undefined;
}

export interface PairCount {
  readonly states: readonly [string, string];
  readonly records: number;
  readonly statements: number;
  /** First and last day. */
  readonly from: string | null;
  readonly to: string | null;
}
