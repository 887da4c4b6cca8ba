import type { Party, ReadoutRecord, StatementKind } from '../domain/index.js';

/** Where records are kept. Every implementation runs the suite in `conformance.ts`. Failures are `InputError`s whose place is the store's. */
export interface Store {
  /** Keeps a record and the bytes of its page (null when the bytes are simply the record's text). All or nothing; the same page twice changes nothing. */
  put(record: ReadoutRecord, original: Uint8Array | null): Promise<Kept>;
  /** The newest version, or the one asked for; null when there is none. */
  get(id: string, version?: number): Promise<ReadoutRecord | null>;
  /** The bytes as fetched, byte for byte; null when there are none beside the text. */
  original(id: string, version?: number): Promise<Uint8Array | null>;
  /** All versions of a record's page, oldest first; empty for an unknown id. */
  versions(id: string): Promise<readonly Version[]>;
  /** Newest meeting first, those without a date last; the next page starts `after` the last id of this one. */
  list(filter: ListFilter): Promise<readonly Summary[]>;
  count(filter: Omit<ListFilter, 'after' | 'limit'>): Promise<number>;
  /** Full ids that equal, begin with or end in `part`, or have it after a colon or `#`; an exact one comes alone, then those whose own number it is. */
  find(what: 'record' | 'statement', part: string, limit: number): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** `reread`: the same page, understood differently than before (a newer Readout, another world file); the new reading takes the old one's place. */
export type Outcome = 'added' | 'unchanged' | 'changed' | 'reread';
export interface Kept {
  readonly outcome: Outcome;
  /** Counted from 1. */
  readonly version: number;
}
export interface Version {
  readonly version: number;
  readonly sha256: string;
  /** UTC, `YYYY-MM-DDTHH:MM:SSZ`. */
  readonly addedAt: string;
}
export interface ListFilter {
  readonly publisher?: string | undefined;
  readonly lang?: string | undefined;
  /** Code of a state that takes part. */
  readonly state?: string | undefined;
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
  readonly date: string | null;
  readonly place: { readonly name: string | null; readonly state: string | null } | null;
  readonly channel: string;
  readonly title: string | null;
  readonly parties: readonly Party[];
  readonly turns: number;
  readonly statements: { readonly [K in StatementKind]: number };
  readonly topics: readonly string[];
}
