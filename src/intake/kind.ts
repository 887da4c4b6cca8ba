import { InputError } from '../domain/index.js';

/** How the bytes of a source are laid out. `jsonl`, `json` and `csv` are archives: many documents, read one after another. */
export type Kind = 'text' | 'html' | 'jsonl' | 'json' | 'csv';

export const isArchive = (kind: Kind): boolean => kind === 'jsonl' || kind === 'json' || kind === 'csv';

const BY_ENDING: Readonly<Record<string, Kind>> = {
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  jsonlines: 'jsonl',
  json: 'json',
  csv: 'csv',
  tsv: 'csv',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  shtml: 'html',
  txt: 'text',
  text: 'text',
  md: 'text',
};
const BY_TYPE: Readonly<Record<string, Kind>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'application/json': 'json',
  'application/x-ndjson': 'jsonl',
  'application/jsonl': 'jsonl',
  'text/csv': 'csv',
  'text/tab-separated-values': 'csv',
};
const HTML_HEAD =
  /^[\s\ufeff]{0,1000}(?:<\?xml[^>]{0,200}>\s{0,200})?(?:<!--[^>]{0,2000}-->\s{0,200})?<(?:!doctype\s{1,20}html|html|head|body)[\s>]/i;
const HTML_FRAGMENT = /^[\s\ufeff]{0,1000}<(?:article|section|main|div|p|h1|table|meta|title)[\s>]/i;

/** The kind of a source by its ending, its `Content-Type` and the decoded beginning of its content, in this order of trust. */
export function kindOf(name: string | null, contentType: string | null, head: string): Kind {
  const byEnding = BY_ENDING[/\.([a-z]{2,9})(?:\.gz)?$/i.exec(name ?? '')?.[1]?.toLowerCase() ?? ''];
  const byType = BY_TYPE[/^\s*([\w.+/-]+)/.exec(contentType ?? '')?.[1]?.toLowerCase() ?? ''];
  // A saved page named .txt is still a page; an archive's ending is what its owner says it is.
  if (byEnding === 'text' || byEnding === undefined) {
    if (HTML_HEAD.test(head.slice(0, 4000))) return 'html';
    if (byEnding === 'text') return 'text';
    return byType ?? byContent(head);
  }
  if (byEnding === 'json' && /^\s*\{[^\n]*\}\s*\n\s*\{/.test(head)) return 'jsonl';
  return byEnding;
}

function byContent(head: string): Kind {
  const start = head.replace(/^[\s\ufeff]{1,1000}/, '').slice(0, 4000);
  if (HTML_FRAGMENT.test(start)) return 'html';
  if (/^\{\s*"/.test(start)) return /^\{[^\n]*\}[ \t\r]*(?:\n|$)/.test(head.trimStart()) ? 'jsonl' : 'json';
  if (/^\[\s*\{\s*"/.test(start)) return 'json';
  const header = start.split(/\r?\n/, 1)[0] ?? '';
  const columns = header.split(/[,;\t]/).map((column) => column.replace(/^["\s]+|["\s]+$/g, '').toLowerCase());
  return columns.length > 1 && columns.includes('text') && columns.every((column) => /^[\p{L}_ -]{1,30}$/u.test(column)) ? 'csv' : 'text';
}

const MAGIC: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a ZIP archive or an office document'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old office document'],
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
