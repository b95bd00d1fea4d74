import { setTimeout as sleep } from 'node:timers/promises';
import type { EventMessage } from '@duo/contracts';
import { currentIdempotency, currentTraceparent, type IdempotentRequest } from '@duo/platform';
import type { Client } from 'pg';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { claim, keepAnswer } from './idempotency.js';
import { isDisconnection } from './jobs/disconnection.js';
import type { Jobs } from './jobs/jobs.js';
import { cancel, later } from './jobs/later.js';
import type { QueuedJob } from './jobs/row.js';
import { type SaidEvent, saidEvent, sayStatement } from './outbox.js';
import { eachRow } from './postgres/each-row.js';
import { together } from './postgres/together.js';
import type { Due, JobData, Tx } from './tx.js';

export type DatabaseOptions = {
  /** As it stands in the names of topics: `follow-up`. */
  service: string;
  /** The service's SQL schema: `followup`. */
  schema: string;
  jobs: Jobs;
  time: { now(): Date };
};

/** What a transaction has set going besides its changes. */
export type Committed = { said: number; jobs: readonly QueuedJob[] };

/** A transaction whose parts may fail alone. */
export type OpenTx = Tx & {
  /** Does a part of the transaction. When it throws, what it changed, said and asked for is taken back, and no more. */
  attempt<T>(work: () => Promise<T>): Promise<T>;
};

/** The connection was lost in a transaction. Unless the commit was on its way, nothing of it remains. */
export class ConnectionLost extends Error {
  override readonly name = 'ConnectionLost';
  readonly code = '08006';
}

const mostRuns = 5;

/** The database of a service: its changes, what they announce and what they ask for are one transaction. */
export class Database {
  readonly #listeners: ((committed: Committed) => void)[] = [];

  constructor(
    private readonly source: DataSource,
    private readonly options: DatabaseOptions,
  ) {}

  /** For reads outside a transaction. */
  get manager(): EntityManager {
    return this.source.manager;
  }

  /** Reads many rows, all of one moment, with memory for a batch of them; such as what is exported. */
  eachRow<Row>(sql: string): AsyncGenerator<Row> {
    return eachRow<Row>(this.source, sql);
  }

  /** Calls the listener after each commit that said something or asked for a job. It must not throw. */
  onCommitted(listener: (committed: Committed) => void): void {
    this.#listeners.push(listener);
  }

  /**
   * Does the work in one transaction (read committed) and resolves with its value after the commit. When PostgreSQL
   * rolled it back for the sake of another transaction (deadlock, serialization), the whole work is done again, a few
   * times; so the work does nothing but what its transaction undoes. In a request with an Idempotency-Key the value is
   * kept, and is what the request is answered with if it comes again.
   */
  async transaction<T>(work: (tx: OpenTx) => Promise<T>): Promise<T> {
    const request = currentIdempotency();
    request?.begin();
    for (let run = 1; ; run += 1) {
      try {
        const { value, committed } = await this.#run(work, request);
        if (committed.said > 0 || committed.jobs.length > 0) for (const tell of this.#listeners) tell(committed);
        request?.answered(value);
        return value;
      } catch (error) {
        if (run === mostRuns || !wasOvertaken(error)) throw error;
        await sleep(Math.random() * 10 * 2 ** run);
      }
    }
  }

  async #run<T>(work: (tx: OpenTx) => Promise<T>, request: IdempotentRequest | undefined) {
    const { schema } = this.options;
    const runner = this.source.createQueryRunner();
    try {
      const client: Client = await runner.connect();
      begin(client, runner);
      const tx = new OpenTransaction(runner, this.options);
      if (request) await claim(runner.manager, schema, request);
      const value = await work(tx);
      if (request) await keepAnswer(runner.manager, schema, request, value);
      return { value, committed: await tx.commit(client) };
    } catch (error) {
      throw await abandoned(runner, error);
    } finally {
      await runner.release();
    }
  }
}

class OpenTransaction implements OpenTx {
  readonly manager: EntityManager;
  #said: SaidEvent[] = [];
  #jobs: QueuedJob[] = [];
  #afterwards: (() => void)[] = [];

  constructor(
    private readonly runner: QueryRunner,
    private readonly options: DatabaseOptions,
  ) {
    this.manager = runner.manager;
  }

  /** The rows are written with the commit, all in one statement. */
  async say(events: EventMessage | readonly EventMessage[], occurredAt?: Date): Promise<void> {
    const { service, time } = this.options;
    const messages = Array.isArray(events) ? (events as readonly EventMessage[]) : [events as EventMessage];
    const at = occurredAt ?? time.now();
    const traceparent = currentTraceparent();
    this.#said.push(...messages.map((message) => saidEvent(service, message, at, traceparent)));
  }

  async later(job: string, due: Due, data: JobData, subject: string): Promise<void> {
    const ask = { job, due, data, subject, traceparent: currentTraceparent() };
    this.#jobs.push(await later(this.manager, this.options, ask));
  }

  async cancel(job: string, subject: string): Promise<void> {
    const { schema, jobs, time } = this.options;
    await cancel(this.manager, { schema, jobs }, job, subject, time.now());
  }

  readonly afterCommit = (tell: () => void): void => void this.#afterwards.push(tell);

  async attempt<T>(work: () => Promise<T>): Promise<T> {
    const [said, jobs, told] = [this.#said.length, this.#jobs.length, this.#afterwards.length];
    await this.runner.startTransaction();
    try {
      const value = await work();
      await this.runner.commitTransaction();
      return value;
    } catch (error) {
      this.#said.length = said;
      this.#jobs.length = jobs;
      this.#afterwards.length = told;
      await this.runner.rollbackTransaction();
      throw error;
    }
  }

  /** Sends what was said and the commit in one go; a statement that fails turns the commit behind it into a rollback. */
  async commit(client: Client): Promise<Committed> {
    const said = this.#said;
    const sent = together(client);
    const saying = said.length > 0 ? client.query(sayStatement(this.options.schema, said)) : undefined;
    const committing = client.query('commit');
    sent();
    const [told, done] = await Promise.allSettled([saying, committing]);
    if (told.status === 'rejected') throw told.reason;
    if (done.status === 'rejected') throw done.reason;
    if (done.value.command !== 'COMMIT')
      throw new Error('a statement of the transaction had failed and its error was swallowed: it was rolled back');
    for (const tell of this.#afterwards) tell();
    return { said: said.length, jobs: this.#jobs };
  }
}

/**
 * Begins without waiting for the answer, and together with the first statement when that comes at once: most of what a
 * small transaction costs is the number of times that something is sent. When it fails, so does what follows.
 */
function begin(client: Client, runner: QueryRunner): void {
  setImmediate(together(client));
  client.query('begin').catch(() => undefined);
  // As TypeORM's own `startTransaction` leaves it: row locks are allowed, and a transaction within is a savepoint.
  Object.assign(runner, { isTransactionActive: true, transactionDepth: 1 });
}

/** Rolls back; a connection that is lost or does not answer is thrown away. Returns the error to go on with. */
async function abandoned(runner: QueryRunner, error: unknown): Promise<unknown> {
  if (runner.isReleased) return new ConnectionLost('the connection was lost in a transaction', { cause: error });
  const client: Client | undefined = await runner.connect().catch(() => undefined);
  const rolledBack = isDisconnection(error) ? undefined : await client?.query('rollback').catch(() => undefined);
  // A connection that ends is not given back to the pool.
  if (!rolledBack) void client?.end().catch(() => undefined);
  return error;
}

/** PostgreSQL rolled the transaction back so that another could go on: a serialization failure or a deadlock. */
function wasOvertaken(error: unknown): boolean {
  for (let at = error; at instanceof Error; at = at.cause)
    if (['40001', '40P01'].includes((at as { code?: string }).code ?? '')) return true;
  return false;
}
