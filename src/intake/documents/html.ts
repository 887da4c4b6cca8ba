import { InputError, type Page } from '../../domain/index.js';
import { decodeBytes } from '../encoding/decode.js';
import type { EncodingHints } from '../encoding/detect.js';
import { pageFromHtml } from '../pages/from-html.js';
import type { PageMeta } from '../pages/meta.js';
import { errorPage, leadsHome } from './error-page.js';

/**
 * A page of HTML. One that comes from the web (`asked` is its address) is also looked at for being an error page though the server answered 200: such
 * a page is an error of code `error-page`, never a record.
 */
export function readHtmlDocument(bytes: Buffer, meta: PageMeta, hints: EncodingHints, asked: string | null): Page | InputError {
  if (asked === null) return pageFromHtml(bytes, meta, hints);
  const seen = leadsHome(asked, meta.url ?? asked);
  if (seen !== null) return refusal(asked, seen);
  const page = pageFromHtml(bytes, meta, hints);
  const found = errorPage(decodeBytes(bytes, hints).text, page instanceof InputError ? null : page);
  return found === null ? page : refusal(meta.at ?? asked, found);
}

const refusal = (at: string, seen: string): InputError =>
  new InputError(
    'error-page',
    at,
    `the server answers with an error page (${seen})`,
    'open the address in a browser; if the page is there, save it and give the file',
  );
