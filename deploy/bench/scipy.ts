import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { byPlace, type Problem } from './assignment.problems.ts';
import { startPython, versionOf } from './python.ts';

export type Scipy = { run(): Promise<{ milliseconds: number; total: number }>; close(): void };

let version: string | undefined;

/** The version of scipy on this machine, '' where there is none; asked once. */
export function scipyVersion(): string {
  version ??= versionOf('scipy');
  return version;
}

/** A process of Python that holds a problem and solves it whenever it is told to: only the solving is timed. */
export async function scipyWith(problem: Problem, kind: 'dense' | 'sparse', room: string): Promise<Scipy> {
  const folder = mkdtempSync(join(room, 'scipy-'));
  const columns = write(problem, kind, folder);
  const { again, close } = await startPython('reference.py', [kind, folder, String(problem.mentees), String(columns)]);
  const run = async () => {
    const [milliseconds = Number.NaN, total = Number.NaN] = await again();
    return { milliseconds, total };
  };
  return { run, close };
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
