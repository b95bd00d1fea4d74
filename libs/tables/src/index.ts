export * from './day.js';
export { fileFaults, rowFaults, TableFault } from './fault.js';
export type { Limits } from './limits.js';
export { readTables } from './read.js';
export type { ReadOptions, RowFault, TableRow, TextFacts } from './table.js';
export { csvFile } from './text/file.js';
export { byteOrderMark, csvLine } from './text/line.js';
export { type WorkbookTable, writeWorkbook } from './workbook/write.js';
