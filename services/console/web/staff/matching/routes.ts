import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../root.js';

export const matchingRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/matching',
    component: lazyRouteComponent(() => import('./matching.page.js'), 'MatchingPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/matching/$round',
    component: lazyRouteComponent(() => import('./round/round.page.js'), 'RoundPage'),
  }),
];
