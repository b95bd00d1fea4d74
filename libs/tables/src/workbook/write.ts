import type { Writable } from 'node:stream';

/** A table to be written: the first row is its header. */
export type WorkbookTable = { name: string; rows: AsyncIterable<readonly (string | number | null)[]> };

export async function writeWorkbook(_out: Writable, _tables: AsyncIterable<WorkbookTable>): Promise<void> {
  throw new TypeError('not written yet');
}
