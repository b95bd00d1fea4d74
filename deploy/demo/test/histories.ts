import { historyOf } from '../history.ts';
import { type DemoBranch, demoBranches } from '../plan.ts';
import { type Column, columns, type Table, tables } from '../tables.ts';

/** A row as it stands in a file: every column, empty where nothing is known. */
export type Full<T extends Table> = { [C in Column<T>]: string };
export type FullHistory = { branch: DemoBranch } & { [T in Table]: Full<T>[] };

/** The histories of all branches for the seed that is shown in the README. */
export const histories: FullHistory[] = demoBranches.map((branch) => {
  const history = historyOf(branch, 1);
  const full = (table: Table) =>
    history[table].map((row) => {
      const cells: Record<string, string> = row;
      return Object.fromEntries(columns[table].map((name) => [name, cells[name] ?? '']));
    });
  return { branch, ...Object.fromEntries(tables.map((table) => [table, full(table)])) } as FullHistory;
});

/** The rows of a table of all branches, with the branch in each. */
export const all = <T extends Table>(table: T): (Full<T> & { branch: string })[] =>
  histories.flatMap((history) => (history[table] as Full<T>[]).map((row) => ({ ...row, branch: history.branch })));

export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
export const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;
export const share = <T>(list: readonly T[], counts: (one: T) => boolean): number =>
  list.filter(counts).length / list.length;
