import { eventually } from '@duo/testing';
import { type LoggedRecord, readLog } from '../../bench/log.read.ts';
import type { Crew, ServiceName } from './crew.ts';
import type { Load } from './load.ts';

/*
 * What must be the same everywhere once a branch has come to rest. Lists are of ids and sorted, and nothing in them is
 * counted together: what is there twice stands there twice.
 */

/** Waits until nothing that was said waits to be published, and impact knows everybody whom intake knows. */
export async function atRest(crew: Crew, { within = 60_000 } = {}): Promise<void> {
  await eventually(
    async () => {
      expect(await unpublished(crew)).toEqual([]);
      expect(missing(await journeys(crew, 'intake.enrolments'), await journeys(crew, 'impact.journeys'))).toEqual([]);
    },
    { within, every: 200 },
  );
}

/** Every change of intake has its event, on the log too, and impact knows each; and the other way round. */
export async function expectEverythingOnce(crew: Crew, load: Load): Promise<void> {
  const enrolled = await journeys(crew, 'intake.enrolments');
  expect(await journeys(crew, 'impact.journeys')).toEqual(enrolled);
  expect(await said(crew, 'intake')).toEqual(enrolled.flatMap(eventsOf).sort());
  expect(await logged(crew, 'intake')).toEqual(await outbox(crew, 'intake'));
  const persons = enrolled.map(personOf);
  expect(await answeredByKey(crew, (row) => row.person)).toEqual(persons);
  expect(missing([...load.answered.values()].sort(), persons)).toEqual([]);
  const keys = await answeredByKey(crew, ({ key, person }) => `${key} ${person}`);
  expect(missing([...load.answered].map(([key, id]) => `${key} ${id}`).sort(), keys)).toEqual([]);
}

/** Waits until everybody who is ready has a place, and what matching said of it is published. */
export async function poolAtRest(crew: Crew, { within = 60_000 } = {}): Promise<void> {
  const waiting = `select person::text as is from intake.enrolments where status = 'ready'
    except select person::text from matching.places`;
  await eventually(
    async () => {
      expect((await crew.branch.query<{ is: string }>(`${waiting} limit 20`)).map(({ is }) => is)).toEqual([]);
      expect(await unpublished(crew)).toEqual([]);
    },
    { within, every: 200 },
  );
}

/** Everybody who is ready has entered the pool once and will be looked after once. */
export async function expectPool(crew: Crew, load: Load): Promise<void> {
  const ready = (
    await crew.branch.query<{ is: string }>(
      `select person::text as is from intake.enrolments where status = 'ready' order by 1`,
    )
  ).map(({ is }) => is);
  const rows = async (sql: string) => (await crew.branch.query<{ is: string }>(sql)).map(({ is }) => is).sort();
  expect(await rows(`select person::text as is from matching.places where status = 'waiting'`)).toEqual(ready);
  expect(await rows('select subject as is from matching.jobs')).toEqual(ready);
  expect(await said(crew, 'matching')).toEqual(ready.map((person) => `PoolEntered ${person}`));
  expect(await logged(crew, 'matching')).toEqual(await outbox(crew, 'matching'));
  expect(missing([...load.ready].sort(), ready)).toEqual([]);
}

/** What the first list has and the second has not; only some, for an error that can be read. */
export function missing(from: readonly string[], within: readonly string[]): string[] {
  const there = new Set(within);
  return from.filter((one) => !there.has(one)).slice(0, 20);
}

/** Keys and persons of the enrolments that were committed with an Idempotency-Key. */
export async function answeredByKey(crew: Crew, tell: (row: { key: string; person: string }) => string) {
  const rows = await crew.branch.query<{ key: string; person: string }>(
    `select key, answer ->> 'id' as person from intake.idempotency where answer ->> 'id' is not null`,
  );
  return rows.map(tell).sort();
}

async function journeys(crew: Crew, table: string): Promise<string[]> {
  const rows = await crew.branch.query<{ is: string }>(
    `select concat_ws(' ', person, side, enrolled_on, ready_on, withdrew_on) as is from ${table}`,
  );
  return rows.map(({ is }) => is).sort();
}

const personOf = (journey: string) => journey.slice(0, 36);

/** The events of a mentee's journey as intake says them. */
function eventsOf(journey: string): string[] {
  const days = journey.split(' ').slice(2);
  return [['MenteeEnrolled'], ['InterviewHeld', 'MenteeReady'], ['MenteeWithdrew']]
    .slice(0, days.length)
    .flat()
    .map((kind) => `${kind} ${personOf(journey)}`);
}

async function said(crew: Crew, service: ServiceName): Promise<string[]> {
  const rows = await crew.branch.query<{ is: string }>(
    `select reverse(split_part(reverse(type), '.', 1)) || ' ' || subject as is from ${service}.outbox`,
  );
  return rows.map(({ is }) => is).sort();
}

async function outbox(crew: Crew, service: ServiceName): Promise<string[]> {
  const rows = await crew.branch.query<{ id: string; subject: string }>(`select id, subject from ${service}.outbox`);
  return rows.map(({ id, subject }) => `${id} ${subject}`).sort();
}

/** The log may say a thing twice, and then it is one and the same. */
async function logged(crew: Crew, service: ServiceName): Promise<string[]> {
  const records = await readLog(crew.env, [service]);
  return [...new Set(records.map(({ headers }: LoggedRecord) => `${headers.ce_id} ${headers.ce_subject}`))].sort();
}

async function unpublished(crew: Crew): Promise<string[]> {
  const rows = await crew.branch.query<{ id: string }>(
    `select id from intake.outbox where published_at is null
     union all select id from matching.outbox where published_at is null limit 20`,
  );
  return rows.map(({ id }) => id);
}
