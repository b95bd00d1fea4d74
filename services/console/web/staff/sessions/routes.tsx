import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../root.js';
import { isMonth, type Month } from './month.js';

type Search = { month?: Month; session?: string };

export const sessionsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sessions',
  validateSearch: ({ month, session }: Record<string, unknown>): Search => ({
    ...(isMonth(month) ? { month } : {}),
    ...(typeof session === 'string' && /^[0-9a-f-]{36}$/.test(session) ? { session } : {}),
  }),
  component: lazyRouteComponent(() => import('./sessions.page.js'), 'SessionsPage'),
});
