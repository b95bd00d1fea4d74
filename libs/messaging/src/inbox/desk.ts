import { AsyncLocalStorage } from 'node:async_hooks';
import { toJson } from '@bufbuild/protobuf';
import { registry } from '@duo/contracts';
import { refusal } from '@duo/kernel';
import { newId } from '@duo/platform';
import type { EntityManager } from 'typeorm';
import type { Transactions } from './deliver.js';
import { isReadable, read } from './incoming.js';
import { eventsTotal } from './metrics.js';
import { intoLine, type ParkedRow, readParked, unpark } from './parked.js';
import type { Release } from './release.js';
import { enter, note } from './rows.js';

/** A parked event as the people who look after a branch see it; what it is about goes by id. */
export type ParkedEvent = Omit<ParkedRow, 'record' | 'due'> & {
  topic: string;
  partition: number;
  offset: string;
  headers: Record<string, string>;
  /** What it says, as JSON; null when it cannot be read. */
  payload: unknown;
};

export type ParkedFilter = {
  reason?: ParkedRow['reason'] | undefined;
  topic?: string | undefined;
  type?: string | undefined;
  subject?: string | undefined;
  /** The last one of the page before. */
  after?: string | undefined;
  limit: number;
};

/** What came of a retry: `parked` when it still waits, with the reason. */
export type Retried = {
  outcome: 'handled' | 'skipped' | 'refused' | 'discarded' | 'parked';
  reason?: string;
  error?: string;
};

/** Most bytes of an event that is shown with what it says: all that we say ourselves. */
const largestShown = 64 * 1024;

export type ParkedEventsOptions = {
  readonly database: Transactions & { readonly manager: EntityManager };
  readonly service: string;
  readonly schema: string;
  readonly release: Release;
  poke(topic: string, subjects: Iterable<string>): void;
};

/** The parked events of a service: looked at, tried again, given up. Who did what is kept. */
export class ParkedEvents {
  /** The attempt is no part of the request that asks for it: it has transactions, a trace and log lines of its own. */
  private readonly outside = AsyncLocalStorage.snapshot();

  constructor(private readonly options: ParkedEventsOptions) {}

  /** The longest parked first. */
  async list(filter: ParkedFilter): Promise<ParkedEvent[]> {
    const { database, schema } = this.options;
    const { reason, topic, type, subject, after, limit } = filter;
    const rows = await readParked(
      database.manager,
      schema,
      `($1::text is null or reason = $1) and ($2::text is null or topic = $2) and ($3::text is null or type = $3)
       and ($4::text is null or subject = $4)
       and ($5::uuid is null or (parked_at, "offset", id) > (select parked_at, "offset", id from ${schema}.parked where id = $5))
       order by parked_at, "offset", id limit $6`,
      [reason ?? null, topic ?? null, type ?? null, subject ?? null, after ?? null, limit],
      largestShown,
    );
    return rows.map(shown);
  }

  /** Refuses `no-such-parked-event`. */
  async get(id: string): Promise<ParkedEvent> {
    const { database, schema } = this.options;
    return shown(found(await readParked(database.manager, schema, 'id = $1', [id], largestShown), id));
  }

  /**
   * Tries now, whatever its pause. One that waits for another of its subject is tried with it; one that was set aside is
   * read anew, for a newer release may understand it. Refuses `no-such-parked-event`.
   */
  async retry(id: string, by: string): Promise<Retried> {
    const { database } = this.options;
    return database.transaction(async ({ manager }) => {
      const row = await this.outside(() => this.tryAgain(id));
      const outcome = await this.outcomeOf(manager, row);
      await this.keepAction(manager, row, { action: 'retry', by, outcome: outcome.outcome });
      return outcome;
    });
  }

  /**
   * Gives an event up for good: the events of its subject that wait behind it go on without it. Refuses
   * `no-such-parked-event`; `earlier-event-is-parked` for one that is not the first of its subject.
   */
  async discard(id: string, by: string): Promise<{ outcome: 'discarded' }> {
    const { database, schema, service, poke } = this.options;
    let gone: ParkedRow | undefined;
    const done = await database.transaction(async ({ manager }) => {
      await enter(manager, schema);
      const row = found(await readParked(manager, schema, 'id = $1 for update', [id]), id);
      await this.giveUp(manager, row);
      await unpark(manager, schema, [row.id]);
      await this.keepAction(manager, row, { action: 'discard', by, outcome: 'discarded' });
      gone = row;
      return { outcome: 'discarded' as const };
    });
    if (gone?.subject) poke(gone.record.topic, [gone.subject]);
    eventsTotal.inc({
      service,
      type: gone?.type && registry.has(gone.type) ? gone.type : 'unknown',
      outcome: 'discarded',
    });
    return done;
  }

  private async tryAgain(id: string): Promise<ParkedRow> {
    const { database, schema, release } = this.options;
    const row = found(await readParked(database.manager, schema, 'id = $1', [id]), id);
    const event = read(row.record);
    if (!isReadable(event)) return row;
    if (row.reason === 'unreadable' || row.reason === 'conflicting') {
      await database.transaction(async ({ manager }) => {
        await enter(manager, schema);
        await intoLine(manager, schema, id, event);
      });
    }
    await release.subject(event.topic, event.subject, true);
    return row;
  }

  private async outcomeOf(manager: EntityManager, { id, subject, version, record }: ParkedRow): Promise<Retried> {
    const { schema } = this.options;
    const [left] = await readParked(manager, schema, 'id = $1', [id]);
    if (left) return { outcome: 'parked', reason: left.reason, ...(left.error === null ? {} : { error: left.error }) };
    const [done] = await manager.query<{ outcome: Retried['outcome'] }[]>(
      `select outcome from ${schema}.inbox where topic = $1 and subject = $2 and version = $3`,
      [record.topic, subject, version],
    );
    return { outcome: done?.outcome ?? 'parked' };
  }

  /** Notes the version as done with, so that later ones may follow; unless it is another event's, or was done with. */
  private async giveUp(manager: EntityManager, row: ParkedRow) {
    const { schema } = this.options;
    const { id, subject, version, eventId, reason, record } = row;
    if (reason === 'conflicting' || subject === null || version === null) return;
    const [other] = await manager.query<{ before: boolean; same: boolean; done: boolean }[]>(
      `select exists (select from ${schema}.parked where topic = $1 and subject = $2 and version < $3 and reason <> 'conflicting') as before,
         exists (select from ${schema}.parked where topic = $1 and subject = $2 and version = $3 and id <> $4 and reason <> 'conflicting') as same,
         exists (select from ${schema}.inbox where topic = $1 and subject = $2 and version >= $3) as done`,
      [record.topic, subject, version, id],
    );
    if (other?.done || other?.same) return;
    if (other?.before) throw refusal('earlier-event-is-parked', { subject, version });
    const event = { subject, version, eventId: eventId ?? id };
    await note(manager, schema, record.topic, [{ event, outcome: 'discarded' }]);
  }

  private keepAction(
    manager: EntityManager,
    row: ParkedRow,
    { action, by, outcome }: { action: string; by: string; outcome: string },
  ) {
    const { record, id, subject, version, eventId, type, reason, error } = row;
    return manager.query(
      `insert into ${this.options.schema}.parked_actions
         (id, parked, action, by, outcome, topic, subject, version, event_id, type, reason, error)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [newId(), id, action, by, outcome, record.topic, subject, version, eventId, type, reason, error],
    );
  }
}

function found(rows: ParkedRow[], id: string): ParkedRow {
  const [row] = rows;
  if (!row) throw refusal('no-such-parked-event', { id });
  return row;
}

function shown({ record, due: _, ...row }: ParkedRow): ParkedEvent {
  const { topic, partition, offset, headers, value } = record;
  const event = value.byteLength === row.bytes ? read(record) : undefined;
  const kind = event && isReadable(event) ? registry.get(event.type) : undefined;
  const payload = event && isReadable(event) && kind ? toJson(kind.schema, event.message) : null;
  return { ...row, topic, partition, offset, headers, payload };
}
