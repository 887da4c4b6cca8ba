import { InputError, type Page } from '../../domain/index.js';
import { TEXT_COLUMNS } from '../archives/text-columns.js';
import { pageFromHtml } from './from-html.js';
import { pageFromText } from './from-text.js';
import { readLanguage } from './language.js';
import { isVoid, type PageMeta } from './meta.js';

/** The columns of an archive, each with the other names it goes by. */
const COLUMNS = {
  id: ['id', 'doc_id', 'docid', 'document_id'],
  title: ['title', 'headline'],
  date: ['date', 'published', 'datetime'],
  time: ['time'],
  place: ['place', 'location'],
  url: ['url', 'link', 'source_url'],
  publisher: ['publisher', 'source', 'site'],
  lang: ['lang', 'language'],
} as const;

/**
 * A page out of one record of an archive: an object with `text` and, where the archive has them, `id` (or `doc_id`), `title`, `date`, `time`, `place`,
 * `url`, `publisher`, `lang`. A text that is HTML is rendered as a page; every other text stays to the letter. Never throws. Errors: `not-a-record`,
 * `no-text-column`, and those of `pageFromText` and `pageFromHtml`.
 */
export function pageFromRecord(record: unknown, at: string, meta: PageMeta = {}): Page | InputError {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    return new InputError(
      'not-a-record',
      at,
      `${kindOf(record)} stands where a record should`,
      'each record is a JSON object with the column "text"',
    );
  }
  const columns = record as Readonly<Record<string, unknown>>;
  const text = TEXT_COLUMNS.map((name) => columns[name]).find((value) => typeof value === 'string');
  if (typeof text !== 'string') {
    const names = Object.keys(columns).slice(0, 8).join(', ');
    return new InputError(
      'no-text-column',
      at,
      `the record has no column "text"${names === '' ? '' : ` (it has ${printable(names)})`}`,
      'name the column with the page\'s text "text"',
    );
  }
  const column = (name: keyof typeof COLUMNS): string | null => {
    for (const candidate of COLUMNS[name]) {
      const value = columns[candidate];
      if (typeof value === 'string' && !isVoid(value)) return value;
      if (typeof value === 'number') return String(value);
    }
    return null;
  };
  const known: PageMeta = {
    ...meta,
    at,
    inputId: column('id'),
    publisher: meta.publisher ?? column('publisher'),
    url: column('url'),
    statedLang: readLanguage(column('lang')),
    title: column('title'),
    date: column('date'),
    time: column('time'),
    place: column('place'),
  };
  return looksLikeHtml(text) ? pageFromHtml(text, known) : pageFromText(text, known);
}

const BLOCK = /<(?:p|div|br|h[1-6]|article|section|body|html|table|ul|ol|li|blockquote)(?:\s[^<>]{0,500})?\/?>/gi;

/** A whole page, or a fragment with at least two block elements; a `<sup>` or an editor's `<…>` in a plain text does not make it HTML. */
export function looksLikeHtml(text: string): boolean {
  if (/^[\s\ufeff]{0,200}<(?:!doctype\s+html|html|head|body|article)[\s>]/i.test(text.slice(0, 400))) return true;
  if (!text.includes('<')) return false;
  let blocks = 0;
  for (const _ of text.matchAll(BLOCK))
    if (++blocks === 2) return /<\/(?:p|div|h[1-6]|article|section|body|html|table|ul|ol|li|blockquote)>|<br\s{0,2}\/?>/i.test(text);
  return false;
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'string' ? 'a string' : typeof value === 'number' ? 'a number' : 'a value';
}

/** Names out of a file, in one line and without control characters. */
const printable = (names: string): string => names.replace(/\p{Cc}+/gu, ' ').slice(0, 120);
