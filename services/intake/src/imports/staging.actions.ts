import type { Tx } from '@duo/messaging';
import type { RowFault, TableRow } from '@duo/tables';
import { kindOf, type Mapping } from './columns.js';
import { lockImport } from './import.actions.js';
import { refuseUnlessOpen } from './import.js';

type File = { id: string; file: string; rows: AsyncIterable<TableRow | RowFault> };
type Sheet = { sheet: string; rows: number; unreadable: number; columns: string[] };

const batch = 500;

/**
 * Keeps the rows of a file as they come, the whole file or nothing of it. A file of the same name takes the place of the
 * one before. What was checked has to be checked anew.
 */
export async function keepFile(tx: Tx, { id, file, rows }: File) {
  const { mapping, ...found } = await lockImport(tx, id);
  refuseUnlessOpen({ mapping, ...found });
  await forgetFile(tx, { id, file });
  const sheets = new Map<string, Sheet>();
  const keep = keeper(tx, { id, file, mapping });
  for await (const row of rows) {
    const sheet = sheets.get(row.table) ?? { sheet: row.table, rows: 0, unreadable: 0, columns: [] };
    sheets.set(row.table, sheet);
    if ('fault' in row) sheet.unreadable += 1;
    else {
      if (sheet.rows === 0) sheet.columns = Object.keys(row.cells);
      sheet.rows += 1;
    }
    await keep.one(row);
  }
  await keep.rest();
  for (const one of sheets.values()) await keepSheet(tx, { id, file, mapping }, one);
  await tx.manager.query(`update imports set state = 'open' where id = $1`, [id]);
  const told = [...sheets.values()].map((one) => ({
    table: kindOf(one.sheet, mapping),
    sheet: one.sheet,
    rows: one.rows,
    unreadable: one.unreadable,
  }));
  return { name: file, tables: told };
}

/** A file that came by mistake goes. What was checked has to be checked anew. */
export async function removeFile(tx: Tx, { id, file }: { id: string; file: string }) {
  refuseUnlessOpen(await lockImport(tx, id));
  await forgetFile(tx, { id, file });
  await tx.manager.query(`update imports set state = 'open' where id = $1`, [id]);
}

async function forgetFile(tx: Tx, { id, file }: { id: string; file: string }) {
  for (const table of ['import_rows', 'import_faults', 'import_files'])
    await tx.manager.query(`delete from ${table} where import = $1 and file = $2`, [id, file]);
}

type Of = { id: string; file: string; mapping: Mapping };

function keeper(tx: Tx, { id, file, mapping }: Of) {
  let held: TableRow[] = [];
  const rest = async () => {
    const rows = held.map(({ table, line, cells }) => ({ sheet: table, line, cells, kind: kindOf(table, mapping) }));
    held = [];
    if (rows.length === 0) return;
    await tx.manager.query(
      `insert into import_rows (import, file, sheet, line, cells, kind)
       select $1, $2, sheet, line, cells, kind
       from json_to_recordset($3) as one (sheet text, line integer, cells json, kind text)`,
      [id, file, JSON.stringify(rows)],
    );
  };
  const one = async (row: TableRow | RowFault) => {
    if ('fault' in row) return keepFault(tx, { id, file }, row);
    held.push(row);
    if (held.length === batch) await rest();
  };
  return { one, rest };
}

async function keepFault(tx: Tx, { id, file }: { id: string; file: string }, row: RowFault) {
  await tx.manager.query(
    `insert into import_faults (import, file, sheet, line, field, rule, level)
     values ($1, $2, $3, $4, $5, $6, 'error')`,
    [id, file, row.table, row.line, row.column ?? null, row.fault],
  );
}

async function keepSheet(tx: Tx, { id, file, mapping }: Of, { sheet, rows, unreadable, columns }: Sheet) {
  await tx.manager.query(
    `insert into import_files (import, file, sheet, kind, columns, rows, unreadable) values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, file, sheet, kindOf(sheet, mapping), columns, rows, unreadable],
  );
}
