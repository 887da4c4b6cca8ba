import type { Token, Word } from '../domain/index.js';
import type { Begins } from './begins.js';
import type { Entry } from './gazetteer.js';
import type { NameStarts } from './gazetteer-starts.js';

/** What a language knows of its word forms. Implementations cache: one `Word` object a form. */
export interface Morphology {
  /** `form` is already normalised (see `normaliseForm`). Never fails: an unknown form gets predicted readings, at least one. */
  word(form: string): Word;
  /** Chooses each token's reading in context, in place, for the tokens of one sentence `[first, last)`. */
  disambiguate(tokens: MutableToken[], first: number, last: number): void;
}

/**
 * A word with what was found out about it kept on it, so that a token costs no look-up by string. Words of the morphology have these
 * fields from the beginning.
 */
export interface KnownWord extends Word {
  begins?: Begins | null | undefined;
  names?: NameStarts<Entry> | null | undefined;
  /** See `sketchOfWord`; 0 as long as nobody asked. */
  sketch?: number;
}

/** A token while its reading is being chosen; nobody outside the language stage sees one. */
export type MutableToken = { -readonly [K in keyof Token]: Token[K] };
