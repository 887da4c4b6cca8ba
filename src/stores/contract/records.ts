import type { Page, Party, ReadoutRecord, SearchableRecord, StatementKind } from '../../domain/index.js';

/** What is kept of one page as read by one engine. */
export interface Entry extends SearchableRecord {
  /** The page it was read from: kept, so that a newer engine can read it again. Its `original` is kept byte for byte. */
  readonly page: Page;
  /** Which engine read it: the same page need not be read again by the same one. */
  readonly engine: string;
}

/** Records with every version of their pages. */
export interface Records {
  /** Keeps an entry whole or not at all; the same page twice changes nothing. */
  put(entry: Entry): Promise<Kept>;
  /** Keeps many, in order, at once: all of them or, where one cannot be kept, none. Faster than one by one. */
  putAll(entries: readonly Entry[]): Promise<readonly Kept[]>;
  /** Where a page with these bytes is kept as read by this engine; null when it has to be read. */
  known(sha256: string, engine: string): Promise<Known | null>;
  /** The newest version, or the one asked for, as the engine read it; null when there is none. */
  get(id: string, version?: number): Promise<ReadoutRecord | null>;
  /** The page a version was read from, `original` included. */
  page(id: string, version?: number): Promise<Page | null>;
  /** All versions of a record's page, oldest first; empty for an unknown id. */
  versions(id: string): Promise<readonly Version[]>;
  /** What a list shows of one record; null when there is none of this id. */
  summary(id: string): Promise<Summary | null>;
  /** Newest meeting first, those without a date last; the next page starts `after` the last id of this one. */
  list(filter: ListFilter): Promise<readonly Summary[]>;
  count(filter: Omit<ListFilter, 'after' | 'limit'>): Promise<number>;
  /** Full ids that equal, begin with or end in `part`, or have it after a colon or `#`; an exact one comes alone, then those whose own number it is. */
  find(what: 'record' | 'statement', part: string, limit: number): Promise<readonly string[]>;
}

/**
 * `changed`: the page differs from the version kept before; a new version was added.
 * `reread`: the same page, understood differently than before (a newer engine, another world file); the new reading takes the old one's place.
 * `duplicate`: the very same bytes are kept under another id; nothing was added but the address.
 */
export type Outcome = 'added' | 'unchanged' | 'changed' | 'reread' | 'duplicate';
export interface Kept {
  readonly outcome: Outcome;
  /** The record it is kept in: its own id, or the twin's for a duplicate. */
  readonly id: string;
  /** Counted from 1. */
  readonly version: number;
  /** Record with nearly the same text under another address; null when there is none. */
  readonly near: string | null;
}
export interface Known {
  readonly id: string;
  readonly version: number;
}
export interface Version {
  readonly version: number;
  readonly sha256: string;
  readonly engine: string;
  /** UTC, `YYYY-MM-DDTHH:MM:SSZ`. */
  readonly addedAt: string;
}
export interface ListFilter {
  readonly publisher?: string | undefined;
  readonly lang?: string | undefined;
  /** Code of a state that takes part. */
  readonly state?: string | undefined;
  /** Both take part. */
  readonly pair?: readonly [string, string] | undefined;
  /** Id of a person who takes part or speaks. */
  readonly person?: string | undefined;
  /** Id of the meeting it tells of. */
  readonly meeting?: string | undefined;
  readonly topic?: string | undefined;
  /** Only those whose newest version was read by another engine than this one: what `readout reextract` would read again. */
  readonly notReadBy?: string | undefined;
  /** Dates of the meeting, `YYYY-MM-DD`, both inclusive. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly after?: string | undefined;
  readonly limit?: number | undefined;
}
/** What a list shows of a record. */
export interface Summary {
  readonly id: string;
  readonly versions: number;
  readonly publisher: string | null;
  readonly lang: string;
  readonly meeting: string;
  readonly date: string | null;
  readonly place: { readonly name: string | null; readonly state: string | null } | null;
  readonly channel: string;
  readonly title: string | null;
  readonly parties: readonly Party[];
  readonly turns: number;
  readonly words: number;
  readonly statements: { readonly [K in StatementKind]: number };
  readonly topics: readonly string[];
}
