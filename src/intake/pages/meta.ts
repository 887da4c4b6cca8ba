import { hash } from 'node:crypto';
import type { Diagnostic, Language } from '../../domain/index.js';

/** What is known about a document beside its text. Everything may be left out. */
export interface PageMeta {
  /** Where the document comes from, for messages: a file, an address, `records.jsonl:17`. */
  readonly at?: string;
  readonly inputId?: string | null;
  readonly publisher?: string | null;
  readonly url?: string | null;
  /** The language the caller insists on. */
  readonly lang?: Language | null;
  /** The language an archive's column states; it yields to nothing but `lang`. */
  readonly statedLang?: Language | null;
  readonly title?: string | null;
  /** A date in any of the forms `readToldDate` knows; the time may stand behind it. */
  readonly date?: string | null;
  readonly time?: string | null;
  readonly place?: string | null;
  /** The bytes as fetched. Left out when the text is all there was. */
  readonly bytes?: Uint8Array;
  /** What decoding had to tell. */
  readonly diagnostics?: readonly Diagnostic[];
}

/** Lower-case hexadecimal SHA-256; of a string, of its UTF-8. */
export const sha256 = (data: Uint8Array | string): string => hash('sha256', data);

/** True for a text that holds nothing a reader could see. */
export const isVoid = (text: string): boolean => !/[^\s\p{Cc}\u00ad\u200b-\u200f\u2060\ufeff]/u.test(text);
