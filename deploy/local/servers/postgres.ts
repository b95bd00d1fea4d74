import { createHash } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { canEnter, temporaryFolder } from './access.ts';
import { inDocker } from './docker.ts';
import { freePort } from './port.ts';
import { newPassword, openCluster, runningAt, urlOf } from './postgres.cluster.ts';
import { findProgram } from './postgres.program.ts';
import { openServer, type Place, type Server } from './server.ts';

export type PostgresServer = Server & {
  /** The superuser's URL of the database `postgres`. */
  readonly url: string;
};

/** The shortest way to lose what was committed, for tests that measure nothing and kill nothing. */
const careless = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

const signals = { gentle: 'SIGINT', immediate: 'SIGQUIT' } as const;

/**
 * A PostgreSQL of one's own: from Docker, or else from npm. What it commits is on the disk (`durable`), as in a
 * deployment; give that up only where nothing is killed.
 */
export async function startPostgres({ durable = true, settings = {} }: PostgresOptions = {}): Promise<PostgresServer> {
  const all = { max_connections: 300, ...(durable ? {} : careless), ...settings };
  const { place, url } = (await container(all)) ?? (await machine(all));
  const server = await openServer(place, { name: 'PostgreSQL', signals, ask: () => versionOf(url) });
  return { ...server, url };
}

export type PostgresOptions = { durable?: boolean; settings?: Settings };
type Settings = Record<string, string | number>;

async function container(settings: Settings) {
  const password = newPassword();
  const found = await inDocker({
    image: 'postgres:18-bookworm',
    port: 5432,
    command: ['postgres', ...Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`])],
    environment: () => ({ POSTGRES_PASSWORD: password }),
  });
  return found && { place: found.place, url: urlOf(found.address.host, found.address.port, password) };
}

async function machine(settings: Settings) {
  const folder = temporaryFolder('postgres', (await findProgram()).user);
  const kept = { ...settings, dynamic_shared_memory_type: 'mmap' };
  return openCluster({ folder, port: await freePort(), settings: kept, temporary: true });
}

/** The version of a server that is ready; throws when it is not. */
export async function versionOf(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3_000, query_timeout: 3_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ server_version: string }>('show server_version');
    return rows[0]?.server_version.split(' ')[0] ?? '';
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** A PostgreSQL whose data stay. */
export type Embedded = {
  readonly url: string;
  /** Where its data are: not below the folder asked for when its user may not go there. */
  readonly folder: string;
  databaseUrl(name: string): string;
  stop(): Promise<void>;
};

export type EmbeddedOptions = {
  folder: string;
  port?: number;
  /** As many as its clients may open together. */
  connections?: number;
};

const small = {
  shared_buffers: '64MB',
  max_wal_size: '256MB',
  jit: 'off',
  log_checkpoints: 'off',
};

/**
 * Starts PostgreSQL from npm on data that stay, small enough for a laptop. It survives what a machine does to it: data
 * of a killed process are recovered, a server that such a process left behind is ended first, and one that ends unasked
 * is started again on the same port.
 */
export async function startEmbedded({ folder, port, connections = 60 }: EmbeddedOptions): Promise<Embedded> {
  const home = await homeFor(folder);
  const at = port ?? (await freePort());
  if (existsSync(join(home, 'postgres.log'))) renameSync(join(home, 'postgres.log'), join(home, 'postgres.before.log'));
  const { place, url } = await openCluster({
    folder: home,
    port: at,
    settings: { ...small, max_connections: connections },
    temporary: false,
  });
  const server = await openServer(place, { name: 'PostgreSQL', signals, ask: () => versionOf(url) });
  const keeper = keepRunning(place, server);
  return {
    url,
    folder: home,
    databaseUrl: (name) => Object.assign(new URL(url), { pathname: `/${name}` }).href,
    async stop() {
      await keeper.stop();
      await place.signal('SIGINT');
      await place.ended();
      await place.remove();
    },
  };
}

/** The address of the PostgreSQL that another process runs on the data of a folder. */
export async function runningEmbedded(folder: string): Promise<string> {
  const home = await homeFor(folder);
  const url = runningAt(home);
  if (!url) throw new Error(`PostgreSQL does not run on ${home}: it is being started or stopped; try again`);
  return url;
}

/** Starts a server again whenever it ends, until told to stop. */
function keepRunning(place: Place, server: Server) {
  let stopping = false;
  let restarting: Promise<unknown> = Promise.resolve();
  const again = async () => {
    console.error('PostgreSQL ended unasked, starting it again');
    await server.restart().catch(async (error) => {
      console.error(error);
      await sleep(1_000);
    });
  };
  void (async () => {
    for (;;) {
      await place.ended();
      if (stopping) return;
      restarting = again();
      await restarting;
    }
  })();
  return {
    async stop() {
      stopping = true;
      await restarting;
    },
  };
}

/** `<folder>/postgres`; as root, a folder below `/var/lib/duo` when PostgreSQL's user may not go there. */
async function homeFor(folder: string): Promise<string> {
  const { user } = await findProgram();
  const wanted = join(folder, 'postgres');
  if (!user) {
    mkdirSync(wanted, { recursive: true, mode: 0o700 });
    return wanted;
  }
  mkdirSync(wanted, { recursive: true });
  if (canEnter(folder, user)) {
    chownSync(wanted, user.uid, user.gid);
    return wanted;
  }
  const short = createHash('sha256').update(folder).digest('hex').slice(0, 8);
  const elsewhere = join('/var/lib/duo', `${basename(folder).replace(/^\.+/, '')}-${short}`);
  mkdirSync(elsewhere, { recursive: true });
  chownSync(elsewhere, user.uid, user.gid);
  console.log(`the user postgres may not enter ${folder}: the data of PostgreSQL are in ${elsewhere}`);
  return elsewhere;
}
