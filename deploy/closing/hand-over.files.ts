import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Branch } from '@duo/kernel';
import { csvFile, readTables } from '@duo/tables';
import { whole } from '../local/whole.ts';
import { chooser, type Table, tables } from './chosen.ts';
import { sha256Of } from './digest.ts';
import type { HandedOver } from './state.ts';

export type From = { intake: string; matching: string; followUp: string; token: string };

/** Where the files lie until the erasure. */
export const filesIn = (folder: string) => join(folder, 'hand-over');

/**
 * Writes the files of an import with the rows of those who agree, and of nobody else: the services' exports are chosen from
 * as they come. A table of which nothing goes has no file.
 */
export async function writeFiles(branch: Branch, folder: string, from: From): Promise<HandedOver> {
  const out = filesIn(folder);
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true, mode: 0o700 });
  const { goes, counts } = chooser();
  const files: HandedOver['files'] = [];
  for (const [table, services] of tables) {
    const path = join(out, `${branch}-${table}.csv`);
    let rows = 0;
    const chosen = chosenRows(table, services, from, (row) => goes(table, row));
    await whole(path, (file) =>
      pipeline(
        csvFile(chosen, async (count) => {
          rows = count;
        }),
        file,
      ),
    );
    if (rows > 0) files.push({ name: `${branch}-${table}.csv`, rows, sha256: await sha256Of(path) });
    else await rm(path);
  }
  return { files, ...counts(), verifiedAt: null };
}

type Cells = Record<string, string>;

async function* chosenRows(
  table: Table,
  services: readonly (keyof Omit<From, 'token'>)[],
  from: From,
  goes: (row: Cells) => boolean,
): AsyncGenerator<string[]> {
  let columns: string[] | undefined;
  for (const service of services) {
    for await (const cells of rowsOf(table, service, from)) {
      if (!goes(cells)) continue;
      if (!columns) {
        columns = Object.keys(cells);
        yield columns;
      }
      yield columns.map((column) => cells[column] ?? '');
    }
  }
}

async function* rowsOf(table: Table, service: keyof Omit<From, 'token'>, from: From): AsyncGenerator<Cells> {
  const address = `${from[service]}/exports/${table}${table === 'people' ? '?names=yes' : ''}`;
  const answer = await fetch(address, { headers: { authorization: `Bearer ${from.token}` } });
  if (!answer.ok || !answer.body) throw new Error(`${table} of ${service}: ${answer.status}`);
  for await (const row of readTables(answer.body, { name: `${table}.csv` })) {
    if ('fault' in row) throw new Error(`${table} of ${service}, line ${row.line}: ${row.fault}`);
    yield row.cells;
  }
}
