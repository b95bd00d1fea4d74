import rateLimit from '@fastify/rate-limit';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { HttpConfig } from '../config.js';
import { HttpProblem } from './problem.js';

const minute = 60_000;

/**
 * A stricter limit for one route, for what anybody may write: so many requests a minute of one caller or address, as the
 * service's configuration says.
 */
export const RateLimit = <C extends HttpConfig>(perMinute: (config: C) => number) => {
  const max = ({ server }: FastifyRequest) => perMinute(server.duoConfig as C);
  return RouteConfig({ rateLimit: { max, timeWindow: minute } });
};

/** Probes and scrapes come from inside and must not fail because others ask too much. */
const unlimited = (request: FastifyRequest) =>
  request.routeOptions.url?.startsWith('/health/') === true || request.routeOptions.url === '/metrics';

/** One caller whatever the address, one address without a token (a whole /64 for IPv6). A bad token counts for its address. */
const keyOf = (request: FastifyRequest) =>
  request.duo.caller ? `caller ${request.duo.caller.subject}` : `address ${rateLimit.normalizeIP(request.ip, 64)}`;

/** Limits every route, and what leads nowhere. In memory: each process counts for itself. */
export async function limitRates(fastify: FastifyInstance, config: HttpConfig) {
  fastify.decorate('duoConfig', config);
  await fastify.register(rateLimit, {
    max: config.HTTP_RATE_PER_MINUTE,
    timeWindow: minute,
    cache: 20_000,
    keyGenerator: keyOf,
    allowList: unlimited,
    addHeaders: {
      'x-ratelimit-limit': false,
      'x-ratelimit-remaining': false,
      'x-ratelimit-reset': false,
      'retry-after': true,
    },
    addHeadersOnExceeding: { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false },
    errorResponseBuilder: (_, { ttl }) => tooMany(ttl),
  });
  const lost = fastify.createRateLimit();
  fastify.addHook('onRequest', async (request) => {
    if (!request.is404) return;
    const { isAllowed, ...limit } = await lost(request);
    if (!isAllowed && 'isExceeded' in limit && limit.isExceeded) throw tooMany(limit.ttl);
  });
}

const tooMany = (ttl: number) =>
  new HttpProblem(429, 'too-many-requests', { headers: { 'retry-after': String(Math.max(1, Math.ceil(ttl / 1000))) } });
