import { join } from 'node:path';
import { type Branch, refusal } from '@duo/kernel';
import { importsOf } from '../local/import.client.ts';
import { type Checked, importFiles } from '../local/import.files.ts';
import { sha256Of } from './digest.ts';
import { type From, filesIn, writeFiles } from './hand-over.files.ts';
import { mayHandOver } from './order.ts';
import { type HandedOver, readState, writeState } from './state.ts';

type Into = { intake: string; token: string | (() => Promise<string>) };
export type HandOverOptions = { branch: Branch; folder: string; from: From; into: Into; now: () => Date };

/**
 * Hands over whoever agrees: the files of an import, checked at the successor before anything is written there, imported,
 * and checked once more until every record is found there. Broken off, it goes on with the same files.
 */
export async function handOver({ branch, folder, from, into, now }: HandOverOptions): Promise<HandedOver> {
  const state = mayHandOver(await readState(folder, branch));
  const begun = state.handedOver;
  const handed = begun ?? (await writeFiles(branch, folder, from));
  const files = handed.files.map(({ name }) => join(filesIn(folder), name));
  if (begun) await refuseOtherFiles(files, begun);
  if (files.length > 0) {
    await bring(files, into, () => writeState(folder, { ...state, handedOver: handed }));
    await verify(files, into);
  }
  const verified = { ...handed, verifiedAt: now().toISOString() };
  await writeState(folder, { ...state, handedOver: verified });
  return verified;
}

async function refuseOtherFiles(paths: readonly string[], { files }: HandedOver) {
  for (const [at, path] of paths.entries())
    if ((await sha256Of(path)) !== files[at]?.sha256)
      throw refusal('file-has-changed', { file: files[at]?.name ?? '' });
}

/** Nothing is written at the successor while a row is at fault: whoever corrects it here hands over anew. */
async function bring(files: readonly string[], into: Into, isGood: () => Promise<void>) {
  let id = '';
  try {
    await importFiles({
      ...into,
      files,
      onOpened: (opened) => {
        id = opened;
      },
      onChecked: async (checked) => {
        refuseFaults(checked);
        await isGood();
      },
    });
  } catch (error) {
    if (id)
      await importsOf(into)
        .discard(id)
        .catch(() => undefined);
    throw error;
  }
}

function refuseFaults({ badRows, firstErrors, unknownColumns }: Checked) {
  const [first] = firstErrors;
  if (first) {
    const { file, line, column, rule } = first;
    throw refusal('successor-does-not-take-it', { badRows, file, line, column: column ?? '', rule });
  }
  const [unread] = unknownColumns;
  if (unread) throw refusal('successor-does-not-read-it', { table: unread.table, column: unread.column ?? '' });
}

/** The successor says of each record that it has it; what was sent to ask for that goes again. */
async function verify(files: readonly string[], into: Into) {
  let id = '';
  const { tables } = await importFiles({
    ...into,
    files,
    dryRun: true,
    onOpened: (opened) => {
      id = opened;
    },
  });
  await importsOf(into).discard(id);
  const missing = tables.reduce((sum, { rows, known }) => sum + rows - known, 0);
  if (missing > 0) throw refusal('not-all-have-arrived', { missing });
}
