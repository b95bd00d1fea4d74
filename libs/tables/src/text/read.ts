import { TableFault } from '../fault.js';
import { type Header, headerOf, rowOf } from '../header.js';
import type { Spool } from '../spool.js';
import type { Reading, RowFault, TableRow, TextFacts } from '../table.js';
import { Scanner, type TextRow } from './scan.js';
import { firstLines } from './separator.js';

/** Reads the one table of a text file. */
export async function* readText(
  spool: Spool,
  encoding: TextFacts['encoding'],
  reading: Reading,
  told?: (facts: TextFacts) => void,
): AsyncGenerator<TableRow | RowFault> {
  const { separator, headerLine } = await firstLines(decoded(spool, encoding));
  told?.({ encoding, separator });
  const reader = new TextTable(reading);
  // A second pass at most: behind a quote that nothing closes, there are only pairs of them.
  for (let from: number | undefined = headerLine; from !== undefined; ) {
    const scanner: Scanner = new Scanner(separator, reading.limits, from);
    from = undefined;
    for await (const rows of scanned(decoded(spool, encoding), scanner)) {
      for (const row of rows) {
        const read = reader.read(row);
        if (read) yield read;
        from = row.goOnAt;
      }
    }
  }
  if (!reader.hasHeader) throw new TableFault('empty-file', { file: reading.file });
}

/** Makes rows of a table out of rows of text: the first that is not empty is the header. */
class TextTable {
  #header: Header | undefined;
  readonly #table: string;

  constructor(private readonly reading: Reading) {
    this.#table = tableOf(reading.file);
  }

  get hasHeader() {
    return this.#header !== undefined;
  }

  read(row: TextRow): TableRow | RowFault | undefined {
    if (!this.#header) return this.#readHeader(row);
    const { table, names } = this.#header;
    const { line, cells, fault } = row;
    const column = names[row.column ?? names.length];
    if (fault) return { table, line, ...(column ? { column } : {}), fault };
    const read = rowOf(this.#header, line, cells);
    // A row that is cut off, or that has another separator than the header, is no row with empty cells at its end.
    return read && 'cells' in read && cells.length < names.length ? { table, line, fault: 'too-few-cells' } : read;
  }

  #readHeader({ line, cells, fault }: TextRow): undefined {
    const place = { file: this.reading.file, table: this.#table, line };
    if (fault) throw new TableFault(fault === 'too-many-cells' ? 'too-many-columns' : 'unreadable-header', place);
    if (cells.every((cell) => cell.trim() === '')) return;
    this.#header = headerOf(this.#table, cells, line, this.reading);
  }
}

async function* scanned(texts: AsyncIterable<string>, scanner: Scanner): AsyncGenerator<TextRow[]> {
  for await (const text of texts) yield scanner.scan(text);
  yield scanner.end();
}

async function* decoded(spool: Spool, encoding: TextFacts['encoding']): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const bytes of spool.read()) yield decoder.decode(bytes, { stream: true });
  yield decoder.decode();
}

/** The name of the file without its folders and its ending. */
function tableOf(file: string): string {
  const name = file.split(/[/\\]/).at(-1) ?? file;
  return name.replace(/(?<=.)\.[^.]*$/, '');
}
