import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../root.js';
import { type ListFilter, statuses } from './people.query.js';
import { type Deed, deeds } from './state.js';

const sides = ['mentee', 'mentor'] as const;
const id = /^[0-9a-f-]{36}$/;

const oneOf = <T extends string>(codes: readonly T[], value: unknown): T | undefined =>
  codes.find((one) => one === value);

export const peopleRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/people',
  validateSearch: (given: Record<string, unknown>): ListFilter => {
    const [side, status] = [oneOf(sides, given.side), oneOf(statuses, given.status)];
    const after = typeof given.after === 'string' && id.test(given.after) ? given.after : undefined;
    return { ...(side ? { side } : {}), ...(status ? { status } : {}), ...(after ? { after } : {}) };
  },
  component: lazyRouteComponent(() => import('./people.page.js'), 'PeoplePage'),
});

export const personRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/people/$id',
  validateSearch: (given: Record<string, unknown>): { do?: Deed } => {
    const deed = oneOf(deeds, given.do);
    return deed ? { do: deed } : {};
  },
  component: lazyRouteComponent(() => import('./person.page.js'), 'PersonPage'),
});
