import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { historyOf } from './history.ts';
import type { DemoBranch } from './plan.ts';
import { columns, type Row, type Table, tables } from './tables.ts';

/** Writes the history of a branch as the files of an import and returns their paths, people first. */
export function writeHistory({ branch, seed, folder }: { branch: DemoBranch; seed: number; folder: string }): string[] {
  const history = historyOf(branch, seed);
  mkdirSync(folder, { recursive: true });
  return tables.map((table) => {
    const path = join(folder, `${branch}-${table}.csv`);
    writeFileSync(path, csvOf(table, history[table]));
    return path;
  });
}

/** A table as RFC 4180 has it. */
export function csvOf<T extends Table>(table: T, rows: readonly Row<T>[]): string {
  const names: readonly string[] = columns[table];
  const lines = rows.map((row) => names.map((name) => quoted((row as Record<string, string>)[name] ?? '')).join(','));
  return `${[names.join(','), ...lines].join('\r\n')}\r\n`;
}

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
