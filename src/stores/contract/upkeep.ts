/** What is remembered of addresses fetched before, so that a page that did not change is not sent again. */
export interface Fetches {
  fetched(url: string): Promise<Fetched | null>;
  rememberFetch(url: string, fetched: Fetched): Promise<void>;
}

export interface Fetched {
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly sha256: string | null;
}

/** Looking after the store as a whole. */
export interface Upkeep {
  /** Writes a whole, checked copy into a new file while others read and write; throws `InputError` when the file exists. */
  backup(file: string): Promise<void>;
  /** What is wrong with what is kept; empty when nothing is. */
  check(): Promise<readonly string[]>;
  close(): Promise<void>;
}
