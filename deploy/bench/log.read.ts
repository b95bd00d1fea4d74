import { parseBranch, topicOf } from '@duo/kernel';
import { Kafka, logLevel } from 'kafkajs';
import pg from 'pg';
import type { Environment } from './branch.ts';

export type LoggedRecord = { topic: string; partition: number; headers: Record<string, string> };

/** Reads the topics of these services from the beginning to where they end now, with nothing of ours in between. */
export async function readLog(environment: Environment, services: readonly string[]): Promise<LoggedRecord[]> {
  const topics = services.map((service) => topicOf(parseBranch(environment.BRANCH ?? ''), service));
  return environment.EVENT_LOG === 'kafka' ? fromKafka(environment, topics) : fromPostgres(environment, topics);
}

async function fromPostgres({ DATABASE_URL }: Environment, topics: readonly string[]): Promise<LoggedRecord[]> {
  const client = new pg.Client({ connectionString: DATABASE_URL });
  await client.connect();
  try {
    const text = `select topic, 0 as partition, headers from eventlog.records where topic = any($1) order by topic, "offset"`;
    return (await client.query<LoggedRecord>(text, [topics])).rows;
  } finally {
    await client.end();
  }
}

async function fromKafka(environment: Environment, topics: string[]): Promise<LoggedRecord[]> {
  const kafka = rawKafka(environment);
  const records: LoggedRecord[] = [];
  await readAll(kafka, topics, ({ topic, partition, messages }) => {
    for (const { headers = {} } of messages) {
      const texts = Object.entries(headers).map(([name, value]) => [name, String(value)]);
      records.push({ topic, partition, headers: Object.fromEntries(texts) });
    }
  });
  return records;
}

/** A plain client, for what is read or written beside the system: to check on it, or to be compared with. */
export const rawKafka = ({ KAFKA_BROKERS = '' }: Environment) =>
  new Kafka({ brokers: KAFKA_BROKERS.split(','), clientId: 'bench', logLevel: logLevel.NOTHING });

type Batch = {
  topic: string;
  partition: number;
  messages: { headers?: Record<string, unknown>; offset: string; key: Buffer | null; value: Buffer | null }[];
};

/** Reads every message that is there now, with a group of its own. */
export async function readAll(kafka: Kafka, topics: string[], take: (batch: Batch) => void | Promise<void>) {
  const left = await endsOf(kafka, topics);
  if (left.size === 0) return;
  const consumer = kafka.consumer({ groupId: `bench-${process.pid}-${Date.now()}`, maxWaitTimeInMs: 100 });
  await consumer.connect();
  await consumer.subscribe({ topics, fromBeginning: true });
  const all = Promise.withResolvers<void>();
  const last = new Map<string, bigint>();
  await consumer.run({
    autoCommit: false,
    eachBatch: async ({ batch }) => {
      const { topic, partition } = batch;
      const of = `${topic} ${partition}`;
      // The group may be joined anew on the way, and then begins anew: nothing is committed.
      const messages = batch.messages.filter(({ offset }) => BigInt(offset) > (last.get(of) ?? -1n));
      await take({ topic, partition, messages });
      last.set(of, BigInt(batch.lastOffset()));
      if (BigInt(batch.lastOffset()) >= (left.get(of) ?? 0n)) left.delete(of);
      if (left.size === 0) all.resolve();
    },
  });
  await all.promise;
  await consumer.disconnect();
}

/** The last offset of each partition that holds something, by `<topic> <partition>`. */
async function endsOf(kafka: Kafka, topics: readonly string[]): Promise<Map<string, bigint>> {
  const admin = kafka.admin();
  await admin.connect();
  try {
    const ends = await Promise.all(
      topics.map(async (topic) =>
        (await admin.fetchTopicOffsets(topic)).flatMap(({ partition, low, high }): [string, bigint][] =>
          BigInt(high) > BigInt(low) ? [[`${topic} ${partition}`, BigInt(high) - 1n]] : [],
        ),
      ),
    );
    return new Map(ends.flat());
  } finally {
    await admin.disconnect();
  }
}
