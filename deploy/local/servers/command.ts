import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** The first of these programs that stands on PATH. */
export function onPath(...names: string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

function isProgram(file: string) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

type Options = { env?: NodeJS.ProcessEnv; cwd?: string; uid?: number; gid?: number };

/** Runs a program to its end and gives what it printed, on both channels; its last lines are the error when it fails. */
export async function outputOf(file: string, args: string[], options: Options = {}): Promise<string> {
  try {
    const { stdout, stderr } = await execute(file, args, { ...options, maxBuffer: 2 ** 26 });
    return `${stdout}${stderr}`.trim();
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    const said = `${stdout}${stderr}`.trim().split('\n').slice(-15).join('\n');
    throw new Error(`${[file, ...args].join(' ')} failed${said ? `:\n${said}` : ''}`, { cause: error });
  }
}
