import { versionOf as chromiumVersion, findChromium } from './chromium.ts';
import { coordinatorAnswers } from './kafka.probe.ts';
import { startKafka } from './kafka.ts';
import { findKustomize, versionOf as kustomizeVersion } from './kustomize.ts';
import { versionOf as postgresVersion, startPostgres } from './postgres.ts';
import { findPromtool, versionOf as promtoolVersion } from './promtool.ts';
import { versionOf as redisVersion, startRedis } from './redis.ts';
import type { Source } from './server.ts';

export type ServerName = 'postgres' | 'redis' | 'kafka' | 'chromium' | 'promtool' | 'kustomize';

/** One server that a run of tests uses. */
type Found = { name: ServerName; version: string; source: Source; address: string; stop?: () => Promise<void> };

type Kind = {
  title: string;
  /** The variable that names it, for who has one already and for the tests. */
  variable: string;
  /** What is not tested without it. */
  cost: string;
  ask(address: string): Promise<string>;
  find(): Promise<Omit<Found, 'name'>>;
};

const kinds: Record<ServerName, Kind> = {
  postgres: {
    title: 'PostgreSQL',
    variable: 'DUO_TEST_POSTGRES_URL',
    cost: 'every integration and browser test: no data, no events, no jobs',
    ask: postgresVersion,
    find: () => startPostgres().then((server) => ({ ...server, address: server.url })),
  },
  redis: {
    title: 'Redis',
    variable: 'DUO_TEST_REDIS_URL',
    cost: 'jobs as they run in a deployment',
    ask: redisVersion,
    find: () => startRedis().then((server) => ({ ...server, address: server.url })),
  },
  kafka: {
    title: 'Apache Kafka',
    variable: 'DUO_TEST_KAFKA_BROKERS',
    cost: 'the event log as it runs in a deployment',
    ask: askKafka,
    find: () => startKafka().then((server) => ({ ...server, address: server.brokers })),
  },
  chromium: {
    title: 'Chromium',
    variable: 'DUO_TEST_CHROMIUM',
    cost: 'every browser test: nobody has looked at a page',
    ask: chromiumVersion,
    async find() {
      const address = await findChromium();
      return { address, version: await chromiumVersion(address), source: 'machine' as const };
    },
  },
  promtool: {
    title: 'promtool',
    variable: 'DUO_TEST_PROMTOOL',
    cost: 'that the alerts fire, and the names of what is measured',
    ask: promtoolVersion,
    async find() {
      const address = await findPromtool();
      return { address, version: await promtoolVersion(address), source: 'machine' as const };
    },
  },
  kustomize: {
    title: 'kustomize',
    variable: 'DUO_TEST_KUSTOMIZE',
    cost: 'what the manifests for Kubernetes come to',
    ask: kustomizeVersion,
    async find() {
      const address = await findKustomize();
      return { address, version: await kustomizeVersion(address), source: 'machine' as const };
    },
  },
};

async function askKafka(brokers: string) {
  const [host = '', port] = brokers.split(',')[0]?.split(':') ?? [];
  await coordinatorAnswers(host, Number(port));
  return '?';
}

export const variableOf = (name: ServerName) => kinds[name].variable;

/** The servers of a run: what to tell the tests, what is not there, and the end of those that were started. */
export type Servers = { env: Record<string, string>; missing: ServerName[]; stop(): Promise<void> };

/**
 * Finds the servers that a run needs, each in the environment, in Docker, or on this machine, and says what was found
 * where. What is missing is said loudly; whether the run goes on is for the caller to decide.
 */
export async function findServers(names: ServerName[]): Promise<Servers> {
  const results = await Promise.allSettled(names.map(find));
  const found = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const missing = names.filter((_, at) => results[at]?.status === 'rejected');
  process.stderr.write(table(found));
  for (const [at, result] of results.entries()) {
    const name = names[at];
    if (result.status === 'rejected' && name) process.stderr.write(complaint(kinds[name], result.reason));
  }
  return {
    env: Object.fromEntries(found.map(({ name, address }) => [variableOf(name), address])),
    missing,
    stop: async () => void (await Promise.all(found.map(({ stop }) => stop?.()))),
  };
}

async function find(name: ServerName): Promise<Found> {
  const { variable, ask, find: start } = kinds[name];
  const address = process.env[variable];
  if (!address) return { name, ...(await start()) };
  const version = await ask(address).catch((error) => {
    throw new Error(`the one named in ${variable} does not answer: ${error instanceof Error ? error.message : error}`);
  });
  return { name, version, source: 'environment', address };
}

function table(found: Found[]): string {
  const rows = found.map(({ name, version, source, address }) => [kinds[name].title, version, source, shown(address)]);
  const lines = [['server', 'version', 'from', 'address'], ...rows];
  return lines
    .map(([title = '', ...rest]) => [title.padEnd(13), ...columns(rest)].join('').trimEnd())
    .join('\n')
    .concat('\n\n');
}

const columns = ([version = '', source = '', address = '']: string[]) => [
  version.padEnd(17),
  source.padEnd(12),
  address,
];

/** An address without the word that opens it. */
function shown(address: string) {
  if (!address.includes('://')) return address;
  const url = new URL(address);
  url.password = '';
  return url.href;
}

function complaint({ title, variable, cost }: Kind, reason: unknown): string {
  const why = reason instanceof Error ? reason.message : String(reason);
  return `!!! ${title} IS MISSING: ${why}\n!!! NOT TESTED: ${cost}. ${variable} may name one.\n\n`;
}
