import { fileURLToPath } from 'node:url';
import { type Branch, groupOf, topicOf } from '@duo/kernel';
import { type BaseConfig, type Log, type MigrationDir, openDataSource, type Pulse, type Time } from '@duo/platform';
import type { SASLOptions } from 'kafkajs';
import type { EntitySchema } from 'typeorm';
import { Database } from './database.js';
import { Housekeeping } from './housekeeping.js';
import { postgresBackend } from './jobs/backend.postgres.js';
import { redisBackend } from './jobs/backend.redis.js';
import type { Jobs } from './jobs/jobs.js';
import { JobRunner } from './jobs/runner.js';
import { KafkaLog } from './kafka/kafka-log.js';
import type { EventLog } from './log.js';
import { PostgresLog } from './postgres/postgres-log.js';
import { Relay } from './relay.js';
import { EventServer } from './transport.js';

/** What a service is made of, beside its Nest module. */
export type ServiceParts = {
  /** As it stands in the names of topics: `follow-up`. */
  name: string;
  /** Folder of its own migrations. */
  migrations: string;
  tables: EntitySchema[];
  jobs: Jobs;
  /** The services whose events it handles. */
  listensTo: readonly string[];
  /** The branches whose events it handles; its own unless told. */
  hears?: (config: BaseConfig) => readonly Branch[];
};

/** The SQL schema of a service: its name without the hyphen. */
export const schemaOf = (service: string) => service.replaceAll('-', '');

/** The tables that messaging keeps in the schema of every service, and then the service's own. */
export const migrationsOf = ({ name, migrations }: Pick<ServiceParts, 'name' | 'migrations'>): MigrationDir[] => [
  { name: 'messaging', path: fileURLToPath(new URL('../migrations', import.meta.url)) },
  { name, path: migrations },
];

/** The event log that the environment asks for. `gone` is called when it has stopped for good. */
export function eventLogOf(config: BaseConfig, service: string, log: Log, gone: (error: Error) => void): EventLog {
  const name = groupOf(config.BRANCH, service);
  return config.EVENT_LOG === 'kafka'
    ? new KafkaLog({
        brokers: (config.KAFKA_BROKERS ?? '').split(','),
        tls: config.KAFKA_TLS,
        sasl: saslOf(config),
        name,
        partitions: config.KAFKA_PARTITIONS,
        replication: config.KAFKA_REPLICATION,
        log,
        onCrash: gone,
      })
    : new PostgresLog({ url: config.DATABASE_URL, name, log });
}

function saslOf({
  KAFKA_SASL,
  KAFKA_USERNAME: username,
  KAFKA_PASSWORD: password,
}: BaseConfig): SASLOptions | undefined {
  return KAFKA_SASL && username && password
    ? ({ mechanism: KAFKA_SASL, username, password } as SASLOptions)
    : undefined;
}

type Surroundings = { config: BaseConfig; log: Log; pulse: Pulse; time: Time; gone: (error: Error) => void };

/** Opens everything of a service but its HTTP side; nothing runs yet. Fails when the database cannot be reached. */
export async function openParts(parts: ServiceParts, { config, log, pulse, time, gone }: Surroundings) {
  const { name: service, tables, jobs, listensTo } = parts;
  const { BRANCH: branch, DATABASE_URL: url } = config;
  const schema = schemaOf(service);
  const hears = branchesOf(parts, config);
  const source = await openDataSource({
    url,
    schema,
    entities: tables,
    pool: config.DATABASE_POOL,
    name: groupOf(branch, service),
    log,
  });
  const database = new Database(source, { service, schema, jobs, time });
  const eventLog = eventLogOf(config, service, log, gone);
  const backend = config.JOBS === 'redis' ? redisBackend(config.REDIS_URL ?? '') : postgresBackend(url);
  const reconcileMs = config.JOBS_RECONCILE_SECONDS * 1000;
  const runner = new JobRunner({ branch, service, schema, jobs, backend, database, time, log, pulse, reconcileMs });
  const heart = pulse.loop(`${service} relay`, 45_000);
  const relay = new Relay({ url, branch, service, schema, eventLog, log, beat: () => heart.beat() });
  const events = listensTo.length
    ? new EventServer({ branch, service, schema, listensTo, hears, eventLog, database, log, pulse })
    : undefined;
  const housekeeping = new Housekeeping({ database, schema, eventLog, log, time });
  database.onCommitted(({ said, jobs: asked }) => {
    if (said > 0) relay.poke();
    runner.poke(asked);
  });
  return {
    database,
    eventLog,
    relay,
    runner,
    events,
    housekeeping,
    /** After everything that runs has been stopped. */
    async close() {
      heart.end();
      await backend.close();
      await eventLog.close();
      await source.destroy();
    },
  };
}

/** The topics a service says on and listens to: it creates them all, so that none has to be started first. */
export const topicsOf = (parts: ServiceParts, config: BaseConfig) => [
  topicOf(config.BRANCH, parts.name),
  ...branchesOf(parts, config).flatMap((branch) => parts.listensTo.map((service) => topicOf(branch, service))),
];

/** The branches that a service hears; for the national view that is many. */
const branchesOf = ({ hears }: Pick<ServiceParts, 'hears'>, config: BaseConfig): readonly Branch[] =>
  hears?.(config) ?? [config.BRANCH];
