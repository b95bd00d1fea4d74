import type { EntityManager } from 'typeorm';
import type { ReadRecord } from '../log.js';

/** A parked message as it is stored. */
export type ParkedRow = {
  id: string;
  record: ReadRecord;
  bytes: number;
  subject: string | null;
  version: number | null;
  eventId: string | null;
  type: string | null;
  reason: 'failed' | 'unreadable' | 'behind' | 'early' | 'conflicting';
  error: string | null;
  attempts: number;
  nextAttemptAt: Date | null;
  parkedAt: Date;
  /** Not held back by the pause after a failure. */
  due: boolean;
};

type Stored = Omit<ParkedRow, 'record'> & Omit<ReadRecord, 'value'> & { value: Buffer };

const columns = `id, topic, partition, "offset"::text as "offset", key, headers, octet_length(value) as bytes, subject,
  version, event_id as "eventId", type, reason, error, attempts, next_attempt_at as "nextAttemptAt",
  parked_at as "parkedAt", (reason <> 'failed' or next_attempt_at <= now()) is true as due`;

/** Reads parked messages with a condition of our own; a value over `mostBytes` is left where it is, and comes empty. */
export async function readParked(
  manager: EntityManager,
  schema: string,
  condition: string,
  values: unknown[],
  mostBytes?: number,
): Promise<ParkedRow[]> {
  const value =
    mostBytes === undefined ? 'value' : `case when octet_length(value) <= ${mostBytes} then value else '' end as value`;
  const rows = await manager.query<Stored[]>(
    `select ${columns}, ${value} from ${schema}.parked where ${condition}`,
    values,
  );
  return rows.map(({ topic, partition, offset, key, headers, value, ...rest }) => ({
    ...rest,
    record: { topic, partition, offset, key, headers, value },
  }));
}

/**
 * The first parked events of a subject, in their order, locked. What another process has in hand is left out, so that
 * two never work on the same subject.
 */
export const lockWaiting = (manager: EntityManager, schema: string, topic: string, subject: string, most: number) =>
  readParked(
    manager,
    schema,
    `topic = $1 and subject = $2 and reason in ('failed', 'behind', 'early') order by version limit $3 for update skip locked`,
    [topic, subject, most],
  );

export async function unpark(manager: EntityManager, schema: string, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await manager.query(`delete from ${schema}.parked where id = any($1)`, [ids]);
}

/** From being set aside into the line of its subject, as if it arrived now; one that stands there already goes. */
export async function intoLine(
  manager: EntityManager,
  schema: string,
  id: string,
  event: { subject: string; version: number; eventId: string; type: string },
) {
  const [, moved] = await manager.query<[unknown, number]>(
    `update ${schema}.parked p set reason = 'early', subject = $2, version = $3, event_id = $4, type = $5, error = null
     where id = $1 and not exists (
       select from ${schema}.parked o where o.topic = p.topic and o.subject = $2 and o.version = $3 and o.event_id = $4
         and o.reason in ('failed', 'behind', 'early'))`,
    [id, event.subject, event.version, event.eventId, event.type],
  );
  if (moved === 0) await unpark(manager, schema, [id]);
}

/** What a service does about a parked event: nothing by itself any more, or another attempt after a pause. */
export type Next = { reason: ParkedRow['reason']; error: string; attempts: number; pauseMs: number | undefined };

export const putBack = (
  manager: EntityManager,
  schema: string,
  id: string,
  { reason, error, attempts, pauseMs }: Next,
) =>
  manager.query(
    `update ${schema}.parked set reason = $2, error = $3, attempts = $4,
       next_attempt_at = now() + $5::integer * interval '1 millisecond' where id = $1`,
    [id, reason, error, attempts, pauseMs ?? null],
  );

/** Subjects of which the first parked event may be tried: its pause is over, or its turn has come. */
export const dueSubjects = (
  manager: EntityManager,
  schema: string,
  most: number,
): Promise<{ topic: string; subject: string }[]> =>
  manager.query(
    `with first as (
       select distinct on (topic, subject) topic, subject, version, reason, next_attempt_at
       from ${schema}.parked where reason in ('failed', 'behind', 'early') order by topic, subject, version
     )
     select f.topic, f.subject from first f
     left join lateral (
       select version from ${schema}.inbox i where i.topic = f.topic and i.subject = f.subject order by version desc limit 1
     ) done on true
     where f.version <= coalesce(done.version, 0)
        or (f.version = coalesce(done.version, 0) + 1 and (f.reason <> 'failed' or f.next_attempt_at <= now()))
     limit $1`,
    [most],
  );
