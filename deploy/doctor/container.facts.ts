import { outputOf } from '../local/servers/command.ts';
import type { ServiceFound } from './address.facts.ts';
import type { Finding } from './finding.ts';
import { judgeDisk, judgeReady } from './judge.ts';

/** Where each server keeps its data in its container. */
const volumes = { postgres: '/var/lib/postgresql', kafka: '/var/lib/kafka/data', redis: '/data' } as const;

/** The disk that the data of a server are on, by a command that runs programs beside it. */
export async function findVolume(
  server: keyof typeof volumes,
  [file = '', ...args]: readonly string[],
): Promise<Finding[]> {
  const [, row = ''] = (await outputOf(file, [...args, 'df', '-Pk', volumes[server]])).split('\n');
  const [, , used = 0, free = 0] = row.split(/\s+/).map(Number);
  return [judgeDisk(`disk of ${server}`, (100 * free) / (used + free))];
}

const ask =
  "fetch('http://127.0.0.1:' + process.env.SERVICE_PORT + '/health/ready').then(async (a) => console.log(JSON.stringify({ code: a.status, ...(await a.json()) })))";

/** Whether a service in a container is ready, and which release it tells. */
export async function findService(name: string, [file = '', ...args]: readonly string[]): Promise<ServiceFound> {
  const output = await outputOf(file, [...args, 'node', '-e', ask]);
  // What brings the answer out of the container may have something to say, too.
  const answer = output.split('\n').find((line) => line.startsWith('{')) ?? '';
  const said = JSON.parse(answer) as { code: number; version?: string };
  const found = [judgeReady(name, said.code === 200, `answers ${said.code}`)];
  return { name, found, ...(said.version ? { version: said.version } : {}) };
}
