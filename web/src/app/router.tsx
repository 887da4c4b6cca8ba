import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { recordQuery } from '../api/queries.js';
import { Failed, Loading, NotFound } from '../parts/states.js';
import { compareAsked, meetingsAsked, pairAsked, peopleAsked, reviewAsked, searchAsked } from './addresses.js';
import { Frame } from './frame.js';
import { withTexts } from './language.js';
import { queries } from './queries.js';

const root = createRootRoute({ component: Frame, notFoundComponent: NotFound });
const under = { getParentRoute: () => root };

// A line a page; each is loaded when it is first opened.
const home = createRoute({
  ...under,
  path: '/',
  validateSearch: ({ state }: Record<string, unknown>): { state?: string } =>
    typeof state === 'string' && /^[A-Z]{2}$/.test(state) ? { state } : {},
  component: lazyRouteComponent(
    withTexts(() => import('../pages/home/home.js')),
    'Home',
  ),
});
const readout = createRoute({
  ...under,
  path: '/r/$id',
  validateSearch: (search: Record<string, unknown>): { version?: number } => {
    const version = Number(search.version);
    return Number.isInteger(version) && version > 0 ? { version } : {};
  },
  // The record is on its way while the page that shows it is fetched.
  loaderDeps: ({ search }) => search,
  loader: ({ params, deps }) => void queries.prefetchQuery(recordQuery(params.id, deps.version)),
  component: lazyRouteComponent(
    withTexts(() => import('../pages/readout/readout.js')),
    'Readout',
  ),
});
const search = createRoute({
  ...under,
  path: '/search',
  validateSearch: searchAsked,
  component: lazyRouteComponent(
    withTexts(() => import('../pages/search/search.js')),
    'Search',
  ),
});
const pairs = createRoute({
  ...under,
  path: '/pairs',
  component: lazyRouteComponent(
    withTexts(() => import('../pages/pair/pairs.js')),
    'Pairs',
  ),
});
const pair = createRoute({
  ...under,
  path: '/pairs/$pair',
  validateSearch: pairAsked,
  component: lazyRouteComponent(
    withTexts(() => import('../pages/pair/pair.js')),
    'Pair',
  ),
});
const people = createRoute({
  ...under,
  path: '/people',
  validateSearch: peopleAsked,
  component: lazyRouteComponent(
    withTexts(() => import('../pages/people/people.js')),
    'People',
  ),
});
const person = createRoute({
  ...under,
  path: '/people/$id',
  component: lazyRouteComponent(
    withTexts(() => import('../pages/people/person.js')),
    'Person',
  ),
});
const meetings = createRoute({
  ...under,
  path: '/meetings',
  validateSearch: meetingsAsked,
  component: lazyRouteComponent(
    withTexts(() => import('../pages/meetings/meetings.js')),
    'Meetings',
  ),
});
const compare = createRoute({
  ...under,
  path: '/compare',
  validateSearch: compareAsked,
  component: lazyRouteComponent(
    withTexts(() => import('../pages/compare/compare.js')),
    'Compare',
  ),
});
const review = createRoute({
  ...under,
  path: '/review',
  validateSearch: reviewAsked,
  component: lazyRouteComponent(
    withTexts(() => import('../pages/review/review.js')),
    'Review',
  ),
});
const add = createRoute({
  ...under,
  path: '/add',
  component: lazyRouteComponent(
    withTexts(() => import('../pages/add/add.js')),
    'Add',
  ),
});
const about = createRoute({
  ...under,
  path: '/about',
  component: lazyRouteComponent(
    withTexts(() => import('../pages/about/about.js')),
    'About',
  ),
});
const apiDocs = createRoute({
  ...under,
  path: '/api-docs',
  component: lazyRouteComponent(
    withTexts(() => import('../pages/api-docs/api-docs.js')),
    'ApiDocs',
  ),
});

export const router = createRouter({
  routeTree: root.addChildren([home, readout, search, pairs, pair, people, person, meetings, compare, review, add, about, apiDocs]),
  defaultPreload: 'intent',
  defaultPendingComponent: Loading,
  defaultErrorComponent: ({ error, reset }) => <Failed error={error} again={reset} />,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
