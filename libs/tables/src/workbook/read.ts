import { TableFault } from '../fault.js';
import type { Spool } from '../spool.js';
import type { Reading, RowFault, TableRow } from '../table.js';

// biome-ignore lint/correctness/useYield: its sheets come next
export async function* readWorkbook(_spool: Spool, { file }: Reading): AsyncGenerator<TableRow | RowFault> {
  throw new TableFault('broken-workbook', { file });
}
