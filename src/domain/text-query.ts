/**
 * What is looked for in a passage, with every word already expanded: a store needs no dictionary to answer it.
 * Forms and lemmas are those of `PassageWord`.
 */
export type TextQuery = TextTerm | TextAnd | TextOr | TextNot;

/** Stands at certain words of a passage, so that it can be shown in its context. */
export type TextTerm = TextWord | TextPhrase | TextNear;

/** One word. */
export type TextWord =
  /** Any of these lemmas: a homonym has more than one. */
  | { readonly type: 'lemma'; readonly written: string; readonly lemmas: readonly string[] }
  /** This form and no other. */
  | { readonly type: 'form'; readonly form: string }
  /** Any form that begins so. */
  | { readonly type: 'prefix'; readonly prefix: string };

/** Words side by side, in this order. */
export interface TextPhrase {
  readonly type: 'phrase';
  readonly words: readonly TextWord[];
}

/** All of them, in any order, with at most `distance` words between the first and the last. */
export interface TextNear {
  readonly type: 'near';
  readonly terms: readonly (TextWord | TextPhrase)[];
  readonly distance: number;
}

export interface TextAnd {
  readonly type: 'and';
  readonly parts: readonly TextQuery[];
}
export interface TextOr {
  readonly type: 'or';
  readonly parts: readonly TextQuery[];
}
/** Only inside an `and` that has something else too. */
export interface TextNot {
  readonly type: 'not';
  readonly part: TextQuery;
}

/** What is asked of the passage's record and speaker. Every list means any of its values; different fields must all hold. */
export interface SearchFilters {
  /** Person ids or names, folded (lower case, ё as е); a name matches when all its words are in the speaker's name. */
  readonly speaker?: readonly string[] | undefined;
  /** State the speaker speaks for. */
  readonly saidFor?: readonly string[] | undefined;
  /** Office the speaker holds. */
  readonly saidBy?: readonly string[] | undefined;
  /** States that take part in the talks. */
  readonly state?: readonly string[] | undefined;
  /** Both take part. */
  readonly pair?: readonly (readonly [string, string])[] | undefined;
  /** Name of the place or code of its state, folded. */
  readonly place?: readonly string[] | undefined;
  readonly publisher?: readonly string[] | undefined;
  readonly lang?: readonly string[] | undefined;
  /** The passage carries a statement of this kind. */
  readonly kind?: readonly string[] | undefined;
  /** The record has this topic. */
  readonly topic?: readonly string[] | undefined;
  /** Days of the meeting, `YYYY-MM-DD`, inclusive. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export interface SearchQuery {
  /** Null when only filters are given. */
  readonly text: TextQuery | null;
  readonly filters: SearchFilters;
}
