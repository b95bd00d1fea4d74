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
import type { EntitySchema } from 'typeorm';
import type { z } from 'zod';
import { migratePostgresJobs } from './jobs/backend.postgres.js';
import { MessagingModule } from './module.js';
import { eventLogOf, migrationsOf, openParts, type ServiceParts, schemaOf, topicsOf } from './parts.js';
import { untilPrepared } from './prepared.js';
import { type Rebuilt, rebuild } from './rebuild.js';
import { refuseOldLog, renewLog } from './restored.js';

type Environment = Record<string, string | undefined>;
/** Told when the service cannot go on and only a new process helps. Liveness fails from then on, too. */
export type OnCrash = (error: Error) => void;

export type ServiceDefinition = ServiceParts & {
  /** One sentence for its OpenAPI document. */
  description: string;
  config: z.ZodType<BaseConfig>;
  /** Its one Nest module. */
  module: Type;
  /** Its tables that come from events alone, and can be made anew from them. */
  readModel?: EntitySchema[];
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
  /** Resolves when that step has been done: where it is another process's, this one begins when it has ended. */
  wait(env: Environment): Promise<void>;
  /** Makes its read model anew from what the branch has said, while others of its processes wait. See `rebuild`. */
  rebuild(env: Environment): Promise<Rebuilt>;
  /** Its OpenAPI document, from its routes alone: no server is asked. */
  describe(env: Environment): Promise<object>;
};

/** Makes a service out of its parts. */
export const defineService = (definition: ServiceDefinition): Service => ({
  ...definition,
  start: (env, onCrash) => start(definition, loadConfig(definition.config, env), onCrash),
  migrate: (env) => migrateService(definition, loadConfig(definition.config, env)),
  wait: (env) => waitFor(definition, loadConfig(definition.config, env)),
  rebuild: (env) => rebuildService(definition, loadConfig(definition.config, env)),
  describe: (env) => describeService(definition, loadConfig(definition.config, env)),
});

/** Puts a service together; nothing of it runs yet. */
async function assemble(definition: ServiceDefinition, config: BaseConfig, onCrash?: OnCrash) {
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
  const root = class Root {};
  const platform = PlatformModule.forRoot({ service: name, config, log, pulse, time, description });
  Module({ imports: [platform, MessagingModule.forRoot(parts), module] })(root);
  const http = await createHttp(root, config);
  const { events, runner, housekeeping, relay } = parts;
  if (events) http.app.connectMicroservice({ strategy: events }, { inheritAppConfig: true });
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
  return { ...parts, http, log, stop };
}

async function start(definition: ServiceDefinition, config: BaseConfig, onCrash?: OnCrash): Promise<Running> {
  const { http, log, stop, database, relay, runner, housekeeping } = await assemble(definition, config, onCrash);
  try {
    // The event log is no condition: what is said meanwhile waits in the outbox.
    http.app.get(Readiness).check('database', () => database.manager.query('select'));
    relay.start();
    await runner.start();
    housekeeping.start();
    await http.app.startAllMicroservices();
    const url = await http.listen();
    log.info(`serving at ${url}`);
    return { name: definition.name, url, routes: routesOf(http.app), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function rebuildService(definition: ServiceDefinition, config: BaseConfig): Promise<Rebuilt> {
  const { events, stop } = await assemble(definition, config);
  try {
    if (!events || !definition.readModel) throw new Error(`${definition.name} has no read model to rebuild`);
    return await rebuild(events, definition.readModel);
  } finally {
    await stop();
  }
}

async function describeService({ name, description, module }: ServiceDefinition, config: BaseConfig) {
  const root = class Root {};
  // Controllers are made but never called, so that what they would ask need not be there.
  const none = { database: {}, runner: {}, events: { parked: {} } } as Parameters<typeof MessagingModule.forRoot>[0];
  const platform = PlatformModule.forRoot({ service: name, config, description });
  Module({ imports: [platform, MessagingModule.forRoot(none), module] })(root);
  const http = await createHttp(root, config);
  const document = http.describe();
  await http.close();
  return document;
}

async function refuseOldSchema(definition: ServiceDefinition, { DATABASE_URL: url }: BaseConfig) {
  const pending = await pendingMigrations({ url, schema: schemaOf(definition.name), dirs: migrationsOf(definition) });
  if (pending.length > 0)
    throw new Error(`${definition.name} finds an old schema, without ${pending.join(', ')}: run the migration step`);
  await refuseOldLog(url);
}

async function waitFor(definition: ServiceDefinition, config: BaseConfig) {
  const log = createLog({ branch: config.BRANCH, service: definition.name, level: config.LOG_LEVEL });
  await untilPrepared({
    check: () => refuseOldSchema(definition, config),
    tell: (missing) => log.info({ missing }, 'waits for what it needs'),
  });
}

async function migrateService(definition: ServiceDefinition, config: BaseConfig) {
  const { DATABASE_URL: url } = config;
  const log = createLog({ branch: config.BRANCH, service: definition.name, level: config.LOG_LEVEL });
  await migrate({ url, schema: schemaOf(definition.name), dirs: migrationsOf(definition) });
  if (config.JOBS === 'postgres') await migratePostgresJobs(url);
  const eventLog = eventLogOf(config, definition.name, log, () => undefined);
  try {
    await renewLog(url, config.BRANCH, eventLog, log);
    await eventLog.ensureTopics(topicsOf(definition, config));
  } finally {
    await eventLog.close();
  }
}
