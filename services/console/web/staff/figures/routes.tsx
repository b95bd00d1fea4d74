import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../root.js';
import type { FiguresSearch } from './queries.js';

const readSearch = ({ year, branch }: Record<string, unknown>): FiguresSearch => ({
  ...(Number.isInteger(Number(year)) && Number(year) > 2000 ? { year: Number(year) } : {}),
  ...(typeof branch === 'string' && /^[a-z][a-z0-9-]{1,30}$/.test(branch) ? { branch } : {}),
});

export const figuresRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/figures',
  validateSearch: readSearch,
  component: lazyRouteComponent(() => import('./figures.page.js'), 'FiguresPage'),
});
