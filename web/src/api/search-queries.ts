import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { get, type Parameters, withParameters } from './client.js';
import { FACET_FIELDS, type Found, type Frequencies } from './search-types.js';

/** Passages on a page. */
export const SHOWN_AT_ONCE = 25;

export interface SearchAsked {
  readonly query: string;
  readonly order: 'rank' | 'date';
  /** Counted from 1. */
  readonly page: number;
}

const parametersOf = ({ query, order, page }: SearchAsked): Parameters => ({
  query,
  order,
  offset: (page - 1) * SHOWN_AT_ONCE,
  limit: SHOWN_AT_ONCE,
});

/** The address of exactly what is shown, as data. */
export const exportAddress = (asked: SearchAsked, format: 'json' | 'csv'): string =>
  withParameters('/api/search', { ...parametersOf(asked), format });

/** All that matches, as data: as many as a file of them holds. */
export const exportAllAddress = (asked: SearchAsked, format: 'jsonl' | 'csv'): string =>
  withParameters('/api/search', { query: asked.query, order: asked.order, limit: 10_000, format });

export const feedAddress = (query: string): string => withParameters('/api/feeds/search', { q: query });

/** While another page or filter is asked for, what was found before stays. */
export const searchQuery = (asked: SearchAsked) =>
  queryOptions({
    queryKey: ['search', asked],
    queryFn: ({ signal }) => get<Found>('/api/search', { ...parametersOf(asked), facets: FACET_FIELDS }, signal),
    enabled: asked.query.trim() !== '',
    placeholderData: keepPreviousData,
  });

/** Counts by year; a query of filters alone has no words to count. */
export const frequencyQuery = (query: string) =>
  queryOptions({
    queryKey: ['frequency', query],
    queryFn: ({ signal }) => get<Frequencies>('/api/frequency', { query, by: 'year' }, signal),
    placeholderData: keepPreviousData,
  });
