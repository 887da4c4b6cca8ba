import { constants, inflateSync } from 'node:zlib';

/** Streams are packed in one another as deep as this at most. */
const DEEPEST = 3;
/** A document of talks has some hundreds. */
const MOST_STREAMS = 100_000;

/**
 * True when a packed stream of a PDF unpacks to more than `limit` bytes, which its reader would take into memory whole. Pictures are not looked at, since no
 * text is read from them; streams that are not packed by "deflate", or are encrypted, cannot be looked into.
 */
export function unpacksBeyond(bytes: Buffer, limit: number): boolean {
  let streams = 0;
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 6)) {
    let from = at + 6;
    if (bytes[from] === 13) from++;
    if (bytes[from] === 10) from++;
    if (!isDeflated(bytes, from)) continue;
    if (++streams > MOST_STREAMS) return true;
    if (
      /\/Subtype\s{0,9}\/Image/.test(
        bytes
          .toString('latin1', Math.max(at - 400, 0), at)
          .split('endobj')
          .at(-1) ?? '',
      )
    )
      continue;
    if (growsBeyond(bytes.subarray(from), limit)) return true;
  }
  return false;
}

function growsBeyond(packed: Buffer, limit: number): boolean {
  let content = packed;
  try {
    for (let depth = 0; depth < DEEPEST && isDeflated(content, 0); depth++)
      content = inflateSync(content, { maxOutputLength: limit, finishFlush: constants.Z_SYNC_FLUSH });
    return false;
  } catch (error) {
    return (error as { readonly code?: string }).code === 'ERR_BUFFER_TOO_LARGE';
  }
}

/** The two bytes with which packed content begins. */
const isDeflated = (bytes: Buffer, at: number): boolean =>
  at + 2 < bytes.length && ((bytes[at] as number) & 15) === 8 && bytes.readUInt16BE(at) % 31 === 0;
