import { setTimeout as sleep } from 'node:timers/promises';
import type { Pulse } from '@duo/platform';
import type { JobQueue } from './backend.js';
import { discardJob, type ListedJob, listJobs, retryJob } from './desk.js';
import { Feeder, type Pass } from './feeder.js';
import { checkActions } from './jobs.js';
import { waitingJobs } from './metrics.js';
import type { JobStatus, QueuedJob } from './row.js';
import { Worker, type WorkOptions } from './worker.js';

export type JobRunnerOptions = Omit<WorkOptions, 'concurrency' | 'lockMs' | 'mostAttempts' | 'backoffMs'> & {
  pulse: Pulse;
  /** From one pass over the rows to the next. */
  reconcileMs?: number;
  /** How long rows are kept after they were done or cancelled. */
  keepMs?: number;
} & Partial<Pick<WorkOptions, 'concurrency' | 'lockMs' | 'mostAttempts' | 'backoffMs'>>;

const defaults = {
  reconcileMs: 30_000,
  keepMs: 90 * 24 * 3_600_000,
  concurrency: 4,
  lockMs: 30_000,
  mostAttempts: 8,
  backoffMs: 1000,
};

/** Feeds the queue of a service from its rows, and does what the queue offers. */
export class JobRunner {
  readonly #of: JobRunnerOptions & typeof defaults;
  readonly #stopped = new AbortController();
  #running: { queue: JobQueue; feeder: Feeder; worker: Worker; loop: Promise<void> } | undefined;
  #poked = 0;

  constructor(options: JobRunnerOptions) {
    this.#of = { ...defaults, ...options };
  }

  /** Fails when a due job has no action, or when the queue could never work. A queue that is away is waited for. */
  async start(): Promise<void> {
    const { backend, database, log } = this.#of;
    await checkActions(database.manager, this.#of);
    await backend.check();
    const queue = backend.queue(this.#of, (err) => log.warn({ err }, 'the queue of jobs is in trouble'));
    const feeder = new Feeder({ ...this.#of, queue, manager: database.manager });
    const worker = new Worker(this.#of);
    try {
      await Promise.all([queue.ready(), worker.start()]);
    } catch (error) {
      await Promise.allSettled([queue.close(), worker.stop()]);
      throw error;
    }
    this.#running = { queue, feeder, worker, loop: this.#loop(feeder, worker) };
  }

  /** Called after a commit with what was asked in it, so that it need not wait for the next pass. Never fails. */
  poke(jobs: readonly QueuedJob[]): void {
    if (!this.#running || jobs.length === 0 || this.#poked >= 100) return;
    this.#poked += 1;
    this.#running.feeder
      .add(jobs)
      .catch((err: unknown) => this.#of.log.debug({ err }, 'jobs were not queued at once; the next pass will'))
      .finally(() => {
        this.#poked -= 1;
      });
  }

  list(status: JobStatus, limit: number): Promise<ListedJob[]> {
    return listJobs(this.#of.database.manager, this.#of.schema, status, limit);
  }

  /** Refuses (`no-such-job`, `job-has-not-failed`) what was not given up. */
  async retry(id: string): Promise<void> {
    const again: QueuedJob[] = [];
    await this.#of.database.transaction(async (tx) => {
      again.push(await retryJob(tx.manager, this.#of, id));
    });
    this.poke(again);
  }

  /** Refuses (`no-such-job`, `job-has-not-failed`) what was not given up. */
  async discard(id: string): Promise<void> {
    const { database, schema, time } = this.#of;
    await database.transaction((tx) => discardJob(tx.manager, schema, id, time.now()));
  }

  /** Waits for the jobs in hand. The backend is closed by whoever opened it. */
  async stop(): Promise<void> {
    const running = this.#running;
    this.#running = undefined;
    this.#stopped.abort();
    if (!running) return;
    await running.worker.stop();
    await running.loop;
    await running.queue.close();
  }

  async #loop(feeder: Feeder, worker: Worker): Promise<void> {
    const { pulse, reconcileMs, service } = this.#of;
    const { signal } = this.#stopped;
    const loop = pulse.loop(`${service} jobs`, Math.max(60_000, reconcileMs * 4));
    let before = -1;
    while (!signal.aborted) {
      const overdue = await this.#pass(feeder);
      // Alive unless jobs are overdue and not one has been attempted since the last pass.
      if (overdue === 0 || worker.attempts !== before) loop.beat();
      before = worker.attempts;
      await sleep(reconcileMs, undefined, { signal }).catch(() => undefined);
    }
    loop.end();
  }

  /** How many jobs are overdue; none when that cannot be told, for a new start would not bring a server back. */
  async #pass(feeder: Feeder): Promise<number> {
    const { log, time, keepMs } = this.#of;
    try {
      const pass = await feeder.pass();
      const { added, overdue, elsewhere } = pass;
      if (!elsewhere) this.#tell(pass);
      if (added > 0) log.debug({ added }, 'jobs were queued');
      await feeder.forget(new Date(time.now().getTime() - keepMs));
      return [...overdue.values()].reduce((sum, count) => sum + count, 0);
    } catch (err) {
      log.warn({ err }, 'the queue of jobs could not be fed');
      return 0;
    }
  }

  #tell({ overdue, failed }: Pass): void {
    const { service, jobs } = this.#of;
    for (const [state, counts] of Object.entries({ overdue, failed }))
      for (const job of [...Object.keys(jobs), ...counts.keys()])
        waitingJobs.set({ service, job_name: job, state }, counts.get(job) ?? 0);
  }
}
