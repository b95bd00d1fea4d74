import { Problem } from './problem.js';

/** Where to log in so that one comes back to this page. */
export const loginHere = () => `/login?to=${encodeURIComponent(location.pathname + location.search)}`;

/** Whether somebody has to log in again before this can be done. */
export const isLoggedOut = (error: unknown) => error instanceof Problem && error.code === 'no-session';
