/** What the search says to people. */
export interface SearchMessages {
  /** What a word of the query was taken for; `words` are dictionary forms, the form, or its beginning. */
  readonly as: { readonly [A in 'lemma' | 'exact' | 'prefix']: (words: string) => string };
  readonly sideBySide: string;
  readonly near: (distance: number) => string;
  readonly excluded: string;
  readonly passages: (n: number) => string;
  readonly inRecords: (n: number) => string;
  readonly nothing: string;
  readonly notIndexed: string;
  readonly page: (first: number, last: number, total: number, next: number | null) => string;
  readonly morePlaces: (n: number) => string;
  readonly hints: {
    readonly phrase: (query: string, total: number) => string;
    readonly speaker: (name: string, query: string) => string;
    readonly 'no-speaker': (value: string) => string;
  };
  readonly facets: {
    readonly [F in 'speaker' | 'state' | 'pair' | 'publisher' | 'lang' | 'kind' | 'topic' | 'year' | 'office']: string;
  };
  readonly columns: { readonly [C in 'rate' | 'occurrences' | 'words']: string };
  readonly all: string;
  readonly never: (groups: number) => string;
}
