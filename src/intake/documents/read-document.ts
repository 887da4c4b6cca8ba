import type { InputError, Page } from '../../domain/index.js';
import { decodeBytes } from '../encoding/decode.js';
import type { EncodingHints } from '../encoding/detect.js';
import type { DocumentKind } from '../kind.js';
import { pageFromText } from '../pages/from-text.js';
import type { PageMeta } from '../pages/meta.js';
import { readHtmlDocument } from './html.js';

/** What is known of a document's bytes beside the bytes. */
export interface DocumentSettings {
  readonly meta: PageMeta;
  readonly hints: EncodingHints;
  /** The largest document in bytes, unpacked. */
  readonly maxBytes: number;
  /** The address that was asked for, where the document comes from the web, live or from an archive of it. */
  readonly asked: string | null;
}

/** The bytes of one document as a page. Never throws. The readers of PDF and DOCX are large and loaded when the first such document comes. */
export async function readDocument(bytes: Buffer, kind: DocumentKind, settings: DocumentSettings): Promise<Page | InputError> {
  const { meta, hints, maxBytes, asked } = settings;
  switch (kind) {
    case 'html':
      return readHtmlDocument(bytes, meta, hints, asked);
    case 'pdf':
      return (await import('./pdf/index.js')).pageFromPdf(bytes, meta, maxBytes);
    case 'docx':
      return (await import('./docx/index.js')).pageFromDocx(bytes, meta, maxBytes);
    case 'text': {
      const decoded = decodeBytes(bytes, hints);
      return pageFromText(decoded.text, { ...meta, diagnostics: decoded.diagnostics, ...(decoded.exact ? {} : { bytes }) });
    }
  }
}
