import { connect } from 'node:net';
import { join } from 'node:path';
import { temporaryFolder } from './access.ts';
import { aptInstall } from './apt.ts';
import { onPath, outputOf } from './command.ts';
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
  const [file, ...before] = await findProgram();
  const port = await freePort();
  const folder = temporaryFolder('redis');
  const place = onMachine({
    file,
    args: [...before, '--port', String(port), '--bind', '127.0.0.1', '--dir', folder, ...settings],
    folder,
    log: join(folder, 'redis.log'),
    env: { PATH: process.env.PATH },
    orphaned: 'SIGKILL',
    temporary: true,
  });
  return { place, url: `redis://127.0.0.1:${port}` };
}

async function findProgram(): Promise<[string, ...string[]]> {
  const there = onPath('redis-server');
  if (there) return [there];
  // Debian's package `redis-server` would start a service of its own. The program itself is in `redis-tools`, where one
  // file is the server or a tool, depending on the name it is called by.
  if (await aptInstall('redis-tools')) {
    const program = onPath('redis-server', 'redis-check-rdb');
    if (program && (await isServer(program))) return asServer(program);
  }
  throw new Missing('install Redis 7 or later, so that `redis-server` is on PATH, or start Docker');
}

const asServer = (program: string): [string, ...string[]] => ['sh', '-c', `exec -a redis-server ${program} "$@"`, 'sh'];

async function isServer(program: string) {
  return (await outputOf(program, ['--version']).catch(() => '')).includes('Redis server');
}

/** The version of a Redis that serves; throws while it does not, or still loads its data. */
export async function versionOf(url: string): Promise<string> {
  const { hostname, port, username, password } = new URL(url);
  const login = password ? `AUTH ${username && `${username} `}${password}\r\n` : '';
  const said = await talk(hostname, Number(port || 6379), `${login}PING\r\nINFO server\r\nQUIT\r\n`);
  if (!said.includes('+PONG')) throw new Error(`Redis says ${said.split('\r\n')[0]}`);
  return /redis_version:(\S+)/.exec(said)?.[1] ?? '';
}

function talk(host: string, port: number, words: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const socket = connect({ host, port, timeout: 3_000 }, () => socket.write(words));
    socket.setEncoding('utf8');
    socket.on('data', (text) => {
      said += text;
    });
    socket.on('timeout', () => socket.destroy(new Error('no answer')));
    socket.on('error', reject);
    socket.on('close', () => resolve(said));
  });
}
