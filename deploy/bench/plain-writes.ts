import { randomUUID } from 'node:crypto';
import { dayOf } from '@duo/kernel';
import pg from 'pg';

/*
 * The statements of an enrolment as intake sends them, straight from pg: no HTTP, no validation, no TypeORM.
 */

const person =
  'insert into people (id, given_name, family_name, email, phone, language) values ($1, $2, $3, $4, $5, $6)';
const enrolment = `insert into enrolments (person, side, status, languages, enrolled_on, ready_on, withdrew_on)
  values ($1, $2, $3, $4, $5, $6, $7)`;
const say = {
  name: 'say',
  text: `with next as (
      insert into outbox_subjects as s (subject, version) values ($3, 1)
      on conflict (subject) do update set version = s.version + 1
      returning version
    )
    insert into outbox (id, type, subject, version, occurred_at, data, traceparent)
    select $1, $2, $3, version, $4, $5, $6 from next`,
};
const data = Buffer.alloc(60, 10);

/** Writes enrolments on so many connections for so long, one after the other on each; how many a second. */
export async function plainWritesPerSecond(url: string, connections: number, ms: number): Promise<number> {
  const from = performance.now();
  const counts = await Promise.all(Array.from({ length: connections }, () => lane(url, from + ms)));
  return (1_000 * counts.reduce((sum, count) => sum + count, 0)) / (performance.now() - from);
}

async function lane(url: string, until: number): Promise<number> {
  const client = new pg.Client({ connectionString: url, options: '-c search_path=intake' });
  await client.connect();
  let count = 0;
  for (; performance.now() < until; count += 1) await write(client);
  await client.end();
  return count;
}

async function write(client: pg.Client) {
  const [id, now] = [randomUUID(), new Date()];
  await client.query('begin');
  await client.query(person, [id, 'Bench', 'Mark', 'bench@example.org', null, 'nl']);
  await client.query(enrolment, [id, 'mentee', 'enrolled', ['nl', 'fr'], dayOf(now), null, null]);
  await client.query({
    ...say,
    values: [randomUUID(), 'duo.intake.v1.MenteeEnrolled', id, now.toISOString(), data, null],
  });
  await client.query('commit');
}
