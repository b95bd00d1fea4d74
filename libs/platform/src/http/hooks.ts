import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Caller } from '../auth/caller.js';
import { badToken } from '../auth/tokens.js';
import { type Log, logContext } from '../log.js';
import { httpSeconds } from '../metrics.js';
import { failed, inSpan, openSpan } from '../telemetry.js';
import type { HttpProblem } from './problem.js';
import './state.js';

type Of = { service: string; log: Log; verify: (token: string) => Promise<Caller> };

/**
 * What every request goes through: its span and log context, its token, and at the end one log line and one
 * measurement. Both tell the route's template, for an address may carry an id.
 */
export function addHooks(fastify: FastifyInstance, { service, log, verify }: Of) {
  fastify.decorateRequest('duo');
  fastify.addHook('onRequest', (request, reply, done) => {
    const open = openSpan(`${request.method} ${routeOf(request)}`, {
      service,
      kind: 'server',
      parent: String(request.headers.traceparent ?? ''),
      attributes: { 'http.request.method': request.method, 'http.route': routeOf(request) },
    });
    request.duo = { caller: undefined, tokenProblem: undefined, open, startedAt: performance.now() };
    reply.header('x-request-id', request.id);
    within(request, done);
  });
  fastify.addHook('onRequest', async (request) => {
    const header = request.headers.authorization;
    if (header === undefined) return;
    const [, token] = /^Bearer ([\w.~+/=-]+)$/i.exec(header) ?? [];
    try {
      if (!token) throw badToken();
      request.duo.caller = await verify(token);
    } catch (problem) {
      request.duo.tokenProblem = problem as HttpProblem;
    }
  });
  // A body arrives in callbacks of the socket, which know nothing of the request: enter its context again.
  fastify.addHook('preValidation', (request, _, done) => within(request, done));
  fastify.addHook('onResponse', (request, reply, done) => {
    within(request, () => finish(request, reply.statusCode));
    done();
  });

  function finish(request: FastifyRequest, status: number) {
    const { open, startedAt, caller } = request.duo;
    const seconds = (performance.now() - startedAt) / 1000;
    const route = routeOf(request);
    httpSeconds.observe({ service, method: request.method, route, status: String(status) }, seconds);
    open.span.setAttribute('http.response.status_code', status);
    if (status >= 500) failed(open.span, undefined);
    open.span.end();
    const level = route.startsWith('/health/') || route === '/metrics' ? 'debug' : 'info';
    log[level](
      { method: request.method, route, status, ms: Math.round(seconds * 1000), role: caller?.role },
      'request',
    );
  }
}

const within = (request: FastifyRequest, work: () => void) =>
  inSpan(request.duo.open, () => logContext.run({ requestId: request.id }, work));

/** The template of the route, `(none)` where there is none. */
const routeOf = (request: FastifyRequest) => (request.is404 ? '(none)' : (request.routeOptions.url ?? '(none)'));
