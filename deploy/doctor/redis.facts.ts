import { outputOf } from '../local/servers/command.ts';
import { infoOf } from '../local/servers/redis.ts';
import type { RedisFacts } from './judge-servers.ts';

/** By its address. */
export const redisAt = async (url: string): Promise<RedisFacts> => readInfo(await infoOf(url));

/** By its own program, beside a Redis that publishes no port. */
export async function redisThrough([file = '', ...args]: readonly string[]): Promise<RedisFacts> {
  return readInfo(await outputOf(file, [...args, 'redis-cli', 'INFO']));
}

function readInfo(said: string): RedisFacts {
  const of = (name: string) => new RegExp(`^${name}:(.*?)\\r?$`, 'm').exec(said)?.[1];
  const version = of('redis_version');
  if (!version) throw new Error(said.split('\n')[0]);
  return {
    version,
    policy: of('maxmemory_policy') ?? 'unknown',
    usedBytes: Number(of('used_memory')),
    maxBytes: Number(of('maxmemory')),
  };
}
