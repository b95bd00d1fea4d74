import { randomUUID } from 'node:crypto';
import { Partitioners } from 'kafkajs';
import pg from 'pg';
import type { Environment } from './branch.ts';
import { rawKafka } from './log.read.ts';
import { paced } from './pace.ts';

/*
 * The way from a commit to a read model with nothing but the two servers: pg commits, kafkajs carries, pg inserts. It
 * loses an event when it dies between the two; it is what the safe way is compared with.
 */

export type Chain = {
  /** Writes so many rows a second, and tells each id with the instant before its commit. */
  run(rate: { perSecond: number; ms: number }, told: (id: string, at: number) => void): Promise<void>;
  close(): Promise<void>;
};

const topic = 'plain.chain.v1';

/** The table in which the rows appear. */
export const arrived = 'plain.arrived';

export async function openPlainChain(environment: Environment, connections: number): Promise<Chain> {
  const connectionString = environment.DATABASE_URL;
  const clients = Array.from({ length: connections + 1 }, () => new pg.Client({ connectionString }));
  await Promise.all(clients.map((client) => client.connect()));
  const [reader, ...writers] = clients as [pg.Client, ...pg.Client[]];
  await reader.query(
    `create schema plain; create table plain.said (id uuid primary key); create table ${arrived} (id uuid primary key)`,
  );
  const kafka = rawKafka(environment);
  const [admin, producer, consumer] = [
    kafka.admin(),
    kafka.producer({ createPartitioner: Partitioners.DefaultPartitioner }),
    kafka.consumer({ groupId: 'plain', maxWaitTimeInMs: 100 }),
  ];
  await Promise.all([admin, producer, consumer].map((one) => one.connect()));
  await admin.createTopics({ waitForLeaders: true, topics: [{ topic, numPartitions: 6 }] });
  await consumer.subscribe({ topics: [topic], fromBeginning: true });
  const insert = { name: 'insert', text: `insert into ${arrived} select unnest($1::uuid[]) on conflict do nothing` };
  await consumer.run({
    eachBatch: async ({ batch }) =>
      void (await reader.query({ ...insert, values: [batch.messages.map(({ key }) => String(key))] })),
  });
  const write = async (client: pg.Client, told: (id: string, at: number) => void) => {
    const id = randomUUID();
    told(id, Date.now());
    await client.query({ name: 'say', text: 'insert into plain.said values ($1)', values: [id] });
    await producer.send({ topic, acks: -1, messages: [{ key: id, value: id }] });
  };
  return {
    async run(rate, told) {
      const turn = paced(rate);
      await Promise.all(
        writers.map(async (client) => {
          while (await turn()) await write(client, told);
        }),
      );
    },
    close: async () =>
      void (await Promise.all(
        [admin, producer, consumer].map((one) => one.disconnect()).concat(clients.map((one) => one.end())),
      )),
  };
}
