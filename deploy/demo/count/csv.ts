/** Reads CSV as RFC 4180 has it, and nothing else: quotes where they must be, as many cells in each line as in the first. */
export function parseCsv(text: string): Record<string, string>[] {
  const [header = [], ...lines] = linesOf(text);
  return lines.map((cells, at) => {
    if (cells.length !== header.length)
      throw new Error(`row ${at + 2} has ${cells.length} cells and not ${header.length}`);
    return Object.fromEntries(header.map((name, column) => [name, cells[column] as string]));
  });
}

/** A cell and what ends it: a comma, or the end of the line. */
const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/y;

function linesOf(text: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  cell.lastIndex = 0;
  while (cell.lastIndex < text.length) {
    const from = cell.lastIndex;
    const found = cell.exec(text);
    if (!found) throw new Error(`this is no CSV, at character ${from}: ${JSON.stringify(text.slice(from, from + 20))}`);
    line.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] !== ',') {
      lines.push(line);
      line = [];
    }
  }
  // A text that ends with a comma ends with an empty cell.
  return line.length > 0 ? [...lines, [...line, '']] : lines;
}
