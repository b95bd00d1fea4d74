import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { outputOf } from './command.ts';
import { onMachine } from './machine.ts';
import { findProgram } from './postgres.program.ts';
import { commandOf, signal } from './processes.ts';
import type { Place } from './server.ts';

const superuser = 'postgres';
const passwordFile = 'duo.password';

export type Cluster = {
  /** The folder of its data and its log. */
  folder: string;
  port: number;
  settings: Record<string, string | number>;
  temporary: boolean;
};

/** PostgreSQL from npm on a folder of data, which is made at the first start. */
export async function openCluster({
  folder,
  port,
  settings,
  temporary,
}: Cluster): Promise<{ place: Place; url: string }> {
  const { postgres, user } = await findProgram();
  const data = join(folder, 'data');
  const password = existsSync(data) ? readFileSync(join(data, passwordFile), 'utf8') : newPassword();
  const flags = { listen_addresses: '127.0.0.1', unix_socket_directories: '', port, timezone: 'UTC', ...settings };
  const place = onMachine({
    file: postgres,
    args: ['-D', data, ...Object.entries(flags).flatMap(([key, value]) => ['-c', `${key}=${value}`])],
    folder,
    log: join(folder, 'postgres.log'),
    env: { PATH: process.env.PATH, LC_ALL: 'C' },
    user,
    orphaned: temporary ? 'SIGQUIT' : 'SIGINT',
    temporary,
    async prepare() {
      await makeCluster(data, password);
      await waitForPrevious(data);
    },
  });
  return { place, url: urlOf('127.0.0.1', port, password) };
}

export const urlOf = (host: string, port: number, password: string) =>
  `postgresql://${superuser}:${password}@${host}:${port}/postgres`;

export const newPassword = () => randomBytes(18).toString('base64url');

/** The address of the server that runs on the data of a folder, as PostgreSQL notes it there. */
export function runningAt(folder: string): string | undefined {
  const data = join(folder, 'data');
  const noted = join(data, 'postmaster.pid');
  if (!existsSync(noted)) return undefined;
  const [pid, , , port] = readFileSync(noted, 'utf8').split('\n');
  if (!commandOf(Number(pid)).includes(data)) return undefined;
  return urlOf('127.0.0.1', Number(port), readFileSync(join(data, passwordFile), 'utf8'));
}

/** Makes the cluster wholly or not at all: what was interrupted is begun anew. Nobody else needs to know its password. */
async function makeCluster(data: string, password: string): Promise<void> {
  const { initdb, major, user } = await findProgram();
  if (existsSync(data)) return refuseOtherVersion(data, major);
  const making = `${data}.new`;
  const words = `${data}.word`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { mode: 0o700 });
  writeFileSync(words, password, { mode: 0o600 });
  if (user) for (const path of [making, words]) chownSync(path, user.uid, user.gid);
  const how = [
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
  ];
  const from = [`--pgdata=${making}`, `--username=${superuser}`, `--pwfile=${words}`];
  await outputOf(initdb, [...from, ...how, '--no-instructions'], { cwd: '/', ...user });
  renameSync(words, join(making, passwordFile));
  renameSync(making, data);
}

function refuseOtherVersion(data: string, major: string) {
  const found = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  if (found !== major)
    throw new Error(
      `the data in ${data} are of PostgreSQL ${found}, this is ${major}: back up with the old, restore with the new`,
    );
}

/**
 * Ends the server that a killed process left on these data. When its process id meanwhile belongs to somebody else,
 * PostgreSQL would refuse to start, so the stale file is removed; in every other case PostgreSQL clears it itself.
 */
async function waitForPrevious(data: string): Promise<void> {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  if (!commandOf(pid).includes(data)) return rmSync(file);
  signal(pid, 'SIGINT');
  for (const from = Date.now(); commandOf(pid).includes(data); await sleep(100)) {
    if (Date.now() - from > 20_000)
      throw new Error(`PostgreSQL still runs on ${data} (process ${pid}) and does not end`);
  }
}
