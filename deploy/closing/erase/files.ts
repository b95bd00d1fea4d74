import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Branch } from '@duo/kernel';
import { tooMany } from '../../backup/retention.ts';
import { archiveIn } from '../export.ts';
import { filesIn } from '../hand-over.files.ts';

/** Removes the files of the hand-over, the archive and the backups; what is named otherwise is not ours and stays. */
export async function removeFiles(branch: Branch, folder: string, backups: readonly string[]): Promise<number> {
  let gone = 0;
  for (const one of backups) {
    for (const name of tooMany(branch, await namesIn(one), 0)) {
      await rm(join(one, name), { force: true });
      gone += 1;
    }
  }
  for (const one of [filesIn(folder), archiveIn(folder)]) {
    gone += (await namesIn(one)).length;
    await rm(one, { recursive: true, force: true });
  }
  return gone;
}

const namesIn = (folder: string): Promise<string[]> =>
  readdir(folder).catch((error: { code?: string }) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
