import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A folder of `0001_name.sql` files and the name its table of applied files goes by: `migrations_<name>`. */
export type MigrationDir = { name: string; path: string };

/** A released file was changed or left out, or a file is not named as it must be. Nothing of its folder was applied. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';
}

export type File = { file: string; sql: string; checksum: string };
export type Applied = { file: string; checksum: string };

/**
 * What of the files is still to be applied, or a MigrationError naming the file that stands in the way. What a newer
 * release has applied is no hindrance to an older one that has nothing to add.
 */
export function pendingOf(files: readonly File[], applied: readonly Applied[]): File[] {
  const here = new Map(files.map((file) => [file.file, file]));
  const before = new Set(applied.map(({ file }) => file));
  const changed = applied.find(({ file, checksum }) => (here.get(file)?.checksum ?? checksum) !== checksum);
  if (changed)
    throw new MigrationError(`${changed.file} was applied and has been changed since: add a new file instead`);
  const pending = files.filter(({ file }) => !before.has(file));
  const unknown = applied.find(({ file }) => !here.has(file));
  if (unknown && pending.length > 0)
    throw new MigrationError(
      `${unknown.file} was applied but is not here: another release has migrated this schema, and would not know ${pending[0]?.file}`,
    );
  return pending;
}

/** Reads the files of a folder in their order, or throws a MigrationError naming the one that is not as it must be. */
export async function readDir({ name, path }: MigrationDir): Promise<{ name: string; files: File[] }> {
  const names = (await readdir(path)).filter((file) => file.endsWith('.sql')).sort();
  names.forEach((file, at) => {
    if (!/^\d{4}_[a-z0-9_-]+\.sql$/.test(file)) throw new MigrationError(`${file} is not named like 0001_name.sql`);
    if (Number(file.slice(0, 4)) !== at + 1)
      throw new MigrationError(`${file} should have number ${String(at + 1).padStart(4, '0')}`);
  });
  const files = await Promise.all(
    names.map(async (file) => ({ file, ...described(await readFile(join(path, file), 'utf8')) })),
  );
  const own = files.find(({ sql }) =>
    /^\s*(begin|commit|rollback|start\s+transaction)(\s+(work|transaction))?\s*;/im.test(sql),
  );
  if (own) throw new MigrationError(`${own.file} opens or ends a transaction: each file is one already`);
  return { name, files };
}

/** The checksum leaves line ends aside: a checkout on another system is the same file. */
const described = (text: string) => {
  const sql = text.replaceAll('\r\n', '\n');
  return { sql, checksum: createHash('sha256').update(sql).digest('hex') };
};
