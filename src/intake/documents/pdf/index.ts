import { getDocumentProxy } from 'unpdf';
import { InputError, type Page } from '../../../domain/index.js';
import { findApparatus, mergeSpans } from '../../apparatus/index.js';
import { sizeInWords } from '../../options.js';
import { assemble } from '../../pages/from-text.js';
import { isVoid, type PageMeta } from '../../pages/meta.js';
import { unpacksBeyond } from './bomb.js';
import { PageLines, type Piece, type PrintedLine } from './lines.js';
import { render } from './render.js';

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Documents with more pages are no talks. */
const MOST_PAGES = 3000;
/** More text than a year of talks, in signs. */
const LONGEST_TEXT = 16 * 1024 * 1024;
/** Errors only: the reader's own remarks do not belong on anybody's terminal. */
const QUIET = 0;

/**
 * A page of a PDF: its text by fixed rules (see `render`), with headers, footers and page numbers as apparatus. The bytes are kept in `page.original`;
 * `page.sha256` is theirs. The title in the file counts only where the first page prints it, the file's dates not at all. Never throws. Errors: `bad-pdf`,
 * `encrypted`, `scanned` for pages that are pictures, `too-large`.
 */
export async function pageFromPdf(bytes: Buffer, meta: PageMeta, maxBytes: number): Promise<Page | InputError> {
  const at = meta.at ?? 'the document';
  if (unpacksBeyond(bytes, maxBytes)) return tooLarge(at, `it unpacks to more than ${sizeInWords(maxBytes)}`);
  let document: Document | null = null;
  try {
    // The reader takes possession of what it is given.
    document = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: QUIET, isEvalSupported: false, useSystemFonts: false });
    if (document.numPages > MOST_PAGES) return tooLarge(at, `it has ${document.numPages} pages`);
    const pages = await linesOf(document, Math.min(maxBytes, LONGEST_TEXT));
    if (pages === null) return tooLarge(at, 'its text is longer than any talks');
    const { text, running } = render(pages);
    if (isVoid(text)) return noText(at, document.numPages);
    const title = meta.title ?? (await ownTitle(document, pages[0] ?? []));
    return assemble(text, mergeSpans([...findApparatus(text), ...running]), { ...meta, title, bytes }, null);
  } catch (error) {
    const { name = '' } = (error ?? {}) as { readonly name?: string };
    if (name === 'PasswordException')
      return new InputError('encrypted', at, 'the document is encrypted', 'open it with its password and save it without');
    return new InputError('bad-pdf', at, 'the PDF is damaged or cut', 'fetch it again, or open it in another program and save it anew');
  } finally {
    await document?.destroy().catch(() => {});
  }
}

/** The lines of each page; null when there is more text than `limit` signs. */
async function linesOf(document: Document, limit: number): Promise<readonly (readonly PrintedLine[])[] | null> {
  const pages: (readonly PrintedLine[])[] = [];
  let signs = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const lines = new PageLines(page.getViewport({ scale: 1 }).transform as readonly number[], number);
    // Piece by piece: a page may be made of more of them than memory holds.
    const pieces = page.streamTextContent() as ReadableStream<{ readonly items: readonly (Piece | { readonly type: string })[] }>;
    for await (const { items } of pieces) {
      for (const item of items) {
        if (!('str' in item)) continue;
        signs += item.str.length;
        lines.add(item);
      }
      if (signs > limit) return null;
    }
    pages.push(lines.end());
    page.cleanup();
  }
  return pages;
}

/** The title in the file, when it is the document's own: many programs write the name of a template or a file there. */
async function ownTitle(document: Document, first: readonly PrintedLine[]): Promise<string | null> {
  const { info } = await document.getMetadata();
  const title = (info as { readonly Title?: unknown }).Title;
  if (typeof title !== 'string' || plain(title).length < 8) return null;
  return plain(first.map((line) => line.text).join(' ')).includes(plain(title)) ? title.replace(/\s+/g, ' ').trim() : null;
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const tooLarge = (at: string, why: string): InputError =>
  new InputError('too-large', at, why, 'save the part with the talks as plain text');

const noText = (at: string, pages: number): InputError =>
  new InputError(
    'scanned',
    at,
    `${pages === 1 ? 'its page is a picture' : `its ${pages} pages are pictures`} without text`,
    'run text recognition over it (OCR) and give what comes out',
  );
