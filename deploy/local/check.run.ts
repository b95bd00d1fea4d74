import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');

/** What came of one step. Only the unit tests count more than one. */
export type Result = { step: string; ok: boolean; passed: number; failed: number; seconds: number };

/** What a step found: its output when it failed, and a note when it could do less than it should. */
export type Finding = { ok: boolean; output: string; note?: string; passed?: number; failed?: number };

/** Runs a tool of the workspace to its end; it never throws, for a tool that cannot start has failed as well. */
export function tool(
  file: string,
  args: readonly string[],
  { cwd = root, env = {} }: Surroundings = {},
): Promise<Finding> {
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      cwd,
      env: { ...process.env, ...env, PATH: path },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    child.on('error', ({ message }) => resolve({ ok: false, output: message }));
    child.on('close', (code, signal) => {
      const end = signal ? `${file} was ended by ${signal}\n` : '';
      resolve({ ok: code === 0, output: `${output}${end}` });
    });
  });
}

type Surroundings = { cwd?: string; env?: NodeJS.ProcessEnv };
