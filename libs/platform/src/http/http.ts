import helmet from '@fastify/helmet';
import type { DynamicModule, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { isLink, linkVerifier } from '../auth/links.js';
import { badToken, tokenVerifier } from '../auth/tokens.js';
import type { HttpConfig } from '../config.js';
import { Readiness } from '../health/readiness.js';
import { Log } from '../log.js';
import { nestLog } from '../nest-log.js';
import { PLATFORM, type PlatformOptions } from '../platform.js';
import { startTelemetry } from '../telemetry.js';
import { checkRoutes, RouteError } from './check-routes.js';
import { drainServer } from './drain.js';
import { acceptFiles } from './file-body.js';
import { addHooks } from './hooks.js';
import { OpenApi } from './openapi.js';
import { limitRates } from './rate-limit.js';
import { type Route, Routes } from './routes.js';
import { type Limits, serverOf, usualLimits } from './server.js';

export type HttpOptions = {
  limits?: Partial<Limits>;
  /** Content-Security-Policy of a service that serves pages; an API needs none of what a page may do. */
  pages?: Record<string, string[]>;
};

/** The HTTP side of a service. */
export type Http = {
  readonly app: NestFastifyApplication;
  /** The OpenAPI document of its routes; nothing has to listen for it. */
  describe(): object;
  /** Starts the application and listens; resolves with the URL. Throws a RouteError when a route is not as it must be. */
  listen(): Promise<string>;
  /** Not ready any more; takes no new connections and finishes the requests in hand, within STOP_GRACE_SECONDS. */
  drain(): Promise<void>;
  /** Ends the application, also one that did not start; drains first if that has not been done, and sends the last traces. */
  close(): Promise<void>;
};

const nothing = { defaultSrc: ["'none'"], frameAncestors: ["'none'"], baseUri: ["'none'"], formAction: ["'none'"] };

/** Makes the Nest application of a service, whose module imports `PlatformModule.forRoot`. Nothing listens yet. */
export async function createHttp(
  module: Type | DynamicModule,
  config: HttpConfig,
  options: HttpOptions = {},
): Promise<Http> {
  const adapter = serverOf(config, { ...usualLimits, ...options.limits });
  const settings = { bodyParser: false, bufferLogs: true, abortOnError: false } as const;
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, settings);
  app.useLogger(nestLog(app.get(Log)));
  const platform = app.get<PlatformOptions>(PLATFORM);
  app.get(OpenApi).of(app, platform, () => app.get(Routes).all());
  const fastify = adapter.getInstance<FastifyInstance>();
  await addEdges(fastify, app.get(Log), platform, options);
  const served = servedBy(fastify);
  const drain = drainServer(fastify, config.STOP_GRACE_SECONDS * 1000);
  const { BRANCH: branch, OTEL_EXPORTER_OTLP_ENDPOINT: endpoint } = config;
  const telemetry = await startTelemetry({ service: platform.service, branch, endpoint });
  let drained: Promise<void> | undefined;
  const drainOnce = () => {
    app.get(Readiness).stop();
    drained ??= drain();
    return drained;
  };
  return {
    app,
    describe: () => app.get(OpenApi).document(),
    async listen() {
      await app.init();
      await fastify.ready();
      checkRoutes(app.get(Routes).all(), served);
      refuseLinksWithoutSecret(app.get(Routes).all(), config);
      await app.listen({ port: config.SERVICE_PORT, host: config.LISTEN_HOST });
      return app.getUrl();
    },
    drain: drainOnce,
    async close() {
      await drainOnce();
      await app.close();
      await telemetry.stop();
    },
  };
}

/** What every request passes before it reaches a controller. */
async function addEdges(
  fastify: FastifyInstance,
  log: Log,
  { service, config }: PlatformOptions,
  { pages }: HttpOptions,
) {
  fastify.removeContentTypeParser('text/plain');
  acceptFiles(fastify);
  await fastify.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: pages ?? nothing },
    referrerPolicy: { policy: 'no-referrer' },
  });
  const verifyToken = tokenVerifier({ issuer: config.AUTH_ISSUER, audience: service, jwksUrl: config.AUTH_JWKS_URL });
  const secret = linkSecretOf(config);
  const verifyLink = secret ? linkVerifier({ secret, service }) : () => Promise.reject(badToken());
  const verify = (token: string) => (isLink(token) ? verifyLink(token) : verifyToken(token));
  addHooks(fastify, { service, log, verify });
  await limitRates(fastify, config);
}

const linkSecretOf = (config: HttpConfig) => ('LINK_SECRET' in config ? String(config.LINK_SECRET) : undefined);

function refuseLinksWithoutSecret(routes: readonly Route[], config: HttpConfig) {
  const [first] = routes.filter(({ roles }) => roles.includes('participant'));
  if (first && !linkSecretOf(config))
    throw new RouteError(`${first.method} ${first.path} takes personal links: add linkKeys to the configuration`);
}

/** Every route that the server will know, controllers' or not. The HEAD of a GET is the same route. */
function servedBy(fastify: FastifyInstance) {
  const served: { method: string; path: string }[] = [];
  fastify.addHook('onRoute', ({ method, url }) => {
    for (const name of [method].flat()) if (name !== 'HEAD') served.push({ method: name, path: url });
  });
  return served;
}
