import { join } from 'node:path';
import { branchNames } from '@duo/kernel';
import { accompaniedIn } from '../demo/plan.ts';
import { whyOf } from './addresses.ts';
import type { RunningBranch } from './branch.ts';
import { forgetNote, hasHistory, loadHistory } from './history.ts';
import { counted } from './import.report.ts';
import { localToken } from './keys.ts';
import { type Bar, progressBar } from './progress.ts';
import { type Household, untilSettled } from './settled.ts';

export type Loading = {
  branches: readonly RunningBranch[];
  /** All that works off what is loaded, in the order in which events flow. */
  households: readonly Household[];
  folder: string;
  signal: AbortSignal;
};

const settleMs = 5 * 60_000;
const historiesIn = (folder: string) => join(folder, 'demo');
const nameOf = (branch: string) => branchNames[branch]?.en ?? branch;
const tokenOf = (folder: string, branch: string) => () => localToken(folder, { role: 'branch-manager', branch });
const secondsSince = (from: number) => `${Math.round((performance.now() - from) / 1000)} s`;

/** Loads the synthetic history into each branch that has nobody, one after the other, and waits until the figures stand. */
export async function loadHistories({ branches, households, folder, signal }: Loading): Promise<void> {
  const bar = progressBar(process.stdout);
  const loaded: RunningBranch[] = [];
  for (const one of branches) if (await loadInto(one, { folder, signal, bar })) loaded.push(one);
  if (loaded.length === 0) return;
  await settle(households, signal, bar);
  for (const one of loaded) {
    forgetNote({ branch: one.branch, folder: historiesIn(folder) });
    console.log(await accompaniedLine(one, folder));
  }
}

type Surroundings = { folder: string; signal: AbortSignal; bar: Bar };

/** A branch without its history still runs. */
async function loadInto({ branch, urls }: RunningBranch, { folder, signal, bar }: Surroundings): Promise<boolean> {
  const what = `synthetic history of ${nameOf(branch)}`;
  const from = performance.now();
  try {
    const loaded = await loadHistory({
      branch,
      intake: urls.intake ?? '',
      token: tokenOf(folder, branch),
      folder: historiesIn(folder),
      signal,
      onProgress: (stage, done, total) => bar.show(`${what}: ${stage}`, done, total),
    });
    bar.clear();
    if (!loaded) return false;
    const rows = loaded.tables.reduce((sum, table) => sum + table.rows, 0);
    const bad = loaded.badRows > 0 ? `, of which ${loaded.badRows} could not be read` : '';
    const size = `${counted(loaded.tables.length, 'table')}, ${counted(rows, 'row')}${bad}`;
    console.log(`${what}: ${size}, loaded in ${secondsSince(from)}`);
    return true;
  } catch (error) {
    bar.clear();
    signal.throwIfAborted();
    console.error(`the ${what} was not loaded: ${whyOf(error)}`);
    return false;
  }
}

async function settle(households: readonly Household[], signal: AbortSignal, bar: Bar) {
  const from = performance.now();
  let most = 0;
  const left = await untilSettled(households, {
    limitMs: settleMs,
    signal,
    onLeft: (now) => {
      most = Math.max(most, now);
      bar.show('counting what was loaded', most - now, most);
    },
  });
  bar.clear();
  if (left === 0) console.log(`the figures stand after ${secondsSince(from)}`);
  else
    console.error(
      `${counted(left, 'event')} still to be worked off after ${secondsSince(from)}: the figures will change`,
    );
}

/** What impact counts, beside what the history is known to come to. */
async function accompaniedLine({ branch, urls }: RunningBranch, folder: string): Promise<string> {
  const authorization = `Bearer ${await tokenOf(folder, branch)()}`;
  const answer = await fetch(`${urls.impact}/figures`, { headers: { authorization } });
  const { figures = [] } = (await answer.json()) as { figures?: Figure[] };
  const values = figures.find(({ id }) => id === 'K1')?.values ?? [];
  const count = values.find(({ part }) => part === 'persons')?.numerator ?? 0;
  const planned = hasHistory(branch) ? accompaniedIn(branch) : count;
  const beside = count === planned ? '' : `; the history has ${planned}`;
  return `${nameOf(branch)}: ${counted(count, 'synthetic person')} accompanied${beside}`;
}

type Figure = { id: string; values: { part: string | null; numerator: number }[] };
