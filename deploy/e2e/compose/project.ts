import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { outputOf } from '../../local/servers/command.ts';
import { freePort } from '../../local/servers/port.ts';
import { watch } from '../../local/servers/watchdog.ts';

const root = join(import.meta.dirname, '..', '..', '..');

/** How long containers may take until all of them are well: a slow machine starts a dozen at once. */
const patienceMs = 300_000;

type Listed = { Name: string; Service: string; State: string; Health: string; ExitCode: number };
export type Project = Awaited<ReturnType<typeof openProject>>;

/** A branch in containers, as a demonstration, with ports and secrets of its own. `close` leaves nothing of it. */
export async function openProject(branch: string, name: string, around: Record<string, string>) {
  const [front, provider, mail] = [await freePort(), await freePort(), await freePort()];
  const env = {
    ...process.env,
    ...around,
    PUBLISH_HOST: '127.0.0.1',
    CONSOLE_PORT: String(front),
    PUBLIC_URL: `http://127.0.0.1:${front}`,
    PROVIDER_PORT: String(provider),
    MAIL_PORT: String(mail),
  };
  const files = [`deploy/branches/${branch}.env`, 'deploy/demo.env'].flatMap((file) => ['--env-file', file]);
  const command = ['compose', ...files, '-p', name, '--progress', 'quiet'];
  const compose = (...args: string[]) => outputOf('docker', [...command, ...args], { cwd: root, env });
  const watchdog = watch('docker compose -p "$1" --progress quiet down -v --timeout 5', name);
  const list = async () => linesOf<Listed>(await compose('ps', '--all', '--format', 'json'));
  const containerOf = async (service: string) => {
    const found = (await list()).find((one) => one.Service === service);
    if (!found) throw new Error(`${name} has no container ${service}`);
    return found;
  };
  return {
    branch,
    front: `http://127.0.0.1:${front}`,
    mail: `http://127.0.0.1:${mail}`,
    compose,
    command,
    env,
    list,
    containerOf,
    wellAgain: () => untilWell(list),
    /** How often a container was started anew by the engine. */
    restartsOf: async (service: string) =>
      Number(await outputOf('docker', ['inspect', '-f', '{{.RestartCount}}', (await containerOf(service)).Name])),
    /** Ends all processes of a container at once, as the want of memory does, and not on the operator's behalf. */
    async crash(service: string) {
      const { Name } = await containerOf(service);
      await outputOf('docker', ['exec', Name, 'sh', '-c', 'kill -9 -1']).catch(() => undefined);
    },
    /** Nothing of it was ever started. */
    forget: () => watchdog.dismiss(),
    async close() {
      await compose('down', '--volumes', '--remove-orphans', '--timeout', '10');
      watchdog.dismiss();
    },
  };
}

/** Brings a branch to the images there are, as an operator does; the demonstration beside it stays as it is. */
export const upgrade = ({ command, env }: Project, more: Record<string, string> = {}) =>
  outputOf('deploy/compose/upgrade.sh', ['docker', ...command], {
    cwd: root,
    env: { ...env, COMPOSE_PROFILES: '', ...more },
  });

/** Waits until every container is healthy, and those that end by themselves have ended well. */
async function untilWell(list: () => Promise<Listed[]>): Promise<void> {
  const until = Date.now() + patienceMs;
  for (;;) {
    const all = await list();
    const failed = all.filter(({ State, ExitCode }) => State === 'exited' && ExitCode !== 0);
    const waiting = all.filter(({ State, Health }) => State !== 'exited' && Health !== 'healthy');
    if (all.length > 0 && waiting.length + failed.length === 0) return;
    if (Date.now() > until) throw new Error(`not well in time: ${told([...failed, ...waiting])}`);
    await sleep(1_000);
  }
}

const told = (containers: readonly Listed[]) =>
  containers.map(({ Service, State, Health, ExitCode }) => `${Service} ${State} ${Health || ExitCode}`).join(', ');

const linesOf = <T>(text: string): T[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as T);
