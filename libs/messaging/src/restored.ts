import type { Branch } from '@duo/kernel';
import { type Log, withClient } from '@duo/platform';
import type pg from 'pg';
import { KafkaLog } from './kafka/kafka-log.js';
import type { EventLog } from './log.js';

/** A backup that a database was made of. */
export type Restored = { backup: string; takenAt: Date };

/** Notes in a database that it was made of a backup; no service starts on it before the migration step has seen to that. */
export async function noteRestore(client: pg.ClientBase, { backup, takenAt }: Restored): Promise<void> {
  await client.query(
    `create schema if not exists backup;
     create table if not exists backup.restores (
       backup uuid not null,
       taken_at timestamptz not null,
       restored_at timestamptz not null default now(),
       log_renewed_at timestamptz -- null: the event log may still hold another history
     )`,
  );
  await client.query('insert into backup.restores (backup, taken_at) values ($1, $2)', [backup, takenAt]);
}

/**
 * Makes the event log of a restored branch begin anew, once, before anything runs. The database is the branch: what Kafka
 * has and the database has not is of a history that did not happen, and goes with its topics and the places of its
 * readers; what the database has is said again from the first event, for a restored outbox has nothing published. Who has
 * heard an event drops it by its inbox. A log in PostgreSQL came empty with the database.
 */
export function renewLog(url: string, branch: Branch, eventLog: EventLog, log: Log): Promise<void> {
  return withClient(url, async (client) => {
    await client.query(`select pg_advisory_lock(hashtextextended('log of a restored branch', 0))`);
    if (!(await isUnrenewed(client))) return;
    const gone = eventLog instanceof KafkaLog ? await eventLog.forgetBranch(branch) : [];
    for (const one of gone) log.warn(one, 'thrown away: of a history that the restored database does not know');
    await client.query('update backup.restores set log_renewed_at = now() where log_renewed_at is null');
  });
}

/** Throws while the event log of a restored branch is still that of before. */
export async function refuseOldLog(url: string): Promise<void> {
  if (await withClient(url, isUnrenewed))
    throw new Error('the database was restored from a backup and the event log is of before: run the migration step');
}

/** Whether the database was restored and its event log is still that of before. */
export async function isUnrenewed(client: pg.ClientBase): Promise<boolean> {
  const { rows: known } = await client.query<{ is: boolean }>(
    `select to_regclass('backup.restores') is not null as is`,
  );
  if (!known[0]?.is) return false;
  const { rows } = await client.query('select from backup.restores where log_renewed_at is null limit 1');
  return rows.length > 0;
}
