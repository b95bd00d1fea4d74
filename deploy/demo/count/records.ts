import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from './csv.ts';

/** A row of a file, its cells by column. A record number of another row of the branch is led by the branch. */
export type Cells = Readonly<Record<string, string>>;

const tables = ['people', 'duos', 'meetings', 'assessments', 'outcomes', 'measures'] as const;
export type Records = Record<(typeof tables)[number], Cells[]>;

/** The columns that name a record of the branch. */
const names = ['record', 'mentee', 'mentor', 'duo'];

/** What each branch has in a folder of files to import. */
export function readFolder(folder: string): Map<string, Records> {
  const files = readdirSync(folder).filter((file) => file.endsWith('-people.csv'));
  if (files.length === 0) throw new Error(`there is no <branch>-people.csv in ${folder}`);
  const branches = files.map((file) => file.slice(0, -'-people.csv'.length)).sort();
  return new Map(branches.map((branch) => [branch, readBranch(folder, branch)]));
}

function readBranch(folder: string, branch: string): Records {
  const read = (table: string) =>
    parseCsv(readFileSync(join(folder, `${branch}-${table}.csv`), 'utf8')).map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, cell]) => [name, names.includes(name) && cell ? `${branch}/${cell}` : cell]),
      ),
    );
  return Object.fromEntries(tables.map((table) => [table, read(table)])) as Records;
}

/** The records of several branches as if they were one. */
export const together = (all: readonly Records[]): Records =>
  Object.fromEntries(tables.map((table) => [table, all.flatMap((records) => records[table])])) as Records;
