import type { Branch } from '@duo/kernel';
import { queuePrefixOf, topicOf } from '@duo/kernel';
import { KafkaLog } from '@duo/messaging';
import { createLog, newId } from '@duo/platform';
import { eventually, type TestBranch } from '@duo/testing';
import { Redis } from 'ioredis';

/** Something that is kept somewhere, as bytes, and where. */
export type Kept = { where: string; what: Buffer };

/** Every row of every table of the branch, but those of the tables that may know people. */
export async function keptInTables({ query }: TestBranch, but: readonly string[]): Promise<Kept[]> {
  const tables = await query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema')`,
  );
  const rows = tables
    .filter(({ name }) => !but.includes(name))
    .map(async ({ name }) => {
      const texts = await query<{ row: string }>(`select t::text as row from ${name} t`);
      return texts.map(({ row }) => ({ where: name, what: withBytes(row) }));
    });
  return (await Promise.all(rows)).flat();
}

/** The text of a row, and behind it the bytes that PostgreSQL writes in hexadecimal. */
function withBytes(row: string): Buffer {
  const bytes = [...row.matchAll(/\\x((?:[0-9a-f]{2})+)/g)].map(([, hex = '']) => Buffer.from(hex, 'hex'));
  return Buffer.concat([Buffer.from(row), ...bytes]);
}

/** Every message on the topics of the branch's services, with its headers. */
export async function keptInKafka(branch: Branch, brokers: string, services: string[], expected: number) {
  const log = createLog({ branch, service: 'scan', level: 'silent' });
  const group = `${branch}.scan-${newId()}`; // a group that has read nothing yet reads from the beginning
  const kafka = new KafkaLog({ brokers: brokers.split(','), name: group, log, onCrash: () => undefined });
  const kept: Kept[] = [];
  const topics = services.map((service) => topicOf(branch, service));
  const reader = await kafka.subscribe(group, topics, async (batch) => {
    for (const { topic, key, headers, value } of batch) {
      kept.push({ where: topic, what: Buffer.concat([Buffer.from(JSON.stringify({ key, headers })), value]) });
    }
  });
  try {
    await eventually(() => expect(kept.length).toBeGreaterThanOrEqual(expected), { within: 30_000 });
  } finally {
    await reader.stop();
    await kafka.close();
  }
  return kept;
}

/** Every key of the branch in Redis with all that is in it. */
export async function keptInRedis(branch: Branch, url: string): Promise<Kept[]> {
  const redis = new Redis(url);
  try {
    const keys = (await redis.keys('*')).filter((key) => key.includes(queuePrefixOf(branch)));
    return await Promise.all(
      keys.map(async (key) => {
        const read = readers[await redis.type(key)];
        if (!read) throw new Error(`${key} is of a type that is not looked into`);
        return { where: 'redis', what: Buffer.from(JSON.stringify([key, await read(redis, key)])) };
      }),
    );
  } finally {
    redis.disconnect();
  }
}

const readers: Record<string, (redis: Redis, key: string) => Promise<unknown>> = {
  string: (redis, key) => redis.get(key),
  hash: (redis, key) => redis.hgetall(key),
  list: (redis, key) => redis.lrange(key, 0, -1),
  set: (redis, key) => redis.smembers(key),
  zset: (redis, key) => redis.zrange(key, 0, -1),
  stream: (redis, key) => redis.xrange(key, '-', '+'),
  none: async () => undefined,
};
