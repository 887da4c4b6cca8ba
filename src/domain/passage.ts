import type { ReadoutRecord } from './record.js';
import type { Span } from './span.js';

/** What is searched as one: a turn, or a paragraph of narration. Offsets are code points into the record's text. */
export interface Passage extends Span {
  /** Index of the turn; null for narration. */
  readonly turn: number | null;
  /** One entry a word, in order: where it stands and how it is found. Punctuation has none; neither have menus and hover cards inside. */
  readonly words: readonly PassageWord[];
}

export interface PassageWord extends Span {
  /** As written, in lower case, ё as е, without soft hyphens: what `"exact words"` are compared with. */
  readonly form: string;
  /** Dictionary form chosen in context: what a plain word of a query is compared with. */
  readonly lemma: string;
}

/** A record with its words as they are to be found: what the engine gives to a store. */
export interface SearchableRecord {
  readonly record: ReadoutRecord;
  readonly passages: readonly Passage[];
}
