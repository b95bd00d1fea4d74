import { refusal } from '@duo/kernel';
import { appliedMigrations } from '@duo/platform';
import type pg from 'pg';
import type { Manifest, Migration } from './manifest.ts';
import type { Kept } from './services.ts';
import { quoted } from './session.ts';

/** Of the event log and not of the branch: a restored branch says everything again. */
const left = 'outbox.published_at';
/** Made of what the others keep, or noted by a restore. */
const derived = ['eventlog', 'bullmq', 'backup', 'public'];

type Schema = Manifest['schemas'][number];

/** Fails when the database has a schema that a backup would silently leave out. */
export async function refuseUnknownSchemas(client: pg.ClientBase, kept: readonly Kept[]): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select nspname as name from pg_namespace where nspname !~ '^pg_' and nspname <> all($1)`,
    [['information_schema', ...derived, ...kept.map(({ schema }) => schema)]],
  );
  if (rows[0]) throw refusal('unknown-schema', { schema: rows[0].name });
}

/** What there is of a schema, with the sum of each table; nothing of one that was never made. */
export async function describeSchema(client: pg.ClientBase, { schema, dirs }: Kept): Promise<Schema | undefined> {
  const migrations: Record<string, Migration[]> = {};
  for (const { name } of dirs) {
    const applied = await appliedMigrations(client, schema, name);
    if (!applied) return undefined;
    migrations[name] = applied;
  }
  const tables = [];
  for (const name of await tablesIn(client, schema)) {
    const columns = await columnsOf(client, schema, name);
    tables.push({ name, columns, ...(await sumOf(client, schema, { name, columns })) });
  }
  return { name: schema, migrations, tables, sequences: await sequencesIn(client, schema) };
}

/** How many rows, and a number that is another when any of them is; their order does not matter. */
export async function sumOf(
  client: pg.ClientBase,
  schema: string,
  { name, columns }: { name: string; columns: string[] },
) {
  const { rows } = await client.query<{ rows: string; sum: string }>(
    `select count(*) as rows, coalesce(sum(('x' || left(md5(row(${columns.map((one) => quoted(one))})::text), 15))::bit(60)::bigint), 0) as sum
     from ${quoted(schema, name)}`,
  );
  return { rows: Number(rows[0]?.rows), sum: String(rows[0]?.sum) };
}

/** The tables of a schema, each after those that it refers to; not those that note what was migrated. */
export async function tablesIn(client: pg.ClientBase, schema: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string; to: string[] }>(
    `select t.relname as name, coalesce(array_agg(r.relname::text) filter (where r.relname <> t.relname), '{}') as to
     from pg_class t
     left join pg_constraint c on c.conrelid = t.oid and c.contype = 'f'
     left join pg_class r on r.oid = c.confrelid
     where t.relnamespace = $1::regnamespace and t.relkind in ('r', 'p') and t.relname not like 'migrations\\_%'
     group by t.relname order by t.relname`,
    [quoted(schema)],
  );
  const order: string[] = [];
  while (order.length < rows.length) {
    const next = rows.filter(({ name, to }) => !order.includes(name) && to.every((one) => order.includes(one)));
    if (next.length === 0) throw new Error(`the tables of ${schema} refer to each other in a circle`);
    order.push(...next.map(({ name }) => name));
  }
  return order;
}

async function columnsOf(client: pg.ClientBase, schema: string, table: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select attname as name from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`,
    [quoted(schema, table)],
  );
  return rows.map(({ name }) => name).filter((column) => `${table}.${column}` !== left);
}

async function sequencesIn(client: pg.ClientBase, schema: string): Promise<Record<string, string>> {
  const { rows } = await client.query<{ name: string; last: string }>(
    'select sequencename as name, last_value::text as last from pg_sequences where schemaname = $1 and last_value is not null',
    [schema],
  );
  return Object.fromEntries(rows.map(({ name, last }) => [name, last]));
}
