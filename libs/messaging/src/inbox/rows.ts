import { newId } from '@duo/platform';
import type { EntityManager } from 'typeorm';
import type { ReadRecord } from '../log.js';
import { type Arrival, type Incoming, isReadable } from './incoming.js';
import { type Known, nothingKnown, type Waiting } from './plan.js';

/**
 * Comes first in every transaction that takes events in: many may do so at once, but none while a rebuild has the inbox
 * for itself. Waits for its end.
 */
export const enter = (manager: EntityManager, schema: string) =>
  manager.query('select pg_advisory_xact_lock_shared(hashtextextended($1, 0))', [gateOf(schema)]);

/** Waits until no transaction takes events in, and lets none begin until this one ends. */
export const enterAlone = (manager: EntityManager, schema: string) =>
  manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [gateOf(schema)]);

const gateOf = (schema: string) => `inbox of ${schema}`;

/** Reads what is known of the subjects of these events of one topic. */
export async function known(manager: EntityManager, schema: string, topic: string, events: readonly Incoming[]) {
  const subjects = new Map<string, Known>();
  for (const { subject } of events) if (!subjects.has(subject)) subjects.set(subject, nothingKnown());
  type Row = { subject: string; last: number; parked: [number, string][] | null };
  const rows = await manager.query<Row[]>(
    `select s.subject, coalesce(done.version, 0) as last, waiting.parked
     from unnest($2::text[]) s (subject)
     left join lateral (
       select version from ${schema}.inbox i where i.topic = $1 and i.subject = s.subject order by version desc limit 1
     ) done on true
     left join lateral (
       select json_agg(json_build_array(p.version, p.event_id)) as parked from ${schema}.parked p
       where p.topic = $1 and p.subject = s.subject and p.reason in ('failed', 'behind', 'early')
     ) waiting on true
     where done.version is not null or waiting.parked is not null`,
    [topic, listOf([...subjects.keys()])],
  );
  for (const { subject, last, parked } of rows)
    subjects.set(subject, { last, done: new Map(), parked: new Map(parked) });
  await addDone(manager, schema, topic, events, subjects);
  return subjects;
}

/**
 * An array of PostgreSQL, of ids, numbers and words of our own: nothing that needs escaping, which is what takes pg its
 * time on the thousands of them that a rebuild hands over.
 */
const listOf = (values: readonly (string | number)[]) => (values.length > 0 ? `{"${values.join('","')}"}` : '{}');

/** Which events the versions belong to that were done with before: asked only when there is such a version. */
async function addDone(
  manager: EntityManager,
  schema: string,
  topic: string,
  events: readonly Incoming[],
  subjects: ReadonlyMap<string, Known>,
) {
  const before = events.filter(({ subject, version }) => version <= (subjects.get(subject)?.last ?? 0));
  if (before.length === 0) return;
  const rows = await manager.query<{ subject: string; version: number; id: string }[]>(
    `select i.subject, i.version, i.event_id as id
     from unnest($2::text[], $3::integer[]) a (subject, version)
     join ${schema}.inbox i on i.topic = $1 and i.subject = a.subject and i.version = a.version`,
    [topic, listOf(before.map(({ subject }) => subject)), listOf(before.map(({ version }) => version))],
  );
  for (const { subject, version, id } of rows) subjects.get(subject)?.done.set(version, id);
}

export type Outcome = 'handled' | 'skipped' | 'refused' | 'discarded';
export type Done<E = Pick<Incoming, 'subject' | 'version' | 'eventId'>> = {
  event: E;
  outcome: Outcome;
  refusal?: string;
};

/**
 * Notes that these events are done with. Fails on one that another transaction has noted in the meantime, and waits for
 * one that is about to: two consumers never handle the same event. In order, so that they do not wait for each other.
 */
export async function note(manager: EntityManager, schema: string, topic: string, done: readonly Done[]) {
  if (done.length === 0) return;
  await manager.query(
    `insert into ${schema}.inbox (topic, subject, version, event_id, outcome, refusal)
     select $1, * from unnest($2::text[], $3::integer[], $4::uuid[], $5::text[], $6::text[]) as d order by 2, 3`,
    [
      topic,
      listOf(done.map(({ event }) => event.subject)),
      listOf(done.map(({ event }) => event.version)),
      listOf(done.map(({ event }) => event.eventId)),
      listOf(done.map(({ outcome }) => outcome)),
      done.map(({ refusal }) => refusal ?? null),
    ],
  );
}

export type ToPark = { arrival: Arrival; reason: Waiting | 'unreadable'; error?: string; retryInMs?: number };

/** Parks messages as they came; one that is parked already stays as it is. */
export async function park(manager: EntityManager, schema: string, entries: readonly ToPark[]) {
  if (entries.length === 0) return;
  const column = <T>(of: (entry: ToPark, record: ReadRecord) => T) =>
    entries.map((entry) => of(entry, entry.arrival.record));
  await manager.query(
    `insert into ${schema}.parked (id, topic, partition, "offset", key, subject, version, event_id, type, headers, value,
       reason, error, next_attempt_at)
     select p.id, p.topic, p.partition, p.place, p.key, p.subject, p.version, p.event_id, p.type, p.headers, p.value,
       p.reason, p.error, now() + p.pause * interval '1 millisecond'
     from unnest($1::uuid[], $2::text[], $3::integer[], $4::bigint[], $5::text[], $6::text[], $7::integer[], $8::uuid[],
       $9::text[], $10::jsonb[], $11::bytea[], $12::text[], $13::text[], $14::integer[])
       as p (id, topic, partition, place, key, subject, version, event_id, type, headers, value, reason, error, pause)
     on conflict do nothing`,
    [
      column(() => newId()),
      column((_, { topic }) => topic),
      column((_, { partition }) => partition),
      column((_, { offset }) => offset),
      column((_, { key }) => storable(key)),
      column(({ arrival }) => arrival.subject ?? null),
      column(({ arrival }) => arrival.version ?? null),
      column(({ arrival }) => arrival.eventId ?? null),
      column(({ arrival }) => (arrival.type === undefined ? null : storable(arrival.type))),
      column((_, { headers }) => JSON.stringify(mapped(headers))),
      column((_, { value }) => Buffer.from(value.buffer, value.byteOffset, value.byteLength)),
      column(({ reason }) => reason),
      column(({ arrival, error }) => error ?? (isReadable(arrival) ? null : arrival.why)),
      column(({ retryInMs }) => retryInMs ?? null),
    ],
  );
}

/** PostgreSQL keeps no NUL in a text, and no half of a pair; a message that carries one must still be parked. */
const mapped = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).map((header) => header.map(storable)));

const storable = (text: string) => text.toWellFormed().replaceAll('\0', '\ufffd');
