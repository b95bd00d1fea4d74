import { TableFault } from '../fault.js';
import { type Header, headerOf, rowOf } from '../header.js';
import type { Spool } from '../spool.js';
import type { Reading, RowFault, TableRow } from '../table.js';
import { Package } from './package.js';
import { readWorkbookParts, type Sheet, type Workbook } from './parts.js';
import { type SheetRow, SheetRows } from './sheet.js';
import { xmlPieces } from './xml.js';

/** Reads the sheets of a workbook one after the other. A hidden sheet is not read, and it is said. */
export async function* readWorkbook(spool: Spool, reading: Reading): AsyncGenerator<TableRow | RowFault> {
  const { file } = reading;
  try {
    const parts = await Package.of(spool, reading);
    const workbook = await readWorkbookParts(parts, reading);
    let empty = true;
    for (const sheet of workbook.sheets) {
      if (sheet.hidden) yield { table: sheet.name, line: 1, fault: 'hidden-sheet' };
      else empty = (yield* readSheet(parts, sheet, workbook, reading)) && empty;
    }
    if (empty) throw new TableFault('empty-file', { file });
  } catch (error) {
    // Whatever else yauzl, zlib, the decoder or sax have to say about it.
    throw error instanceof TableFault
      ? error
      : Object.assign(new TableFault('broken-workbook', { file }), { cause: error });
  }
}

/** Reads one sheet, and answers whether there was nothing in it. */
async function* readSheet(
  parts: Package,
  { name, part }: Sheet,
  workbook: Workbook,
  reading: Reading,
): AsyncGenerator<TableRow | RowFault, boolean> {
  const rows = new SheetRows(workbook, reading);
  let header: Header | undefined;
  for await (const _ of xmlPieces(parts.text(part), rows, reading.file)) {
    for (const row of rows.taken()) {
      const read = header && readRow(header, row);
      if (read) yield read;
      header ??= firstRow(name, row, reading);
    }
  }
  return header === undefined;
}

function readRow(header: Header, { line, cells, fault, column }: SheetRow): TableRow | RowFault | undefined {
  if (!fault) return rowOf(header, line, cells);
  const named = column === undefined ? undefined : header.names[column];
  return { table: header.table, line, ...(named ? { column: named } : {}), fault: fault as RowFault['fault'] };
}

function firstRow(table: string, { line, cells, fault }: SheetRow, reading: Reading): Header | undefined {
  const place = { file: reading.file, table, line };
  if (fault) throw new TableFault(fault === 'too-many-cells' ? 'too-many-columns' : 'unreadable-header', place);
  return cells.every((cell) => cell.trim() === '') ? undefined : headerOf(table, cells, line, reading);
}
