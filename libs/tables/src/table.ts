import type { RowFaultCode } from './fault.js';
import type { Limits } from './limits.js';

/**
 * One row of a table: a CSV file, or one sheet of a workbook. Cells are text as typed (a date of Excel as 2019-12-31, a
 * boolean as yes or no), trimmed; '' is an empty cell. Keys are the names of the header, lower-cased and trimmed.
 */
export type TableRow = { table: string; line: number; cells: Record<string, string> };

/** A row that is left out. The line is the one that a text editor or Excel shows. */
export type RowFault = { table: string; line: number; column?: string; fault: RowFaultCode };

/** How a text file was read. */
export type TextFacts = {
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  separator: ',' | ';' | '\t';
};

export type ReadOptions = {
  /** Name of the file, of which a text file's table takes its own. What kind of file it is, is told by its content. */
  name: string;
  limits?: Partial<Limits>;
  /** Told once, before the first row, how a text file is read. */
  told?: (facts: TextFacts) => void;
};

/** What every part of the reader knows. */
export type Reading = { file: string; limits: Limits };
