import type { InputError, Language, Page } from '../domain/index.js';

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
  /** How long an address may take to answer, in milliseconds. Default 30,000. */
  readonly timeout?: number;
  /** What `-` reads. Default `process.stdin`. */
  readonly stdin?: AsyncIterable<Uint8Array | string>;
}

/** One document, or one input that could not be read; the inputs after it are not affected. */
export type IntakeResult =
  | { readonly ok: true; readonly page: Page; readonly place: string }
  | { readonly ok: false; readonly error: InputError };

/** 64 MB: some two hundred times the longest press conference. */
export const MAX_BYTES = 64 * 1024 * 1024;

/** Bytes as people read them: `64 MB`, `1.5 MB`, `812 bytes`. */
export function sizeInWords(bytes: number): string {
  if (bytes < 10_000) return `${bytes} bytes`;
  const megabytes = bytes / (1024 * 1024);
  return megabytes < 1 ? `${Math.round(bytes / 1024)} kB` : `${Number(megabytes.toFixed(1))} MB`;
}
