import { TableFault } from './fault.js';
import { restored } from './neutral.js';
import type { Reading, RowFault, TableRow } from './table.js';

/** The first row of a table: the names of its columns, '' where one has none. */
export type Header = { table: string; names: readonly string[] };

/** Control characters, but those of lines and tabs, and what an earlier program could not read. */
const unreadable = /[^\P{Cc}\t\n\r]|\uFFFD/u;

/** Names the columns. Empty columns at the end are none; one between others has no name and must stay empty. */
export function headerOf(table: string, cells: readonly string[], line: number, { file, limits }: Reading): Header {
  const names = cells.map((cell) => cell.trim().toLowerCase());
  while (names.at(-1) === '') names.pop();
  const place = { file, table, line };
  if (names.length > limits.columns) throw new TableFault('too-many-columns', place);
  if (names.some((name) => unreadable.test(name))) throw new TableFault('unreadable-header', place);
  const seen = new Set<string>();
  for (const name of names) {
    if (name !== '' && seen.has(name)) throw new TableFault('duplicated-header', { ...place, column: name });
    seen.add(name);
  }
  return { table, names };
}

/** A row by the names of its header, what is wrong with it, or nothing when it is empty. */
export function rowOf(header: Header, line: number, raw: readonly string[]): TableRow | RowFault | undefined {
  const { table, names } = header;
  const cells = raw.map((cell) => cell.trim());
  if (cells.every((cell) => cell === '')) return undefined;
  if (cells.slice(names.length).some((cell) => cell !== '')) return { table, line, fault: 'too-many-cells' };
  for (const [at, name] of names.entries()) {
    const cell = cells[at] ?? '';
    if (name === '' && cell !== '') return { table, line, fault: 'cell-without-header' };
    if (unreadable.test(cell)) return { table, line, column: name, fault: 'unreadable-character' };
  }
  const named = names.flatMap((name, at) => (name === '' ? [] : [[name, restored(cells[at] ?? '')] as const]));
  return { table, line, cells: Object.fromEntries(named) };
}
