import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Language } from '../text/language.js';
import { get } from './client.js';
import type {
  CitationStyle,
  Cited,
  Demo,
  DisagreementList,
  DueList,
  Job,
  NameBook,
  PairList,
  RecordList,
  ReviewLog,
  Shown,
} from './types.js';

/** How many records a list shows at once. */
export const PAGE = 40;

const address = (id: string): string => encodeURIComponent(id);

export interface ListFilter {
  readonly state?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly after?: string | undefined;
  readonly limit?: number | undefined;
}

export const listPage = (filter: ListFilter, signal: AbortSignal): Promise<RecordList> =>
  get<RecordList>('/api/records', { limit: PAGE, ...filter }, signal);

export const recordQuery = (id: string, version: number | undefined) =>
  queryOptions({
    queryKey: ['record', id, version ?? null],
    queryFn: ({ signal }) => get<Shown>(`/api/records/${address(id)}`, { version }, signal),
  });

/** All that is kept of one day: other readouts of the same meeting are among it. */
export const dayQuery = (day: string | null) =>
  queryOptions({
    queryKey: ['records', 'day', day],
    queryFn: ({ signal }) => get<RecordList>('/api/records', { from: day ?? undefined, to: day ?? undefined, limit: 200 }, signal),
    enabled: day !== null,
  });

/** The newest thousand reviews of a record are more than anybody makes of one page. */
export const reviewsQuery = (record: string) =>
  queryOptions({
    queryKey: ['reviews', record],
    queryFn: ({ signal }) => get<ReviewLog>('/api/reviews', { record, limit: 1000 }, signal),
  });

export interface Named {
  readonly people: readonly string[];
  readonly places: readonly string[];
  readonly states: readonly string[];
}
export const NO_NAMES: NameBook = { people: {}, places: {}, states: {} };

/** What people, places and states are called in the reader's language. While they are asked for, the names asked for before stay. */
export const namesQuery = (language: Language, named: Named) => {
  const sorted = { people: unique(named.people), places: unique(named.places), states: unique(named.states) };
  return queryOptions({
    queryKey: ['names', language, sorted],
    queryFn: ({ signal }) => get<NameBook>('/api/names', { lang: language, ...sorted }, signal),
    enabled: sorted.people.length + sorted.places.length + sorted.states.length > 0,
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: keepPreviousData,
  });
};

const unique = (values: readonly string[]): string[] => [...new Set(values)].sort();

export const citationQuery = (id: string, style: CitationStyle) =>
  queryOptions({
    queryKey: ['citation', id, style],
    queryFn: ({ signal }) => get<Cited>(`/api/records/${address(id)}/citation`, { style }, signal),
  });

/** The pairs of states with most records, which name the states there are to choose from. */
export const pairsQuery = () =>
  queryOptions({ queryKey: ['pairs'], queryFn: ({ signal }) => get<PairList>('/api/pairs', { limit: 500 }, signal) });

export const dueQuery = () => queryOptions({ queryKey: ['due'], queryFn: ({ signal }) => get<DueList>('/api/due', {}, signal) });

export const disagreementsQuery = () =>
  queryOptions({ queryKey: ['disagreements'], queryFn: ({ signal }) => get<DisagreementList>('/api/disagreements', {}, signal) });

/** Whether the demo corpus is at hand. */
export const demoQuery = queryOptions({
  queryKey: ['demo'],
  queryFn: ({ signal }) => get<Demo>('/api/demo', {}, signal),
});

export const jobQuery = (id: string) =>
  queryOptions({
    queryKey: ['job', id],
    queryFn: ({ signal }) => get<Job>(`/api/jobs/${address(id)}`, {}, signal),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data === undefined || state.data.state === 'running' ? 500 : false),
  });

export const reviewAddress = (statement: string): string => `/api/statements/${address(statement)}/reviews`;
