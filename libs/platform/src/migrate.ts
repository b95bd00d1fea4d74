import pg from 'pg';
import { whyClosed } from './closed.js';
import { createDatabase } from './create-database.js';
import { type Applied, type File, type MigrationDir, pendingOf, readDir } from './migration-files.js';
import { type Lock, transaction } from './migration-transaction.js';

export type Migrations = {
  url: string;
  schema: string;
  dirs: readonly MigrationDir[];
  /** The last file of each folder that is applied, by the folder's name: what a backup holds is of a release of then. */
  upTo?: Readonly<Record<string, string>>;
  /** How long to wait for what others hold; some minutes unless told. */
  lock?: Lock;
};

/**
 * Brings a schema up to date: creates the database and the schema when they are missing, then applies what is new, in
 * the order of the folders given and of the file names, each file in one transaction. Forward only. Safe to run in
 * several processes at once: one works, the others wait and find it done. Whoever writes meanwhile waits half a second at
 * most behind a lock that a file asks for. Returns the names of the files applied.
 */
export async function migrate({ url, schema, dirs, upTo, lock }: Migrations): Promise<string[]> {
  const folders = await Promise.all(dirs.map(readDir));
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
      for (const file of pendingOf(files, applied)) {
        if (upTo && file.file > (upTo[name] ?? '')) break;
        await apply(client, schema, table, file, lock);
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
  const folders = await Promise.all(dirs.map(readDir));
  return withClient(url, async (client) => {
    const pending: string[] = [];
    for (const { name, files } of folders) {
      const applied = (await appliedMigrations(client, schema, name)) ?? [];
      pending.push(...pendingOf(files, applied).map(({ file }) => file));
    }
    return pending;
  });
}

/** What is applied of a folder, in the order of the file names; undefined: the folder was never brought into the schema. */
export async function appliedMigrations(
  client: pg.ClientBase,
  schema: string,
  folder: string,
): Promise<Applied[] | undefined> {
  const table = tableOf(schema, folder);
  const { rows } = await client.query<{ known: boolean }>('select to_regclass($1) is not null as known', [table]);
  return rows[0]?.known
    ? (await client.query<Applied>(`select file, checksum from ${table} order by file`)).rows
    : undefined;
}

const tableOf = (schema: string, name: string) =>
  `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(`migrations_${name.replaceAll('-', '_')}`)}`;

const apply = (client: pg.Client, schema: string, table: string, { file, sql, checksum }: File, lock?: Lock) =>
  transaction(client, file, lock, async () => {
    await client.query(`select set_config('search_path', $1, true)`, [pg.escapeIdentifier(schema)]);
    await client.query(sql);
    await client.query(`insert into ${table} (file, checksum) values ($1, $2)`, [file, checksum]);
  });

/** Does a piece of work on a connection of its own. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'migrate',
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    throw await whyClosed(url, error);
  }
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
