import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const root = join(import.meta.dirname, '..', '..', '..');

it.each(['csv', 'xlsx'])('reads a %s of 60 MiB in a process that may hold 30', async (kind) => {
  const memory = ['--max-old-space-size=30', '--max-semi-space-size=2', '--experimental-transform-types'];
  const args = [...memory, '--import', './deploy/local/sources.mjs', 'libs/tables/test/large.ts', kind, '60'];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root, env: { PATH: process.env.PATH } });
  const { read, expected } = JSON.parse(stdout) as { read: number; expected: number };
  expect(read).toBe(expected);
});
