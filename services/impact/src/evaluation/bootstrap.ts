import { Refusal, randomFrom } from '@duo/kernel';
import type { Covariate } from './design.js';
import type { Bootstrapped } from './evaluation.js';
import { get } from './matrix.js';
import { percentiles } from './percentiles.js';
import type { Sample } from './sample.js';

export type Draws = { readonly replicates: number; readonly seed: number; readonly level: number };

/**
 * What estimators say of people drawn again, with replacement and within their group, so that both keep their size (Efron and
 * Tibshirani, *An Introduction to the Bootstrap* (1993), ch. 8 and 13): every step, the score included, is done anew on each
 * draw. The interval is that of the `percentiles`. The same seed gives the same draws.
 *
 * A draw on which an estimator refuses is counted and is in no interval: were there many, the interval would be of the
 * draws that went well. Not for matching with replacement, for which the bootstrap is wrong even in large samples (Abadie
 * and Imbens, Econometrica 76 (2008)).
 */
export function bootstrap(
  sample: Sample,
  estimators: readonly ((drawn: Sample) => number)[],
  { replicates, seed, level }: Draws,
  progress?: (done: number) => void,
): Bootstrapped[] {
  const random = randomFrom(seed);
  const groups = [true, false].map((group) => sample.treated.flatMap((value, row) => (value === group ? [row] : [])));
  const found = estimators.map(() => [] as number[]);
  for (let draw = 0; draw < replicates; draw++) {
    const rows = groups.flatMap((members) => members.map(() => get(members, random.int(members.length))));
    const drawn = drawnOf(sample, rows);
    estimators.forEach((estimator, at) => {
      const estimate = unlessRefused(() => estimator(drawn));
      if (estimate !== undefined) found[at]?.push(estimate);
    });
    progress?.(draw + 1);
  }
  return found.map((estimates) => ({
    replicates,
    refused: replicates - estimates.length,
    seed,
    ...spreadOf(estimates, level),
  }));
}

function drawnOf({ covariates, treated, outcome }: Sample, rows: readonly number[]): Sample {
  return {
    covariates: covariates.map(
      (covariate): Covariate =>
        covariate.type === 'numeric'
          ? { ...covariate, values: rows.map((row) => get(covariate.values, row)) }
          : { ...covariate, values: rows.map((row) => covariate.values[row] ?? '') },
    ),
    treated: rows.map((row) => treated[row] === true),
    outcome: Float64Array.from(rows, (row) => get(outcome, row)),
  };
}

function unlessRefused(estimator: () => number): number | undefined {
  try {
    return estimator();
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

function spreadOf(estimates: readonly number[], level: number) {
  if (estimates.length < 2) return { se: null, lower: null, upper: null };
  const mean = estimates.reduce((sum, value) => sum + value, 0) / estimates.length;
  const squares = estimates.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const { lower, upper } = percentiles(estimates, level);
  return { se: Math.sqrt(squares / (estimates.length - 1)), lower, upper };
}
