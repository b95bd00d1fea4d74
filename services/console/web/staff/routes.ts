import { createRouter } from '@tanstack/react-router';
import { duosRoutes } from './duos/routes.js';
import { figuresRoute } from './figures/routes.js';
import { importRoutes } from './import/routes.js';
import { lettersRoute } from './letters/routes.js';
import { matchingRoutes } from './matching/routes.js';
import { peopleRoute, personRoute } from './people/routes.js';
import { rootRoute } from './root.js';
import { sessionsRoute } from './sessions/routes.js';
import { systemRoute } from './system/routes.js';
import { todayRoute } from './today/routes.js';

/** Every page of staff; a room adds its routes here. */
const routeTree = rootRoute.addChildren([
  todayRoute,
  peopleRoute,
  personRoute,
  sessionsRoute,
  ...matchingRoutes,
  ...duosRoutes,
  figuresRoute,
  ...importRoutes,
  lettersRoute,
  systemRoute,
]);

export const router = createRouter({
  routeTree,
  basepath: '/staff',
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
