import type { EntityManager } from 'typeorm';
import type { Tx } from '../tx.js';
import type { JobTable } from './jobs.js';
import { dueColumns, dueInstantOf, type JobStatus, readyAt, type StoredDue } from './row.js';

/** What came of looking at a job once: it is settled one way or the other, or to be looked at again after a while. */
export type Outcome =
  | { is: 'done'; lateMs: number }
  | { is: 'refused' | 'failed' | 'settled' }
  | { is: 'again' | 'early' | 'held' | 'unknown' | 'away'; waitMs: number };

/** The row is in another worker's hands. */
export class Held extends Error {
  override readonly name = 'Held';
}

type Row = StoredDue & { name: string; data: never; status: JobStatus };

/**
 * The work and its mark in one transaction: either both are there or neither is. The row is locked first, so that of
 * two workers one acts; what it says decides, whatever the queue believes.
 */
export async function act(tx: Tx, { schema, jobs }: JobTable, id: string, now: Date): Promise<Outcome> {
  const row = await lock(tx.manager, schema, id);
  if (row?.status !== 'due') return { is: 'settled' };
  const waitMs = readyAt(row).getTime() - now.getTime();
  if (waitMs > 0) return { is: 'early', waitMs };
  const action = Object.hasOwn(jobs, row.name) ? jobs[row.name] : undefined;
  // Asked for by a newer release that runs beside this one, which will do it.
  if (!action) return { is: 'unknown', waitMs: 30_000 };
  await action(tx, row.data, now);
  await tx.manager.query(
    `update ${schema}.jobs set status = 'done', done_at = $2, attempts = attempts + 1 where id = $1`,
    [id, now],
  );
  return { is: 'done', lateMs: now.getTime() - dueInstantOf(row).getTime() };
}

async function lock(manager: EntityManager, schema: string, id: string): Promise<Row | undefined> {
  try {
    const [row] = await manager.query<Row[]>(
      `select name, data, status, ${dueColumns} from ${schema}.jobs where id = $1 for update nowait`,
      [id],
    );
    return row;
  } catch (error) {
    throw codeOf(error) === '55P03' ? new Held(id) : error;
  }
}

/** A rule said no: done, without effect, and never tried again. */
export async function markRefused(manager: EntityManager, schema: string, id: string, code: string, now: Date) {
  await manager.query(
    `update ${schema}.jobs set status = 'done', done_at = $2, refusal = $3, attempts = attempts + 1
     where id = $1 and status = 'due'`,
    [id, now, code],
  );
}

export type FailedAttempt = { id: string; error: string; now: Date; mostAttempts: number; backoffMs: number };

/**
 * Counts a failed attempt on the row, and pauses the job: four times longer after each attempt, an hour at most. The
 * last attempt makes the job `failed`: listed, and no longer tried.
 */
export async function markAttempt(manager: EntityManager, schema: string, attempt: FailedAttempt): Promise<Outcome> {
  const { id, error, now, mostAttempts, backoffMs } = attempt;
  const [rows] = await manager.query<[{ status: JobStatus; retryAt: Date }[], number]>(
    `update ${schema}.jobs set attempts = attempts + 1, error = $2,
       retry_at = $3::timestamptz + least(3600000, $4 * 4.0 ^ attempts) * interval '1 millisecond',
       status = case when attempts + 1 >= $5 then 'failed' else 'due' end
     where id = $1 and status = 'due' returning status, retry_at as "retryAt"`,
    [id, error, now, backoffMs, mostAttempts],
  );
  const row = rows[0];
  if (!row) return { is: 'settled' };
  return row.status === 'failed' ? { is: 'failed' } : { is: 'again', waitMs: row.retryAt.getTime() - now.getTime() };
}

const codeOf = (error: unknown) => ((error ?? {}) as { code?: unknown }).code;
