import { queuePrefixOf } from '@duo/kernel';
import { createRedisBackend, withBackend } from 'bullmq';
import { Redis, type RedisOptions } from 'ioredis';
import { type JobBackend, type OnError, patient } from './backend.js';
import { shared } from './shared.js';

const bullmq = withBackend(patient(createRedisBackend));

/**
 * Jobs on Redis, which must keep everything (`maxmemory-policy noeviction`) and should keep an append-only file; what
 * it loses all the same is fed again from the rows. One connection to feed, and two for each worker.
 */
export const redisBackend = shared(open);

function open(url: string): JobBackend {
  // Whoever feeds does not wait for a server that is away: the next pass comes back to it.
  const feeding = connect(url, { maxRetriesPerRequest: 1, enableOfflineQueue: false, socketTimeout: 5_000 });
  const connections = new Set([feeding]);
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
      const connection = waiting(url, left);
      connections.add(connection);
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
      for (const connection of connections) connection.disconnect();
    },
  };
}

/** It may be away and come back. */
const ready = async () => undefined;

const listened = <T extends { on(event: 'error', listener: OnError): unknown }>(emitter: T, onError: OnError): T => {
  emitter.on('error', onError);
  return emitter;
};

const soon = (times: number) => Math.min(times * 100, 2000);

function connect(url: string, options: RedisOptions): Redis {
  const redis = new Redis(url, { retryStrategy: soon, ...options, keepAlive: 10_000, connectTimeout: 5_000 });
  // The queues and workers on this connection report its errors; without a listener of its own ioredis prints them.
  return redis.on('error', () => undefined);
}

/**
 * A worker's connection, and those that BullMQ copies from it to block on. They wait for a server that is away until the
 * worker is left: then the next try is the last, and what waited on them fails.
 */
function waiting(url: string, left: { is: boolean }): Redis {
  const untilLeft = (times: number) => (left.is ? null : soon(times));
  const redis = connect(url, { maxRetriesPerRequest: null, socketTimeout: 20_000, retryStrategy: untilLeft });
  const duplicate = redis.duplicate.bind(redis);
  // BullMQ watches over these itself: they go without the timeout on silence, whose timer would outlive them.
  redis.duplicate = (override) =>
    endingWhenAway((retryStrategy) => duplicate({ ...override, retryStrategy, socketTimeout: undefined }), untilLeft);
  return redis;
}

/**
 * BullMQ waits for the end of a connection that it disconnects, but ioredis never tells the end of one that is between
 * two tries to connect. Such a one is left to its next try, and ends with it.
 */
function endingWhenAway(
  make: (retry: (times: number) => number | null) => Redis,
  retry: (times: number) => number | null,
): Redis {
  let ending = false;
  const redis = make((times) => (ending ? null : retry(times)));
  const disconnect = redis.disconnect.bind(redis);
  redis.disconnect = (reconnect = false) => {
    if (reconnect || redis.status !== 'reconnecting') return disconnect(reconnect);
    ending = true;
  };
  redis.on('connect', () => ending && disconnect());
  redis.on('end', () => {
    ending = false;
  });
  return redis;
}
