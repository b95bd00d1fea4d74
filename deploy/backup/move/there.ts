import { type Branch, databaseOf, refusal } from '@duo/kernel';
import { isUnrenewed } from '@duo/messaging';
import type { Place } from '../places/place.ts';
import { quoted, session } from '../session.ts';
import { hasDatabase } from '../target.ts';
import type { Note } from './fence.ts';

/** The copy in the new place: whole and without its name yet, there, or not to be found. */
export async function stateThere(to: Place, branch: Branch, note: Note): Promise<'waiting' | 'there' | 'gone'> {
  if (await hasDatabase(to, note.target)) return 'waiting';
  const isOurs =
    (await hasDatabase(to, databaseOf(branch))) && (await lookInto(to, branch, databaseOf(branch), note)).ours;
  return isOurs ? 'there' : 'gone';
}

/**
 * Takes the copy away, unless it was opened. It loses its name first, so that nobody can open it while it is looked at;
 * one that was opened gets it back.
 */
export async function withdraw(to: Place, branch: Branch, note: Note): Promise<void> {
  const own = databaseOf(branch);
  if ((await stateThere(to, branch, note)) === 'gone') return;
  if (!(await hasDatabase(to, note.target))) await rename(to, own, note.target);
  const { opened } = await lookInto(to, branch, note.target, note);
  if (opened) {
    await rename(to, note.target, own);
    throw refusal('branch-was-opened', { where: note.where });
  }
  await session(to.admin, (client) => client.query(`drop database ${quoted(note.target)}`));
}

/** Whether a database is the copy, and whether a migration step was there, which comes before every service. */
const lookInto = (to: Place, branch: Branch, database: string, { id }: Note) =>
  session(to.database(database, branch), async (client) => {
    const { rows } = await client.query<{ is: boolean }>(`select to_regclass('backup.restores') is not null as is`);
    const found = rows[0]?.is
      ? await client.query('select from backup.restores where backup = $1', [id])
      : { rows: [] };
    const ours = found.rows.length > 0;
    return { ours, opened: ours && !(await isUnrenewed(client)) };
  });

const rename = (to: Place, database: string, name: string) =>
  session(to.admin, (client) => client.query(`alter database ${quoted(database)} rename to ${quoted(name)}`)).catch(
    (error: { code?: string }) => {
      throw error.code === '55006' ? refusal('branch-was-opened') : error;
    },
  );
