import { existsSync, symlinkSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { connect as connectTls } from 'node:tls';
import { temporaryFolder } from './access.ts';
import { aptInstall } from './apt.ts';
import { onPath } from './command.ts';
import { inDocker } from './docker.ts';
import { onMachine } from './machine.ts';
import { freePort } from './port.ts';
import { Missing, openServer, type Server } from './server.ts';

export type RedisServer = Server & { readonly url: string };

/** What BullMQ asks of a Redis: nothing is thrown out for want of memory, and a crash loses a second at most. */
const settings = ['--appendonly', 'yes', '--maxmemory-policy', 'noeviction', '--save', ''];

const signals = { gentle: 'SIGTERM', immediate: 'SIGKILL' } as const;

/** A Redis of one's own: from Docker, or else from PATH or Debian's packages. */
export async function startRedis(): Promise<RedisServer> {
  const { place, url } = (await container()) ?? (await machine());
  const server = await openServer(place, { name: 'Redis', signals, ask: () => versionOf(url) });
  return { ...server, url };
}

async function container() {
  const found = await inDocker({ image: 'redis:8-bookworm', port: 6379, command: ['redis-server', ...settings] });
  return found && { place: found.place, url: `redis://${found.address.host}:${found.address.port}` };
}

async function machine() {
  const folder = temporaryFolder('redis');
  const port = await freePort();
  const file = join(folder, 'redis-server');
  const place = onMachine({
    file,
    args: ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, ...settings],
    folder,
    log: join(folder, 'redis.log'),
    env: { PATH: process.env.PATH },
    orphaned: 'SIGKILL',
    temporary: true,
    prepare: async () => symlinkSync(await findProgram(), file),
  });
  return { place, url: `redis://127.0.0.1:${port}` };
}

/**
 * The program, called by whatever name. Debian's package `redis-server` would start a service of its own, and holds no
 * more than a name: one file in `redis-tools` is the server, or a tool, by the name it is called by.
 */
async function findProgram(): Promise<string> {
  const found = onPath('redis-server') ?? debian();
  if (found) return found;
  if (await aptInstall('redis-tools')) {
    const installed = debian();
    if (installed) return installed;
  }
  throw new Missing('install Redis 7 or later, so that `redis-server` is on PATH, or start Docker');
}

const debian = () => (existsSync('/etc/debian_version') ? onPath('redis-check-rdb') : undefined);

/** The version of a Redis that serves; throws while it does not, or still loads its data. */
export async function versionOf(url: string): Promise<string> {
  const said = await say(url, 'PING\r\nINFO server');
  if (!said.includes('+PONG')) throw new Error(`Redis says ${said.split('\r\n')[0]}`);
  return /redis_version:(\S+)/.exec(said)?.[1] ?? '';
}

/** All that a Redis says of itself; what it says to who may not ask. */
export const infoOf = (url: string): Promise<string> => say(url, 'INFO');

function say(url: string, words: string): Promise<string> {
  const { protocol, hostname: host, port, username, password } = new URL(url);
  const login = password ? `AUTH ${username && `${username} `}${password}\r\n` : '';
  const options = { host, port: Number(port || 6379), servername: host, timeout: 3_000 };
  const send = () => socket.write(`${login}${words}\r\nQUIT\r\n`);
  const socket = protocol === 'rediss:' ? connectTls(options, send) : connect(options, send);
  return new Promise((resolve, reject) => {
    let said = '';
    socket.setEncoding('utf8');
    socket.on('data', (text) => {
      said += text;
    });
    socket.on('timeout', () => socket.destroy(new Error('no answer')));
    socket.on('error', reject);
    socket.on('close', () => resolve(said));
  });
}
