import { Readable } from 'node:stream';
import { constants, createGunzip, gunzipSync } from 'node:zlib';
import { InputError } from '../../domain/index.js';
import { sizeInWords } from '../options.js';

/** A stream whose beginning was looked at; `chunks` yields everything, the beginning included. */
export interface Peeked {
  readonly head: Buffer;
  /** True when the beginning is all there is. */
  readonly whole: boolean;
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Lets go of the source; needed where `chunks` is not read to its end. */
  close(): Promise<void>;
}

/** Enough to tell an encoding and a format. */
const HEAD = 65_536;

export async function peek(chunks: AsyncIterable<Uint8Array>, wanted = HEAD): Promise<Peeked> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let size = 0;
  let done = false;
  while (size < wanted && !done) {
    const next = await iterator.next();
    if (next.done === true) done = true;
    else {
      first.push(next.value);
      size += next.value.length;
    }
  }
  const close = async () => {
    await iterator.return?.();
  };
  return { head: Buffer.concat(first), whole: done, chunks: rest(first, iterator, done), close };
}

async function* rest(first: readonly Uint8Array[], iterator: AsyncIterator<Uint8Array>, done: boolean): AsyncGenerator<Uint8Array> {
  try {
    yield* first;
    if (done) return;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
  } finally {
    await iterator.return?.();
  }
}

export const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b && head[2] === 8;

/** Unpacks gzip as it comes; errors of the archive reach the reader as they are (see `failureOf`). */
export async function* gunzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const packed = Readable.from(chunks, { objectMode: true });
  const unpacker = createGunzip();
  packed.on('error', (error) => unpacker.destroy(error));
  try {
    for await (const chunk of packed.pipe(unpacker)) yield chunk as Uint8Array;
  } finally {
    packed.destroy();
    unpacker.destroy();
  }
}

/** Small enough that what it may unpack to, a thousand times as much, does no harm. */
const PORTION = 16_384;
/** The unpacker keeps what does not fill a piece of this many bytes to itself when it meets a damage. */
const PIECE = 1024;

/**
 * Unpacks gzip as far as it goes: what stands before a damage is given out, but for `PIECE` bytes at most, then `onDamage` is called and the stream ends. Where the archive breaks off the
 * stream simply ends, for readers who see by themselves what is missing.
 */
export async function* gunzipAsFar(chunks: AsyncIterable<Uint8Array>, onDamage: () => void): AsyncGenerator<Uint8Array> {
  const unpacker = createGunzip({ finishFlush: constants.Z_SYNC_FLUSH, chunkSize: PIECE });
  const ready: Uint8Array[] = [];
  let damaged = false;
  let goOn = () => {};
  unpacker.on('data', (chunk) => ready.push(chunk));
  unpacker.on('end', () => goOn());
  unpacker.on('error', () => {
    damaged = true;
    goOn();
  });
  const after = async (act: () => void): Promise<void> => {
    await new Promise<void>((resolve) => {
      goOn = resolve;
      act();
    });
    // What was unpacked may be handed on a moment later.
    await new Promise((resolve) => setImmediate(resolve));
  };
  try {
    for await (const chunk of chunks) {
      for (let at = 0; at < chunk.length && !damaged; at += PORTION) {
        await after(() => unpacker.write(chunk.subarray(at, at + PORTION), () => goOn()));
        yield* ready.splice(0);
      }
      if (damaged) break;
    }
    if (!damaged) await after(() => unpacker.end());
    yield* ready.splice(0);
    if (damaged) onDamage();
  } finally {
    unpacker.destroy();
  }
}

/** What the beginning of a gzip archive holds, as Latin letters; empty when it cannot be unpacked. */
export function firstUnpacked(packed: Uint8Array): string {
  try {
    return gunzipSync(packed, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 8 * 1024 * 1024 }).toString('latin1', 0, 64);
  } catch {
    return '';
  }
}

/** The whole of a stream; throws an `InputError` of code `too-large` when it is longer than `limit` bytes, without reading on. */
export async function collect(chunks: AsyncIterable<Uint8Array>, limit: number, place: string): Promise<Buffer> {
  const all: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > limit) throw tooLarge(place, null, limit);
    all.push(chunk);
  }
  return Buffer.concat(all);
}

export function tooLarge(place: string, size: number | null, limit: number): InputError {
  const message = `one document of ${size === null ? 'more' : sizeInWords(size)}${size === null ? ` than ${sizeInWords(limit)}` : ` is over the limit of ${sizeInWords(limit)}`}`;
  return new InputError('too-large', place, message, 'split it into one file a page, or give an archive with one record a line (.jsonl)');
}
