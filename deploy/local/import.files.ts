import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type Access,
  type Fault,
  type Import,
  type ImportState,
  type Imports,
  importsOf,
  type Mapping,
  Refused,
} from './import.client.ts';

export type Stage = 'sending' | 'checking' | 'writing';
export type OnProgress = (stage: Stage, done: number, total: number) => void;

/** What was found, with the first errors themselves. */
export type Checked = Import & { firstErrors: readonly Fault[] };

type Files = { files: readonly string[]; mapping?: Mapping | undefined };
/** An import that was broken off is taken up where it stands. */
type Resumed = { resume: string };

export type ImportFiles = Access &
  (Files | Resumed) & {
    /** Checks only: nothing is written. */
    dryRun?: boolean;
    onProgress?: OnProgress;
    onOpened?: (id: string) => void;
    /** Before anything is written. */
    onChecked?: (checked: Checked) => Promise<void> | void;
  };

const mostErrors = 50;
const attempts = 3;
/** About a minute without an answer. */
const patience = 30;
const discardMs = 5_000;

/** Imports files into a branch over HTTP: sends them, has them checked and, unless it is a dry run, has the good rows written. */
export async function importFiles(how: ImportFiles): Promise<Checked> {
  const imports = importsOf(how);
  const id = 'resume' in how ? how.resume : await sendAll(imports, how);
  const before = await imports.get(id);
  const isChecked = before.state !== 'open' && before.state !== 'checking';
  const found = isChecked ? before : await bring(imports, before, 'check', how);
  const firstErrors = await errorsOf(imports, found);
  await how.onChecked?.({ ...found, firstErrors });
  if (how.dryRun || found.state === 'ended') return { ...found, firstErrors };
  return { ...(await bring(imports, found, 'write', how)), firstErrors };
}

/** Files of which only some have arrived are of no use to anybody. */
async function sendAll(imports: Imports, how: ImportFiles & Files): Promise<string> {
  const { files, mapping, onOpened, onProgress } = how;
  const total = files.reduce((sum, path) => sum + statSync(path).size, 0);
  const { id } = await imports.create(mapping);
  onOpened?.(id);
  let done = 0;
  try {
    for (const path of files) {
      await imports.send(id, path, (bytes) => {
        done += bytes;
        onProgress?.('sending', done, total);
      });
    }
    return id;
  } catch (error) {
    const last = importsOf({ ...how, signal: AbortSignal.timeout(discardMs) });
    await last.discard(id).catch(() => undefined);
    throw error;
  }
}

const goals = { check: 'checked', write: 'ended' } as const;
const stages = { check: 'checking', write: 'writing' } as const;

/** What is at work already is followed; what falls back to where it began is asked for again. */
async function bring(imports: Imports, before: Import, step: 'check' | 'write', how: ImportFiles): Promise<Import> {
  let { state } = before;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    if (!isMoving(state)) await imports[step](before.id);
    const now = await settled(imports, before.id, stages[step], how);
    if (now.state === goals[step]) return now;
    state = now.state;
  }
  throw new Error(`${stages[step]} was broken off ${attempts} times`);
}

const isMoving = (state: ImportState) => state === 'checking' || state === 'writing';

/** Follows the import until it stands still. A connection that breaks is made anew; without one it is looked at. */
async function settled(imports: Imports, id: string, stage: Stage, { signal, onProgress }: ImportFiles) {
  for (let failures = 0; ; ) {
    try {
      for await (const { done, total } of imports.progress(id)) onProgress?.(stage, done, total);
    } catch (error) {
      giveWay(error, signal);
    }
    try {
      const now = await imports.get(id);
      onProgress?.(stage, now.done, now.total);
      if (!isMoving(now.state)) return now;
      failures = 0;
    } catch (error) {
      giveWay(error, signal);
      failures += 1;
      if (failures > patience) throw error;
    }
    await sleep(Math.min(100 * 2 ** failures, 2_000), undefined, signal ? { signal } : {});
  }
}

/** Throws what trying again would not help against. */
function giveWay(error: unknown, signal: AbortSignal | undefined) {
  signal?.throwIfAborted();
  if (error instanceof Refused && error.status < 500) throw error;
}

async function errorsOf(imports: Imports, { id, errors }: Import): Promise<Fault[]> {
  const first: Fault[] = [];
  if (errors === 0) return first;
  for await (const fault of imports.faults(id)) {
    if (fault.level === 'error') first.push(fault);
    if (first.length === Math.min(errors, mostErrors)) break;
  }
  return first;
}

/** Two files of one name; the second would take the place of the first. */
export function sameName(files: readonly string[]): string | undefined {
  const names = files.map((path) => basename(path));
  return names.find((name, at) => names.indexOf(name) !== at);
}
