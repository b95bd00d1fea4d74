import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readTables, TableFault } from '@duo/tables';
import { Malformed } from './malformed.js';
import type { Row } from './study/cells.js';

/** The rows of several files, one after the other. Their columns may stand in another order in each. */
export async function rowsOf(files: readonly string[], folder: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const file of files) for await (const row of rowsOfOne(file, folder)) rows.push(row);
  return rows;
}

async function* rowsOfOne(file: string, folder: string): AsyncGenerator<Row> {
  // Opened before it is read, so that a file that is not there is told to whoever waits.
  await using opened = await open(resolve(folder, file));
  try {
    for await (const row of readTables(opened.createReadStream({ autoClose: false }), { name: file })) {
      const place = `${file} line ${row.line}`;
      if ('fault' in row) throw new Malformed([place, row.column, wordsOf(row.fault)].filter(Boolean).join(': '));
      yield { place, cells: row.cells };
    }
  } catch (error) {
    if (!(error instanceof TableFault)) throw error;
    const { line, column, code } = error;
    throw new Malformed([line ? `${file} line ${line}` : file, column, wordsOf(code)].filter(Boolean).join(': '));
  }
}

/** Codes of faults are words with hyphens. */
const wordsOf = (code: string) => code.replaceAll('-', ' ');
