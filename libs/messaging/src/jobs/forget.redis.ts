import { type Branch, queuePrefixOf } from '@duo/kernel';
import { Redis } from 'ioredis';

/** Deletes all keys of a branch in Redis, and says how many; those of other branches stay. */
export async function forgetQueue(url: string, branch: Branch): Promise<number> {
  const redis = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: 1, connectTimeout: 5_000 });
  redis.on('error', () => undefined);
  try {
    await redis.connect();
    const gone = new Set<string>();
    const match = `${queuePrefixOf(branch)}:*`;
    for await (const keys of redis.scanStream({ match, count: 1_000 }) as AsyncIterable<string[]>) {
      if (keys.length === 0) continue;
      await redis.unlink(...keys);
      for (const key of keys) gone.add(key);
    }
    return gone.size;
  } finally {
    redis.disconnect();
  }
}
