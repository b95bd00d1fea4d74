import { jest } from '@jest/globals';
import { Kafka, logLevel } from 'kafkajs';
import { type KafkaServer, startKafka } from './kafka.ts';

jest.setTimeout(180_000);

describe('an Apache Kafka of one’s own', () => {
  let server: KafkaServer;
  beforeAll(async () => {
    server = await startKafka();
  });
  afterAll(() => server?.stop());

  const client = (requestTimeout = 10_000) =>
    new Kafka({
      brokers: server.brokers.split(','),
      logLevel: logLevel.NOTHING,
      requestTimeout,
      retry: { retries: 2 },
    });

  async function send(value: string | Buffer, acks = -1) {
    const producer = client().producer({ retry: { retries: 2 } });
    await producer.connect();
    try {
      await producer.send({ topic: 'kept', acks, messages: [{ key: 'k', value }] });
    } finally {
      await producer.disconnect();
    }
  }

  async function heldIn(topic: string): Promise<number> {
    const admin = client().admin();
    await admin.connect();
    try {
      return (await admin.fetchTopicOffsets(topic)).reduce((sum, { high, low }) => sum + Number(high) - Number(low), 0);
    } finally {
      await admin.disconnect();
    }
  }

  it('serves groups from the first moment, and makes no topic that nobody asked for', async () => {
    const admin = client().admin();
    await admin.connect();
    expect(await admin.listTopics()).toEqual(['__consumer_offsets']);
    const { groups } = await admin.describeGroups(['nobody']);
    expect(groups).toMatchObject([{ errorCode: 0 }]);
    await admin.createTopics({ topics: [{ topic: 'kept', numPartitions: 3 }] });
    await admin.disconnect();
    await send('first');
    expect(await heldIn('kept')).toBe(1);
  });

  it('takes a value that is larger than duo ever says', async () => {
    await send(Buffer.alloc(2 * 2 ** 20, 'x'));
    expect(await heldIn('kept')).toBe(2);
  });

  it('is killed, refuses, and comes back at the same address with what it has acknowledged', async () => {
    await send('before');
    await server.kill();
    await expect(send('meanwhile')).rejects.toThrow();
    await server.restart();
    expect(await heldIn('kept')).toBe(3);
    await send('after');
    expect(await heldIn('kept')).toBe(4);
  });

  it('stands still with its connections open, and goes on', async () => {
    const admin = client(1_000).admin({ retry: { retries: 0 } });
    await admin.connect();
    await server.freeze();
    await expect(admin.fetchTopicOffsets('kept')).rejects.toThrow();
    await server.thaw();
    await admin.disconnect();
    expect(await heldIn('kept')).toBe(4);
  });

  it('comes back after a gentle restart', async () => {
    await server.restart('gentle');
    expect(await heldIn('kept')).toBe(4);
  });
});
