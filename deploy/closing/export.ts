import { mkdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Branch, dayOf } from '@duo/kernel';
import { backUp } from '../backup/backup.ts';
import type { Place } from '../backup/places/place.ts';
import type { Kept } from '../backup/services.ts';
import { whole } from '../local/whole.ts';
import { announcedBy } from './announce.ts';
import { sha256Of } from './digest.ts';
import { mayExport } from './order.ts';
import { readState, type State, writeState } from './state.ts';

export type ExportOptions = {
  branch: Branch;
  folder: string;
  place: Place;
  kept: readonly Kept[];
  /** Recipients of age. */
  to: readonly string[];
  intake: string;
  impact: string;
  now: Date;
};

/** Where the archive lies until the erasure; the figures lie beside it, and stay. */
export const archiveIn = (folder: string) => join(folder, 'archive');

/** Everything the branch has, in one sealed file, and its published figures as they are when it closes. */
export async function exportBranch({ branch, folder, place, kept, to, intake, impact, now }: ExportOptions) {
  const before = await readState(folder, branch);
  const { successor, closesOn } = mayExport(await announcedBy(intake), before, dayOf(now));
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const figures = await saveFigures(join(folder, `${branch}-figures.json`), impact);
  await rm(archiveIn(folder), { recursive: true, force: true });
  const { path, sha256 } = await backUp({ place, branch, out: archiveIn(folder), kept, to, keep: 1 });
  const archive = { name: basename(path), sha256 };
  const next: State = {
    ...{ kind: 'duo-closing', branch, successor, closesOn, handedOver: null, erased: null },
    exported: { at: now.toISOString(), archive, isEncrypted: to.length > 0, figures },
  };
  await writeState(folder, next);
  return { archive: path, figures: figures.name };
}

async function saveFigures(path: string, impact: string) {
  const answer = await fetch(`${impact}/public/figures.json`);
  const { body } = answer;
  if (!answer.ok || !body) throw new Error(`${impact}/public/figures.json: ${answer.status}`);
  await whole(path, (out) => pipeline(Readable.fromWeb(body as never), out));
  return { name: basename(path), sha256: await sha256Of(path) };
}
