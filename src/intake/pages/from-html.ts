import { type Diagnostic, InputError, type Page } from '../../domain/index.js';
import { decodeBytes } from '../encoding/decode.js';
import type { EncodingHints } from '../encoding/detect.js';
import { hasText, renderArticle } from '../html/article.js';
import { readArticle } from '../publishers/index.js';
import { assemble, emptyInput } from './from-text.js';
import { readLanguage } from './language.js';
import { isVoid, type PageMeta } from './meta.js';

/**
 * A page of HTML, given as bytes (whose encoding is found out) or as a string. `page.text` is the article by fixed rules; the bytes are kept in
 * `page.original`. Never throws: an empty page gives an error of code `empty`, one without any text of an article `no-article`.
 */
export function pageFromHtml(html: Uint8Array | string, meta: PageMeta = {}, hints: EncodingHints = {}): Page | InputError {
  const bytes = typeof html === 'string' ? (meta.bytes ?? Buffer.from(html, 'utf8')) : html;
  const decoded = typeof html === 'string' ? null : decodeBytes(html, hints);
  const markup = decoded?.text ?? (html as string);
  const at = meta.at ?? 'the page';
  if (isVoid(markup)) return emptyInput(at);
  const { format, parts } = readArticle(markup, meta.url ?? null);
  if (!hasText(parts)) return noArticle(at, parts.cut);
  // Offsets into the markup mean nothing in the rendered text.
  const diagnostics: Diagnostic[] = [...(meta.diagnostics ?? []), ...(decoded?.diagnostics ?? [])].map((told) => ({ ...told, span: null }));
  if (parts.cut) diagnostics.push({ code: 'cut-page', message: 'The page breaks off before its end; read as far as it goes.', span: null });
  const url = meta.url ?? webAddress(parts.facts.url);
  const page = assemble(
    renderArticle(parts),
    [],
    {
      ...meta,
      url,
      publisher: meta.publisher ?? (url === null ? (format?.publisher ?? null) : null),
      title: meta.title ?? parts.title,
      date: meta.date ?? parts.date,
      time: meta.time ?? (meta.date === undefined || meta.date === null ? parts.time : null),
      place: meta.place ?? parts.place,
      bytes,
      diagnostics,
    },
    readLanguage(parts.facts.lang),
  );
  return page;
}

const webAddress = (url: string | null): string | null => (url !== null && /^https?:\/\//i.test(url) ? url : null);

function noArticle(at: string, cut: boolean): InputError {
  const message = cut ? 'the page breaks off before any text of an article' : 'the page has no text of an article';
  return new InputError(
    'no-article',
    at,
    message,
    'give the page of the text itself, not a list, a gallery or an error page; or save it as plain text',
  );
}
