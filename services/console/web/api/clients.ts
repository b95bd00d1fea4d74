import createClient, { type Middleware } from 'openapi-fetch';
import type { paths as FollowUp } from './generated/follow-up.js';
import type { paths as Impact } from './generated/impact.js';
import type { paths as Intake } from './generated/intake.js';
import type { paths as Matching } from './generated/matching.js';
import { lineIsDown, problemOf } from './problem.js';

/** What each request carries: of staff the proof that this page sent it, of a participant the personal link. */
let credentials: Record<string, string> = {};

/** Called once, before the first request that needs it. */
export const sendAlong = (headers: Record<string, string>) => {
  credentials = headers;
};

const writes = ['POST', 'PUT', 'PATCH', 'DELETE'];

const edges: Middleware = {
  onRequest({ request }) {
    for (const [name, value] of Object.entries(credentials)) request.headers.set(name, value);
    // Sent again after a broken line, it has its effect once: the services know the key.
    if (writes.includes(request.method) && !request.headers.has('idempotency-key'))
      request.headers.set('idempotency-key', crypto.randomUUID());
    return request;
  },
};

const client = <Paths extends object>(service: string) => {
  const made = createClient<Paths>({ baseUrl: `/api/${service}` });
  made.use(edges);
  return made;
};

/** The services, as the host forwards to them; paths, bodies and answers are typed by their own descriptions. */
export const intake = client<Intake>('intake');
export const matching = client<Matching>('matching');
export const followUp = client<FollowUp>('follow-up');
export const impact = client<Impact>('impact');

type Called<Data> = Promise<{ data?: Data; error?: unknown; response: Response }>;

/** The answer of a call; throws a Problem where there is none. `ask(intake.GET('/people', { params: … }))` */
export async function ask<Data>(call: Called<Data>): Promise<Data> {
  const { data, error, response } = await call.catch(() => {
    throw lineIsDown();
  });
  if (!response.ok) throw problemOf(response.status, error);
  return data as Data;
}

/** A request that no client describes, such as a file: with the same credentials and problems. */
export async function send(path: string, init: RequestInit & { headers?: Record<string, string> } = {}) {
  const response = await fetch(path, { ...init, headers: { ...credentials, ...init.headers } }).catch(() => {
    throw lineIsDown();
  });
  if (!response.ok) throw problemOf(response.status, await response.json().catch(() => undefined));
  return response;
}
