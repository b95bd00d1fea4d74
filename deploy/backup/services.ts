import { followUp } from '@duo/follow-up';
import { impact } from '@duo/impact';
import { intake } from '@duo/intake';
import { matching } from '@duo/matching';
import { migrationsOf, type ServiceParts, schemaOf } from '@duo/messaging';
import { type MigrationDir, readDir } from '@duo/platform';
import type { Known } from './manifest.ts';

/** A schema that a branch is made of, and the folders of migrations that make it. */
export type Kept = { schema: string; dirs: MigrationDir[] };

/** What a backup holds: what services keep. The event log and the queue are made of that again. */
export const kept: readonly Kept[] = [intake, matching, followUp, impact].map(keptOf);

function keptOf(service: ServiceParts): Kept {
  return { schema: schemaOf(service.name), dirs: migrationsOf(service) };
}

/** The migrations of this release. */
export async function knownMigrations(of: readonly Kept[]): Promise<Known> {
  const known: Record<string, Known[string]> = {};
  for (const { schema, dirs } of of) {
    const folders = await Promise.all(dirs.map(readDir));
    known[schema] = Object.fromEntries(folders.map(({ name, files }) => [name, files]));
  }
  return known;
}
