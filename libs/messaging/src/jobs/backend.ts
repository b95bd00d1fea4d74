import { setTimeout as sleep } from 'node:timers/promises';
import type { Branch } from '@duo/kernel';
import type { BackendFactory, IQueueBackend, JobsOptions, JobType, Processor, WorkerOptions } from 'bullmq';

/** What the queue is told of a job; its data stay in the row. */
export type QueuedData = { traceparent: string | null };
type Entry = { name: string; data: QueuedData; opts: JobsOptions };

/** The part of a BullMQ queue that jobs use, the same over both backends. */
export type JobQueue = {
  /** Fails when it will never work. */
  ready(): Promise<unknown>;
  addBulk(entries: Entry[]): Promise<unknown>;
  getRanges(types: JobType[], start: number, end: number): Promise<string[]>;
  getJob(id: string): Promise<{ promote(): Promise<void> } | undefined>;
  remove(id: string): Promise<number>;
  close(): Promise<void>;
};

/** The part of a BullMQ worker that jobs use. */
export type JobWorker = {
  /** As that of a queue. */
  ready(): Promise<unknown>;
  on(event: 'failed', listener: (job: { id?: string | undefined } | undefined, error: Error) => void): unknown;
  run(): Promise<void>;
  close(): Promise<void>;
  /** From now on a connection that is lost is not made again: a server that is away does not hold up the close. */
  leave(): void;
};

export type QueueAddress = { branch: Branch; service: string };
export type WorkerSettings = Omit<WorkerOptions<never>, 'connection' | 'prefix' | 'autorun'>;
export type OnError = (error: Error) => void;

/** Where jobs of the next day wait: Redis in deployments, PostgreSQL in the embedded default. */
export type JobBackend = {
  /** Fails when a worker could only ever fail there. An unreachable server is no such reason: it may come back. */
  check(): Promise<void>;
  queue(address: QueueAddress, onError: OnError): JobQueue;
  /** A worker that has not started; `run()` starts it. */
  worker(address: QueueAddress, work: Processor<QueuedData>, settings: WorkerSettings, onError: OnError): JobWorker;
  close(): Promise<void>;
};

/**
 * BullMQ asks again at once when asking for the next job failed with anything but a refused connection, which makes a
 * hot loop of a server that is starting up, read-only or without its functions. Here it waits first.
 */
export const patient =
  <B extends IQueueBackend, C>(factory: BackendFactory<B, C>, pauseMs = 1000): BackendFactory<B, C> =>
  (name, opts, more) => {
    const backend = factory(name, opts, more);
    const leaving = new AbortController();
    const slowly =
      <A extends unknown[], R>(call: (...args: A) => Promise<R>) =>
      (...args: A) =>
        call.apply(backend, args).catch(async (error: unknown) => {
          await sleep(pauseMs, undefined, { signal: leaving.signal }).catch(() => undefined);
          throw error;
        });
    const disconnect = backend.disconnectBlocking;
    return Object.assign(backend, {
      moveToActive: slowly(backend.moveToActive),
      waitForJob: slowly(backend.waitForJob),
      disconnectBlocking: (wait?: boolean) => {
        leaving.abort();
        return disconnect.call(backend, wait);
      },
    });
  };
