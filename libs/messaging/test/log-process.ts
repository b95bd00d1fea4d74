import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** Starts a reader in a process of its own. */
export function startReader(of: { kind: 'kafka' | 'postgres'; address: string; group: string; topics: string[] }) {
  const process = spawn('node', ['--import', here('run-ts.mjs'), here('log-reader.ts'), JSON.stringify(of)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...globalThis.process.env, NODE_OPTIONS: '' },
  });
  const handled: string[] = [];
  let rest = '';
  process.stdout.on('data', (text: Buffer) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    handled.push(...lines);
  });
  return {
    handled,
    async kill() {
      const ended = once(process, 'close');
      process.kill('SIGKILL');
      await ended;
    },
  };
}
