import { type Branch, refusal } from '@duo/kernel';
import { z } from 'zod';

/** Counts up when a restore of today could not read what is written tomorrow. */
export const format = 1;
export const manifestName = 'manifest.json';

const migration = z.object({ file: z.string(), checksum: z.string() });
const table = z.object({
  name: z.string(),
  /** In the order of each row; a column that PostgreSQL works out itself is not among them. */
  columns: z.array(z.string()),
  rows: z.number(),
  /** Of all rows, in whatever order. */
  sum: z.string(),
});

const manifest = z.object({
  kind: z.literal('duo-backup'),
  format: z.literal(format),
  id: z.uuid(),
  branch: z.string(),
  takenAt: z.iso.datetime(),
  schemas: z.array(
    z.object({
      name: z.string(),
      /** By folder of migrations, those that were applied. */
      migrations: z.record(z.string(), z.array(migration)),
      /** In an order in which a row comes after those that it refers to. */
      tables: z.array(table),
      /** The last number that was given out. */
      sequences: z.record(z.string(), z.string()),
    }),
  ),
});

/** What a backup says of itself; it is the first entry. */
export type Manifest = z.infer<typeof manifest>;
export type Migration = z.infer<typeof migration>;
/** The migrations that this release has, by schema and folder. */
export type Known = Readonly<Record<string, Readonly<Record<string, readonly Migration[]>>>>;

const outline = z.object({ kind: z.literal('duo-backup'), format: z.number(), branch: z.string() });

/** Reads a manifest, or refuses what is none, and one that is newer than we are. */
export function parseManifest(text: string): Manifest {
  const seen = outline.safeParse(parsed(text));
  if (!seen.success) throw refusal('not-a-backup');
  if (seen.data.format > format) throw refusal('backup-of-a-newer-format', { format: seen.data.format, known: format });
  const whole = manifest.safeParse(parsed(text));
  if (!whole.success) throw refusal('not-a-backup');
  return whole.data;
}

/** Refuses a backup of another branch, and one that needs migrations which are not here. */
export function refuseForeign({ branch, schemas }: Manifest, asked: Branch, known: Known): void {
  if (branch !== asked) throw refusal('backup-of-another-branch', { of: branch, asked });
  for (const { name, migrations } of schemas) {
    for (const [folder, files] of Object.entries(migrations)) {
      const here = known[name]?.[folder] ?? [];
      files.forEach(({ file, checksum }, at) => {
        if (!here[at]) throw refusal('backup-of-a-newer-release', { schema: name, migration: file });
        if (here[at].file !== file || here[at].checksum !== checksum)
          throw refusal('backup-of-a-strange-release', { schema: name, migration: file });
      });
    }
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
