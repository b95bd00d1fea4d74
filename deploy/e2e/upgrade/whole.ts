import { parseBranch, topicOf } from '@duo/kernel';
import { schemaOf } from '@duo/messaging';
import { eventually } from '@duo/testing';
import { readLog } from '../../bench/log.read.ts';
import type { Crew, ServiceName } from '../disasters/crew.ts';
import type { Load } from '../disasters/load.ts';
import { missing } from '../disasters/people.ts';
import { names } from '../journey/ways.ts';

/*
 * Nothing lost and nothing twice, whoever of two releases wrote or heard it. Lists are of ids and sorted.
 */

/** Waits until every event that was said stands in the inbox of each service that hears it, and nothing is set aside. */
export async function expectHeard(crew: Crew): Promise<void> {
  const pairs = names.flatMap((listener) => crew.hears(listener).map((speaker) => ({ listener, speaker })));
  await eventually(
    async () => {
      for (const { listener, speaker } of pairs) {
        const [heard, said] = [await heardBy(crew, listener, speaker), await saidBy(crew, speaker)];
        expect({ listener, speaker, lost: missing(said, heard), invented: missing(heard, said) }).toEqual({
          ...{ listener, speaker, lost: [], invented: [] },
        });
        expect(heard).toHaveLength(said.length);
      }
    },
    { within: 60_000, every: 250 },
  );
  for (const name of names)
    expect(await column(crew, `select id::text as is from ${schemaOf(name)}.parked`)).toEqual([]);
}

/** The log has each event of the outboxes, and no other. */
export async function expectLogged(crew: Crew): Promise<void> {
  for (const name of names) {
    const ids = (await readLog(crew.env, [name])).map(({ headers }) => headers.ce_id ?? '');
    expect([...new Set(ids)].sort()).toEqual((await saidBy(crew, name)).map((one) => one.slice(-36)).sort());
  }
}

/** Everybody of whom a client was told that they enrolled is there once, with one event that says so. */
export async function expectEnrolledOnce(crew: Crew, load: Load): Promise<void> {
  const enrolled = await column(crew, 'select person::text as is from intake.enrolments');
  expect(missing([...load.answered.values()], enrolled)).toEqual([]);
  expect(new Set(load.answered.values()).size).toBe(load.answered.size);
  const said = `select subject as is from intake.outbox where type ~ 'Men(tee|tor)Enrolled$'`;
  expect(await column(crew, said)).toEqual(enrolled);
  const ready = await column(crew, `select person::text as is from intake.enrolments where status = 'ready'`);
  expect(missing([...load.ready], ready)).toEqual([]);
}

const saidBy = (crew: Crew, speaker: ServiceName) =>
  column(crew, `select concat_ws(' ', subject, version, id) as is from ${schemaOf(speaker)}.outbox`);

const heardBy = (crew: Crew, listener: ServiceName, speaker: ServiceName) =>
  column(
    crew,
    `select concat_ws(' ', subject, version, event_id) as is from ${schemaOf(listener)}.inbox where topic = $1`,
    [topicOf(parseBranch(crew.env.BRANCH ?? ''), speaker)],
  );

async function column(crew: Crew, sql: string, values: unknown[] = []): Promise<string[]> {
  return (await crew.branch.query<{ is: string }>(sql, values)).map(({ is }) => is).sort();
}
