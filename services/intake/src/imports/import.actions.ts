import { type Day, daysAfter, refusal } from '@duo/kernel';
import type { Tx } from '@duo/messaging';
import { newId } from '@duo/platform';
import { refuseWhenClosing } from '../closing/closing.js';
import { closingOf } from '../closing/closing.queries.js';
import { type Kind, kindOf, kinds, type Mapping, unreadColumns } from './columns.js';
import { check, daysKept, type Import, refuseUnlessOpen, write } from './import.js';

/** Somebody is about to bring files. */
export async function beginImport(tx: Tx, { mapping, by }: { mapping: Mapping; by: string }, now: Date, today: Day) {
  const id = newId();
  await tx.manager.query(`insert into imports (id, state, mapping, by, begun_at) values ($1, 'open', $2, $3, $4)`, [
    ...[id, JSON.stringify(mapping), by, now],
  ]);
  await tx.later('forget-import', { day: daysAfter(today, daysKept), time: '03:00' }, { import: id }, id);
  return { id };
}

/** Other words for tables, columns or codes. What was checked has to be checked anew. */
export async function changeMapping(tx: Tx, { id, mapping }: { id: string; mapping: Mapping }) {
  refuseUnlessOpen(await lockImport(tx, id));
  await tx.manager.query(`update imports set mapping = $2, state = 'open' where id = $1`, [
    id,
    JSON.stringify(mapping),
  ]);
}

/** Every row is read anew; what was found before is forgotten. */
export async function askForCheck(tx: Tx, { id }: { id: string }) {
  const before = await lockImport(tx, id);
  await tx.manager.query('delete from import_faults where import = $1 and row is not null', [id]);
  await tx.manager.query(`delete from import_faults where import = $1 and level = 'notice'`, [id]);
  await nameTables(tx, before);
  await tx.manager.query(`update import_rows set status = 'new', refers = null where import = $1 and status <> 'new'`, [
    id,
  ]);
  const [found] = await tx.manager.query<{ rows: number }[]>(
    'select count(*)::int as rows from import_rows where import = $1 and kind is not null',
    [id],
  );
  await save(tx, check(before, found?.rows ?? 0));
  return { state: 'checking' as const };
}

export async function askForWriting(tx: Tx, { id }: { id: string }) {
  refuseWhenClosing(await closingOf(tx.manager));
  const before = await lockImport(tx, id);
  const [found] = await tx.manager.query<{ rows: number }[]>(
    `select count(*)::int as rows from import_rows where import = $1 and status = 'good'`,
    [id],
  );
  await save(tx, write(before, found?.rows ?? 0));
  return { state: 'writing' as const };
}

/** Somebody does not want it any more. */
export async function discardImport(tx: Tx, { id }: { id: string }) {
  await forgetImport(tx, { import: id });
  await tx.cancel('forget-import', id);
}

/** What came is deleted, also the rows that were to be corrected; that there was an import which was written is kept. */
export async function forgetImport(tx: Tx, { import: id }: { import: string }) {
  const before = await lockImport(tx, id);
  if (before.state === 'ended') {
    for (const table of ['import_rows', 'import_faults', 'import_files'])
      await tx.manager.query(`delete from ${table} where import = $1`, [id]);
    return;
  }
  refuseUnlessOpen(before);
  await tx.manager.query('delete from imports where id = $1', [id]);
}

export async function lockImport(tx: Tx, id: string): Promise<Import> {
  const [row] = await tx.manager.query<Import[]>(
    'select id, state, mapping, synthetic, place, done, total from imports where id = $1 for update',
    [id],
  );
  if (!row) throw refusal('no-such-import', { id });
  return row;
}

async function save(tx: Tx, { id, state, place, done, total }: Import) {
  const values = [id, state, place, done, total];
  const set = 'state = $2, place = $3, done = $4, total = $5';
  const atWork = `select from imports where state in ('checking', 'writing') and id <> $1`;
  const others = await tx.manager.query<unknown[]>(atWork, [id]);
  if (others.length > 0) throw refusal('another-import-is-at-work');
  await tx.manager.query(`update imports set ${set} where id = $1`, values);
}

type File = { file: string; sheet: string; kind: Kind | null; columns: string[] };

/** Which table each file or sheet holds, by the mapping of now; a sheet that holds none is told, and so are columns. */
async function nameTables(tx: Tx, { id, mapping }: Import) {
  const files = await tx.manager.query<File[]>(
    'select file, sheet, kind, columns from import_files where import = $1 order by file, sheet',
    [id],
  );
  for (const { file, sheet, kind: before, columns } of files) {
    const kind = kindOf(sheet, mapping);
    if (kind !== before) {
      const values = [id, file, sheet, kind];
      const these = 'where import = $1 and file = $2 and sheet = $3';
      await tx.manager.query(`update import_files set kind = $4 ${these}`, values);
      await tx.manager.query(`update import_rows set kind = $4 ${these}`, values);
    }
    await tellUnread(tx, { id, file, sheet, kind, columns, mapping });
  }
}

type Unread = File & { id: string; mapping: Mapping };

async function tellUnread(tx: Tx, { id, file, sheet, kind, columns, mapping }: Unread) {
  const unread = kind === null ? [{ field: null, rule: 'is-no-table' }] : unreadColumns(kind, columns, mapping);
  for (const { field, rule } of unread)
    await tx.manager.query(
      `insert into import_faults (import, file, sheet, line, field, rule, level, detail)
       values ($1, $2, $3, 1, $4, $5, 'notice', $6)`,
      [id, file, sheet, field, rule, kind === null ? kinds.join(' ') : null],
    );
}
