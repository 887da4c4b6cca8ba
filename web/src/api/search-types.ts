import type { Speaker } from './types.js';

// What the addresses of search answer, as far as the app uses it.

export const FACET_FIELDS = ['speaker', 'state', 'pair', 'office', 'year', 'kind', 'topic', 'publisher', 'lang'] as const;
export type FacetField = (typeof FACET_FIELDS)[number];

/** A part of a query, and what its words were taken for. */
export interface Matched {
  readonly written: string;
  readonly how: 'word' | 'phrase' | 'near';
  readonly distance: number | null;
  readonly words: readonly { readonly written: string; readonly as: 'lemma' | 'exact' | 'prefix'; readonly values: readonly string[] }[];
  readonly excluded: boolean;
}

export interface Filters {
  readonly speaker?: readonly string[] | undefined;
  readonly saidFor?: readonly string[] | undefined;
  readonly saidBy?: readonly string[] | undefined;
  readonly state?: readonly string[] | undefined;
  readonly pair?: readonly (readonly [string, string])[] | undefined;
  readonly place?: readonly string[] | undefined;
  readonly publisher?: readonly string[] | undefined;
  readonly lang?: readonly string[] | undefined;
  readonly kind?: readonly string[] | undefined;
  readonly topic?: readonly string[] | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export interface HitPlace {
  readonly start: number;
  readonly end: number;
  readonly left: string;
  readonly hit: string;
  readonly right: string;
}

/** A turn or a paragraph that matches. Offsets are code points of the record's text. */
export interface Hit {
  readonly record: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly lang: string;
  readonly date: string | null;
  readonly turn: number | null;
  readonly speaker: Speaker | null;
  readonly label: string | null;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly places: readonly HitPlace[];
}

export type Hint =
  | { readonly hint: 'phrase'; readonly query: string; readonly total: number }
  | { readonly hint: 'speaker'; readonly query: string; readonly name: string }
  | { readonly hint: 'no-speaker'; readonly value: string };

export interface FacetValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** GET /api/search */
export interface Found {
  readonly query: string;
  readonly matched: readonly Matched[];
  readonly filters: Filters;
  readonly hints: readonly Hint[];
  /** Passages. */
  readonly total: number;
  readonly records: number;
  readonly hits: readonly Hit[];
  readonly facets: { readonly [F in FacetField]?: readonly FacetValue[] | undefined };
}

export interface FrequencyRow {
  readonly value: string;
  readonly label: string;
  readonly occurrences: number;
  readonly passages: number;
  readonly words: number;
  readonly per_100k: number | null;
}
/** GET /api/frequency */
export interface Frequencies {
  readonly rows: readonly FrequencyRow[];
}
