import { createRouter } from '@tanstack/react-router';
import { rootRoute } from './root.js';

/** Every page of staff; a room adds its routes here. */
const routeTree = rootRoute.addChildren([]);

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
