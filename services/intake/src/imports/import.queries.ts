import type { Database } from '@duo/messaging';
import type { EntityManager } from 'typeorm';
import { codedColumns, headerOf, type Kind, kindOf, type Mapping } from './columns.js';
import type { Counts, State } from './import.js';

type Dates = { begunAt: Date; endedAt: Date | null };
type Of = Dates & {
  id: string;
  state: State;
  mapping: Mapping;
  synthetic: boolean;
  done: number;
  total: number;
  counts: Counts[];
};
type Listed = { id: string; state: State; synthetic: boolean } & Dates & Sums;
type Sums = { files: string[]; records: number; badRows: number };
type Unread = { table: string; column: string | null };

const sumOf = (part: 'good' | 'bad') =>
  `(select coalesce(sum((one ->> '${part}')::int), 0)::int from jsonb_array_elements(counts) as one)`;
const dates = `begun_at as "begunAt", ended_at as "endedAt"`;
const listed = `select id, state, synthetic, ${dates},
    array(select distinct file from import_files where import = imports.id order by file) as files,
    ${sumOf('good')} as records, ${sumOf('bad')} as "badRows" from imports`;

export const listImports = (manager: EntityManager, limit: number): Promise<Listed[]> =>
  manager.query(`${listed} order by begun_at desc, id desc limit $1`, [limit]);

/** How far an import is; null: there is none. */
export async function findProgress(manager: EntityManager, id: string): Promise<Of | null> {
  const [row] = await manager.query<Of[]>(
    `select id, state, mapping, synthetic, ${dates}, done, total, counts from imports where id = $1`,
    [id],
  );
  return row ?? null;
}

/** What is not read at all: sheets that are no table, and columns that no table has. */
export const listUnread = (manager: EntityManager, id: string): Promise<Unread[]> =>
  manager.query(
    `select distinct sheet as table, field as column from import_faults
     where import = $1 and rule in ('column-is-not-read', 'is-no-table') order by 1, 2`,
    [id],
  );

type FaultCounts = { errors: number; notices: number; doubles: number };

export async function countFaults(manager: EntityManager, id: string): Promise<FaultCounts> {
  const [row] = await manager.query<FaultCounts[]>(
    `select (count(*) filter (where level = 'error'))::int as errors,
       (count(*) filter (where level = 'notice'))::int as notices,
       (count(*) filter (where rule = 'may-be-there-already'))::int as doubles from import_faults where import = $1`,
    [id],
  );
  return row ?? { errors: 0, notices: 0, doubles: 0 };
}

type Sheet = {
  file: string;
  sheet: string;
  table: Kind | null;
  columns: string[];
  rows: number;
  unreadable: number;
};

/** What came, and which table each file or sheet is by the mapping of now. */
export async function listSheets(manager: EntityManager, id: string, mapping: Mapping): Promise<Sheet[]> {
  const sheets = await manager.query<Omit<Sheet, 'table'>[]>(
    'select file, sheet, columns, rows, unreadable from import_files where import = $1 order by file, sheet',
    [id],
  );
  return sheets.map((one) => ({ ...one, table: kindOf(one.sheet, mapping) }));
}

type Word = { table: Kind; column: string; cell: string; rows: number; codes: string[] };
const mostWords = 200;
const longestWord = 200;

/** What the last check did not understand in columns of codes, the most frequent first. Other columns are never told. */
export async function listWords(manager: EntityManager, id: string, mapping: Mapping): Promise<Word[]> {
  const coded = (await listSheets(manager, id, mapping)).flatMap(({ file, sheet, table, columns }) =>
    (table ? codedColumns[table] : []).map((column) => {
      const header = table && headerOf(column, columns, table, mapping);
      return { file, sheet, kind: table, column, header };
    }),
  );
  const words = await manager.query<(Omit<Word, 'codes'> & { codes: string | null })[]>(
    `select r.kind as table, f.field as column, cells ->> header as cell, count(distinct r.id)::int as rows,
       max(detail) filter (where rule = 'must-be-one-of') as codes
     from json_to_recordset($2) as c (file text, sheet text, kind text, "column" text, header text)
     join import_rows r on r.import = $1 and r.file = c.file and r.sheet = c.sheet and r.kind = c.kind
     join import_faults f on f.import = $1 and f.row = r.id and f.field = c.column and f.level = 'error'
     where length(cells ->> header) <= $3 group by 1, 2, 3 order by 4 desc, 1, 2, 3 limit $4`,
    [id, JSON.stringify(coded), longestWord, mostWords],
  );
  return words.map(({ codes, ...word }) => ({ ...word, codes: codes?.split(' ') ?? [] }));
}

export type ListedFault = {
  id: number;
  file: string;
  table: string;
  line: number;
  column: string | null;
  rule: string;
  level: 'error' | 'notice';
  detail: string | null;
};

export const listFaults = (
  manager: EntityManager,
  { id, after, limit, level }: { id: string; after: number; limit: number; level?: string | undefined },
): Promise<ListedFault[]> =>
  manager.query(
    `select id::int, file, sheet as table, line, field as column, rule, level, detail from import_faults
     where import = $1 and id > $2 and ($4::text is null or level = $4) order by id limit $3`,
    [id, after, limit, level ?? null],
  );

/**
 * The rows of a table that are to be corrected, as they came, with what is wrong behind them. The header comes first. A row
 * that could not be read at all has nothing but its place in the file, so that it is written anew and not forgotten.
 */
export async function* badRows(
  database: Database,
  { id, kind, errors }: { id: string; kind: Kind; errors: string },
): AsyncGenerator<string[]> {
  const headers = await database.manager.query<{ columns: string[] }[]>(
    'select columns from import_files where import = $1 and kind = $2 order by file, sheet',
    [id, kind],
  );
  const columns = [...new Set(headers.flatMap((one) => one.columns))].filter((column) => column !== errors);
  yield [...columns, errors];
  // The id of an import is a uuid, and the name of a table one of a list: nothing else comes into the statement.
  const rows = `select cells, (
      select string_agg(concat_ws(' ', field, rule, detail), '; ' order by f.id) from import_faults f
      where f.row = r.id and level = 'error') as told
    from import_rows r where import = '${id}' and kind = '${kind}' and status = 'bad' order by r.id`;
  for await (const { cells, told } of database.eachRow<{ cells: Record<string, string>; told: string | null }>(rows))
    yield [...columns.map((column) => cells[column] ?? ''), told ?? ''];
  const unreadable = `select f.file, f.line, string_agg(concat_ws(' ', field, rule, detail), '; ' order by f.id) as told
    from import_faults f join import_files i on i.import = f.import and i.file = f.file and i.sheet = f.sheet
    where f.import = '${id}' and i.kind = '${kind}' and f.row is null and level = 'error'
    group by f.file, f.sheet, f.line order by f.file, f.sheet, f.line`;
  for await (const { file, line, told } of database.eachRow<{ file: string; line: number; told: string }>(unreadable))
    yield [...columns.map(() => ''), `${file}, line ${line}: ${told}`];
}
