import { createHash } from 'node:crypto';
import type { Day } from '@duo/kernel';
import type { Tx } from '@duo/messaging';
import { tellDoubles } from './alike.actions.js';
import { type Kind, kinds, translated } from './columns.js';
import type { Import } from './import.js';
import { countRows, type StagedRow, takeRows } from './import.rows.js';
import type { PersonRecord } from './person.js';
import { isGood, readRow, references } from './row.js';

/**
 * Checks the next rows of an import, at most so many, and says how many that were. The rows of a table are checked
 * together once each has been read: for numbers that come twice, and for records that they name.
 */
export async function checkSome(tx: Tx, of: Import, { most, today }: { most: number; today: Day }): Promise<number> {
  const kind = kinds[of.place];
  if (!kind) return endCheck(tx, of);
  const rows = await takeRows(tx, of.id, { kind, status: 'new', most });
  if (rows.length > 0) await readRows(tx, of, { kind, rows, today });
  const next = rows.length < most ? 1 : 0;
  if (next) await compare(tx, of.id, kind);
  await tx.manager.query('update imports set place = place + $2, done = done + $3 where id = $1', [
    ...[of.id, next, rows.length],
  ]);
  return rows.length;
}

type Chunk = { kind: Kind; rows: readonly StagedRow[]; today: Day };

async function readRows(tx: Tx, { id, mapping }: Import, { kind, rows, today }: Chunk) {
  const read = rows.map((row) => {
    const cells = translated(row.cells, kind, mapping);
    const { record, refers, value, faults } = readRow(kind, cells, today);
    const person = kind === 'people' ? (value as PersonRecord).person : null;
    return {
      row,
      person,
      record,
      refers,
      faults,
      side: cells.side,
      synthetic: cells.synthetic === 'yes',
      hash: hashOf(cells),
    };
  });
  const found = read.map(({ row, person, record, refers, faults, side, hash }) => {
    const good = isGood(faults);
    return {
      id: row.id,
      status: good ? 'good' : 'bad',
      record,
      refers,
      side: good && side ? side : null,
      hash,
      person,
    };
  });
  await tx.manager.query(
    `update import_rows r set status = one.status, record = one.record, refers = one.refers, side = one.side, hash = one.hash,
       person = one.person
     from jsonb_to_recordset($1)
       as one (id bigint, status text, record text, refers jsonb, side text, hash text, person jsonb)
     where r.id = one.id`,
    [JSON.stringify(found)],
  );
  const faults = read.flatMap(({ row: { id: row, file, sheet, line }, faults: told }) =>
    told.map((fault) => ({ level: 'error', detail: null, ...fault, row, file, sheet, line })),
  );
  if (faults.length > 0)
    await tx.manager.query(
      `insert into import_faults (import, row, file, sheet, line, field, rule, level, detail)
       select $1, row, file, sheet, line, field, rule, level, detail from jsonb_to_recordset($2)
         as one (row bigint, file text, sheet text, line integer, field text, rule text, level text, detail text)`,
      [id, JSON.stringify(faults)],
    );
  if (kind === 'people' && read.some(({ synthetic }) => synthetic))
    await tx.manager.query('update imports set synthetic = true where id = $1', [id]);
}

/** What the row says, whatever file it stands in and in whatever order its columns come. */
function hashOf(cells: Record<string, string>): string {
  const told = Object.entries(cells).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(told)).digest('base64url');
}

/** What a row cannot tell alone. Each step looks only at rows that are good so far. */
async function compare(tx: Tx, id: string, kind: Kind) {
  const of = [id, kind];
  // The rows have just come: without this PostgreSQL takes the table for empty, and looks at each row for each other.
  await tx.manager.query(`set local work_mem = '64MB'`);
  await tx.manager.query('analyze import_rows (import, kind, status, record, side)');
  // The same row again says nothing new; another one of the same number cannot be right as well.
  await tx.manager.query(
    `update import_rows r set status = 'known' from (
       select id, row_number() over (partition by record, hash order by id) as nth
       from import_rows where import = $1 and kind = $2 and status = 'good') as s
     where r.id = s.id and nth > 1`,
    of,
  );
  await fail(
    tx,
    of,
    { field: numberOf(kind), rule: 'record-is-there-twice' },
    `id in (
    select id from (select id, row_number() over (partition by record order by id) as nth
      from import_rows where import = $1 and kind = $2 and status = 'good') as s where nth > 1)`,
  );
  await tx.manager.query(
    `update import_rows r set status = 'known' from records
     where import = $1 and r.kind = $2 and status = 'good' and records.kind = $2 and records.record = r.record
       and records.hash = r.hash`,
    of,
  );
  await fail(
    tx,
    of,
    { field: numberOf(kind), rule: 'record-differs-from-what-was-imported' },
    `exists (select from records where records.kind = $2 and records.record = r.record)`,
  );
  for (const reference of references[kind]) await compareReference(tx, of, reference);
  if (kind === 'people') await tellDoubles(tx, id);
}

type Reference = (typeof references)[Kind][number];

/** A record that is named is one of this import that is good, or one of an import before. */
async function compareReference(tx: Tx, of: string[], { field, to, side }: Reference) {
  const unless = (rule: string, where: string) =>
    fail(
      tx,
      of,
      { field, rule },
      `refers ->> '${field}' not in (
        select record from import_rows
        where import = $1 and kind = '${to}' and status in ('good', 'known') ${where}
        union select record from records where kind = '${to}' ${where})`,
    );
  await unless(`is-not-among-${to}`, '');
  if (side) await unless(`is-no-${side}`, `and side = '${side}'`);
}

const numberOf = (kind: Kind) => (kind === 'meetings' ? 'duo' : 'record');

async function fail(tx: Tx, of: string[], { field, rule }: { field: string; rule: string }, where: string) {
  await tx.manager.query(
    `with wrong as materialized (
       select id from import_rows r where import = $1 and kind = $2 and status = 'good' and ${where}
     ), failed as (
       update import_rows r set status = 'bad' from wrong where r.id = wrong.id
       returning r.id, file, sheet, line)
     insert into import_faults (import, row, file, sheet, line, field, rule, level)
     select $1, id, file, sheet, line, $3, $4, 'error' from failed order by id`,
    [...of, field, rule],
  );
}

async function endCheck(tx: Tx, { id }: Import): Promise<number> {
  await tx.manager.query(`update imports set state = 'checked', place = 0, counts = $2 where id = $1`, [
    ...[id, JSON.stringify(await countRows(tx, id))],
  ]);
  return 0;
}
