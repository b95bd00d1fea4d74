import type { Tx } from '@duo/messaging';
import { type Kind, kinds } from './columns.js';
import type { Counts, Import } from './import.js';

export type StagedRow = {
  id: string;
  file: string;
  sheet: string;
  line: number;
  cells: Record<string, string>;
  record: string;
  hash: string;
  refers: Record<string, string>;
};

type Which = { kind: Kind; status: 'new' | 'good'; most: number };

export function takeRows(tx: Tx, id: string, { kind, status, most }: Which): Promise<StagedRow[]> {
  return tx.manager.query(
    `select id, file, sheet, line, cells, record, hash, refers from import_rows
     where import = $1 and kind = $2 and status = $3 order by id limit $4`,
    [id, kind, status, most],
  );
}

/** What became of the rows of each table; what could not be read from the file at all is bad as well. */
export async function countRows(tx: Tx, id: string): Promise<Counts[]> {
  const rows = await tx.manager.query<Counts[]>(
    `select kind as table, count(*)::int as rows,
       (count(*) filter (where status in ('good', 'written')))::int as good,
       (count(*) filter (where status = 'known'))::int as known,
       (count(*) filter (where status = 'bad'))::int as bad
     from import_rows where import = $1 and kind is not null group by kind`,
    [id],
  );
  const unreadable = await tx.manager.query<{ kind: Kind; unreadable: number }[]>(
    `select kind, sum(unreadable)::int as unreadable from import_files
     where import = $1 and kind is not null group by kind`,
    [id],
  );
  const lost = new Map(unreadable.map((one) => [one.kind, one.unreadable]));
  const known = new Map(rows.map((one) => [one.table, one]));
  return kinds.flatMap((table) => {
    const more = lost.get(table) ?? 0;
    const { rows: all = 0, good = 0, known: before = 0, bad = 0 } = known.get(table) ?? {};
    return all + more > 0 ? [{ table, rows: all + more, good, known: before, bad: bad + more }] : [];
  });
}

/** The import that is to be checked or written; taken by whoever asks first. */
export async function importAtWork(tx: Tx): Promise<Import | undefined> {
  const [row] = await tx.manager.query<Import[]>(
    `select id, state, mapping, synthetic, place, done, total from imports
     where state in ('checking', 'writing') for update skip locked limit 1`,
  );
  return row;
}

/** Leaves out the row that is next, which cannot be written. */
export async function refuseRow(tx: Tx, { id, place, state }: Import) {
  const values = [id, kinds[place], state === 'writing' ? 'good' : 'new'];
  await tx.manager.query(
    `with failed as (
       update import_rows set status = 'bad' where id = (
         select id from import_rows where import = $1 and kind = $2 and status = $3 order by id limit 1)
       returning id, file, sheet, line)
     insert into import_faults (import, row, file, sheet, line, rule, level)
     select $1, id, file, sheet, line, 'cannot-be-written', 'error' from failed`,
    values,
  );
}
