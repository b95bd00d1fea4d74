import { setTimeout as sleep } from 'node:timers/promises';
import { createLog, newId } from '@duo/platform';
import { type KafkaServer, startKafka } from '../../../../deploy/local/servers/kafka.ts';
import { eventually } from '../../test/eventually.js';
import type { LogRecord, ReadRecord, Subscription } from '../log.js';
import { KafkaLog } from './kafka-log.js';

const log = createLog({ branch: 'test', service: 'away', level: process.env.TEST_LOG_LEVEL ?? 'silent' });
const crashes: Error[] = [];
let server: KafkaServer;
let eventLog: KafkaLog;
beforeAll(async () => {
  server = await startKafka();
  const onCrash = (error: Error) => crashes.push(error);
  eventLog = new KafkaLog({ brokers: server.brokers.split(','), name: 'away', log, onCrash });
}, 120_000);
afterAll(async () => {
  await eventLog.close();
  await server.stop();
}, 60_000);

const record = (topic: string, id: number): LogRecord => ({
  topic,
  key: `k${id % 3}`,
  headers: { ce_id: String(id) },
  value: Buffer.from(String(id)),
});
const silence = (subscription: Subscription) => Date.now() - subscription.lastSeen().getTime();

/** Appends one record after another as the relay does: the next only when the one before is durable. */
function write(topic: string) {
  let stopped = false;
  let failures = 0;
  const written: number[] = [];
  const done = (async () => {
    for (let id = 0; !stopped; ) {
      try {
        await eventLog.append([record(topic, id)]);
        written.push(id);
        id += 1;
        await sleep(20);
      } catch {
        failures += 1;
        await sleep(200);
      }
    }
  })();
  return {
    written,
    failures: () => failures,
    async stop() {
      stopped = true;
      await done;
    },
  };
}

/** What stands first for each id, per key, in the order it was read. */
function firsts(got: readonly ReadRecord[]): Map<string, number[]> {
  const ids = Map.groupBy(got, ({ key }) => key);
  return new Map(
    [...ids].map(([key, records]) => [key, [...new Set(records.map(({ value }) => Number(value.toString())))]]),
  );
}

it.each([
  ['killed', async () => server.kill(), async () => server.restart()],
  ['frozen', async () => server.freeze(), async () => server.thaw()],
] as const)(
  'loses nothing and keeps the order when the broker is %s for a while, and goes on by itself',
  async (how, down, up) => {
    const topic = `away.${how}.${newId().slice(-6)}`;
    await eventLog.ensureTopics([topic]);
    const got: ReadRecord[] = [];
    const subscription = await eventLog.subscribe(`${topic}.group`, [topic], async (batch) => {
      got.push(...batch);
    });
    const writer = write(topic);
    await eventually(() => expect(got.length).toBeGreaterThan(20), 20_000);
    await down();
    await sleep(18_000);
    // A broker that says no is no reason to start anew; one that hangs is seen as silence.
    if (how === 'killed') expect(silence(subscription)).toBeLessThan(5_000);
    else expect(silence(subscription)).toBeGreaterThan(15_000);
    await expect(eventLog.ping()).rejects.toThrow();
    await up();
    const before = writer.written.length;
    await eventually(() => expect(writer.written.length).toBeGreaterThan(before + 20), 40_000);
    await writer.stop();
    expect(writer.failures()).toBeGreaterThan(0);
    await eventually(() => {
      for (const [key, ids] of firsts(got)) expect(ids).toEqual(writer.written.filter((id) => `k${id % 3}` === key));
      expect(new Set(got.map(({ value }) => value.toString())).size).toBe(writer.written.length);
    }, 40_000);
    expect(silence(subscription)).toBeLessThan(3_000);
    expect(crashes).toEqual([]);
    await subscription.stop();
  },
  180_000,
);

it('lets a service start while the broker is away, and joins when it is back', async () => {
  const topic = `away.start.${newId().slice(-6)}`;
  await eventLog.ensureTopics([topic]);
  await eventLog.append([record(topic, 1)]);
  await server.kill();
  const got: ReadRecord[] = [];
  const subscription = await eventLog.subscribe(`${topic}.group`, [topic], async (batch) => {
    got.push(...batch);
  });
  expect(got).toEqual([]);
  await server.restart();
  await eventually(() => expect(got).toHaveLength(1), 30_000);
  await subscription.stop();
}, 90_000);

it('tells of an error that trying again does not cure', async () => {
  const crashed = Promise.withResolvers<Error>();
  const of = { brokers: server.brokers.split(','), name: 'crash', log, onCrash: crashed.resolve };
  const unlucky = new KafkaLog(of);
  await unlucky.subscribe('crash.group', ['no name for a topic'], async () => undefined);
  expect(await crashed.promise).toMatchObject({ type: 'INVALID_TOPIC_EXCEPTION' });
  await unlucky.close();
}, 30_000);
