import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../root.js';
import { parseFileSearch } from './file/search.js';
import { parseSearch } from './list.js';

const getParentRoute = () => rootRoute;

const list = createRoute({
  getParentRoute,
  path: '/duos',
  validateSearch: parseSearch,
  component: lazyRouteComponent(() => import('./duos.page.js'), 'DuosPage'),
});

const measures = createRoute({
  getParentRoute,
  path: '/duos/measures',
  validateSearch: (given: Record<string, unknown>): { unreached?: true } =>
    given.unreached === true ? { unreached: true } : {},
  component: lazyRouteComponent(() => import('./measures.page.js'), 'MeasuresPage'),
});

/** `do` opens one of the forms, so that another page can link to the act itself. */
const file = createRoute({
  getParentRoute,
  path: '/duos/$id',
  validateSearch: parseFileSearch,
  component: lazyRouteComponent(() => import('./duo.page.js'), 'DuoPage'),
});

export const duosRoutes = [list, measures, file] as const;
