import type { QueryClient } from '@tanstack/react-query';

/** After a review everything that counts statements is asked for again; names and citations are not touched by it, and the queue stays as it is until the next statements are asked for. */
export const countsAnew = (queries: QueryClient): Promise<void> =>
  queries.invalidateQueries({ predicate: ({ queryKey: [what] }) => what !== 'names' && what !== 'citation' && what !== 'queue' });
