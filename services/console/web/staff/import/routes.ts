import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../root.js';

export const importRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/import',
    component: lazyRouteComponent(() => import('./imports.page.js'), 'ImportsPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/import/$id',
    validateSearch: ({ show }: Record<string, unknown>): { show?: 'notices' } => (show === 'notices' ? { show } : {}),
    component: lazyRouteComponent(() => import('./import.page.js'), 'ImportPage'),
  }),
] as const;
