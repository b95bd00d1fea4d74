import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { MigrationError } from './migration-files.js';

/** How long a file waits for a lock that another holds, how often it tries, and how long it lets others go first. */
export type Lock = { waitMs: number; attempts: number; pauseMs: number };

/** Shorter than the second after which PostgreSQL ends one of two that wait for each other: the writer goes on, not we. */
const usual: Lock = { waitMs: 500, attempts: 30, pauseMs: 4_000 };
/** lock_not_available, deadlock_detected: the same may go well a moment later. */
const taken = ['55P03', '40P01'];

/**
 * Does the work of one file in a transaction: wholly, or not at all. Who comes after a statement that waits for a table
 * waits behind it, so it waits for a short time only, gives way, and tries again. Throws a MigrationError that names the
 * file and says what to do.
 */
export async function transaction(
  client: pg.Client,
  file: string,
  lock: Lock = usual,
  work: () => Promise<void>,
): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const error = await attempted(client, lock.waitMs, work);
    if (!error) return;
    const again = taken.includes(error.code ?? '');
    if (!again)
      throw failed(`${file} failed: ${error.message}`, 'it is mended in a release, and the step run again', error);
    if (attempt >= lock.attempts) {
      const why = `${file} got no lock in ${attempt} attempts. ${await oldest(client)}`;
      throw failed(why, 'the step is run again when that has ended', error);
    }
    await sleep(lock.pauseMs);
  }
}

type Failure = Error & { code?: string };

async function attempted(client: pg.Client, waitMs: number, work: () => Promise<void>): Promise<Failure | undefined> {
  await client.query('begin');
  try {
    await client.query(`select set_config('lock_timeout', $1, true)`, [`${waitMs}ms`]);
    await work();
    await client.query('commit');
    return undefined;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    return error as Failure;
  }
}

const failed = (why: string, then: string, cause: Error) =>
  new MigrationError(`${why}\nNothing of it was applied, and the release that serves goes on serving: ${then}.`, {
    cause,
  });

/** Who has been in a transaction for longest: most likely what holds the lock. */
async function oldest(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ name: string; pid: number; seconds: number }>(
    `select application_name as name, pid, extract(epoch from now() - xact_start)::int as seconds from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid() and xact_start is not null order by xact_start limit 1`,
  );
  const [one] = rows;
  return one
    ? `The oldest transaction is of ${one.name || 'a client without a name'} (process ${one.pid}), for ${one.seconds} s.`
    : '';
}
