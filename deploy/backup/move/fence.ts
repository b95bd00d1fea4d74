import { type Branch, databaseOf, refusal } from '@duo/kernel';
import type pg from 'pg';
import { z } from 'zod';
import { quoted } from '../session.ts';

/*
 * The old place of a branch that moves. Its database has another name from before the copy is taken, and under its own
 * name is an empty one that takes no connections: no service of any release can open it, or make a new branch there.
 */

const note = z.object({
  /** Of the copy. */
  id: z.string(),
  /** The server it goes to, as it is known to itself and to people. */
  to: z.string(),
  where: z.string(),
  /** The database there that takes the name of the branch's at the end. */
  target: z.string(),
});
export type Note = z.infer<typeof note>;

/** `moving`: the copy is not whole, or not noted. `moved`: the copy is the branch. */
export type Standing = { state: 'none' | 'open' | 'moving' } | { state: 'moved'; note: Note };

const namesOf = (branch: Branch) => {
  const own = databaseOf(branch);
  return { own, moving: `moving_${own}`, moved: `moved_${own}`, spare: `closed_${own}` };
};
export const movingOf = (branch: Branch) => namesOf(branch).moving;

/** How the place of a branch stands, by the databases that are there. */
export async function standingOf(admin: pg.Client, branch: Branch): Promise<Standing> {
  const { own, moving, moved } = namesOf(branch);
  const { rows } = await admin.query<{ name: string; open: boolean; note: string | null }>(
    `select datname as name, datallowconn as open, shobj_description(oid, 'pg_database') as note
     from pg_database where datname = any($1)`,
    [[own, moving, moved]],
  );
  const of = (name: string) => rows.find((row) => row.name === name);
  if (of(own)?.open) return { state: 'open' };
  if (of(moving)) return { state: 'moving' };
  const left = of(moved);
  return left ? { state: 'moved', note: note.parse(JSON.parse(left.note ?? '')) } : { state: 'none' };
}

/** Closes the place. Refuses while anybody is in the database: the server itself sees to that, at the moment of the change. */
export async function close(admin: pg.Client, branch: Branch, where: string): Promise<void> {
  const { own, moving, moved, spare } = namesOf(branch);
  const { rows } = await admin.query('select from pg_database where datname = $1', [moved]);
  if (rows.length > 0) throw refusal('an-earlier-move-is-there', { database: moved });
  await admin.query(`drop database if exists ${quoted(spare)}`);
  await admin.query(`create database ${quoted(spare)} allow_connections false template template0`);
  const why = `the branch is being moved to ${where}; to end that, move it again, or take it back with --undo`;
  await together(admin, branch, [
    `alter database ${quoted(own)} rename to ${quoted(moving)}`,
    `alter database ${quoted(spare)} rename to ${quoted(own)}`,
    comment(admin, own, why),
  ]);
}

/** From here on the copy is the branch. */
export async function giveUp(admin: pg.Client, branch: Branch, to: Note): Promise<void> {
  const { own, moving, moved } = namesOf(branch);
  const day = new Date().toISOString().slice(0, 10);
  await together(admin, branch, [
    `alter database ${quoted(moving)} rename to ${quoted(moved)}`,
    comment(admin, moved, JSON.stringify(to)),
    comment(admin, own, `the branch was moved to ${to.where} on ${day}; what it had until then is in ${moved}`),
  ]);
}

/** Opens the place as it was before it was closed. */
export async function reopen(admin: pg.Client, branch: Branch, state: 'moving' | 'moved'): Promise<void> {
  const { own, spare, ...names } = namesOf(branch);
  await admin.query(`drop database if exists ${quoted(spare)}`);
  await together(admin, branch, [
    `alter database ${quoted(own)} rename to ${quoted(spare)}`,
    `alter database ${quoted(names[state])} rename to ${quoted(own)}`,
    `comment on database ${quoted(own)} is null`,
  ]);
  await admin.query(`drop database ${quoted(spare)}`);
}

const comment = (admin: pg.Client, database: string, text: string) =>
  `comment on database ${quoted(database)} is ${admin.escapeLiteral(text)}`;

const inUse = '55006';

/** All of it or nothing. */
async function together(admin: pg.Client, branch: Branch, statements: string[]): Promise<void> {
  await admin.query('begin');
  try {
    for (const statement of statements) await admin.query(statement);
    await admin.query('commit');
  } catch (error) {
    await admin.query('rollback').catch(() => undefined);
    throw (error as { code?: string }).code === inUse ? refusal('branch-is-running', { branch }) : error;
  }
}
