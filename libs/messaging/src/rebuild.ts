import { type Branch, topicOf } from '@duo/kernel';
import type { EntityManager, EntitySchema } from 'typeorm';
import type { OpenTx } from './database.js';
import { type OutboxRow, toRecord } from './envelope.js';
import { Delivery, type Transactions } from './inbox/deliver.js';
import { discardedKey } from './inbox/outcome.js';
import { Left } from './inbox/patience.js';
import { enterAlone } from './inbox/rows.js';
import { troubleOf } from './inbox/trouble.js';
import type { ReadRecord } from './log.js';
import { schemaOf } from './parts.js';
import type { EventServer } from './transport.js';
import type { Tx } from './tx.js';

/** How many events were handed over, and how many of them are parked now. */
export type Rebuilt = { events: number; parked: number; seconds: number };

type Row = Omit<OutboxRow, 'occurredAt'> & { sequence: number; at: number };

const pageSize = 5_000;
/** Where a parked event stands that was read from an outbox: in no partition of the log. */
const noPartition = -1;

/**
 * Makes a read model anew from all that the branch has ever said: empties the tables, forgets what was heard, and hands
 * every event of the outboxes to the same handlers, service by service, each in its order. One transaction: until its
 * commit everybody sees the old rows, and when it fails nothing has happened. Consumers of the service wait for its end,
 * and then find what they are handed to be done. What a person has discarded stays discarded; a handler that fails parks
 * its event as ever. Fails for handlers that say something or ask for jobs (it would be said again), and
 * where other branches are heard, whose outboxes are elsewhere.
 */
export async function rebuild(server: EventServer, tables: readonly EntitySchema[]): Promise<Rebuilt> {
  server.check();
  const { database, branch, listensTo, log, schema, hears = [branch] } = server.options;
  if (hears.some((one) => one !== branch))
    throw new Error('the outboxes of other branches are not here: begin anew with an empty database instead');
  const began = performance.now();
  const rebuilt = await database.transaction(async (tx) => {
    const delivery = deliveryWithin(tx, server, await forget(tx.manager, schema, tables));
    let events = 0;
    for (const service of listensTo) {
      for await (const page of pagesOf(database.manager, schemaOf(service))) {
        for (const run of runsOfTopic(page.map((row) => recordOf(row, branch, service))))
          await delivery.deliver(run, async () => undefined);
        events += page.length;
        log.info({ of: topicOf(branch, service), events }, 'rebuilding');
      }
    }
    return { events, parked: await parkedIn(tx.manager, schema) };
  });
  return { ...rebuilt, seconds: (performance.now() - began) / 1000 };
}

const recordOf = ({ at, sequence, ...row }: Row, branch: Branch, service: string): ReadRecord => ({
  ...toRecord({ ...row, occurredAt: new Date(at) }, branch, service),
  partition: noPartition,
  offset: `${sequence}`,
});

/** Empties all that the events will fill again; returns what was discarded. */
async function forget(manager: EntityManager, schema: string, tables: readonly EntitySchema[]): Promise<Set<string>> {
  await enterAlone(manager, schema);
  const rows = await manager.query<{ topic: string; subject: string; version: number }[]>(
    `select topic, subject, version from ${schema}.inbox where outcome = 'discarded'`,
  );
  // Deleted, not truncated: readers see the old rows until the new ones are complete.
  for (const table of tables) await manager.createQueryBuilder().delete().from(table).execute();
  await manager.query(`truncate ${schema}.inbox`);
  await manager.query(`delete from ${schema}.parked where reason in ('failed', 'behind', 'early')`);
  return new Set(rows.map(discardedKey));
}

/** The delivery of the service, with each of its transactions a part of this one. */
function deliveryWithin(tx: OpenTx, { options, handlers }: EventServer, discarded: ReadonlySet<string>): Delivery {
  const silent: Tx = {
    manager: tx.manager,
    say: refuseToSay,
    later: refuseToSay,
    cancel: refuseToSay,
    afterCommit: () => {},
  };
  const database: Transactions = {
    transaction: (work) =>
      tx
        .attempt(() => work(silent))
        .catch((error: unknown) => {
          throw endOf(error) ?? error;
        }),
  };
  return new Delivery({
    ...options,
    database,
    handlers,
    discarded,
    stopping: new AbortController().signal,
    mostPausedMs: 0,
    release: () => undefined,
    progress: () => undefined,
  });
}

class SaysSomething extends Error {}

const refuseToSay = async () => {
  throw new SaysSomething('it answers events with events or jobs, which a rebuild would say again');
};

/** What ends the rebuild instead of parking an event. */
function endOf(error: unknown): Left | undefined {
  if (troubleOf(error) === 'away')
    return new Left('the database does not serve; nothing has changed', { cause: error });
  const says = error instanceof Error && error.cause instanceof SaysSomething ? error.cause : undefined;
  return says && new Left(`this service cannot be rebuilt: ${says.message}`, { cause: says });
}

/** The outbox of a service, in the order in which it was said, the next page read while this one is handled. */
async function* pagesOf(manager: EntityManager, schema: string): AsyncGenerator<Row[]> {
  const read = (after: number) =>
    manager.query<Row[]>(
      `select sequence, id, type, subject, version, (extract(epoch from occurred_at) * 1000)::bigint as at, data, traceparent
       from ${schema}.outbox where sequence > $1 order by sequence limit $2`,
      [after, pageSize],
    );
  for (let page = await read(0); page.length > 0; ) {
    const next = read(page.at(-1)?.sequence ?? 0);
    next.catch(() => undefined);
    yield page;
    page = await next;
  }
}

/** A batch is of one topic; a service that moves to its next major version says on two. */
function runsOfTopic(records: readonly ReadRecord[]): ReadRecord[][] {
  const runs: ReadRecord[][] = [];
  for (const record of records) {
    const run = runs.at(-1);
    if (run?.[0]?.topic === record.topic) run.push(record);
    else runs.push([record]);
  }
  return runs;
}

async function parkedIn(manager: EntityManager, schema: string): Promise<number> {
  const [row] = await manager.query<{ n: number }[]>(
    `select count(*)::integer as n from ${schema}.parked where partition = $1`,
    [noPartition],
  );
  return row?.n ?? 0;
}
