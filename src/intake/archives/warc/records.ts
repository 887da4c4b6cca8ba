import { ByteReader } from './byte-reader.js';

/** One record of a web archive. */
export interface WarcRecord {
  /** Where it begins, in bytes of the unpacked archive. */
  readonly offset: number;
  /** `response`, `request`, `warcinfo` … in small letters. */
  readonly type: string;
  /** `WARC-Target-URI`; null when it has none. */
  readonly url: string | null;
  /** `Content-Type` of the block. */
  readonly contentType: string | null;
  /** The bytes of the block; null when it was not wanted, or is longer than `most`. */
  readonly block: Buffer | null;
  /** The length of the block as the record tells it. */
  readonly length: number;
}

/** Where and why an archive cannot be read on. */
export interface Breakage {
  readonly offset: number;
  readonly why: 'not-a-record' | 'no-length' | 'cut-header' | 'cut-block';
}

/** Longer lines and heads of records are none. */
const LONGEST_LINE = 64 * 1024;
const MOST_HEADERS = 200;

/**
 * The records of a WARC, one after another; the last item is a `Breakage` when it cannot be read to its end. Only the blocks that are `wanted` are taken into
 * memory, and none longer than `most` bytes. What is taken is whole: a block that breaks off is a breakage, not a record.
 */
export async function* readWarcRecords(
  chunks: AsyncIterable<Uint8Array>,
  wanted: (type: string, contentType: string | null) => boolean,
  most: number,
): AsyncGenerator<WarcRecord | Breakage> {
  const bytes = new ByteReader(chunks);
  for (;;) {
    let offset = bytes.offset;
    let first = await bytes.line(LONGEST_LINE);
    // Two empty lines follow each record; some programs write more or fewer.
    while (first === '') {
      offset = bytes.offset;
      first = await bytes.line(LONGEST_LINE);
    }
    if (first === null) return;
    if (first === undefined || !/^WARC\/\d\.\d{1,2}\s{0,4}$/.test(first)) {
      yield { offset, why: first !== undefined && 'WARC/1.0'.startsWith(first) ? 'cut-header' : 'not-a-record' };
      return;
    }
    const headers = await readHeaders(bytes);
    if (headers === null) {
      yield { offset, why: 'cut-header' };
      return;
    }
    const length = headers.get('content-length') ?? '';
    if (!/^\d{1,15}$/.test(length)) {
      yield { offset, why: 'no-length' };
      return;
    }
    const size = Number(length);
    const type = (headers.get('warc-type') ?? '').toLowerCase();
    const contentType = headers.get('content-type') ?? null;
    const takes = size <= most && wanted(type, contentType);
    const block = takes ? await bytes.take(size) : null;
    const read = block === null ? await bytes.skip(size) : block.length;
    if (read < size) {
      yield { offset, why: 'cut-block' };
      return;
    }
    yield { offset, type, url: targetOf(headers), contentType, block, length: size };
  }
}

async function readHeaders(bytes: ByteReader): Promise<Map<string, string> | null> {
  const headers = new Map<string, string>();
  let last = '';
  for (let count = 0; count < MOST_HEADERS; count++) {
    const line = await bytes.line(LONGEST_LINE);
    if (line === null || line === undefined) return null;
    if (line === '') return headers;
    const colon = line.indexOf(':');
    if (/^[ \t]/.test(line) && last !== '') headers.set(last, `${headers.get(last)} ${line.trim()}`);
    else if (colon > 0) {
      last = line.slice(0, colon).trim().toLowerCase();
      if (!headers.has(last)) headers.set(last, line.slice(colon + 1).trim());
    }
  }
  return null;
}

/** Addresses are written in UTF-8, and in angle brackets by some versions of wget. */
function targetOf(headers: ReadonlyMap<string, string>): string | null {
  const target = headers.get('warc-target-uri');
  return target === undefined
    ? null
    : Buffer.from(target, 'latin1')
        .toString('utf8')
        .replace(/^<(.*)>$/, '$1');
}
