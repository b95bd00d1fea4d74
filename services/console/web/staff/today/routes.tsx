import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../root.js';
import { type Kind, kinds } from './work.js';

type Search = { kind?: Kind };

export const todayRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  validateSearch: ({ kind }: Record<string, unknown>): Search => {
    const known = kinds.find((one) => one === kind);
    return known ? { kind: known } : {};
  },
  component: lazyRouteComponent(() => import('./today.page.js'), 'TodayPage'),
});
