import { queuePrefixOf } from '@duo/kernel';
import { createRedisBackend, withBackend } from 'bullmq';
import { Redis, type RedisOptions } from 'ioredis';
import { type JobBackend, type OnError, patient } from './backend.js';
import { shared } from './shared.js';

const bullmq = withBackend(patient(createRedisBackend));

/**
 * Jobs on Redis, which must keep everything (`maxmemory-policy noeviction`) and should keep an append-only file; what
 * it loses all the same is fed again from the rows. Two connections, and one more for each worker to block on.
 */
export const redisBackend = shared(open);

function open(url: string): JobBackend {
  const closed = { is: false };
  // A worker waits for a server that is away. What feeds the queue does not: the next pass comes back to it.
  const waiting = connect(url, closed, { maxRetriesPerRequest: null, socketTimeout: 20_000 });
  const feeding = connect(url, closed, { maxRetriesPerRequest: 1, enableOfflineQueue: false, socketTimeout: 5_000 });
  return {
    check: async () => undefined,
    queue: ({ branch, service }, onError) => {
      const options = {
        connection: feeding,
        prefix: queuePrefixOf(branch),
        streams: { events: { maxLen: 100 } },
        // Fails at once while the server is away, also when it has not been there yet.
        skipWaitingForReady: true,
        skipVersionCheck: true,
      };
      return Object.assign(listened(new bullmq.Queue(service, options), onError), { ready });
    },
    worker: ({ branch, service }, work, settings, onError) => {
      const left = { is: false };
      const connection = copied(waiting, { retryStrategy: retryUntil(left), socketTimeout: undefined });
      const prefix = queuePrefixOf(branch);
      const options = { ...settings, connection, prefix, autorun: false, drainDelay: 10 };
      return Object.assign(listened(new bullmq.Worker(service, work, options), onError), {
        ready,
        leave: () => {
          left.is = true;
        },
      });
    },
    close: async () => {
      closed.is = true;
      for (const redis of [waiting, feeding]) redis.disconnect();
    },
  };
}

/** It may be away and come back. */
const ready = async () => undefined;

const listened = <T extends { on(event: 'error', listener: OnError): unknown }>(emitter: T, onError: OnError): T => {
  emitter.on('error', onError);
  return emitter;
};

/** Connects again until nobody wants it any more; only so does a connection end that is away at that moment. */
const retryUntil = (over: { is: boolean }) => (times: number) => (over.is ? null : Math.min(times * 100, 2000));

function connect(url: string, closed: { is: boolean }, options: RedisOptions): Redis {
  const redis = new Redis(url, {
    ...options,
    keepAlive: 10_000,
    connectTimeout: 5000,
    retryStrategy: retryUntil(closed),
  });
  // The queues and workers on this connection report its errors; without a listener of its own ioredis prints them.
  return redis.on('error', () => undefined);
}

/**
 * The connection, with settings for the next copy that BullMQ makes of it for a worker to block on. BullMQ watches over
 * copies itself, so they go without the timeout on silence, whose timer would outlive them.
 */
function copied(redis: Redis, settings: Partial<RedisOptions>): Redis {
  const duplicate = Redis.prototype.duplicate.bind(redis);
  redis.duplicate = (override) => duplicate({ ...override, ...settings });
  return redis;
}
