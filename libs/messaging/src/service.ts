import {
  type BaseConfig,
  createHttp,
  createLog,
  loadConfig,
  migrate,
  PlatformModule,
  Pulse,
  pendingMigrations,
  Readiness,
  type Route,
  routesOf,
  Time,
} from '@duo/platform';
import { Module, type Type } from '@nestjs/common';
import type { z } from 'zod';
import { migratePostgresJobs } from './jobs/backend.postgres.js';
import { MessagingModule } from './module.js';
import { eventLogOf, migrationsOf, openParts, type ServiceParts, schemaOf, topicsOf } from './parts.js';

type Environment = Record<string, string | undefined>;
/** Told when the service cannot go on and only a new process helps. Liveness fails from then on, too. */
export type OnCrash = (error: Error) => void;

export type ServiceDefinition = ServiceParts & {
  /** One sentence for its OpenAPI document. */
  description: string;
  config: z.ZodType<BaseConfig>;
  /** Its one Nest module. */
  module: Type;
};

/** A service that runs: where it answers, and how to end it. */
export type Running = {
  readonly name: string;
  readonly url: string;
  readonly routes: readonly Route[];
  stop(): Promise<void>;
};

export type Service = ServiceDefinition & {
  /** Starts everything; throws when the environment, the schema, a handler or a route is not as it must be. */
  start(env: Environment, onCrash?: OnCrash): Promise<Running>;
  /** Creates or upgrades its schema, tables, topics and queue: a step of its own, before the new version serves. */
  migrate(env: Environment): Promise<void>;
};

/** Makes a service out of its parts. */
export const defineService = (definition: ServiceDefinition): Service => ({
  ...definition,
  start: (env, onCrash) => start(definition, loadConfig(definition.config, env), onCrash),
  migrate: (env) => migrateService(definition, loadConfig(definition.config, env)),
});

async function start(definition: ServiceDefinition, config: BaseConfig, onCrash?: OnCrash): Promise<Running> {
  const { name, description, module } = definition;
  const log = createLog({ branch: config.BRANCH, service: name, level: config.LOG_LEVEL });
  const [pulse, time] = [new Pulse(), new Time()];
  await refuseOldSchema(definition, config);
  const gone = (error: Error) => {
    log.fatal({ err: error }, 'this process cannot go on');
    pulse.check('event log', () => Promise.reject(error));
    onCrash?.(error);
  };
  const parts = await openParts(definition, { config, log, pulse, time, gone });
  const { relay, runner, events, housekeeping } = parts;
  const root = class Root {};
  const platform = PlatformModule.forRoot({ service: name, config, log, pulse, time, description });
  Module({ imports: [platform, MessagingModule.forRoot(parts), module] })(root);
  const http = await createHttp(root, config);
  const stopAll = async () => {
    await http.drain();
    await events?.close();
    await runner.stop();
    await housekeeping.stop();
    await relay.stop();
    await http.close();
    await parts.close();
  };
  let stopped: Promise<void> | undefined;
  const stop = () => {
    stopped ??= stopAll();
    return stopped;
  };
  try {
    const readiness = http.app.get(Readiness);
    readiness.check('database', () => parts.database.manager.query('select'));
    readiness.check('event log', () => parts.eventLog.ping());
    if (events) http.app.connectMicroservice({ strategy: events }, { inheritAppConfig: true });
    relay.start();
    await runner.start();
    housekeeping.start();
    await http.app.startAllMicroservices();
    const url = await http.listen();
    log.info(`serving at ${url}`);
    return { name, url, routes: routesOf(http.app), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function refuseOldSchema(definition: ServiceDefinition, { DATABASE_URL: url }: BaseConfig) {
  const pending = await pendingMigrations({ url, schema: schemaOf(definition.name), dirs: migrationsOf(definition) });
  if (pending.length > 0)
    throw new Error(`${definition.name} finds an old schema, without ${pending.join(', ')}: run the migration step`);
}

async function migrateService(definition: ServiceDefinition, config: BaseConfig) {
  const { DATABASE_URL: url } = config;
  const log = createLog({ branch: config.BRANCH, service: definition.name, level: config.LOG_LEVEL });
  await migrate({ url, schema: schemaOf(definition.name), dirs: migrationsOf(definition) });
  if (config.JOBS === 'postgres') await migratePostgresJobs(url);
  const eventLog = eventLogOf(config, definition.name, log, () => undefined);
  try {
    await eventLog.ensureTopics(topicsOf(definition, config));
  } finally {
    await eventLog.close();
  }
}
