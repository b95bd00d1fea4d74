import { groupOf, parseBranch } from '@duo/kernel';
import { KafkaLog, type OutboxRow, Relay, toRecord } from '@duo/messaging';
import { createLog } from '@duo/platform';
import { Partitioners, type Producer } from 'kafkajs';
import pg from 'pg';
import { alternate } from '../alternate.ts';
import { sayMany } from '../backlog.ts';
import type { Environment } from '../branch.ts';
import { rawKafka } from '../log.read.ts';
import type { Bench } from '../room.ts';
import { untilPublished } from '../visible.ts';

const events = 50_000;
const batch = 500;

/** What reading, ordering and marking cost beside the sending. */
export const relayDrain: Bench = {
  figures: [
    {
      name: 'relay-drain',
      unit: '/s',
      better: 'higher',
      of: `the relay brings a backlog of ${events.toLocaleString('en')} events from the outbox to Kafka, marked`,
      against: `a kafkajs producer sends the same records from memory, ${batch} at a time, acks=all`,
      goal: { ratio: 0.25 },
    },
  ],
  async run(room) {
    const environment = await room.branch('kafka');
    await sayMany(environment, events);
    const client = new pg.Client({ connectionString: environment.DATABASE_URL });
    await client.connect();
    const records = await recordsOf(client, environment);
    const producer = rawKafka(environment).producer({ createPartitioner: Partitioners.DefaultPartitioner });
    await producer.connect();
    await send(producer, records.slice(0, 5_000));
    const measured = await alternate(
      () => drain(client, environment),
      () => send(producer, records),
    );
    await producer.disconnect();
    await client.end();
    return { 'relay-drain': measured };
  },
};

/** All that was said becomes unpublished again, and a relay is started on it. */
async function drain(client: pg.Client, { BRANCH = '', KAFKA_BROKERS = '', DATABASE_URL = '' }: Environment) {
  await client.query('update intake.outbox set published_at = null');
  await client.query('vacuum analyze intake.outbox');
  const branch = parseBranch(BRANCH);
  const log = createLog({ branch, service: 'bench', level: 'warn' });
  const gone = (error: Error) => {
    throw error;
  };
  const name = groupOf(branch, 'intake');
  const eventLog = new KafkaLog({ brokers: KAFKA_BROKERS.split(','), name, log, onCrash: gone });
  await eventLog.ping();
  const relay = new Relay({ url: DATABASE_URL, branch, service: 'intake', schema: 'intake', eventLog, log });
  const from = performance.now();
  relay.start();
  await untilPublished(DATABASE_URL, 'intake');
  const seconds = (performance.now() - from) / 1_000;
  await relay.stop();
  await eventLog.close();
  return events / seconds;
}

async function recordsOf(client: pg.Client, { BRANCH = '' }: Environment) {
  const { rows } = await client.query<OutboxRow>(
    `select id, type, subject, version, occurred_at as "occurredAt", data, traceparent from intake.outbox order by sequence`,
  );
  return rows.map((row) => toRecord(row, parseBranch(BRANCH), 'intake'));
}

async function send(producer: Producer, records: ReturnType<typeof toRecord>[]): Promise<number> {
  const from = performance.now();
  for (let at = 0; at < records.length; at += batch) {
    const messages = records
      .slice(at, at + batch)
      .map(({ key, headers, value }) => ({ key, headers, value: Buffer.from(value) }));
    await producer.send({ topic: records[0]?.topic ?? '', acks: -1, messages });
  }
  return (1_000 * records.length) / (performance.now() - from);
}
