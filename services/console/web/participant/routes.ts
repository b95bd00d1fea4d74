import { createRouter } from '@tanstack/react-router';
import { enrolRoutes } from './enrol/routes.js';
import { linkRoutes } from './link/routes.js';
import { rootRoute } from './root.js';

/** Every page of participants; a room adds its routes here. */
const routeTree = rootRoute.addChildren([...enrolRoutes, ...linkRoutes]);

export const router = createRouter({ routeTree, scrollRestoration: true });
