import { migrationsOf, openParts, type ServiceParts, schemaOf, topicsOf } from '@duo/messaging';
import { baseConfig, createLog, loadConfig, migrate, Pulse, Time } from '@duo/platform';

export type Environment = Record<string, string>;

/** Opens a service without running any of it: what it says and asks for stays where it is. */
export async function openStill(service: ServiceParts, env: Environment) {
  const config = loadConfig(baseConfig, env);
  const log = createLog({ branch: config.BRANCH, service: service.name, level: config.LOG_LEVEL });
  const gone = (error: Error) => log.error({ err: error }, 'the event log is gone');
  return openParts(service, { config, log, pulse: new Pulse(), time: new Time(), gone });
}

/** Opens as much of a service that does not run here as it takes to say its events: its outbox and its relay. */
export async function openSpeaker(name: string, env: Environment) {
  const service: ServiceParts = { name, migrations: '', tables: [], jobs: {}, listensTo: [] };
  const config = loadConfig(baseConfig, env);
  await migrate({ url: config.DATABASE_URL, schema: schemaOf(name), dirs: migrationsOf(service).slice(0, 1) });
  const { database, eventLog, relay, close } = await openStill(service, env);
  await eventLog.ensureTopics(topicsOf(service, config));
  relay.start();
  return {
    database,
    async close() {
      await relay.stop();
      await close();
    },
  };
}
