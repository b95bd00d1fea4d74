import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../root.js';
import { type LettersSearch, statuses } from './letters.query.js';

export const lettersRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/letters',
  validateSearch: (given: Record<string, unknown>): LettersSearch => {
    const status = statuses.find((one) => one === given.status);
    return status ? { status } : {};
  },
  component: lazyRouteComponent(() => import('./letters.page.js'), 'LettersPage'),
});
