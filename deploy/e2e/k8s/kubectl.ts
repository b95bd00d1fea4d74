import { execFile, spawn } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { testCluster } from '../../local/cluster.ts';
import { outputOf } from '../../local/servers/command.ts';

export const root = join(import.meta.dirname, '..', '..', '..');

const { kubeconfig = '', load } = testCluster();
const env = { ...process.env, KUBECONFIG: kubeconfig };

/** Runs kubectl against the cluster of the tests; what it printed. */
export const kubectl = (...args: string[]) => outputOf('kubectl', args, { cwd: root, env });

/** The same with something on its standard input. */
export async function kubectlWith(input: string, ...args: string[]): Promise<string> {
  const running = promisify(execFile)('kubectl', args, { cwd: root, env });
  running.child.stdin?.end(input);
  const { stdout, stderr } = await running;
  return `${stdout}${stderr}`.trim();
}

/** A kubectl that goes on until it is ended. */
export const kubectlProcess = (...args: string[]) =>
  spawn('kubectl', args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });

/** Brings images of the engine into the cluster. */
export async function loadImages(images: readonly string[]): Promise<void> {
  const [program = '', ...first] = load;
  await outputOf(program, [...first, ...images], { cwd: root, env });
}
