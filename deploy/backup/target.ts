import { randomBytes } from 'node:crypto';
import { type Branch, databaseOf, refusal } from '@duo/kernel';
import { tablesIn } from './catalogue.ts';
import type { Place } from './places/place.ts';
import type { Kept } from './services.ts';
import { quoted, session } from './session.ts';

const purposes = ['restore', 'drill', 'move'] as const;
type Purpose = (typeof purposes)[number];

const prefixOf = (branch: Branch, purpose: Purpose) => `${databaseOf(branch)}_${purpose}_`;

/** What the names of databases that are made beside that of a branch begin with. */
export const targetPrefixesOf = (branch: Branch) => purposes.map((purpose) => prefixOf(branch, purpose));

/** A database beside that of the branch, which is filled before it takes its place or is thrown away. */
export type Target = {
  readonly name: string;
  readonly url: string;
  /** Puts it in the place of the branch's empty one. */
  become(branch: Branch): Promise<void>;
  drop(): Promise<void>;
};

/** Makes an empty database, and clears away what an end without warning has left of earlier ones. */
export async function makeTarget(place: Place, branch: Branch, purpose: Purpose): Promise<Target> {
  const prefix = prefixOf(branch, purpose);
  const name = `${prefix}${randomBytes(4).toString('hex')}`;
  const owner = place.owner(branch);
  await session(place.admin, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select datname as name from pg_database d where starts_with(datname, $1)
       and not exists (select from pg_stat_activity a where a.datname = d.datname)`,
      [prefix],
    );
    for (const left of rows) await client.query(`drop database if exists ${quoted(left.name)}`);
    const belongs = owner ? `owner ${quoted(owner)}` : '';
    await client.query(`create database ${quoted(name)} ${belongs} encoding 'UTF8' template template0`);
    await client.query(`revoke all on database ${quoted(name)} from public`);
  });
  const drop = () =>
    session(place.admin, (client) => client.query(`drop database if exists ${quoted(name)} with (force)`)).then(
      () => undefined,
    );
  return { name, url: place.database(name, branch), become: (one) => takePlace(place, name, databaseOf(one)), drop };
}

/** Whether a server has a database of that name. */
export const hasDatabase = (place: Place, name: string): Promise<boolean> =>
  session(place.admin, async (client) => {
    const { rows } = await client.query('select from pg_database where datname = $1', [name]);
    return rows.length > 0;
  });

/** Puts a database in the place of a branch's empty one. */
export function takePlace(place: Place, name: string, database: string): Promise<void> {
  return session(place.admin, async (client) => {
    await client.query(`drop database if exists ${quoted(database)}`);
    await client.query(`alter database ${quoted(name)} rename to ${quoted(database)}`);
  });
}

/** Refuses to restore where something is or works: only what is empty is replaced. */
export async function refuseUnlessEmpty(place: Place, branch: Branch, kept: readonly Kept[]): Promise<void> {
  const database = databaseOf(branch);
  const state = await session(place.admin, async (client) => {
    const { rows } = await client.query<{ users: string }>(
      `select (select count(*) from pg_stat_activity a where a.datname = d.datname) as users from pg_database d where datname = $1`,
      [database],
    );
    return rows[0];
  });
  if (!state) return;
  if (Number(state.users) > 0) throw refusal('branch-is-running', { branch });
  await session(place.database(database, branch), async (client) => {
    for (const { schema } of kept) {
      const { rows } = await client.query<{ is: boolean }>('select to_regnamespace($1) is not null as is', [
        quoted(schema),
      ]);
      if (!rows[0]?.is) continue;
      for (const table of await tablesIn(client, schema)) {
        const found = await client.query(`select from ${quoted(schema, table)} limit 1`);
        if (found.rows.length > 0) throw refusal('branch-is-not-empty', { branch, table: `${schema}.${table}` });
      }
    }
  });
}
