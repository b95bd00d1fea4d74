import { type Day, instantOf, zone } from '@duo/kernel';
import type { EntityManager } from 'typeorm';
import type { Due, JobData } from '../tx.js';
import type { JobTable } from './jobs.js';
import type { QueuedJob } from './row.js';

export type Ask = { job: string; due: Due; data: JobData; subject: string; traceparent?: string | undefined };

/**
 * Asks for a job: one row, in the transaction of the manager it is handed. The n-th ask for a job about a subject is
 * the row `<job>.<subject>.<n>`, so asking twice is two jobs. An action that wants one at a time cancels first
 * (`cancel`), or is made so that its second run finds nothing left to do, as every action should be.
 * Throws a RangeError for a job the service does not know, and for a subject that cannot be part of an id.
 */
export async function later(manager: EntityManager, { schema, jobs }: JobTable, ask: Ask): Promise<QueuedJob> {
  if (!Object.hasOwn(jobs, ask.job)) throw new RangeError(`${schema} knows no job ${ask.job}`);
  if (!/^[A-Za-z0-9_-]{1,100}$/.test(ask.subject)) throw new RangeError(`${ask.job}: a subject is an id, no more`);
  const when = stored(ask.due);
  const [row] = await manager.query<{ id: string }[]>(
    `with next as (
       insert into ${schema}.job_subjects as s (name, subject, n) values ($1, $2, 1)
       on conflict (name, subject) do update set n = s.n + 1
       returning n
     )
     insert into ${schema}.jobs (id, name, subject, n, data, due_at, due_day, due_time, zone, traceparent)
     select $1 || '.' || $2 || '.' || n, $1, $2, n, $3, $4, $5, $6, $7, $8 from next
     returning id`,
    [ask.job, ask.subject, ask.data, when.dueAt, when.dueDay, when.dueTime, when.zone, ask.traceparent ?? null],
  );
  if (!row) throw new Error('an insert returned nothing');
  return { id: row.id, name: ask.job, traceparent: ask.traceparent ?? null, retryAt: null, ...when };
}

/**
 * Takes back what was asked about a subject and is not done yet; returns the ids. A job in hand is waited for: it is
 * done, or cancelled, never both. Throws a RangeError for a job the service does not know.
 */
export async function cancel(
  manager: EntityManager,
  { schema, jobs }: JobTable,
  job: string,
  subject: string,
  now: Date,
): Promise<string[]> {
  if (!Object.hasOwn(jobs, job)) throw new RangeError(`${schema} knows no job ${job}`);
  const [rows] = await manager.query<[{ id: string }[], number]>(
    `update ${schema}.jobs set status = 'cancelled', done_at = $3
     where name = $1 and subject = $2 and status = 'due' returning id`,
    [job, subject, now],
  );
  return rows.map(({ id }) => id);
}

function stored(due: Due): { dueAt: Date; dueDay: Day | null; dueTime: string | null; zone: string | null } {
  if (due instanceof Date) return { dueAt: due, dueDay: null, dueTime: null, zone: null };
  return { dueAt: instantOf(due.day, due.time), dueDay: due.day, dueTime: due.time, zone };
}
