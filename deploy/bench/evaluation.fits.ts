import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { estimate, sharedOf } from '@duo/impact/evaluation/estimator';
import { kaplanMeier } from '@duo/impact/evaluation/kaplan-meier';
import { logRank } from '@duo/impact/evaluation/log-rank';
import { median } from '@duo/impact/evaluation/median';
import { alternate } from './alternate.ts';
import { numeric, type Person } from './evaluation.people.ts';
import type { Measured } from './figure.ts';
import { startPython, versionOf } from './python.ts';

let version: string | undefined;

export function statsmodelsVersion(): string {
  version ??= versionOf('statsmodels');
  return version;
}

/** The fits that both know, in turn; what they find is the same to six digits, or the bench fails. */
export async function withStatsmodels(people: readonly Person[], room: string): Promise<Measured> {
  const python = await startPython('evaluation.py', [write(people, room), String(people.length)]);
  const timed = fits(people);
  try {
    const [, ...expected] = await python.again();
    const { numbers } = timed();
    if (!numbers.every((value, at) => Math.abs(value / (expected[at] ?? Number.NaN) - 1) < 1e-6))
      throw new Error(`other numbers than statsmodels: ${numbers.join(', ')}; ${expected.join(', ')}`);
    const theirs = async () => (await python.again())[0] ?? Number.NaN;
    return await alternate(async () => timed().milliseconds, theirs, 9);
  } finally {
    python.close();
  }
}

/** A score, a regression and a weighted difference with HC3 errors, two curves with their medians, and the log-rank test. */
function fits(people: readonly Person[]) {
  const sample = sampleOf(people);
  const subjects = people.map((person) => ({ time: Number(person.days), event: person.found === '1' }));
  const [ours, others] = [true, false].map((group) => subjects.filter((_, row) => sample.treated[row] === group));
  if (!ours || !others) throw new Error('there are two groups');
  return () => {
    const from = performance.now();
    const shared = sharedOf(sample);
    const regression = estimate(sample, { method: 'regression', se: 'HC3' }, shared);
    const weighted = estimate(sample, { method: 'ipw', link: 'logit', se: 'HC3' }, shared);
    for (const group of [ours, others]) median(kaplanMeier(group));
    const { chiSquared } = logRank(ours, others);
    const milliseconds = performance.now() - from;
    return { milliseconds, numbers: [regression.estimate, regression.se, weighted.estimate, weighted.se, chiSquared] };
  };
}

export const numbersOf = (people: readonly Person[], name: string) => people.map((person) => Number(person[name]));

export function sampleOf(people: readonly Person[]) {
  const race = people.map((person) => person.race ?? '');
  return {
    treated: people.map((person) => person.treated === '1'),
    outcome: Float64Array.from(numbersOf(people, 'earned')),
    covariates: [
      ...numeric.map((name) => ({ name, type: 'numeric' as const, values: numbersOf(people, name) })),
      { name: 'race', type: 'categorical' as const, values: race },
    ],
  };
}

/** The people as numpy reads them; in which folder. */
function write(people: readonly Person[], room: string): string {
  const folder = mkdtempSync(join(room, 'statsmodels-'));
  const columns = { treated: 'treated', outcome: 'earned', days: 'days', found: 'found' };
  for (const [file, name] of Object.entries(columns))
    writeFileSync(join(folder, file), Float64Array.from(numbersOf(people, name)));
  const design = people.flatMap((person) => [
    1,
    ...numeric.map((name) => Number(person[name])),
    ...['other', 'white'].map((level) => (person.race === level ? 1 : 0)),
  ]);
  writeFileSync(join(folder, 'design'), Float64Array.from(design));
  return folder;
}
