import { setTimeout as sleep } from 'node:timers/promises';
import { dayOf } from '@duo/kernel';
import { Database, type Tx } from '@duo/messaging';
import { Log, Time } from '@duo/platform';
import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { checkSome } from './check.actions.js';
import type { Import } from './import.js';
import { importAtWork, refuseRow } from './import.rows.js';
import { writeSome } from './write.actions.js';

const most = 500;
const restMs = 2_000;

/**
 * Works through the import that is to be checked or written, some rows in each transaction, so that a process that is
 * killed has lost nothing but the rows in hand, and whichever process comes next goes on. A row that cannot be written,
 * whatever the check has missed, is found by smaller and smaller steps, and is bad.
 */
@Injectable()
export class Importer implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #stopped = new AbortController();
  #rest = new AbortController();
  #most = most;
  #round: Promise<void> | undefined;

  constructor(
    private readonly database: Database,
    private readonly time: Time,
    private readonly log: Log,
  ) {}

  onApplicationBootstrap() {
    this.#round = this.#walk();
  }

  async onApplicationShutdown() {
    this.#stopped.abort();
    this.#rest.abort();
    await this.#round;
  }

  /** There is something to do. */
  wake() {
    this.#rest.abort();
  }

  async #walk() {
    while (!this.#stopped.signal.aborted) {
      this.#rest = new AbortController();
      const worked = await this.#step().catch((err: unknown) => this.#failed(err));
      if (!worked) await sleep(restMs, undefined, { signal: this.#rest.signal }).catch(() => undefined);
    }
  }

  async #step(): Promise<boolean> {
    const worked = await this.database.transaction((tx) => this.#some(tx));
    if (worked) this.#most = Math.min(most, this.#most * 2);
    return worked;
  }

  async #some(tx: Tx): Promise<boolean> {
    const found = await importAtWork(tx);
    if (!found) return false;
    if (found.state === 'checking') await checkSome(tx, found, { most: this.#most, today: dayOf(this.time.now()) });
    else await writeSome(tx, found, { most: this.#most, now: this.time.now() });
    return true;
  }

  /** Whether to try again at once: with fewer rows, or without the one that cannot be written. */
  async #failed(err: unknown): Promise<boolean> {
    this.log.warn({ err, rows: this.#most }, 'some rows of an import could not be worked on');
    if (!isOfTheData(err)) return false;
    if (this.#most > 1) {
      this.#most = Math.ceil(this.#most / 8);
      return true;
    }
    const left = (tx: Tx) => importAtWork(tx).then((found: Import | undefined) => found && refuseRow(tx, found));
    await this.database.transaction(left).catch((error: unknown) => this.log.warn({ err: error }, 'nor left out'));
    return true;
  }
}

/** PostgreSQL refused what it was given (classes 22 and 23), or an event could not be made of it. */
function isOfTheData(err: unknown): boolean {
  const code = String((err as { code?: unknown }).code ?? '');
  return err instanceof RangeError || /^2[23]/.test(code);
}
