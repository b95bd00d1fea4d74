import { parseBranch, topicOf } from '@duo/kernel';
import pg from 'pg';
import type { Environment } from '../branch.ts';
import { type LoggedRecord, readLog } from '../log.read.ts';
import type { Evidence, Heard, Journey, Logged, Place, Said } from './evidence.ts';
import { readJournal } from './journal.ts';
import type { Story } from './story.ts';

/** Reads everything that a run has left: the tables of the services, and the log from its beginning. */
export async function readEvidence(
  environment: Environment,
  stories: readonly Story[],
  journal: string,
): Promise<Evidence> {
  const client = new pg.Client({ connectionString: environment.DATABASE_URL });
  await client.connect();
  const rows = async <R>(text: string, values: unknown[] = []) => (await client.query(text, values)).rows as R[];
  const topic = (service: string) => topicOf(parseBranch(environment.BRANCH ?? ''), service);
  const heard = (by: string, of: string) => rows<Heard>(inboxOf(by), [topic(of)]);
  const logged = Map.groupBy(await readLog(environment, ['intake', 'matching']), (record) => record.topic);
  const loggedOf = (service: string) => (logged.get(topic(service)) ?? []).map(asLogged);
  try {
    return {
      stories,
      acknowledged: readJournal(journal).map(({ story, step }) => `${stories[story]?.person} ${step}`),
      enrolments: await rows<Journey>(journeysIn('intake.enrolments')),
      journeys: await rows<Journey>(journeysIn('impact.journeys')),
      places: await rows<Place>(places),
      jobs: (await rows<{ told: string }>(`select name || ' ' || subject as told from matching.jobs`)).map(toldOf),
      said: { intake: await rows<Said>(outboxOf('intake')), matching: await rows<Said>(outboxOf('matching')) },
      logged: { intake: loggedOf('intake'), matching: loggedOf('matching') },
      heard: [
        { by: 'matching', of: 'intake', rows: await heard('matching', 'intake') },
        { by: 'impact', of: 'intake', rows: await heard('impact', 'intake') },
        { by: 'impact', of: 'matching', rows: await heard('impact', 'matching') },
      ],
      parked: (await rows<{ told: string }>(parked)).map(toldOf),
    };
  } finally {
    await client.end();
  }
}

const toldOf = ({ told }: { told: string }) => told;

const outboxOf = (schema: string) => `select id, type, subject, version from ${schema}.outbox order by sequence`;

const inboxOf = (schema: string) =>
  `select event_id as "eventId", subject, version, outcome, (extract(epoch from handled_at) * 1e6)::float8 as "handledAt"
   from ${schema}.inbox where topic = $1`;

const journeysIn = (table: string) =>
  `select person, side, enrolled_on::text as "enrolledOn", ready_on::text as "readyOn", withdrew_on::text as "withdrewOn"
   from ${table}`;

const places = `
  select person, side, status, waiting_since::text as "waitingSince", left_on::text as "leftOn" from matching.places`;

const parked = `
  select concat_ws(' ', 'matching', reason, subject, version, error) as told from matching.parked
  union all select concat_ws(' ', 'impact', reason, subject, version, error) from impact.parked`;

const asLogged = ({ partition, headers }: LoggedRecord): Logged => ({
  id: headers.ce_id ?? '',
  subject: headers.ce_subject ?? '',
  version: Number(headers.ce_aggregateversion),
  partition,
});
