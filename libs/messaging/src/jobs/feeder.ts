import type { Log } from '@duo/platform';
import type { EntityManager } from 'typeorm';
import type { JobQueue } from './backend.js';
import { dueColumns, dueInstantOf, type QueuedJob, readyAt } from './row.js';

/** The queue holds what is due within a day; the rows hold the rest. */
const windowMs = 24 * 3_600_000;
const batch = 500;

export type Pass = {
  /** Another process of this service feeds; nothing was done here. */
  elsewhere: boolean;
  added: number;
  /** How many jobs of each name have their time come and gone by more than a second and are not done. */
  overdue: ReadonlyMap<string, number>;
  /** How many jobs of each name were given up. */
  failed: ReadonlyMap<string, number>;
};

/**
 * Keeps the queue what the rows say it must be. Adding is best effort and may be done twice, for the id in the queue is
 * that of the row: whatever the queue has lost, or never got, the next pass adds again.
 */
export class Feeder {
  constructor(
    private readonly of: {
      schema: string;
      queue: JobQueue;
      manager: EntityManager;
      time: { now(): Date };
      log: Log;
    },
  ) {}

  /** Puts jobs in the queue that are due within a day; ids that are there already are left as they are. */
  async add(jobs: readonly QueuedJob[]): Promise<void> {
    const now = this.of.time.now().getTime();
    const soon = jobs.filter((job) => readyAt(job).getTime() < now + windowMs);
    for (let at = 0; at < soon.length; at += batch) {
      await this.of.queue.addBulk(soon.slice(at, at + batch).map((job) => this.entry(job, now)));
    }
  }

  /** One pass over the rows of the next day. One process at a time; a second one does no harm. */
  pass(): Promise<Pass> {
    return this.of.manager.transaction(async (manager) => {
      const [lock] = await manager.query<{ taken: boolean }[]>(
        `select pg_try_advisory_xact_lock(hashtextextended('jobs ' || $1, 0)) as taken`,
        [this.of.schema],
      );
      if (!lock?.taken) return { elsewhere: true, added: 0, overdue: new Map(), failed: new Map() };
      const rows = await this.rows(manager);
      await this.moveInstants(manager, rows);
      const overdue = this.overdue(rows);
      const failed = await manager.query<{ name: string; count: number }[]>(
        `select name, count(*)::int as count from ${this.of.schema}.jobs where status = 'failed' group by name`,
      );
      const added = await this.addMissing(rows, overdue);
      return {
        elsewhere: false,
        added,
        overdue: byName(overdue),
        failed: new Map(failed.map(({ name, count }) => [name, count])),
      };
    });
  }

  /** Forgets what was done or cancelled before an instant; at most so many rows at a time. */
  async forget(before: Date): Promise<void> {
    await this.of.manager.query(
      `delete from ${this.of.schema}.jobs where id in (select id from ${this.of.schema}.jobs where done_at < $1 limit 10000)`,
      [before],
    );
  }

  private rows(manager: EntityManager): Promise<QueuedJob[]> {
    const until = new Date(this.of.time.now().getTime() + windowMs);
    return manager.query(
      `select id, name, traceparent, ${dueColumns} from ${this.of.schema}.jobs
       where status = 'due' and due_at < $1 order by due_at`,
      [until],
    );
  }

  /** A rule of the zone has changed since the job was asked for: the hour on the wall stays, the instant moves. */
  private async moveInstants(manager: EntityManager, rows: QueuedJob[]): Promise<void> {
    for (const row of rows) {
      const instant = dueInstantOf(row);
      if (instant.getTime() === row.dueAt.getTime()) continue;
      await manager.query(`update ${this.of.schema}.jobs set due_at = $2 where id = $1`, [row.id, instant]);
      row.dueAt = instant;
    }
  }

  private overdue(rows: QueuedJob[]): QueuedJob[] {
    const before = this.of.time.now().getTime() - 1000;
    return rows.filter((row) => readyAt(row).getTime() < before);
  }

  private async addMissing(rows: QueuedJob[], overdue: QueuedJob[]): Promise<number> {
    const { queue } = this.of;
    if (rows.length === 0) return 0;
    const held = new Set(await queue.getRanges(['waiting', 'active', 'prioritized'], 0, -1));
    const delayed = new Set(await queue.getRanges(['delayed'], 0, -1));
    const finished = new Set(await queue.getRanges(['completed', 'failed'], 0, -1));
    const missing = rows.filter(({ id }) => !held.has(id) && !delayed.has(id));
    // A finished job keeps its id taken: out of the way, for the row says that it is not done.
    for (const { id } of missing) if (finished.has(id)) await queue.remove(id);
    await this.add(missing);
    // Held back although its time has come: asked for again, or the clock was moved.
    for (const { id } of overdue.filter((row) => delayed.has(row.id)).slice(0, batch)) {
      const job = await queue.getJob(id);
      await job?.promote().catch((err: unknown) => this.of.log.debug({ err, jobId: id }, 'was on its way already'));
    }
    return missing.length;
  }

  private entry(job: QueuedJob, now: number) {
    const delay = Math.max(0, readyAt(job).getTime() - now);
    return {
      name: job.name,
      data: { traceparent: job.traceparent },
      opts: {
        jobId: job.id,
        delay,
        attempts: 1_000_000, // the row counts them, and ends them
        backoff: { type: 'custom' },
        removeOnComplete: true,
        removeOnFail: true,
        stackTraceLimit: 0,
      },
    };
  }
}

function byName(jobs: readonly QueuedJob[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { name } of jobs) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
