import type { Log } from '@duo/platform';
import type { Database } from './database.js';
import { forgetKeys } from './idempotency.js';
import type { EventLog } from './log.js';
import { PostgresLog } from './postgres/postgres-log.js';

const hour = 3_600_000;
/** As long as a deployment's Kafka keeps messages; what is older is in the outboxes. */
const logKeptMs = 30 * 24 * hour;

export type HousekeepingOptions = {
  database: Database;
  schema: string;
  eventLog: EventLog;
  log: Log;
  time: { now(): Date };
};

/** Forgets, once an hour, what is kept for a time only: idempotency keys, and messages of a log that does not do so itself. */
export class Housekeeping {
  #timer: NodeJS.Timeout | undefined;
  #round: Promise<void> = Promise.resolve();

  constructor(private readonly of: HousekeepingOptions) {}

  start(): void {
    this.#timer ??= setInterval(() => {
      this.#round = this.round();
    }, hour);
    this.#timer.unref();
  }

  /** One round; a failure is told and left to the next. */
  async round(): Promise<void> {
    const { database, schema, eventLog, log, time } = this.of;
    try {
      await forgetKeys(database.manager, schema, time.now());
      if (eventLog instanceof PostgresLog) await eventLog.forget(new Date(time.now().getTime() - logKeptMs));
    } catch (err) {
      log.warn({ err }, 'what is kept for a time only could not be forgotten');
    }
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#round;
  }
}
