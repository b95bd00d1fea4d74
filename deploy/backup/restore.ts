import { type Branch, refusal } from '@duo/kernel';
import { readArchive } from './archive.ts';
import { load } from './load.ts';
import { type Manifest, manifestName, parseManifest, refuseForeign } from './manifest.ts';
import type { Place } from './places/place.ts';
import { type Kept, knownMigrations } from './services.ts';
import { makeTarget, refuseUnlessEmpty, type Target } from './target.ts';

export type RestoreOptions = {
  place: Place;
  branch: Branch;
  from: string;
  kept: readonly Kept[];
  /** What stands in the key file of age. */
  identities?: string | undefined;
};

export type Restored = {
  takenAt: Date;
  rows: number;
  /** Of reading the whole file, and of making a branch of it. */
  seconds: { verified: number; restored: number };
};

/**
 * Restores a branch where nothing is. The file is read to its end and judged before anything is touched; the branch is made
 * in a database beside its own and takes its place at the end, so that it is there wholly or not at all.
 */
export function restore(options: RestoreOptions): Promise<Restored> {
  return through(options, 'restore', (target) => target.become(options.branch));
}

/** The same, into a database that is thrown away: shows that the backup is good, and how long a restore takes. */
export function drill(options: RestoreOptions): Promise<Restored> {
  return through(options, 'drill', (target) => target.drop());
}

async function through(options: RestoreOptions, purpose: 'restore' | 'drill', end: (target: Target) => Promise<void>) {
  const { place, branch, from, kept, identities } = options;
  const [manifest, verified] = await timed(() => verify(from, identities));
  refuseForeign(manifest, branch, await knownMigrations(kept));
  if (purpose === 'restore') await refuseUnlessEmpty(place, branch, kept);
  const [, restored] = await timed(async () => {
    const target = await makeTarget(place, branch, purpose);
    try {
      await load(target.url, readArchive(from, identities), manifest, kept);
      await end(target);
    } catch (error) {
      await target.drop();
      throw error;
    }
  });
  return { takenAt: new Date(manifest.takenAt), rows: rowsOf(manifest), seconds: { verified, restored } };
}

/** Reads a backup to its end, which shows that it is whole, and returns what it says of itself. */
export async function verify(from: string, identities?: string): Promise<Manifest> {
  let manifest: Manifest | undefined;
  for await (const { name, data } of readArchive(from, identities)) {
    if (!manifest && name !== manifestName) throw refusal('not-a-backup', { file: from });
    manifest ??= parseManifest(data.toString('utf8'));
  }
  if (!manifest) throw refusal('not-a-backup', { file: from });
  return manifest;
}

async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const began = performance.now();
  return [await work(), (performance.now() - began) / 1000];
}

const rowsOf = ({ schemas }: Manifest) =>
  schemas.flatMap(({ tables }) => tables).reduce((sum, { rows }) => sum + rows, 0);
