/** What is remembered of an address that was fetched whole. */
export interface Fetched {
  /** The `ETag` header to the letter; null when there was none. */
  readonly etag: string | null;
  /** The `Last-Modified` header to the letter; null when there was none. */
  readonly lastModified: string | null;
  /** `Page.sha256` of what was read, or of the bytes of a feed; null when not known. */
  readonly sha256: string | null;
}

/**
 * Where fetching remembers what it has, so that a page is not sent again before it changes. Addresses are without their fragment. `put` is called
 * for a page when the caller of `readInputs` comes back for the next result, that is, after it could store the page; never for a page that failed. It answers
 * false when the caller could not keep the page: then the feed that led to it is not remembered either, and both are fetched again another time. What
 * `get` does not know (null) is fetched whole.
 */
export interface FetchMemory {
  get(url: string): Promise<Fetched | null>;
  put(url: string, fetched: Fetched): Promise<boolean>;
}

/** The headers that ask for a page only if it changed. */
export function conditions(known: Fetched | null): Record<string, string> {
  return {
    ...(known?.etag == null ? {} : { 'if-none-match': known.etag }),
    ...(known?.lastModified == null ? {} : { 'if-modified-since': known.lastModified }),
  };
}
