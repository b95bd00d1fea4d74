import { refusal } from '@duo/kernel';
import type { EntityManager } from 'typeorm';
import type { JobTable } from './jobs.js';
import { dueColumns, type JobStatus, type QueuedJob } from './row.js';

/** A job as the people who look after a branch see it; what it is about goes by id. */
export type ListedJob = {
  id: string;
  name: string;
  subject: string;
  dueAt: Date;
  status: JobStatus;
  attempts: number;
  retryAt: Date | null;
  refusal: string | null;
  error: string | null;
  createdAt: Date;
  doneAt: Date | null;
};

/** Jobs of a status: those that wait or were given up with the longest due first, the others with the latest first. */
export function listJobs(
  manager: EntityManager,
  schema: string,
  status: JobStatus,
  limit: number,
): Promise<ListedJob[]> {
  const order = status === 'due' || status === 'failed' ? 'due_at, id' : 'done_at desc, id';
  return manager.query(
    `select id, name, subject, due_at as "dueAt", status, attempts, retry_at as "retryAt", refusal, error,
       created_at as "createdAt", done_at as "doneAt"
     from ${schema}.jobs where status = $1 order by ${order} limit $2`,
    [status, limit],
  );
}

/** A job that was given up is due again, with all its attempts. */
export async function retryJob(manager: EntityManager, { schema, jobs }: JobTable, id: string): Promise<QueuedJob> {
  const { name } = await lockFailed(manager, schema, id);
  if (!Object.hasOwn(jobs, name)) throw refusal('job-has-no-action', { job: name });
  const [rows] = await manager.query<[QueuedJob[], number]>(
    `update ${schema}.jobs set status = 'due', attempts = 0, retry_at = null where id = $1
     returning id, name, traceparent, ${dueColumns}`,
    [id],
  );
  const [row] = rows;
  if (!row) throw refusal('no-such-job', { id });
  return row;
}

/** A job that was given up will never be done. */
export async function discardJob(manager: EntityManager, schema: string, id: string, now: Date): Promise<void> {
  await lockFailed(manager, schema, id);
  await manager.query(`update ${schema}.jobs set status = 'cancelled', done_at = $2 where id = $1`, [id, now]);
}

async function lockFailed(manager: EntityManager, schema: string, id: string): Promise<{ name: string }> {
  const [row] = await manager.query<{ name: string; status: JobStatus }[]>(
    `select name, status from ${schema}.jobs where id = $1 for update`,
    [id],
  );
  if (!row) throw refusal('no-such-job', { id });
  if (row.status !== 'failed') throw refusal('job-has-not-failed', { status: row.status });
  return row;
}
