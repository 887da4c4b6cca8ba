import { InputError } from '../domain/index.js';

const MAGIC: readonly (readonly [string, string])[] = [
  ['PK\u0003\u0004', 'a ZIP archive or an office document that is none of Word'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old or an encrypted office document'],
  ['\u0089PNG', 'an image'],
  ['GIF8', 'an image'],
  ['\u00ff\u00d8\u00ff', 'an image'],
  ['RIFF', 'a sound, film or image'],
  ['\u007fELF', 'a program'],
  ['7z\u00bc\u00af', 'a 7-Zip archive'],
  ['Rar!', 'a RAR archive'],
  ['BZh', 'a bzip2 archive'],
  ['\u00fd7zXZ', 'an XZ archive'],
  ['{\\rtf', 'a rich text document'],
  ['SQLite format 3', 'a database'],
];

/** Tells bytes that are no text by their first bytes and their control characters; null when they may be text. UTF-16 is settled before. */
export function binaryError(head: Uint8Array, encoding: string, place: string): InputError | null {
  const mend = 'give the page as text or HTML: save or copy it from the browser, or export the document as plain text';
  const start = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 24)).toString('latin1');
  const known = MAGIC.find(([magic]) => start.startsWith(magic) && (magic.length > 3 || head.length > 400));
  if (known !== undefined) return new InputError('binary', place, `it is ${known[1]}, not text`, mend);
  if (encoding.startsWith('utf-16')) return null;
  let controls = 0;
  let zeros = 0;
  const length = Math.min(head.length, 8192);
  for (let i = 0; i < length; i++) {
    const byte = head[i] as number;
    if (byte === 0) zeros++;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) controls++;
  }
  // A page may hold a stray control character; a file of records or pictures holds them everywhere.
  if (zeros * 100 > length || controls * 20 > length) {
    return new InputError('binary', place, zeros === length ? 'it holds nothing but zero bytes' : 'it is binary data, not text', mend);
  }
  return null;
}
