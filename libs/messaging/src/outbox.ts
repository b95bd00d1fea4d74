import { toBinary } from '@bufbuild/protobuf';
import { type EventMessage, kindOf } from '@duo/contracts';
import { newId } from '@duo/platform';
import type { QueryConfig } from 'pg';

/** An event as it is said: all of its outbox row but its place and its version. */
export type SaidEvent = {
  id: string;
  type: string;
  subject: string;
  occurredAt: Date;
  data: Uint8Array;
  traceparent: string | null;
};

/** Most bytes of an event's data. */
export const largestData = 64 * 1024;

/** Makes a message an event of the service, or throws a RangeError for one that the service may not say. */
export function saidEvent(service: string, message: EventMessage, occurredAt: Date, traceparent?: string): SaidEvent {
  const kind = kindOf(message);
  const type = kind.schema.typeName;
  if (kind.service !== service) throw new RangeError(`${type} is said by ${kind.service}, not by ${service}`);
  const subject = kind.subjectOf(message);
  if (!subject) throw new RangeError(`${type} is about nobody: its subject is empty`);
  const data = toBinary(kind.schema, message);
  if (data.byteLength > largestData) throw new RangeError(`${type} is ${data.byteLength} bytes, over ${largestData}`);
  return { id: newId(), type, subject, occurredAt, data, traceparent: traceparent ?? null };
}

/**
 * The one statement that says events: it takes the next versions of their subjects and writes the rows. Subjects are
 * locked in their order, so that two transactions never wait for each other, and before a row takes its sequence, so
 * that sequences of one subject ascend with its versions.
 */
export const sayStatement = (schema: string, said: readonly SaidEvent[]): QueryConfig => {
  const [first] = said;
  return said.length === 1 && first ? sayOne(schema, first) : sayMany(schema, said);
};

const sayOne = (schema: string, { id, type, subject, occurredAt, data, traceparent }: SaidEvent): QueryConfig => ({
  name: `${schema} say one`,
  text: `with next as (
      insert into ${schema}.outbox_subjects as s (subject, version) values ($3, 1)
      on conflict (subject) do update set version = s.version + 1
      returning version
    )
    insert into ${schema}.outbox (id, type, subject, version, occurred_at, data, traceparent)
    select $1, $2, $3, version, $4, $5, $6 from next`,
  values: [id, type, subject, occurredAt.toISOString(), data, traceparent],
});

const sayMany = (schema: string, said: readonly SaidEvent[]): QueryConfig => ({
  name: `${schema} say many`,
  text: `with said as (
      select *, count(*) over (partition by subject) as many,
        row_number() over (partition by subject order by place) as nth
      from unnest($1::uuid[], $2::text[], $3::text[], $4::timestamptz[], $5::bytea[], $6::text[])
        with ordinality as e (id, type, subject, occurred_at, data, traceparent, place)
    ), next as (
      insert into ${schema}.outbox_subjects as s (subject, version)
      select subject, count(*) from said group by subject order by subject
      on conflict (subject) do update set version = s.version + excluded.version
      returning subject, version
    )
    insert into ${schema}.outbox (id, type, subject, version, occurred_at, data, traceparent)
    select id, type, subject, next.version - many + nth, occurred_at, data, traceparent
    from said join next using (subject) order by place`,
  values: [
    said.map(({ id }) => id),
    said.map(({ type }) => type),
    said.map(({ subject }) => subject),
    said.map(({ occurredAt }) => occurredAt.toISOString()),
    said.map(({ data }) => data),
    said.map(({ traceparent }) => traceparent),
  ],
});
