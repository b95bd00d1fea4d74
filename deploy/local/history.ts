import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DemoBranch, demoBranches } from '../demo/plan.ts';
import { writeHistory } from '../demo/write.ts';
import { type Access, hasPeople, type Import, type Imports, importsOf, Refused } from './import.client.ts';
import { type Checked, importFiles, type OnProgress } from './import.files.ts';

export type History = Access & {
  branch: string;
  /** Where the files are written, and which import has them. */
  folder: string;
  onProgress?: OnProgress;
};

/** Whether there is a synthetic history of a branch. */
export const hasHistory = (branch: string): branch is DemoBranch => demoBranches.some((one) => one === branch);

const noteOf = ({ folder, branch }: Pick<History, 'folder' | 'branch'>) => join(folder, `${branch}.import`);

/**
 * Imports the synthetic history into a branch that has nobody yet; undefined where that is not so. A load that was broken
 * off goes on where it stands: the import that it began is noted beside the files, so that it is never taken for one that a
 * person has begun. The note is to be forgotten when the figures stand.
 */
export async function loadHistory(how: History): Promise<Checked | undefined> {
  const { branch, folder } = how;
  if (!hasHistory(branch)) return undefined;
  const imports = importsOf(how);
  const begun = await begunOf(imports, noteOf(how));
  const isEmpty = !(await hasPeople(how));
  const isWritten = begun?.state === 'writing' || begun?.state === 'ended';
  if (begun && (isWritten || (begun.state !== 'open' && isEmpty))) return importFiles({ ...how, resume: begun.id });
  if (begun && begun.state !== 'checking') await imports.discard(begun.id);
  if (!isEmpty) return undefined;
  mkdirSync(folder, { recursive: true });
  const files = writeHistory({ branch, seed: 1, folder });
  return importFiles({ ...how, files, onOpened: (id) => writeFileSync(noteOf(how), id) });
}

/** The history is there with all that follows from it. */
export const forgetNote = (of: Pick<History, 'folder' | 'branch'>) => rmSync(noteOf(of), { force: true });

/** The import that was noted; undefined when there is none, or the branch has been emptied since. */
async function begunOf(imports: Imports, note: string): Promise<Import | undefined> {
  try {
    return await imports.get(readFileSync(note, 'utf8'));
  } catch (error) {
    const isGone = error instanceof Refused && error.status === 404;
    if (isGone || (error as { code?: string }).code === 'ENOENT') return undefined;
    throw error;
  }
}
