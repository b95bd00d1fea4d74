import { type Branch, databaseOf, refusal } from '@duo/kernel';
import { tablesIn } from '../../backup/catalogue.ts';
import type { Place } from '../../backup/places/place.ts';
import type { Kept } from '../../backup/services.ts';
import { quoted, session } from '../../backup/session.ts';
import { targetPrefixesOf } from '../../backup/target.ts';

export type Survey = { counts: Record<string, number>; log: 'kafka' | 'postgres'; jobs: 'redis' | 'postgres' };

/** How much there is in the database, and where else the branch keeps something. */
export async function surveyOf(place: Place, branch: Branch, kept: readonly Kept[]): Promise<Survey> {
  await refuseRunning(place, branch);
  return session(place.database(databaseOf(branch), branch), async (client) => {
    const one = async <T>(sql: string, values: unknown[] = []) =>
      (await client.query<{ is: T }>(sql, values)).rows[0]?.is;
    const counts: Record<string, number> = { tables: 0, rows: 0 };
    for (const { schema } of kept) {
      for (const table of await tablesIn(client, schema)) {
        const rows = Number(await one<string>(`select count(*) as is from ${quoted(schema, table)}`));
        counts.tables = (counts.tables ?? 0) + 1;
        counts.rows = (counts.rows ?? 0) + rows;
        const named = table === 'outbox' ? 'events' : known[`${schema}.${table}`];
        if (named) counts[named] = (counts[named] ?? 0) + rows;
      }
    }
    const has = (schema: string) => one<boolean>('select to_regnamespace($1) is not null as is', [schema]);
    return {
      counts,
      log: (await has('eventlog')) ? 'postgres' : 'kafka',
      jobs: (await has('bullmq')) ? 'postgres' : 'redis',
    };
  });
}

/** What a reader of the certificate knows by name. */
const known: Readonly<Record<string, string>> = {
  'intake.people': 'people',
  'followup.duos': 'duos',
  'intake.letters': 'letters',
};

/** Drops the branch's database, and what drills, restores and moves have left beside it. */
export async function dropDatabases(place: Place, branch: Branch): Promise<string[]> {
  await refuseRunning(place, branch);
  return session(place.admin, async (client) => {
    const name = databaseOf(branch);
    const { rows } = await client.query<{ name: string }>(
      `select datname as name from pg_database
       where datname = $1 or exists (select from unnest($2::text[]) prefix where starts_with(datname, prefix))
         or datname in ('moving_' || $1, 'moved_' || $1, 'closed_' || $1)`,
      [name, targetPrefixesOf(branch)],
    );
    for (const one of rows) await client.query(`drop database if exists ${quoted(one.name)}`);
    return rows.map((one) => one.name);
  });
}

/** A service that runs would write again what is erased. */
async function refuseRunning(place: Place, branch: Branch): Promise<void> {
  const { rows } = await session(place.admin, (client) =>
    client.query('select from pg_stat_activity where datname = $1 limit 1', [databaseOf(branch)]),
  );
  if (rows.length > 0) throw refusal('branch-is-running', { branch });
}
