import { setTimeout as sleep } from 'node:timers/promises';
import { type Branch, groupOf } from '@duo/kernel';
import type { Log } from '@duo/platform';
import { type OutboxRow, saidAt, toRecord } from './envelope.js';
import type { EventLog } from './log.js';
import { Pace } from './postgres/pace.js';
import { Session } from './postgres/session.js';
import {
  outboxUnpublished,
  relayBatches,
  relayLagSeconds,
  tellNoRelay,
  tellRelay,
  waitingSince,
} from './relay.metrics.js';

export type RelayOptions = {
  /** The branch's database, straight: not through a pooler. */
  url: string;
  branch: Branch;
  service: string;
  /** The service's SQL schema, where its outbox is. */
  schema: string;
  eventLog: EventLog;
  log: Log;
  /** Told whenever the relay is seen to be alive. Servers that say no are no reason for it to be silent; ones that hang are. */
  beat?: () => void;
  /** Most events, and about the most bytes of data, of one batch. */
  batchEvents?: number;
  batchBytes?: number;
  /** See `Session`. */
  silentMs?: number;
};

type Row = OutboxRow & { sequence: number };

const standbyMs = 500;
/** From one small batch to the next: under load many events share the cost of a batch, at rest none waits for another. */
const gapMs = 20;
const countMs = 5_000;
/** An answer later than this is none: whoever gave it was hanging. */
const promptMs = 4_000;

/**
 * Brings what a service has said to the log, in its order, each event at least once. One relay of a service is active:
 * others stand by. One batch is in flight, and is marked when the log has it all; a batch that failed comes again from
 * its first event, so that no event ever passes an earlier one.
 */
export class Relay {
  readonly #of: Required<RelayOptions>;
  readonly #pace = new Pace();
  readonly #stopped = new AbortController();
  #running: Promise<void> | undefined;
  #countedAt = Number.NEGATIVE_INFINITY;

  constructor(options: RelayOptions) {
    this.#of = { beat: () => {}, batchEvents: 500, batchBytes: 1024 * 1024, silentMs: 12_000, ...options };
  }

  /** Works until it is stopped, through every failure. */
  start(): void {
    tellRelay(this.#of.service);
    this.#running ??= this.#run();
  }

  /** Something was said: the relay need not wait for its next look. */
  poke(): void {
    this.#pace.poke();
  }

  /** Resolves when the batch in hand is on the log and marked, or has failed. */
  async stop(): Promise<void> {
    this.#stopped.abort();
    this.#pace.poke();
    await this.#running;
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopped;
    for (let failures = 0; !signal.aborted; ) {
      const startedAt = performance.now();
      let session: Session | undefined;
      try {
        session = await this.#open();
        await this.#standBy(session);
        failures = 0;
        await this.#relay(session);
      } catch (err) {
        failures += 1;
        await this.#troubled(err, 'the outbox cannot be read', failures, startedAt);
      } finally {
        await session?.close();
      }
    }
  }

  #open(): Promise<Session> {
    const { url, schema, branch, service, silentMs } = this.#of;
    return Session.open({ url, schema, name: `${groupOf(branch, service)} relay`, silentMs });
  }

  async #standBy(session: Session): Promise<void> {
    const { signal } = this.#stopped;
    const lock = `relay ${this.#of.schema}`;
    while (!signal.aborted && !(await session.take(lock))) {
      tellNoRelay(this.#of.service);
      await session.holders(lock);
      this.#of.beat();
      await sleep(standbyMs, undefined, { signal }).catch(() => undefined);
    }
  }

  async #relay(session: Session): Promise<void> {
    const { signal } = this.#stopped;
    let rows = await this.#unpublished(session);
    for (let failures = 0; !signal.aborted; ) {
      if (rows.length === 0) {
        await this.#pace.rest();
        rows = await this.#unpublished(session);
        continue;
      }
      this.#pace.found();
      const gap = rows.length < this.#of.batchEvents / 4 ? sleep(gapMs) : undefined;
      if (await this.#publish(rows, failures)) {
        failures = 0;
        await gap;
        const marked = rows;
        const next = async () => (signal.aborted ? [] : this.#unpublished(session));
        [, rows] = await session.together(() => [this.#mark(session, marked), next()]);
      } else {
        failures += 1;
        rows = await this.#unpublished(session);
      }
    }
  }

  async #unpublished(session: Session): Promise<Row[]> {
    const { schema, service, batchEvents, batchBytes, beat } = this.#of;
    this.#pace.look();
    const rows = await session.query<Row>({
      name: 'unpublished',
      text: `select sequence, id, type, subject, version, occurred_at as "occurredAt", data, traceparent from (
          select *, sum(octet_length(data)) over (order by sequence) - octet_length(data) as bytes
          from (select * from ${schema}.outbox where published_at is null order by sequence limit $1) o
        ) o where bytes < $2 order by sequence`,
      values: [batchEvents, batchBytes],
    });
    waitingSince.set(service, rows[0] && saidAt(rows[0].id));
    if (rows.length === 0) outboxUnpublished.set({ service }, 0);
    else await this.#count(session);
    if (rows.length === 0) beat();
    return rows;
  }

  /** Now and then, for there may be many. */
  async #count(session: Session): Promise<void> {
    if (performance.now() - this.#countedAt < countMs) return;
    this.#countedAt = performance.now();
    const { schema, service } = this.#of;
    const text = `select count(*) from ${schema}.outbox where published_at is null`;
    const [row] = await session.query<{ count: number }>({ name: 'count', text });
    outboxUnpublished.set({ service }, row?.count ?? 0);
  }

  async #publish(rows: readonly Row[], failures: number): Promise<boolean> {
    const { branch, service, eventLog } = this.#of;
    const startedAt = performance.now();
    try {
      await eventLog.append(rows.map((row) => toRecord(row, branch, service)));
    } catch (err) {
      relayBatches.inc({ service, outcome: 'failed' });
      await this.#troubled(err, 'the log did not take a batch', failures + 1, startedAt);
      return false;
    }
    relayBatches.inc({ service, outcome: 'published' });
    const now = Date.now();
    for (const row of rows) relayLagSeconds.observe({ service }, Math.max(0, now - saidAt(row.id)) / 1000);
    this.#of.beat();
    return true;
  }

  async #mark(session: Session, rows: readonly Row[]): Promise<void> {
    await session.query({
      name: 'mark',
      text: `update ${this.#of.schema}.outbox set published_at = clock_timestamp() where sequence = any($1::bigint[])`,
      values: [rows.map(({ sequence }) => sequence)],
    });
  }

  /** Tells of a failure and waits before the next attempt: 100 ms, and up to 2 s the more there were. */
  async #troubled(err: unknown, what: string, failures: number, startedAt: number): Promise<void> {
    const { signal } = this.#stopped;
    if (signal.aborted) return;
    if (performance.now() - startedAt < promptMs) this.#of.beat();
    this.#of.log.warn({ err, failures }, `${what}; trying again`);
    await sleep(Math.min(100 * 2 ** (failures - 1), 2_000), undefined, { signal }).catch(() => undefined);
  }
}
