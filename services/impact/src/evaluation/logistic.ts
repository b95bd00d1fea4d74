import { refusal } from '@duo/kernel';
import { factor, factorIfDefinite, inverse, solve } from './cholesky.js';
import { type Design, namingColumns } from './design.js';
import { get, gram, type Matrix, times, transposedTimes } from './matrix.js';
import { separatedBy } from './separation.js';

export type LogisticFit = {
  readonly design: Design;
  readonly coefficients: Float64Array;
  /** The inverse of the information Σ p(1 - p) x x'. */
  readonly covariance: Matrix;
  /** Per row, strictly between 0 and 1. */
  readonly probabilities: Float64Array;
  readonly logLikelihood: number;
  readonly iterations: number;
};

/*
 * Newton's steps shrink as their squares once near, so a step this small leaves an error of about its square. Without a
 * maximum the steps stay near 1 for ever: the likelihood only grows along the direction that separates.
 */
const settled = 1e-7;
const mostIterations = 60;

/**
 * The probability of treatment given covariates, p = 1 / (1 + exp(-x'b)), by maximum likelihood: iteratively reweighted
 * least squares, which for this link is Newton's method, b + (X'VX)^-1 X'(y - p) with V = p(1 - p) (McCullagh and Nelder,
 * *Generalized Linear Models*, 2nd ed., 2.5), halving a step that lowers the likelihood.
 *
 * Refuses `separated`, naming the columns, where some combination of covariates tells all treated from all others, or does
 * so for some and is level for the rest: then no maximum exists (Albert and Anderson, Biometrika 71 (1984)), and numbers
 * printed nonetheless are where the iteration happened to stop.
 */
export function logistic(design: Design, treated: readonly boolean[]): LogisticFit {
  const { names, matrix } = design;
  if (treated.length !== matrix.rows) throw new RangeError(`${treated.length} groups for ${matrix.rows} rows`);
  if (!treated.includes(true) || !treated.includes(false)) throw refusal('one-group-is-empty');
  // Before any weight: columns that are collinear are so whatever the scores, and must not be taken for separation.
  namingColumns(names, () => factor(gram(matrix)));
  let coefficients: Float64Array = new Float64Array(matrix.columns);
  let step: Float64Array = coefficients;
  for (let iterations = 1; iterations <= mostIterations; iterations++) {
    const next = newtonStep(matrix, treated, coefficients);
    if (next === undefined) break;
    step = next;
    coefficients = climbed(matrix, treated, coefficients, step);
    const change = times(matrix, step).reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    if (change < settled) return fitted(design, treated, coefficients, iterations);
  }
  const by = separatedBy(matrix, treated, [step, coefficients]);
  if (by === undefined) throw refusal('no-maximum-found');
  throw refusal('separated', { by: by.map((column) => names[column] ?? String(column)) });
}

/** undefined: the information has lost its rank to probabilities of 0 and 1, so there is no step left. */
function newtonStep(matrix: Matrix, treated: readonly boolean[], coefficients: Float64Array) {
  const p = times(matrix, coefficients).map(probability);
  const information = factorIfDefinite(
    gram(
      matrix,
      p.map((value) => value * (1 - value)),
    ),
  );
  const rest = p.map((value, row) => (treated[row] ? 1 - value : -value));
  return information === undefined ? undefined : solve(information, transposedTimes(matrix, rest));
}

function climbed(matrix: Matrix, treated: readonly boolean[], from: Float64Array, step: Float64Array) {
  const before = logLikelihood(times(matrix, from), treated);
  for (let share = 1; share > 1e-6; share /= 2) {
    const next = from.map((value, column) => value + share * get(step, column));
    // At the maximum rounding alone may lower it.
    if (logLikelihood(times(matrix, next), treated) >= before - 1e-10 * Math.abs(before)) return next;
  }
  return from;
}

function fitted(
  design: Design,
  treated: readonly boolean[],
  coefficients: Float64Array,
  iterations: number,
): LogisticFit {
  const { matrix } = design;
  const scores = times(matrix, coefficients);
  const probabilities = scores.map(probability);
  const covariance = inverse(
    factor(
      gram(
        matrix,
        probabilities.map((p) => p * (1 - p)),
      ),
    ),
  );
  return { design, coefficients, covariance, probabilities, logLikelihood: logLikelihood(scores, treated), iterations };
}

const probability = (score: number) => 1 / (1 + Math.exp(-score));

/** Σ log p of the treated and log(1 - p) of the others, without the overflow of exp. */
const logLikelihood = (scores: Float64Array, treated: readonly boolean[]) =>
  scores.reduce((sum, score, row) => {
    const toward = treated[row] ? score : -score;
    return sum + Math.min(toward, 0) - Math.log1p(Math.exp(-Math.abs(toward)));
  }, 0);
