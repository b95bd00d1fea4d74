import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the build leaves the version, since what it compiles is no longer the source. */
export const built = join(import.meta.dirname, 'code.sha256');

/**
 * Which code it is: SHA-256 over every source file of the evaluation with its name, in the order of names. Run from its
 * source it is that of the files as they are now; compiled, that of the files it was compiled from. So both say the same of
 * the same code, and a report says whether another one was made by other code.
 */
export const codeVersion = (): string =>
  import.meta.url.endsWith('.ts') ? versionOf(import.meta.dirname) : readFileSync(built, 'utf8');

export function versionOf(folder: string): string {
  const hash = createHash('sha256');
  const files = globSync('**/*.ts', { cwd: folder }).map((file) => file.replaceAll('\\', '/'));
  for (const file of files.filter((name) => !name.endsWith('.spec.ts')).sort())
    hash.update(`${file}\0${readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n')}\0`);
  return hash.digest('hex');
}
