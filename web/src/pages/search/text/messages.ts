import type { FacetField } from '../../../api/search-types.js';
import type { Forms } from '../../../text/language.js';

/** What the page of search says. */
export interface SearchTexts {
  readonly title: string;
  readonly lead: string;
  readonly box: string;
  readonly go: string;
  readonly help: {
    readonly title: string;
    /** What is written, and what it finds. */
    readonly lines: readonly (readonly [written: string, finds: string])[];
    readonly filters: string;
  };
  readonly examples: string;
  readonly exampleQueries: readonly string[];
  readonly passages: Forms;
  readonly found: (passages: string, records: string) => string;
  readonly none: string;
  readonly noneMore: string;
  readonly matched: {
    readonly title: string;
    readonly lemma: (written: string, forms: string) => string;
    readonly exact: (written: string) => string;
    readonly prefix: (beginning: string) => string;
    readonly near: (written: string, distance: number) => string;
    readonly excluded: (what: string) => string;
  };
  readonly hints: {
    readonly phrase: (query: string, passages: string) => string;
    readonly speaker: (name: string, query: string) => string;
    readonly noSpeaker: (name: string) => string;
  };
  readonly filters: {
    readonly title: string;
    readonly facets: { readonly [F in FacetField]: string };
    readonly more: string;
    readonly off: string;
  };
  readonly view: { readonly title: string; readonly kwic: string; readonly cards: string };
  readonly order: { readonly title: string; readonly rank: string; readonly date: string };
  readonly frequency: {
    readonly title: string;
    readonly label: (words: string, from: string, to: string) => string;
    readonly per: string;
    readonly columns: readonly [year: string, occurrences: string, passages: string, words: string, per: string];
    readonly hint: string;
    readonly failed: string;
  };
  readonly take: {
    readonly title: string;
    readonly shown: string;
    readonly all: string;
    readonly feed: string;
    readonly feedMore: string;
    readonly copy: string;
    readonly copied: string;
  };
  readonly pages: {
    readonly title: string;
    readonly previous: string;
    readonly next: string;
    readonly at: (page: number, of: number) => string;
  };
  readonly wrongHere: string;
  readonly inText: string;
}
