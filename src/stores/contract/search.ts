import type { Passage, SearchQuery, Speaker } from '../../domain/index.js';

/** Looking for words in what was said. */
export interface Search {
  search(query: SearchQuery, page: SearchPage): Promise<SearchResult>;
  /** For each field its values with how many passages have them, most first; counts are exact. */
  facets(query: SearchQuery, fields: readonly FacetField[], limit: number): Promise<Facets>;
  /**
   * How often the words occur, and among how many words: by year, speaker or publisher, over the passages the filters leave. What has none
   * of them stands under ''.
   */
  frequency(query: SearchQuery, by: FrequencyBy): Promise<readonly Frequency[]>;
  /** Who speaks and has all these words in a name, in the order they were first met. */
  speakersNamed(name: string): Promise<readonly NamedSpeaker[]>;
  /** Whether there is anything to look in: told without counting it. */
  searchable(): Promise<Searchable>;
}

/** `empty`: nothing is kept. `unindexed`: what is kept has no words to look for. `ready`: some passage can be found. */
export type Searchable = 'empty' | 'unindexed' | 'ready';

export interface NamedSpeaker {
  /** Of the person where it is known, else `name:STATE:folded-name`. */
  readonly id: string;
  /** As first met. */
  readonly name: string;
}

export interface SearchPage {
  /** `rank`: what fits best first. `date`: newest first. */
  readonly order: 'rank' | 'date';
  readonly offset: number;
  readonly limit: number;
}

export interface SearchResult {
  /** Passages that match, exactly. */
  readonly total: number;
  /** Records they stand in. */
  readonly records: number;
  readonly hits: readonly Hit[];
}

/** A passage that matches. Which of its words do is told by `locate`, from the passage itself. */
export interface Hit {
  readonly record: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly lang: string;
  readonly date: string | null;
  readonly speaker: Speaker | null;
  readonly label: string | null;
  /** The passage's own text; its span is counted in the record's. */
  readonly text: string;
  readonly passage: Passage;
}

export const FACET_FIELDS = ['speaker', 'state', 'pair', 'publisher', 'lang', 'kind', 'topic', 'year', 'office'] as const;
export type FacetField = (typeof FACET_FIELDS)[number];
export type Facets = { readonly [F in FacetField]?: readonly { readonly value: string; readonly label: string; readonly count: number }[] };

export const FREQUENCY_BY = ['year', 'speaker', 'publisher'] as const;
export type FrequencyBy = (typeof FREQUENCY_BY)[number];
export interface Frequency {
  readonly value: string;
  readonly label: string;
  /** Times the words stand there (each place a phrase or a near-group stands counts once). */
  readonly occurrences: number;
  readonly passages: number;
  /** Words of all passages the filters leave. */
  readonly words: number;
}
