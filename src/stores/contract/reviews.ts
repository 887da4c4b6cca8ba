import type { ReviewEvent, ReviewedRecord } from '../../domain/index.js';

/** The log of what reviewers did: appended, never changed, kept through every re-reading. */
export interface Reviews {
  /**
   * Appends an event. Throws `InputError` `review-conflict` when the statement has an event later than `expects`
   * (its last known `seq`, 0 for none): somebody else was there first.
   */
  review(event: NewReview): Promise<ReviewEvent>;
  /** Oldest first. */
  reviews(filter: ReviewFilter): Promise<readonly ReviewEvent[]>;
  /** The newest version as reviewers have left it; null for an unknown id. */
  reviewed(record: string): Promise<ReviewedRecord | null>;
}

export interface NewReview extends Omit<ReviewEvent, 'seq' | 'at'> {
  readonly expects: number;
}

export interface ReviewFilter {
  readonly record?: string | undefined;
  readonly statement?: string | undefined;
  /** Only those later than this `seq`. */
  readonly after?: number | undefined;
  readonly limit?: number | undefined;
}
