import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Branch, parseBranch, refusal } from '@duo/kernel';
import { z } from 'zod';
import { whole } from '../local/whole.ts';

/** The steps of an erasure, in their order: copies that could bring something back go last. */
export const parts = ['database', 'topics', 'queue', 'national', 'files'] as const;
export type Part = (typeof parts)[number];

/** What is told of a part that the command has not reached. */
export const byHand = 'not reached: delete its volume';

const day = z.iso.date();
const at = z.iso.datetime();
const file = z.object({ name: z.string(), sha256: z.string() });
const handedOver = z.object({
  files: z.array(file.extend({ rows: z.int() })),
  people: z.int(),
  duos: z.int(),
  /** Duos of which only one of the two agreed. */
  duosLeft: z.int(),
  /** Every record was found at the successor; null: not yet. */
  verifiedAt: at.nullable(),
});
const erased = z.object({
  beganAt: at,
  /** How much there was of what. */
  counts: z.record(z.string(), z.int()),
  done: z.partialRecord(z.enum(parts), z.object({ at, told: z.string() })),
});
const state = z.object({
  kind: z.literal('duo-closing'),
  branch: z.string(),
  successor: z.string(),
  closesOn: day,
  exported: z.object({ at, archive: file, isEncrypted: z.boolean(), figures: file }).nullable(),
  handedOver: handedOver.nullable(),
  erased: erased.nullable(),
});

/** How far a closing has come. It outlives the branch, and so holds nothing about anybody. */
export type State = z.infer<typeof state>;
export type HandedOver = z.infer<typeof handedOver>;

const pathIn = (folder: string) => join(folder, 'closing.json');

/** What was noted in the folder; undefined where nothing was. Refuses that of another branch. */
export async function readState(folder: string, branch: Branch): Promise<State | undefined> {
  const text = await readFile(pathIn(folder), 'utf8').catch((error: { code?: string }) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  const found = state.parse(JSON.parse(text));
  if (parseBranch(found.branch) !== branch) throw refusal('folder-of-another-branch', { of: found.branch });
  return found;
}

export const writeState = (folder: string, next: State): Promise<void> =>
  whole(pathIn(folder), async (out) => {
    await new Promise<void>((resolve, reject) => {
      out.on('error', reject);
      out.end(`${JSON.stringify(next, null, 2)}\n`, resolve);
    });
  });
