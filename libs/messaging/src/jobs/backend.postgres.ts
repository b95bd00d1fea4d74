import { createPostgresBackend, type PgPool, runMigrations, withBackend } from 'bullmq';
import pg from 'pg';
import { type JobBackend, type OnError, patient } from './backend.js';
import { shared } from './shared.js';

const bullmq = withBackend(patient(createPostgresBackend));
const schema = 'bullmq';

/** Creates or upgrades what BullMQ keeps in a branch's database: part of the migration step. */
export async function migratePostgresJobs(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await runMigrations(client, schema);
  } finally {
    await client.end();
  }
}

/** Jobs in the branch's own database: two connections, and one more for each worker to listen on. */
export const postgresBackend = shared(open);

function open(url: string): JobBackend {
  const pool = new pg.Pool({
    connectionString: url,
    options: `-c search_path=${schema}`,
    application_name: 'duo jobs',
    max: 2,
    idleTimeoutMillis: 60_000,
    connectionTimeoutMillis: 10_000,
    query_timeout: 30_000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
  });
  pool.on('error', () => undefined).setMaxListeners(0);
  const connection = pool as unknown as PgPool;
  return {
    check: () => checkFunctions(pool),
    queue: ({ service }, onError) =>
      usable(new bullmq.Queue(service, { connection, streams: { events: { maxLen: 100 } } }), onError),
    worker: ({ service }, work, settings, onError) => {
      pool.options.max += 1;
      const worker = new bullmq.Worker(service, work, { ...settings, connection, autorun: false, drainDelay: 60 });
      return Object.assign(usable(worker, onError), { leave: () => undefined });
    },
    close: () => pool.end(),
  };
}

/** BullMQ remembers for ever that its first look at the schema failed: what uses the database waits for that look. */
function usable<T extends { on(event: 'error', listener: OnError): unknown; waitUntilReady(): Promise<void> }>(
  part: T,
  onError: OnError,
): T & { ready(): Promise<void> } {
  part.on('error', onError);
  return Object.assign(part, { ready: () => part.waitUntilReady() });
}

/** A worker without its functions fails again and again without an end: better not to start. */
async function checkFunctions(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ found: boolean }>(
    `select to_regproc('add_jobs_bulk') is not null and to_regproc('move_to_active') is not null as found`,
  );
  if (!rows[0]?.found) throw new Error('the job queue is not in the database: run the migration step');
}
