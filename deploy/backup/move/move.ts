import { type Branch, databaseOf, refusal } from '@duo/kernel';
import type pg from 'pg';
import { load } from '../load.ts';
import { type Manifest, parseManifest, refuseForeign } from '../manifest.ts';
import type { Place } from '../places/place.ts';
import { type Kept, knownMigrations } from '../services.ts';
import { session } from '../session.ts';
import { snapshotOf } from '../snapshot.ts';
import { makeTarget, refuseUnlessEmpty, type Target, takePlace } from '../target.ts';
import { close, giveUp, movingOf, type Note, reopen, standingOf } from './fence.ts';
import { stateThere, withdraw } from './there.ts';

export type MoveOptions = {
  branch: Branch;
  from: Place;
  to: Place;
  /** The new place, for people. */
  where: string;
  kept: readonly Kept[];
  /** Told after each step. */
  told?: (step: string) => void;
};

/**
 * Moves a branch to another server. The old place is closed before the copy is taken, and given up before the copy takes
 * the name of the branch: at no moment can the branch be opened in two places. After an end without warning the same
 * command goes on where it stands.
 */
export function move(options: MoveOptions): Promise<void> {
  const { branch, from, to, where, kept, told = () => undefined } = options;
  return alone(from, branch, async (admin) => {
    const here = await identityOf(to);
    if (here === (await identityOf(from))) throw refusal('one-and-the-same-server');
    const standing = await standingOf(admin, branch);
    if (standing.state === 'none') throw refusal('no-branch-there', { branch });
    if (standing.state === 'moved') return arrive(options, standing.note, here);
    await refuseUnlessEmpty(to, branch, kept);
    if (standing.state === 'open') await close(admin, branch, where);
    told(`the old place is closed: nobody writes there any more`);
    const { target, manifest } = await copy(options);
    told(`copied: ${rowsOf(manifest)} rows, each table with the sum of the old one`);
    await giveUp(admin, branch, { id: manifest.id, to: here, where, target: target.name });
    told('the old place is given up');
    await target.become(branch);
  });
}

/** Opens the old place again, until the new one was opened. */
export function undo({ branch, from, to, kept }: MoveOptions): Promise<void> {
  return alone(from, branch, async (admin) => {
    const standing = await standingOf(admin, branch);
    if (standing.state === 'none' || standing.state === 'open') throw refusal('nothing-to-undo', { branch });
    if (standing.state === 'moved') {
      if (standing.note.to !== (await identityOf(to))) throw refusal('moved-elsewhere', { to: standing.note.where });
      await withdraw(to, branch, standing.note);
      await refuseUnlessEmpty(to, branch, kept);
    }
    await reopen(admin, branch, standing.state);
  });
}

/** The last step, of a move that ended before it. */
async function arrive({ branch, to, told }: MoveOptions, note: Note, here: string): Promise<void> {
  if (note.to !== here) throw refusal('moved-elsewhere', { to: note.where });
  const state = await stateThere(to, branch, note);
  if (state === 'gone') throw refusal('the-copy-is-gone', { where: note.where });
  if (state === 'waiting') await takePlace(to, note.target, databaseOf(branch));
  told?.('the old place was given up before');
}

async function copy({ branch, from, to, kept }: MoveOptions): Promise<{ target: Target; manifest: Manifest }> {
  return session(from.database(movingOf(branch), branch), async (client) => {
    const entries = snapshotOf(client, branch, kept);
    const first = await entries.next();
    if (first.done) throw refusal('nothing-to-back-up', { branch });
    const manifest = parseManifest(first.value.data.toString('utf8'));
    refuseForeign(manifest, branch, await knownMigrations(kept));
    const target = await makeTarget(to, branch, 'move');
    try {
      await load(target.url, entries, manifest, kept);
      return { target, manifest };
    } catch (error) {
      await target.drop();
      throw error;
    }
  });
}

/** One move of a branch at a time, by a lock on the server that it leaves. */
function alone<T>(from: Place, branch: Branch, work: (admin: pg.Client) => Promise<T>): Promise<T> {
  return session(from.admin, async (admin) => {
    const { rows } = await admin.query<{ taken: boolean }>(
      `select pg_try_advisory_lock(hashtextextended('move ' || $1, 0)) as taken`,
      [databaseOf(branch)],
    );
    if (!rows[0]?.taken) throw refusal('another-move-is-under-way', { branch });
    return work(admin);
  });
}

/** A number that PostgreSQL gives each server when it is made; a copy of its files has the same. */
const identityOf = (place: Place) =>
  session(place.admin, async (client) => {
    const { rows } = await client.query<{ is: string }>(
      'select system_identifier::text as is from pg_control_system()',
    );
    return rows[0]?.is ?? '';
  });

const rowsOf = ({ schemas }: Manifest) =>
  schemas.flatMap(({ tables }) => tables).reduce((sum, { rows }) => sum + rows, 0);
