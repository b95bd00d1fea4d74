import { type Branch, databaseOf } from '@duo/kernel';
import { isUnrenewed } from '@duo/messaging';
import { appliedMigrations } from '@duo/platform';
import type pg from 'pg';
import type { Known, Migration } from '../backup/manifest.ts';
import type { Place } from '../backup/places/place.ts';
import { type Kept, knownMigrations } from '../backup/services.ts';
import { session } from '../backup/session.ts';
import type { DatabaseFacts, ServiceFacts } from './judge.ts';

/** Looks at the database of a branch; changes nothing. */
export async function databaseFacts(place: Place, branch: Branch, kept: readonly Kept[]): Promise<DatabaseFacts> {
  const known = await knownMigrations(kept);
  return session(place.database(databaseOf(branch), branch), async (client) => {
    await client.query('set default_transaction_read_only = on');
    const clockSeconds = await clockOf(client);
    const { pending, unknown } = await migrationsOf(client, known);
    const oldLog = await isUnrenewed(client);
    const services: ServiceFacts[] = [];
    for (const { schema } of kept)
      if (await isThere(client, `${schema}.jobs`)) services.push(await serviceFacts(client, branch, schema));
    return { clockSeconds, version: await versionOf(client), pending, unknown, oldLog, services };
  });
}

/** Asked in the middle of the way there and back. */
async function clockOf(client: pg.ClientBase): Promise<number> {
  const from = Date.now();
  const { rows } = await client.query<{ now: Date }>('select clock_timestamp() as now');
  return ((rows[0]?.now.getTime() ?? 0) - (from + Date.now()) / 2) / 1000;
}

async function versionOf(client: pg.ClientBase): Promise<string> {
  const { rows } = await client.query<{ server_version: string }>('show server_version');
  return rows[0]?.server_version ?? '';
}

async function migrationsOf(client: pg.ClientBase, known: Known) {
  const [pending, unknown]: [string[], string[]] = [[], []];
  for (const [schema, folders] of Object.entries(known)) {
    for (const [folder, files] of Object.entries(folders)) {
      const applied = (await appliedMigrations(client, schema, folder)) ?? [];
      const missing = (from: readonly Migration[], within: readonly Migration[]) =>
        from.filter((one) => !within.some(({ file, checksum }) => file === one.file && checksum === one.checksum));
      pending.push(...missing(files, applied).map(({ file }) => `${schema} ${file}`));
      unknown.push(...missing(applied, files).map(({ file }) => `${schema} ${file}`));
    }
  }
  return { pending, unknown };
}

/** An event's id is of version 7 and tells when it was said. */
async function serviceFacts(client: pg.ClientBase, branch: Branch, schema: string): Promise<ServiceFacts> {
  const { rows } = await client.query<Record<string, string | null>>(
    `select
       (select extract(epoch from clock_timestamp() - min(uuid_extract_timestamp(id))) from ${schema}.outbox where published_at is null) as unpublished,
       (select count(*) from ${schema}.parked where next_attempt_at is null and reason in ('failed', 'unreadable', 'conflicting')) as person,
       (select count(*) from ${schema}.parked) as parked,
       (select extract(epoch from clock_timestamp() - min(greatest(due_at, retry_at))) from ${schema}.jobs where status = 'due' and greatest(due_at, retry_at) < clock_timestamp()) as overdue,
       (select count(*) from ${schema}.jobs where status = 'failed') as failed`,
  );
  const of = (name: string) => Number(rows[0]?.[name] ?? 0);
  return {
    service: schema,
    unpublishedSeconds: of('unpublished'),
    parkedForPerson: of('person'),
    parked: of('parked'),
    overdueSeconds: of('overdue'),
    failedJobs: of('failed'),
    behind: await behindOf(client, branch, schema),
  };
}

async function behindOf(client: pg.ClientBase, branch: Branch, schema: string): Promise<number | undefined> {
  if (!(await isThere(client, 'eventlog.offsets'))) return undefined;
  const { rows } = await client.query<{ behind: string | null }>(
    `select sum(t.next_offset - o.next_offset) as behind from eventlog.offsets o join eventlog.topics t using (topic)
     where replace(o.consumer_group, '-', '') = replace($1 || '.' || $2, '-', '')`,
    [branch, schema],
  );
  return Number(rows[0]?.behind ?? 0);
}

async function isThere(client: pg.ClientBase, table: string): Promise<boolean> {
  const { rows } = await client.query<{ is: boolean }>('select to_regclass($1) is not null as is', [table]);
  return rows[0]?.is ?? false;
}
