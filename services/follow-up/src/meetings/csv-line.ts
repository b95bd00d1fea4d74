/** A text that a spreadsheet would take for a formula gets an apostrophe before it. */
const neutral = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** One line of a CSV file (RFC 4180). */
export const csvLine = (cells: readonly (string | number)[]): string =>
  `${cells.map((cell) => (typeof cell === 'number' ? cell : `"${neutral(cell).replaceAll('"', '""')}"`)).join(',')}\r\n`;
