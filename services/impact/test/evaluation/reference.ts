import { readFileSync } from 'node:fs';

/** A file of reference results. Each spec says what it reads there; see the README beside. */
export const reference = <Shape>(name: string): Shape => JSON.parse(text(`${name}.json`));

/** A file of comma separated values: each row by the names of its columns, as text. No value in them holds a comma. */
export function table(name: string): Record<string, string>[] {
  const [head = '', ...lines] = text(`${name}.csv`).trim().split('\n');
  const columns = cells(head);
  return lines.map((line) => {
    const values = cells(line);
    return Object.fromEntries(columns.map((column, at) => [column, values[at] ?? '']));
  });
}

/** How far apart two numbers are, as a share of the second, or as they are where that is 0. */
export const apart = (found: number | undefined, expected: number): number =>
  Math.abs((found ?? Number.NaN) - expected) / (expected === 0 ? 1 : Math.abs(expected));

const text = (file: string) => readFileSync(new URL(`./${file}`, import.meta.url), 'utf8');
const cells = (line: string) =>
  line
    .trim()
    .split(',')
    .map((cell) => cell.replace(/^"|"$/g, ''));
