import type { Diagnostic } from './diagnostic.js';
import type { Language } from './language.js';
import type { Span } from './span.js';

/** One publisher's page as text, with what its header or the archive beside it tells. Made by intake. */
export interface Page {
  /** The source's text to the letter (plain text, archives) or the article rendered by fixed rules (HTML). Never altered afterwards. */
  readonly text: string;
  readonly lang: Language;
  /** The id given with the input; null when none was. */
  readonly inputId: string | null;
  /** A host such as `kremlin.ru`, or as the archive names it; null when not told. */
  readonly publisher: string | null;
  readonly url: string | null;
  /** Number or slug the publisher gave it, the same for every copy of the page; null when the address has none. */
  readonly key: string | null;
  /** What is told beside the text (archive columns, `time[datetime]`, `h1`); the text itself may tell more. */
  readonly told: ToldHeader;
  /** Stretches of `text` that are not the article: menus, hover cards, "see also", footers. Sorted, disjoint. */
  readonly apparatus: readonly Span[];
  /** Lower-case hexadecimal SHA-256 of the bytes as fetched (for archives, of the text's UTF-8). */
  readonly sha256: string;
  /** The bytes as fetched, when they are not simply the text. */
  readonly original: Uint8Array | null;
  readonly diagnostics: readonly Diagnostic[];
}

export interface ToldHeader {
  readonly title: string | null;
  /** `YYYY-MM-DD` */
  readonly date: string | null;
  /** `HH:MM` or `HH:MM:SS`, local time at the publisher's. */
  readonly time: string | null;
  readonly place: string | null;
}
