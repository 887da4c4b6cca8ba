import type { InputError, Language, Page } from '../domain/index.js';
import type { FetchMemory } from './web/memory.js';
import type { Pace } from './web/pace.js';

/** What a caller may settle for all inputs; everything left out is found out from the bytes. */
export interface IntakeOptions {
  /** The language of every input, whatever its letters say. */
  readonly lang?: Language;
  /** The publisher of every input, whatever the archive or the address says. */
  readonly publisher?: string;
  /** The encoding of every input, by any name the WHATWG encoding standard knows (`windows-1251`, `koi8-r`, `utf-16le`). */
  readonly encoding?: string;
  /** The largest single document, in bytes after decompression. Archives are read record by record and may be larger. Default `MAX_BYTES`. */
  readonly maxBytes?: number;
  /** How long an address may take to answer, and to go on answering, in milliseconds. Default 30,000. */
  readonly timeout?: number;
  /** What `-` reads. Default `process.stdin`. */
  readonly stdin?: AsyncIterable<Uint8Array | string>;
  /** Milliseconds between two requests to one host; a site's own `Crawl-delay` counts when it is longer. Default `DELAY`. */
  readonly delay?: number;
  /** Remembers what was fetched, so that pages that did not change are not sent again. Without it everything is fetched whole. */
  readonly memory?: FetchMemory;
  /** Ends the reading: requests under way are broken off, and the results simply end. */
  readonly signal?: AbortSignal;
  /** Told how many bytes of the inputs have been read so far, and of how many; null where that is not known beforehand. */
  readonly onProgress?: ((read: number, of: number | null) => void) | null;
  /** Time and chance for fetching. Default the real ones. */
  readonly pace?: Pace;
}

/** Something to tell that is neither a document nor a failure. */
export interface IntakeNote {
  /**
   * `unchanged`: the address has what it had when it was remembered; `passed-over`: what in an archive was no page, counted; `no-entries`: a feed
   * or list with nothing in it.
   */
  readonly code: 'unchanged' | 'passed-over' | 'no-entries';
  readonly place: string;
  readonly message: string;
  /** Of `unchanged`: what was remembered of the page. */
  readonly sha256: string | null;
}

/** One document, or one input that could not be read, or (`ok` is null) something to tell; the inputs after it are not affected. */
export type IntakeResult =
  | { readonly ok: true; readonly page: Page; readonly place: string }
  | { readonly ok: false; readonly error: InputError }
  | { readonly ok: null; readonly note: IntakeNote };

/** 64 MB: some two hundred times the longest press conference. */
export const MAX_BYTES = 64 * 1024 * 1024;

/** One second between two requests to one host. */
export const DELAY = 1000;

/** Bytes as people read them: `64 MB`, `1.5 MB`, `812 bytes`. */
export function sizeInWords(bytes: number): string {
  if (bytes < 10_000) return `${bytes} bytes`;
  const megabytes = bytes / (1024 * 1024);
  return megabytes < 1 ? `${Math.round(bytes / 1024)} kB` : `${Number(megabytes.toFixed(1))} MB`;
}
