import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { byPlace, type Problem } from './assignment.problems.ts';

export type Scipy = { run(): Promise<{ milliseconds: number; total: number }>; close(): void };

let version: string | undefined;

/** The version of scipy on this machine, '' where there is none; asked once. */
export function scipyVersion(): string {
  version ??=
    spawnSync('python3', ['-c', 'import scipy; print(scipy.__version__)'], { encoding: 'utf8' }).stdout?.trim() ?? '';
  return version;
}

/** A process of Python that holds a problem and solves it whenever it is told to: only the solving is timed. */
export async function scipyWith(problem: Problem, kind: 'dense' | 'sparse', room: string): Promise<Scipy> {
  const folder = mkdtempSync(join(room, 'scipy-'));
  const columns = write(problem, kind, folder);
  const args = [join(import.meta.dirname, 'reference.py'), kind, folder, String(problem.mentees), String(columns)];
  const child = spawn('python3', args);
  const said: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => said.push(text));
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const next = async () => {
    const { value, done } = await lines.next();
    if (done) throw new Error(`scipy ended: ${said.join('')}`);
    return value;
  };
  await next();
  return { run: () => timed(child, next), close: () => child.stdin.end() };
}

async function timed(child: ChildProcessWithoutNullStreams, next: () => Promise<string>) {
  child.stdin.write('again\n');
  const [milliseconds = Number.NaN, total = Number.NaN] = (await next()).split(' ').map(Number);
  return { milliseconds, total };
}

/** The problem as numpy reads it; how many columns it has. */
function write(problem: Problem, kind: 'dense' | 'sparse', folder: string): number {
  if (kind === 'dense') {
    writeFileSync(join(folder, 'value'), problem.cost);
    return problem.mentors;
  }
  const { row, column, value, columns } = byPlace(problem);
  writeFileSync(join(folder, 'row'), Int32Array.from(row));
  writeFileSync(join(folder, 'column'), Int32Array.from(column));
  writeFileSync(join(folder, 'value'), Float64Array.from(value));
  return columns;
}
