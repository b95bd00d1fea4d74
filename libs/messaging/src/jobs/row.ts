import { type Day, instantOf } from '@duo/kernel';

export type JobStatus = 'due' | 'done' | 'failed' | 'cancelled';

/** When a row is due, as it is stored: a time on the wall is what was meant, `dueAt` what that came to when asked. */
export type StoredDue = {
  dueAt: Date;
  dueDay: Day | null;
  dueTime: string | null;
  retryAt: Date | null;
};

/** A job as the queue needs to know it. */
export type QueuedJob = StoredDue & { id: string; name: string; traceparent: string | null };

/** The columns of a stored due; `date` and `time` as text, whatever the connection makes of them. */
export const dueColumns =
  'due_at as "dueAt", due_day::text as "dueDay", due_time::text as "dueTime", retry_at as "retryAt"';

/** The instant a job is due by the rules of today: a changed rule of the zone moves the instant, not the hour. */
export const dueInstantOf = ({ dueAt, dueDay, dueTime }: StoredDue): Date =>
  dueDay && dueTime ? instantOf(dueDay, dueTime) : dueAt;

/** From when on a job may be done: its time, or the pause after an attempt that failed. */
export const readyAt = (due: StoredDue): Date =>
  new Date(Math.max(dueInstantOf(due).getTime(), due.retryAt?.getTime() ?? 0));
