import { createServer } from 'node:http';
import { parseBranch, topicOf } from '@duo/kernel';
import pg from 'pg';
import { rawKafka } from './log.read.ts';

/* A process that has the connections of a service and nothing of what it does: what an idle service is compared with. */

createServer().listen(0, '127.0.0.1');
const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
await client.connect();
if (process.env.EVENT_LOG === 'kafka') {
  const consumer = rawKafka(process.env as Record<string, string>).consumer({ groupId: 'plain' });
  await consumer.connect();
  await consumer.subscribe({ topics: [topicOf(parseBranch(process.env.BRANCH ?? ''), 'intake')] });
  await consumer.run({ eachMessage: async () => undefined });
} else {
  setInterval(() => void client.query('select'), 250);
}
