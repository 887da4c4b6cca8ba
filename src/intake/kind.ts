import { isAddressList } from './lists/address-list.js';
import { isJsonFeed } from './lists/json-feed.js';
import { LIST_ROOTS, rootOf } from './lists/markup.js';

/**
 * How the bytes of a source are laid out. `jsonl`, `json`, `csv` and `warc` are archives: many documents, read one after another. `feed` (sitemaps
 * included), `json-feed` and `addresses` only lead to documents.
 */
export type Kind = 'text' | 'html' | 'pdf' | 'docx' | 'jsonl' | 'json' | 'csv' | 'warc' | 'feed' | 'json-feed' | 'addresses';

export type ArchiveKind = 'jsonl' | 'json' | 'csv' | 'warc';
export type ListKind = 'feed' | 'json-feed' | 'addresses';
export type DocumentKind = Exclude<Kind, ArchiveKind | ListKind>;

export const isArchive = (kind: Kind): kind is ArchiveKind => kind === 'jsonl' || kind === 'json' || kind === 'csv' || kind === 'warc';
export const isList = (kind: Kind): kind is ListKind => kind === 'feed' || kind === 'json-feed' || kind === 'addresses';

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

/** The media type of a `Content-Type` header in small letters, without its parameters; empty when there is none. */
export const mediaType = (contentType: string | null): string => /^\s*([\w.+/-]+)/.exec(contentType ?? '')?.[1]?.toLowerCase() ?? '';

/** The ending of a file's name in small letters, that of packing left out: `warc` for `crawl.warc.gz`. */
export const endingOf = (name: string | null): string => /\.([a-z]{2,9})(?:\.gz)?$/i.exec(name ?? '')?.[1]?.toLowerCase() ?? '';

/** The kinds that are told by their first bytes, before anything is decoded; null for all others. */
export function kindByMagic(head: Uint8Array, name: string | null, contentType: string | null): Kind | null {
  const start = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 4096)).toString('latin1');
  if (/^WARC\/\d\.\d{1,2}\r?\n/.test(start) || endingOf(name) === 'warc') return 'warc';
  if (start.startsWith('%PDF-')) return 'pdf';
  // Some printers put a few bytes of their own before the document.
  if ((endingOf(name) === 'pdf' || mediaType(contentType) === 'application/pdf') && start.slice(0, 1024).includes('%PDF-')) return 'pdf';
  const office = endingOf(name) === 'docx' || mediaType(contentType) === DOCX;
  return start.startsWith('PK\u0003\u0004') && (office || start.includes('[Content_Types].xml') || start.includes('word/')) ? 'docx' : null;
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * The kind of a source that is text, by its ending, its `Content-Type` and the decoded beginning of its content, in this order of trust; `whole` when
 * that is all of it.
 */
export function kindOf(name: string | null, contentType: string | null, head: string, whole = false): Kind {
  const byEnding = BY_ENDING[endingOf(name)];
  // A saved page named .txt is still a page; an archive's ending is what its owner says it is.
  if (byEnding === 'text' || byEnding === undefined) {
    if (HTML_HEAD.test(head.slice(0, 4000))) return 'html';
    if (LIST_ROOTS.has(rootOf(head.slice(0, 16_000)) ?? '')) return 'feed';
    if (isAddressList(head, whole)) return 'addresses';
    if (byEnding === 'text') return 'text';
    return isJsonFeed(head) ? 'json-feed' : (BY_TYPE[mediaType(contentType)] ?? byContent(head));
  }
  if (byEnding === 'json' && isJsonFeed(head)) return 'json-feed';
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
