import { setTimeout as sleep } from 'node:timers/promises';
import { startKafka } from '../../local/servers/kafka.ts';
import { startPostgres } from '../../local/servers/postgres.ts';
import { startRedis } from '../../local/servers/redis.ts';
import type { Addresses, Kind } from '../branch.ts';

/** The servers of a run, all of its own. */
export type Servers = {
  at: Addresses;
  /** What they are, for the report. */
  names: string;
  /** Ends the one that keeps the log as a crash would, lets it lie for so long, and waits until it serves again. */
  crash(awayMs: number): Promise<void>;
  stop(): Promise<void>;
};

/** Kafka is killed with SIGKILL; PostgreSQL, which then is the database too, is restarted in mode `immediate`. */
export async function startServers(kind: Kind): Promise<Servers> {
  const postgres = await startPostgres();
  const named = (name: string, { version, source }: { version: string; source: string }) =>
    `${name} ${version} (${source})`;
  if (kind === 'postgres') {
    return {
      at: { postgres: postgres.url },
      names: named('PostgreSQL', postgres),
      crash: () => postgres.restart('immediate'),
      stop: () => postgres.stop(),
    };
  }
  const [kafka, redis] = await Promise.all([startKafka(), startRedis()]);
  return {
    at: { postgres: postgres.url, brokers: kafka.brokers, redis: redis.url },
    names: [named('PostgreSQL', postgres), named('Kafka', kafka), named('Redis', redis)].join(', '),
    async crash(awayMs) {
      await kafka.kill();
      await sleep(awayMs);
      await kafka.restart();
    },
    stop: async () => void (await Promise.all([postgres.stop(), kafka.stop(), redis.stop()])),
  };
}
