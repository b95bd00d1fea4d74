import { dayOfSerial } from '../day.js';
import type { RowFaultCode } from '../fault.js';
import type { Workbook } from './parts.js';

/** What a cell says of itself beside its value. */
export type CellKind = { type: string; style: number; formula: boolean };

export type CellValue =
  | { text: string; fault?: undefined }
  | { text?: undefined; fault: RowFaultCode | 'no-such-text' };

/** The text of a cell. The value is null when the cell has none, undefined when it is too long. */
export function cellOf(cell: CellKind, value: string | null | undefined, workbook: Workbook): CellValue {
  if (value === undefined) return { fault: 'cell-too-long' };
  if (value === null) return cell.formula ? { fault: 'formula-without-value' } : { text: '' };
  switch (cell.type) {
    case 's':
      return sharedText(value, workbook.shared);
    case 'b':
      return { text: value === '1' || value === 'true' ? 'yes' : 'no' };
    case 'e':
      return { fault: 'cell-is-an-error' };
    case 'd':
      return { text: value.slice(0, 10) };
    case 'n':
      return numberText(value, workbook.dayStyles[cell.style] === true, workbook.calendar);
    default:
      return { text: value };
  }
}

function sharedText(value: string, shared: Workbook['shared']): CellValue {
  const at = Number(value);
  if (!Number.isInteger(at) || at < 0 || at >= shared.length) return { fault: 'no-such-text' };
  const text = shared[at];
  return text === undefined ? { fault: 'cell-too-long' } : { text };
}

function numberText(value: string, isDay: boolean, calendar: Workbook['calendar']): CellValue {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return { text: value };
  if (!isDay) return { text: String(number) };
  const day = dayOfSerial(number, calendar);
  return day ? { text: day } : { fault: 'no-such-day' };
}
