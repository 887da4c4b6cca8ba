import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { get } from './client.js';
import type { MeetingList, Pair, PeopleList, PersonFound, ReviewQueue, StatisticLines } from './ledger-types.js';
import type { ReviewEvent, ReviewLog, StatementKind } from './types.js';

const address = (id: string): string => encodeURIComponent(id);

/** The ledger of two states (`RU-AZ`), as it was known on a day; without one, on the newest of the store. */
export const pairQuery = (pair: string, asOf: string | undefined) =>
  queryOptions({
    queryKey: ['pair', pair, asOf ?? null],
    queryFn: ({ signal }) => get<Pair>(`/api/pairs/${address(pair)}`, { asOf }, signal),
    // The page stays while another day is asked for.
    placeholderData: (before) => (before?.states.join('-') === pair.split('-').sort().join('-') ? before : undefined),
  });

/** What each of two states counts of their trade; with a day only what was published by it. */
export const statisticLinesQuery = (pair: string, asOf: string | undefined) =>
  queryOptions({
    queryKey: ['statistics', pair, asOf ?? null],
    queryFn: ({ signal }) => get<StatisticLines>(`/api/pairs/${address(pair)}/statistics`, { asOf }, signal),
  });

/** More events than this are told page by page. */
const MEETINGS_AT_ONCE = 2000;

export const meetingsQuery = (states: readonly string[] | undefined) =>
  queryOptions({
    queryKey: ['meetings', states ?? null],
    queryFn: ({ signal }) => get<MeetingList>('/api/meetings', { states: states && [states.join(',')], limit: MEETINGS_AT_ONCE }, signal),
    placeholderData: keepPreviousData,
  });

/** People on a page of the list. */
export const PEOPLE_AT_ONCE = 60;

export const peoplePage = (name: string, offset: number, signal: AbortSignal): Promise<PeopleList> =>
  get<PeopleList>('/api/people', { name: name === '' ? undefined : name, offset, limit: PEOPLE_AT_ONCE }, signal);

export const personQuery = (id: string) =>
  queryOptions({
    queryKey: ['person', id],
    queryFn: ({ signal }) => get<PersonFound>(`/api/people/${address(id)}`, {}, signal),
  });

export interface QueueFilter {
  readonly kind?: StatementKind | undefined;
  readonly confidence?: 'high' | 'medium' | undefined;
}

export const queuePage = (filter: QueueFilter, after: string | undefined, signal: AbortSignal): Promise<ReviewQueue> =>
  get<ReviewQueue>('/api/review-queue', { ...filter, after, limit: 30 }, signal);

/** All reviews of all records, in the order they were made. */
const logPage = (after: number, signal: AbortSignal): Promise<ReviewLog> => get<ReviewLog>('/api/reviews', { after, limit: 1000 }, signal);

export const logQuery = () =>
  queryOptions({
    queryKey: ['reviews', 'all'],
    queryFn: async ({ signal }) => {
      const events: ReviewEvent[] = [];
      for (let after = 0; ; ) {
        const page = await logPage(after, signal);
        events.push(...page.events);
        if (page.next === null) return events;
        after = page.next;
      }
    },
  });
