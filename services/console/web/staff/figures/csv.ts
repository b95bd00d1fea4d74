/** A table as it stands beside a chart: the first column names the row. */
export type Table = { columns: readonly string[]; rows: readonly (readonly (string | number | null)[])[] };

/** The table as a CSV file that Excel opens as it is: UTF-8 with its mark, CRLF; a text never begins a formula. */
export function csvOf({ columns, rows }: Table): string {
  const lines = [columns, ...rows].map((cells) => cells.map(cell).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function cell(value: string | number | null): string {
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r]/.test(value ?? '') ? `'${value}` : (value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
