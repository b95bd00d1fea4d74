import { spawnSync } from 'node:child_process';
import { chownSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { User } from './machine.ts';

/** Whether a user may go into a folder and read there; nobody in particular is whoever runs this. */
export function canEnter(folder: string, user?: User): boolean {
  const script = 'cd "$1" && ls . >/dev/null 2>&1';
  return spawnSync('sh', ['-c', script, 'sh', folder], { cwd: '/', stdio: 'ignore', ...user }).status === 0;
}

/** A new folder for data that nobody keeps, owned by the user who needs it. */
export function temporaryFolder(name: string, user?: User): string {
  const above = [tmpdir(), '/var/tmp', '/tmp'].find((folder) => canEnter(folder, user)) ?? tmpdir();
  const folder = mkdtempSync(join(above, `duo-${name}-`));
  if (user) chownSync(folder, user.uid, user.gid);
  return folder;
}
