import type { Database } from '@duo/messaging';
import type { EntityManager } from 'typeorm';
import type { Kind } from './columns.js';
import type { Counts, State } from './import.js';

type Of = { id: string; state: State; synthetic: boolean; done: number; total: number; counts: Counts[] };
type Listed = { id: string; state: State; synthetic: boolean; begunAt: Date; endedAt: Date | null };
type Unread = { table: string; column: string | null };

const listed = `select id, state, synthetic, begun_at as "begunAt", ended_at as "endedAt" from imports`;

export const listImports = (manager: EntityManager, limit: number): Promise<Listed[]> =>
  manager.query(`${listed} order by begun_at desc, id desc limit $1`, [limit]);

/** How far an import is; null: there is none. */
export async function findProgress(manager: EntityManager, id: string): Promise<Of | null> {
  const [row] = await manager.query<Of[]>(
    'select id, state, synthetic, done, total, counts from imports where id = $1',
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

export async function countFaults(manager: EntityManager, id: string): Promise<{ errors: number; notices: number }> {
  const [row] = await manager.query<{ errors: number; notices: number }[]>(
    `select (count(*) filter (where level = 'error'))::int as errors,
       (count(*) filter (where level = 'notice'))::int as notices from import_faults where import = $1`,
    [id],
  );
  return row ?? { errors: 0, notices: 0 };
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
  { id, after, limit }: { id: string; after: number; limit: number },
): Promise<ListedFault[]> =>
  manager.query(
    `select id::int, file, sheet as table, line, field as column, rule, level, detail from import_faults
     where import = $1 and id > $2 order by id limit $3`,
    [id, after, limit],
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
