import { queryOptions } from '@tanstack/react-query';
import { get } from './client.js';
import type { Comparison } from './compare-types.js';

/** What two records say, set against each other. */
export const comparisonQuery = (a: string, b: string) =>
  queryOptions({
    queryKey: ['compare', a, b],
    queryFn: ({ signal }) => get<Comparison>('/api/compare', { a, b }, signal),
  });
