import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { createDatabase } from './create-database.js';

/** A folder of `0001_name.sql` files and the name its table of applied files goes by: `migrations_<name>`. */
export type MigrationDir = { name: string; path: string };
export type Migrations = { url: string; schema: string; dirs: readonly MigrationDir[] };

/** A released file was changed or left out, or a file is not named as it must be. Nothing of its folder was applied. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';
}

type File = { file: string; sql: string; checksum: string };
type Applied = { file: string; checksum: string };

/**
 * Brings a schema up to date: creates the database and the schema when they are missing, then applies what is new, in
 * the order of the folders given and of the file names, each file in one transaction. Forward only. Safe to run in
 * several processes at once: one works, the others wait and find it done. Returns the names of the files applied.
 */
export async function migrate({ url, schema, dirs }: Migrations): Promise<string[]> {
  const folders = await Promise.all(dirs.map(read));
  await createDatabase(url);
  return withClient(url, async (client) => {
    await client.query(`select pg_advisory_lock(hashtextextended('migrate ' || $1, 0))`, [schema]);
    await client.query(`create schema if not exists ${pg.escapeIdentifier(schema)}`);
    const done: string[] = [];
    for (const { name, files } of folders) {
      const table = tableOf(schema, name);
      await client.query(
        `create table if not exists ${table} (file text primary key, checksum text not null, applied_at timestamptz not null default now())`,
      );
      const applied = (await client.query<Applied>(`select file, checksum from ${table} order by file`)).rows;
      for (const file of pendingOf(files, applied, 'all')) {
        await apply(client, schema, table, file);
        done.push(file.file);
      }
    }
    return done;
  });
}

/**
 * The files that are not applied yet; a service with any must not start. Files that a newer release has applied are no
 * hindrance: the old release goes on beside it. Throws a MigrationError for an applied file whose text has changed.
 */
export async function pendingMigrations({ url, schema, dirs }: Migrations): Promise<string[]> {
  const folders = await Promise.all(dirs.map(read));
  return withClient(url, async (client) => {
    const pending: string[] = [];
    for (const { name, files } of folders) {
      const table = tableOf(schema, name);
      const { rows } = await client.query<{ known: boolean }>('select to_regclass($1) is not null as known', [table]);
      const applied = rows[0]?.known ? (await client.query<Applied>(`select file, checksum from ${table}`)).rows : [];
      pending.push(...pendingOf(files, applied, 'ours').map(({ file }) => file));
    }
    return pending;
  });
}

/** What of the files is still to be applied, or a MigrationError naming the file that stands in the way. */
export function pendingOf(files: readonly File[], applied: readonly Applied[], mustKnow: 'all' | 'ours'): File[] {
  const here = new Map(files.map((file) => [file.file, file]));
  const before = new Set(applied.map(({ file }) => file));
  for (const { file, checksum } of applied) {
    const known = here.get(file);
    if (!known && mustKnow === 'all')
      throw new MigrationError(`${file} was applied but is not here: a newer release has migrated this schema`);
    if (known && known.checksum !== checksum)
      throw new MigrationError(`${file} was applied and has been changed since: add a new file instead`);
  }
  return files.filter(({ file }) => !before.has(file));
}

async function read({ name, path }: MigrationDir): Promise<{ name: string; files: File[] }> {
  const names = (await readdir(path)).filter((file) => file.endsWith('.sql')).sort();
  names.forEach((file, at) => {
    if (!/^\d{4}_[a-z0-9_-]+\.sql$/.test(file)) throw new MigrationError(`${file} is not named like 0001_name.sql`);
    if (Number(file.slice(0, 4)) !== at + 1)
      throw new MigrationError(`${file} should have number ${String(at + 1).padStart(4, '0')}`);
  });
  const files = await Promise.all(
    names.map(async (file) => ({ file, ...described(await readFile(join(path, file), 'utf8')) })),
  );
  const own = files.find(({ sql }) => /^\s*(begin|commit|rollback|start\s+transaction)\b[^;]*;/im.test(sql));
  if (own) throw new MigrationError(`${own.file} opens or ends a transaction: each file is one already`);
  return { name, files };
}

const tableOf = (schema: string, name: string) =>
  `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(`migrations_${name.replaceAll('-', '_')}`)}`;

/** The checksum leaves line ends aside: a checkout on another system is the same file. */
const described = (text: string) => {
  const sql = text.replaceAll('\r\n', '\n');
  return { sql, checksum: createHash('sha256').update(sql).digest('hex') };
};

async function apply(client: pg.Client, schema: string, table: string, { file, sql, checksum }: File) {
  await client.query('begin');
  try {
    await client.query(`select set_config('search_path', $1, true)`, [pg.escapeIdentifier(schema)]);
    await client.query(sql);
    await client.query(`insert into ${table} (file, checksum) values ($1, $2)`, [file, checksum]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new MigrationError(`${file} failed: ${(error as Error).message}`, { cause: error });
  }
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'migrate',
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
