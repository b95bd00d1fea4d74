import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../root.js';

const choose = createRoute({
  getParentRoute: () => rootRoute,
  path: '/enrol',
  component: lazyRouteComponent(() => import('./choose.page.js'), 'ChoosePage'),
});

const form = () => import('./enrol.page.js');

const start = createRoute({
  getParentRoute: () => rootRoute,
  path: '/enrol/$side',
  component: lazyRouteComponent(form, 'EnrolPage'),
});

const step = createRoute({
  getParentRoute: () => rootRoute,
  path: '/enrol/$side/$step',
  component: lazyRouteComponent(form, 'EnrolPage'),
});

/** The public form. */
export const enrolRoutes = [choose, start, step];
