import { randomUUID } from 'node:crypto';
import { type Branch, refusal } from '@duo/kernel';
import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { Entry } from './archive.ts';
import { describeSchema, refuseUnknownSchemas } from './catalogue.ts';
import { format, type Manifest, manifestName } from './manifest.ts';
import type { Kept } from './services.ts';
import { quoted } from './session.ts';

/** About as much of a table as one entry of the archive holds. */
const pieceBytes = 1024 * 1024;

/**
 * Everything of a branch as it is at one instant, the manifest first, while everybody goes on working: one transaction
 * reads all tables of all services, so that what one has told another is in both or in neither. Migrations wait meanwhile,
 * and a second backup is refused.
 */
export async function* snapshotOf(client: pg.Client, branch: Branch, kept: readonly Kept[]): AsyncGenerator<Entry> {
  await lock(client, kept);
  await client.query('begin isolation level repeatable read read only');
  await refuseUnknownSchemas(client, kept);
  const { rows } = await client.query<{ now: Date }>('select clock_timestamp() as now');
  const schemas = [];
  for (const one of kept) schemas.push((await describeSchema(client, one)) ?? []);
  const takenAt = (rows[0]?.now ?? new Date()).toISOString();
  const manifest: Manifest = { kind: 'duo-backup', format, id: randomUUID(), branch, takenAt, schemas: schemas.flat() };
  if (manifest.schemas.length === 0) throw refusal('nothing-to-back-up', { branch });
  yield { name: manifestName, data: Buffer.from(JSON.stringify(manifest, undefined, 1)) };
  for (const { name: schema, tables } of manifest.schemas)
    for (const { name, columns } of tables) yield* piecesOf(client, schema, name, columns);
  await client.query('commit');
}

async function lock(client: pg.Client, kept: readonly Kept[]): Promise<void> {
  const { rows } = await client.query<{ taken: boolean }>(
    `select pg_try_advisory_lock(hashtextextended('backup', 0)) as taken`,
  );
  if (!rows[0]?.taken) throw refusal('another-backup-is-under-way');
  for (const { schema } of kept)
    await client.query(`select pg_advisory_lock_shared(hashtextextended('migrate ' || $1, 0))`, [schema]);
}

async function* piecesOf(client: pg.Client, schema: string, table: string, columns: string[]): AsyncGenerator<Entry> {
  const list = columns.map((column) => quoted(column)).join(', ');
  const rows = client.query(copyTo(`copy ${quoted(schema, table)} (${list}) to stdout`));
  let [held, size, at]: [Buffer[], number, number] = [[], 0, 0];
  const piece = () => {
    const data = Buffer.concat(held);
    [held, size, at] = [[], 0, at + 1];
    return { name: `${schema}/${table}/${String(at).padStart(6, '0')}`, data };
  };
  for await (const chunk of rows) {
    held.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size >= pieceBytes) yield piece();
  }
  if (size > 0) yield piece();
}
