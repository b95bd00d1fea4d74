import { jest } from '@jest/globals';
import { Redis } from 'ioredis';
import { type RedisServer, startRedis } from './redis.ts';

jest.setTimeout(120_000);

async function asking<T>(url: string, question: (redis: Redis) => Promise<T>): Promise<T> {
  const redis = new Redis(url, {
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
    commandTimeout: 1_000,
    disconnectTimeout: 100,
  });
  redis.on('error', () => undefined);
  try {
    return await question(redis);
  } finally {
    redis.disconnect();
  }
}

describe('a Redis of one’s own', () => {
  let server: RedisServer;
  beforeAll(async () => {
    server = await startRedis();
  });
  afterAll(() => server?.stop());

  const get = (key: string) => asking(server.url, (redis) => redis.get(key));
  const set = (key: string, value: string) => asking(server.url, (redis) => redis.set(key, value));

  it('is set up as BullMQ wants it', async () => {
    expect(server.version).toMatch(/^\d+\.\d+/);
    expect(await asking(server.url, (redis) => redis.config('GET', 'maxmemory-policy'))).toContain('noeviction');
    expect(await asking(server.url, (redis) => redis.config('GET', 'appendonly'))).toContain('yes');
  });

  it('is killed, refuses, and comes back at the same address with what was on its disk', async () => {
    await set('kept', 'yes');
    // Redis writes to its disk once a second.
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await server.kill();
    await expect(get('kept')).rejects.toThrow();
    await server.restart();
    expect(await get('kept')).toBe('yes');
  });

  it('stands still with its connections open, and goes on', async () => {
    await server.freeze();
    await expect(get('kept')).rejects.toThrow('Command timed out');
    await server.thaw();
    expect(await get('kept')).toBe('yes');
  });

  it('ends gently with everything on its disk', async () => {
    await set('last', 'second');
    await server.restart('gentle');
    expect(await get('last')).toBe('second');
  });
});
