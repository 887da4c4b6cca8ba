import type { Token, Word } from '../domain/index.js';

/** What a language knows of its word forms. Implementations cache: one `Word` object a form. */
export interface Morphology {
  /** `form` is already normalised (see `normaliseForm`). Never fails: an unknown form gets predicted readings, at least one. */
  word(form: string): Word;
  /** Chooses each token's reading in context, in place, for the tokens of one sentence `[first, last)`. */
  disambiguate(tokens: MutableToken[], first: number, last: number): void;
}

/** A token while its reading is being chosen; nobody outside the language stage sees one. */
export type MutableToken = { -readonly [K in keyof Token]: Token[K] };
