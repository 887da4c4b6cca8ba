import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { Failed, Loading, NotFound } from '../parts/states.js';
import { Frame } from './frame.js';

const root = createRootRoute({ component: Frame, notFoundComponent: NotFound });
const under = { getParentRoute: () => root };

// A line a page; each is loaded when it is first opened.
const home = createRoute({
  ...under,
  path: '/',
  validateSearch: ({ state }: Record<string, unknown>): { state?: string } =>
    typeof state === 'string' && /^[A-Z]{2}$/.test(state) ? { state } : {},
  component: lazyRouteComponent(() => import('../pages/home/home.js'), 'Home'),
});
const readout = createRoute({
  ...under,
  path: '/r/$id',
  validateSearch: (search: Record<string, unknown>): { version?: number } => {
    const version = Number(search.version);
    return Number.isInteger(version) && version > 0 ? { version } : {};
  },
  component: lazyRouteComponent(() => import('../pages/readout/readout.js'), 'Readout'),
});
const add = createRoute({ ...under, path: '/add', component: lazyRouteComponent(() => import('../pages/add/add.js'), 'Add') });
const about = createRoute({ ...under, path: '/about', component: lazyRouteComponent(() => import('../pages/about/about.js'), 'About') });

export const router = createRouter({
  routeTree: root.addChildren([home, readout, add, about]),
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
