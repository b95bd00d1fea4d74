import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Branch, databaseOf, refusal } from '@duo/kernel';
import { whole } from '../local/whole.ts';
import { writeArchive } from './archive.ts';
import { encrypted } from './encryption.ts';
import type { Place } from './places/place.ts';
import { nameOf, tooMany } from './retention.ts';
import type { Kept } from './services.ts';
import { session } from './session.ts';
import { snapshotOf } from './snapshot.ts';

export type BackupOptions = {
  place: Place;
  branch: Branch;
  /** The folder of this branch's backups. */
  out: string;
  kept: readonly Kept[];
  /** Recipients of age; none, and it is not encrypted. */
  to?: readonly string[];
  /** How many of the branch's stay in the folder. */
  keep: number;
};

export type BackedUp = { path: string; bytes: number; sha256: string; seconds: number; forgotten: string[] };

/** Takes a backup of a branch that may be at work, reads it back, and forgets the oldest ones that are too many. */
export async function backUp({ place, branch, out, kept, to = [], keep }: BackupOptions): Promise<BackedUp> {
  if (keep < 1) throw refusal('keep-at-least-one');
  encrypted(to);
  await mkdir(out, { recursive: true, mode: 0o700 });
  const began = performance.now();
  return session(place.database(databaseOf(branch), branch), async (client) => {
    const path = join(out, nameOf(branch, new Date(), to.length > 0));
    const hash = createHash('sha256');
    await whole(path, async (file) => {
      const told = new Transform({
        transform(chunk: Buffer, _, done) {
          hash.update(chunk);
          done(null, chunk);
        },
      });
      await Promise.all([writeArchive(snapshotOf(client, branch, kept), told, to), pipeline(told, file)]);
    });
    const sha256 = hash.digest('hex');
    if ((await digestOf(path)) !== sha256) throw refusal('backup-cannot-be-read-back', { path });
    const seconds = (performance.now() - began) / 1000;
    const forgotten = tooMany(branch, await readdir(out), keep);
    for (const name of forgotten) await rm(join(out, name));
    return { path, bytes: (await stat(path)).size, sha256, seconds, forgotten };
  });
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
