import { neutral } from '../neutral.js';

/** Starts a CSV file that Excel is to read as UTF-8. */
export const byteOrderMark = '\uFEFF';

/** One line of a CSV file (RFC 4180): formulas neutralised, booleans as yes and no, ended by CR LF. */
export const csvLine = (cells: readonly (string | number | boolean | null)[]): string =>
  `${cells.map(cellOf).join(',')}\r\n`;

function cellOf(cell: string | number | boolean | null): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  const text = neutral(cell);
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
