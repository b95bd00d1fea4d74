/** Why a file cannot be read as a whole. */
export const fileFaults = [
  'broken-workbook',
  'document-type',
  'duplicated-header',
  'empty-file',
  'encrypted-file',
  'entries-overlap',
  'file-too-large',
  'not-a-table',
  'not-a-workbook',
  'old-excel-format',
  'shared-texts-too-large',
  'too-many-columns',
  'too-many-entries',
  'unreadable-header',
  'workbook-too-large',
] as const;

/** Why one row is left out, while the others go on. */
export const rowFaults = [
  'cell-is-an-error',
  'cell-too-long',
  'cell-without-header',
  'formula-without-value',
  'hidden-sheet',
  'no-such-day',
  'text-after-quote',
  'too-few-cells',
  'too-many-cells',
  'unclosed-quote',
  'unreadable-character',
] as const;

export type FileFaultCode = (typeof fileFaults)[number];
export type RowFaultCode = (typeof rowFaults)[number];

/** Where in a file; `table` names the sheet of a workbook. */
type Place = { file: string; table?: string; line?: number; column?: string };

/** A file that cannot be read as a whole. It names places and codes, never what stands in a cell that is not a header. */
export class TableFault extends Error {
  override readonly name = 'TableFault';
  readonly file: string;
  readonly table?: string;
  readonly line?: number;
  readonly column?: string;

  constructor(
    readonly code: FileFaultCode,
    { file, table, line, column }: Place,
  ) {
    super(code);
    this.file = file;
    if (table !== undefined) this.table = table;
    if (line !== undefined) this.line = line;
    if (column !== undefined) this.column = column;
  }
}
