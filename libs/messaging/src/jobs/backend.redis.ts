import { queuePrefixOf } from '@duo/kernel';
import { createRedisBackend, withBackend } from 'bullmq';
import { Redis, type RedisOptions } from 'ioredis';
import { type JobBackend, type OnError, patient } from './backend.js';

const bullmq = withBackend(patient(createRedisBackend));

/**
 * Jobs on Redis, which must keep everything (`maxmemory-policy noeviction`) and should keep an append-only file; what
 * it loses all the same is fed again from the rows. Two connections, and one more for each worker that waits.
 */
export function redisBackend(url: string): JobBackend {
  // A worker waits for a server that is away. What feeds the queue does not: the reconciler comes back to it.
  const waiting = connect(url, { maxRetriesPerRequest: null, socketTimeout: 20_000 });
  const feeding = connect(url, { maxRetriesPerRequest: 1, enableOfflineQueue: false, socketTimeout: 5_000 });
  const listened = <T extends { on(event: 'error', listener: OnError): unknown }>(emitter: T, onError: OnError): T => {
    emitter.on('error', onError);
    return emitter;
  };
  return {
    check: async () => undefined,
    queue: ({ branch, service }, onError) =>
      listened(
        new bullmq.Queue(service, {
          connection: feeding,
          // Fails at once while the server is away, also when it has not been there yet.
          skipWaitingForReady: true,
          skipVersionCheck: true,
          prefix: queuePrefixOf(branch),
          streams: { events: { maxLen: 100 } },
        }),
        onError,
      ),
    worker: ({ branch, service }, work, settings, onError) =>
      listened(
        new bullmq.Worker(service, work, {
          ...settings,
          connection: waiting,
          prefix: queuePrefixOf(branch),
          autorun: false,
          drainDelay: 10,
        }),
        onError,
      ),
    close: async () => {
      waiting.disconnect();
      feeding.disconnect();
    },
  };
}

function connect(url: string, options: RedisOptions): Redis {
  const redis = new Redis(url, {
    ...options,
    keepAlive: 10_000,
    retryStrategy: (times) => Math.min(times * 100, 2000),
  });
  // A copy is what a worker blocks on; BullMQ watches over that one itself, and the timer would outlive it.
  const duplicate = redis.duplicate.bind(redis);
  redis.duplicate = (override) => duplicate({ ...override, socketTimeout: undefined });
  // The queues and workers on this connection report its errors; without a listener of its own ioredis prints them.
  return redis.on('error', () => undefined);
}
