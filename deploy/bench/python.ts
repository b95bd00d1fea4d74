import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A program of Python beside this file that does its work whenever it is told to, and says a line of numbers each time. */
export type Python = { again(): Promise<number[]>; close(): void };

/** The versions of packages of Python on this machine, each '' where it is not there. */
export function versionOf(name: string): string {
  const asked = spawnSync('python3', ['-c', `import ${name}; print(${name}.__version__)`], { encoding: 'utf8' });
  return asked.stdout?.trim() ?? '';
}

/** Starts it, and resolves when it has read what it works on. */
export async function startPython(file: string, args: readonly string[]): Promise<Python> {
  const child = spawn('python3', [join(import.meta.dirname, file), ...args]);
  const said: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => said.push(text));
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const next = async () => {
    const { value, done } = await lines.next();
    if (done) throw new Error(`${file} ended: ${said.join('')}`);
    return value;
  };
  await next();
  return {
    async again() {
      child.stdin.write('again\n');
      return (await next()).split(' ').map(Number);
    },
    close: () => child.stdin.end(),
  };
}
