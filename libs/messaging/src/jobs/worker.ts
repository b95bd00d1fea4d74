import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from '@duo/kernel';
import { type Log, logContext, withSpan } from '@duo/platform';
import { type Span, SpanStatusCode } from '@opentelemetry/api';
import type { Job } from 'bullmq';
import type { EntityManager } from 'typeorm';
import type { Tx } from '../tx.js';
import type { JobBackend, JobWorker, QueueAddress, QueuedData } from './backend.js';
import { isDisconnection } from './disconnection.js';
import type { JobTable } from './jobs.js';
import { jobLatenessSeconds, jobsTotal } from './metrics.js';
import { act, Held, markAttempt, markRefused, type Outcome } from './outcome.js';

/** The part of a service's database that jobs use. */
export type JobDatabase = {
  readonly manager: EntityManager;
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
};

export type WorkOptions = QueueAddress &
  JobTable & {
    backend: JobBackend;
    database: JobDatabase;
    time: { now(): Date };
    log: Log;
    /** Jobs of one process done side by side; each takes a connection of the pool. */
    concurrency: number;
    /** How long a worker may be silent before others take up what it had in hand. */
    lockMs: number;
    /** Failed attempts before a job is given up, and the pause after the first. */
    mostAttempts: number;
    backoffMs: number;
  };

/** Tells the queue to offer the job again after a while. Its text is kept in the queue: no words of others in it. */
class Again extends Error {
  override readonly name = 'Again';

  constructor(
    reason: string,
    readonly waitMs: number,
  ) {
    super(reason);
  }
}

/** Does the jobs that the queue offers, each as its row says. */
export class Worker {
  readonly #inHand = new Set<Promise<unknown>>();
  readonly #worker: JobWorker;
  #attempts = 0;

  constructor(private readonly of: WorkOptions) {
    const settings = {
      concurrency: of.concurrency,
      lockDuration: of.lockMs,
      stalledInterval: of.lockMs,
      maxStalledCount: 1,
      runRetryDelay: 1000,
      settings: {
        backoffStrategy: (_: number, __?: string, error?: Error) => (error instanceof Again ? error.waitMs : 1000),
      },
    };
    this.#worker = of.backend.worker(
      of,
      (job) => this.#track(this.#work(job)),
      settings,
      (err) => of.log.warn({ err }, 'the worker of jobs is in trouble'),
    );
    this.#worker.on('failed', (job, error) => {
      if (job?.id && error.message.startsWith('job stalled')) void this.#track(this.#countStalled(job.id));
    });
  }

  /** Attempts that came to something since the start: a worker that is alive has more of them while jobs are overdue. */
  get attempts(): number {
    return this.#attempts;
  }

  async start(): Promise<void> {
    await this.#worker.ready();
    this.#worker.run().catch((err: unknown) => this.of.log.error({ err }, 'the worker of jobs has ended'));
  }

  /** Takes no more jobs and waits for those in hand. A queue that is away is not waited for long. */
  async stop(): Promise<void> {
    const closed = this.#worker.close();
    while (this.#inHand.size > 0) await Promise.allSettled(this.#inHand);
    this.#worker.leave();
    await Promise.race([closed, sleep(10_000, undefined, { ref: false })]);
  }

  #track<T>(work: Promise<T>): Promise<T> {
    const tracked = work.finally(() => this.#inHand.delete(tracked));
    this.#inHand.add(tracked);
    return tracked;
  }

  async #work(job: Job<QueuedData>): Promise<void> {
    const { service } = this.of;
    const jobId = job.id ?? '';
    const parent = job.data.traceparent ?? undefined;
    const attributes = { 'job.id': jobId, 'job.name': job.name };
    const outcome = await logContext.run({ jobId }, () =>
      withSpan(`job ${job.name}`, { parent, kind: 'consumer', service, attributes }, async (span) => {
        const came = await this.#attempt(jobId, span);
        this.#count(job.name, came);
        return came;
      }),
    );
    if ('waitMs' in outcome) throw new Again(outcome.is, outcome.waitMs);
  }

  async #attempt(id: string, span: Span): Promise<Outcome> {
    const { database, schema, time, log } = this.of;
    const now = time.now();
    try {
      return await database.transaction((tx) => act(tx, this.of, id, now));
    } catch (error) {
      if (error instanceof Held) return { is: 'held', waitMs: 1000 };
      if (error instanceof Refusal) {
        await markRefused(database.manager, schema, id, error.code, now);
        log.info({ code: error.code }, 'a job was refused');
        return { is: 'refused' };
      }
      span.setStatus({ code: SpanStatusCode.ERROR });
      log.warn({ err: error }, 'a job did not succeed');
      if (isDisconnection(error)) return { is: 'away', waitMs: 1000 };
      return markAttempt(database.manager, schema, { ...this.of, id, now, error: describe(error) });
    }
  }

  /** Twice a process ended or hung with this job in hand: that is an attempt, or it would go on for ever. */
  async #countStalled(id: string): Promise<void> {
    const { database, schema, time, log } = this.of;
    const attempt = { ...this.of, id, now: time.now(), error: 'the process that had it in hand ended or hung, twice' };
    const outcome = await markAttempt(database.manager, schema, attempt).catch((err: unknown) => {
      log.warn({ err, jobId: id }, 'an attempt could not be counted');
    });
    if (outcome) this.#count(id.slice(0, id.indexOf('.')), outcome);
  }

  #count(job: string, outcome: Outcome): void {
    if (outcome.is === 'early' || outcome.is === 'held' || outcome.is === 'settled') return;
    const { service } = this.of;
    this.#attempts += 1;
    jobsTotal.inc({ service, job_name: job, outcome: outcome.is });
    if (outcome.is === 'done')
      jobLatenessSeconds.observe({ service, job_name: job }, Math.max(0, outcome.lateMs) / 1000);
  }
}

/** What may be kept of an error: what kind it is and where it happened, not what it says, which may quote persons. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const { code, constraint } = error as { code?: unknown; constraint?: unknown };
  const place = /^\s+at .*?([^/\s(]+\/[^/\s]+:\d+:\d+)\)?$/m.exec(error.stack ?? '')?.[1];
  return [error.name, code, constraint, place && `at ${place}`].filter(Boolean).join(' ').slice(0, 300);
}
