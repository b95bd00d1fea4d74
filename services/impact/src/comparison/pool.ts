import { createHash } from 'node:crypto';
import type { Day } from '@duo/kernel';
import type { RowFault, TableRow } from '@duo/tables';
import { type ComparisonPerson, columnNames, type Fault, neededColumns, readPerson } from './person.js';

/** A pool has some thousands of people; a file that has many more is another file. */
export const mostRows = 20_000;
/** Bytes of a file; a row takes about 150. */
export const mostBytes = 8 * 1024 * 1024;
/** How many faults are told one by one; all of them are counted. */
export const mostTold = 500;

/** What is wrong with a line of the file, the header being the first. */
export type LineFault = Fault & { readonly line: number };

export type ReadPool = {
  rows: number;
  /** Those without faults, in the order of the file, with their lines. */
  people: { line: number; person: ComparisonPerson }[];
  synthetic: boolean;
  faults: LineFault[];
};

/** Reads every row of a file and gathers what is wrong with it. Rows without the columns that it takes are only counted. */
export async function readPool(rows: AsyncIterable<TableRow | RowFault>, today: Day): Promise<ReadPool> {
  const pool: ReadPool = { rows: 0, people: [], synthetic: false, faults: [] };
  const lineOf = new Map<string, number>();
  let header: { table: string; whole: boolean } | undefined;
  for await (const row of rows) {
    pool.rows += 1;
    const end = endOf(pool.rows, row, header?.table);
    if (end) {
      pool.faults.push({ line: row.line, field: null, ...end });
      break;
    }
    if ('fault' in row) pool.faults.push({ line: row.line, field: row.column ?? null, rule: row.fault });
    else {
      if (!header) pool.faults.push(...faultsOfHeader(Object.keys(row.cells)));
      header ??= { table: row.table, whole: pool.faults.every(({ rule }) => rule !== 'column-is-missing') };
      if (header.whole) take(pool, row, lineOf, today);
    }
  }
  if (pool.rows === 0) pool.faults.push({ line: 1, field: null, rule: 'has-no-rows' });
  return pool;
}

/** What makes reading on useless. */
function endOf(rows: number, { table }: TableRow | RowFault, first = table): Omit<Fault, 'field'> | undefined {
  if (table !== first) return { rule: 'is-another-table' };
  return rows > mostRows ? { rule: 'too-many-rows', detail: `${mostRows} at most` } : undefined;
}

function take(pool: ReadPool, { line, cells }: TableRow, lineOf: Map<string, number>, today: Day) {
  const { key, person, synthetic, faults } = readPerson(cells, today);
  const before = lineOf.get(key ?? '');
  if (before !== undefined) faults.push({ field: 'key', rule: 'key-is-there-twice', detail: `line ${before}` });
  else if (key !== null) lineOf.set(key, line);
  pool.faults.push(...faults.map((fault) => ({ line, ...fault })));
  if (person && before === undefined) pool.people.push({ line, person });
  pool.synthetic ||= synthetic;
}

/** A column that is not on the list is refused and not passed over: what it holds should not have been sent at all. */
function faultsOfHeader(names: readonly string[]): LineFault[] {
  const known: readonly string[] = columnNames;
  return [
    ...names.flatMap((name, at) =>
      // Without a header, names of people would stand here: what is no word of a header is told by its place.
      known.includes(name) ? [] : [{ line: 1, field: `column ${at + 1}`, rule: 'column-is-not-allowed' }],
    ),
    ...neededColumns
      .filter((name) => !names.includes(name))
      .map((field) => ({ line: 1, field, rule: 'column-is-missing' })),
  ];
}

/** Over the people, in whatever order and with whatever separator they came. */
export function hashOf({ people, synthetic }: Pick<ReadPool, 'people' | 'synthetic'>): string {
  const sorted = people.map(({ person }) => person).sort((one, other) => (one.key < other.key ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify({ synthetic, people: sorted }))
    .digest('hex');
}
