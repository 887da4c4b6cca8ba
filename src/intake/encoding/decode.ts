import type { Diagnostic } from '../../domain/index.js';
import { decoderOf } from './decoder.js';
import { detectEncoding, type EncodingHints } from './detect.js';

/** Bytes as text, with what had to be told about it. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  /** True when encoding the text as UTF-8 gives the same bytes again, so that they need not be kept. */
  readonly exact: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** Decodes a whole document. Never throws; a byte order mark is not part of the text. */
export function decodeBytes(bytes: Uint8Array, hints: EncodingHints = {}): Decoded {
  const { encoding, contradicted } = detectEncoding(bytes, hints);
  const text = decoderOf(encoding).decode(bytes);
  const diagnostics: Diagnostic[] = [];
  if (contradicted !== null) {
    diagnostics.push({
      code: 'encoding-mismatch',
      message: `The page declares ${contradicted}, but its bytes are ${encoding}; read as ${encoding}.`,
      span: null,
    });
  }
  const losses = lossesIn(text, bytes, encoding);
  if (losses !== null) diagnostics.push(losses);
  const marked = bytes.length > 2 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return { text, encoding, exact: encoding === 'utf-8' && losses === null && !marked, diagnostics };
}

/** Tells of bytes that no letter stands for; null when there are none. A U+FFFD that the source itself has does not count. */
export function lossesIn(text: string, bytes: Uint8Array, encoding: string): Diagnostic | null {
  const first = text.indexOf('\ufffd');
  if (first < 0) return null;
  let count = 0;
  for (let at = first; at >= 0; at = text.indexOf('\ufffd', at + 1)) count++;
  if (encoding === 'utf-8') {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    for (let at = buffer.indexOf('\ufffd'); at >= 0; at = buffer.indexOf('\ufffd', at + 3)) count--;
  }
  if (count <= 0) return null;
  const signs = count === 1 ? 'one sign' : `${count} signs`;
  return {
    code: 'decoded-with-losses',
    message: `Decoding as ${encoding} lost ${signs}, shown as \ufffd.`,
    span: { start: first, end: first + 1 },
  };
}
