import { refusal } from '@duo/kernel';
import { noteRestore } from '@duo/messaging';
import { migrate } from '@duo/platform';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Entry } from './archive.ts';
import { sumOf, tablesIn } from './catalogue.ts';
import { type Manifest, manifestName } from './manifest.ts';
import type { Kept } from './services.ts';
import { quoted, session } from './session.ts';

/**
 * Makes a branch of a backup in a database that has nothing: the tables of the release that it was taken with, its rows,
 * what has come to the tables since. Refuses what does not add up to the sums of the manifest.
 */
export async function load(url: string, entries: AsyncIterable<Entry>, manifest: Manifest, kept: readonly Kept[]) {
  const dirsOf = (schema: string) => kept.find((one) => one.schema === schema)?.dirs ?? [];
  for (const { name: schema, migrations } of manifest.schemas) {
    const upTo = Object.fromEntries(
      Object.entries(migrations).map(([folder, files]) => [folder, files.at(-1)?.file ?? '']),
    );
    await migrate({ url, schema, dirs: dirsOf(schema), upTo });
  }
  await session(url, async (client) => {
    await client.query('begin');
    for (const { name } of manifest.schemas) await empty(client, name);
    await fill(client, entries, manifest);
    for (const schema of manifest.schemas) await check(client, schema);
    await noteRestore(client, { backup: manifest.id, takenAt: new Date(manifest.takenAt) });
    await client.query('commit');
    await client.query('analyze');
  });
  for (const { name: schema } of manifest.schemas) await migrate({ url, schema, dirs: dirsOf(schema) });
}

/** A migration may have written rows, which the backup has, too. */
async function empty(client: pg.Client, schema: string): Promise<void> {
  const tables = (await tablesIn(client, schema)).map((table) => quoted(schema, table));
  if (tables.length > 0) await client.query(`truncate ${tables.join(', ')}`);
}

async function fill(client: pg.Client, entries: AsyncIterable<Entry>, { schemas }: Manifest): Promise<void> {
  let open: { of: string; table: Intake } | undefined;
  for await (const { name, data } of entries) {
    if (name === manifestName) continue;
    const of = name.slice(0, name.lastIndexOf('/'));
    if (of !== open?.of) {
      await open?.table.end();
      open = { of, table: await openTable(client, of, schemas) };
    }
    await open.table.take(data);
  }
  await open?.table.end();
}

type Intake = { take(data: Buffer): Promise<void>; end(): Promise<void> };

async function openTable(client: pg.Client, of: string, schemas: Manifest['schemas']): Promise<Intake> {
  const [schema = '', name = ''] = of.split('/');
  const table = schemas.find((one) => one.name === schema)?.tables.find((one) => one.name === name);
  if (!table) throw refusal('backup-is-damaged', { entry: of });
  // What PostgreSQL works out of a row may call functions of the schema.
  await client.query(`select set_config('search_path', $1, true)`, [quoted(schema)]);
  const list = table.columns.map((column) => quoted(column)).join(', ');
  const rows = client.query(copyFrom(`copy ${quoted(schema, name)} (${list}) from stdin`));
  const failed = new Promise<never>((_, reject) => rows.on('error', reject));
  failed.catch(() => undefined);
  // The stream tells of what the server refuses as an error only: whoever waits for it to be written would wait for ever.
  const settled = (hand: (done: () => void) => void) => Promise.race([new Promise<void>(hand), failed]);
  return {
    take: (data) => settled((done) => rows.write(data, done)),
    end: () => settled((done) => rows.end(done)),
  };
}

async function check(
  client: pg.Client,
  { name: schema, tables, sequences }: Manifest['schemas'][number],
): Promise<void> {
  for (const [sequence, last] of Object.entries(sequences))
    await client.query('select setval($1::regclass, $2)', [quoted(schema, sequence), last]);
  for (const table of tables) {
    const { rows, sum } = await sumOf(client, schema, table);
    if (rows !== table.rows || sum !== table.sum)
      throw refusal('backup-does-not-add-up', { table: `${schema}.${table.name}`, rows, expected: table.rows });
  }
}
