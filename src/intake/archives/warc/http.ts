import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';

/** An answer of HTTP as it lies in an archive. */
export interface StoredAnswer {
  readonly status: number;
  readonly contentType: string | null;
  /** The content with transfer and content encoding undone; null when that cannot be done within the limit. */
  content(): Buffer | null;
}

/** Heads of answers are not longer than this, in bytes. */
const LONGEST_HEAD = 256 * 1024;

/** Reads the block of a `response` record; null when it is no answer of HTTP. Lines may end in LF alone. `limit` bounds the unpacked content, in bytes. */
export function readStoredAnswer(block: Buffer, limit: number): StoredAnswer | null {
  const head = block.subarray(0, LONGEST_HEAD).toString('latin1');
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})(?=[ \r\n])/.exec(head)?.[1];
  if (status === undefined) return null;
  const end = /\r?\n\r?\n/.exec(head);
  if (end === null) return null;
  const headers = new Map<string, string>();
  for (const line of head.slice(0, end.index).split(/\r?\n/).slice(1)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    if (name !== '' && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  const body = block.subarray(end.index + end[0].length);
  return {
    status: Number(status),
    contentType: headers.get('content-type') ?? null,
    content: () => {
      const whole = /\bchunked\b/i.test(headers.get('transfer-encoding') ?? '') ? withoutChunks(body) : body;
      const encodings = (headers.get('content-encoding') ?? '').toLowerCase().split(',').reverse();
      return encodings.reduce<Buffer | null>((bytes, encoding) => (bytes === null ? null : unpack(bytes, encoding.trim(), limit)), whole);
    },
  };
}

/** Many programs store the content without its chunks and leave the header in; what does not begin with a chunk's length is taken as it is. */
function withoutChunks(body: Buffer): Buffer {
  const parts: Buffer[] = [];
  let at = 0;
  for (;;) {
    const end = body.indexOf(10, at);
    const size =
      end < 0
        ? undefined
        : /^([0-9a-f]{1,8})[ \t]{0,8}(?:;[^\n]{0,400})?\r?$/i.exec(body.toString('latin1', at, Math.min(end, at + 500)))?.[1];
    if (size === undefined) return parts.length === 0 ? body : Buffer.concat(parts);
    const length = Number.parseInt(size, 16);
    if (length === 0) return Buffer.concat(parts);
    const from = end + 1;
    // The first length must fit, or the content only happens to begin like one.
    if (parts.length === 0 && from + length > body.length) return body;
    parts.push(body.subarray(from, from + length));
    at = from + length;
    if (body[at] === 13) at++;
    if (body[at] === 10) at++;
  }
}

/** Content that is not in the encoding it is said to be in was unpacked by the program that stored it. */
function unpack(bytes: Buffer, encoding: string, limit: number): Buffer | null {
  const most = { maxOutputLength: limit };
  try {
    switch (encoding) {
      case '':
      case 'identity':
        return bytes;
      case 'gzip':
      case 'x-gzip':
        return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes, most) : bytes;
      case 'deflate':
        return (((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)) % 31 === 0 && ((bytes[0] ?? 0) & 15) === 8
          ? inflateSync(bytes, most)
          : inflateRawSync(bytes, most);
      case 'br':
        return brotliDecompressSync(bytes, most);
      default:
        return null;
    }
  } catch {
    return isText(bytes) ? bytes : null;
  }
}

/** Markup or words rather than packed bytes. */
const isText = (bytes: Buffer): boolean =>
  /^[\s\ufeff]{0,200}[<{\w]/.test(bytes.toString('latin1', 0, 400)) && !bytes.subarray(0, 400).includes(0);
