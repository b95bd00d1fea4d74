import { refusal } from '@duo/kernel';
import { factor, factorIfDefinite, inverse, solve } from './cholesky.js';
import { type Design, namingColumns } from './design.js';
import { type Curve, curveOf, type Link } from './link.js';
import { get, gram, type Matrix, times, transposedTimes } from './matrix.js';
import { separatedBy } from './separation.js';

export type Propensity = {
  readonly design: Design;
  readonly coefficients: Float64Array;
  /** The inverse of the expected information Σ p'²/(p(1 - p)) x x', which for the logit is Σ p(1 - p) x x'. */
  readonly covariance: Matrix;
  /** Per row, strictly between 0 and 1. */
  readonly probabilities: Float64Array;
  /** Per row the slope p' of the probability in the score x'b. */
  readonly slopes: Float64Array;
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
 * The probability of treatment given covariates, p = 1/(1 + exp(-x'b)), or Φ(x'b) with `probit`, by maximum likelihood:
 * Newton's method, which for the logit is iteratively reweighted least squares, b + (X'VX)^-1 X'(y - p) with V = p(1 - p)
 * (McCullagh and Nelder, *Generalized Linear Models*, 2nd ed., 2.5), halving a step that lowers the likelihood.
 *
 * Refuses `separated`, naming the columns, where some combination of covariates tells all treated from all others, or does
 * so for some and is level for the rest: then no maximum exists (Albert and Anderson, Biometrika 71 (1984)), and numbers
 * printed nonetheless are where the iteration happened to stop.
 */
export function propensity(
  design: Design,
  treated: readonly boolean[],
  link: Link = 'logit',
  /** Coefficients to begin at, such as those of people who are nearly the same. */
  start?: Float64Array,
): Propensity {
  const { names, matrix } = design;
  if (treated.length !== matrix.rows) throw new RangeError(`${treated.length} groups for ${matrix.rows} rows`);
  if (!treated.includes(true) || !treated.includes(false)) throw refusal('one-group-is-empty');
  // Before any weight: columns that are collinear are so whatever the scores, and must not be taken for separation.
  namingColumns(names, () => factor(gram(matrix)));
  const curve = curveOf(link);
  let coefficients = start?.length === matrix.columns ? start : new Float64Array(matrix.columns);
  let step = coefficients;
  for (let iterations = 1; iterations <= mostIterations; iterations++) {
    const next = newtonStep(matrix, treated, coefficients, curve);
    if (next === undefined) break;
    step = next;
    coefficients = climbed(matrix, treated, coefficients, step, curve);
    const change = times(matrix, step).reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    if (change < settled) return fitted(design, treated, coefficients, curve, iterations);
  }
  const by = separatedBy(matrix, treated, [step, coefficients]);
  if (by === undefined) throw refusal('no-maximum-found');
  throw refusal('separated', { by: by.map((column) => names[column] ?? String(column)) });
}

/** undefined: the information has lost its rank to probabilities of 0 and 1, so there is no step left. */
function newtonStep(matrix: Matrix, treated: readonly boolean[], coefficients: Float64Array, curve: Curve) {
  const scores = times(matrix, coefficients);
  const own = (u: number, row: number) => (treated[row] ? u : -u);
  const information = factorIfDefinite(
    gram(
      matrix,
      scores.map((u, row) => curve.bend(own(u, row))),
    ),
  );
  const rest = scores.map((u, row) => own(curve.pull(own(u, row)), row));
  return information === undefined ? undefined : solve(information, transposedTimes(matrix, rest));
}

function climbed(
  matrix: Matrix,
  treated: readonly boolean[],
  from: Float64Array,
  step: Float64Array,
  curve: Curve,
): Float64Array {
  const before = logLikelihood(times(matrix, from), treated, curve);
  for (let share = 1; share > 1e-6; share /= 2) {
    const next = from.map((value, column) => value + share * get(step, column));
    // At the maximum rounding alone may lower it.
    if (logLikelihood(times(matrix, next), treated, curve) >= before - 1e-10 * Math.abs(before)) return next;
  }
  return from;
}

function fitted(
  design: Design,
  treated: readonly boolean[],
  coefficients: Float64Array,
  curve: Curve,
  iterations: number,
): Propensity {
  const { matrix } = design;
  const scores = times(matrix, coefficients);
  const probabilities = scores.map(curve.probability);
  return {
    design,
    coefficients,
    covariance: inverse(
      factor(
        gram(
          matrix,
          scores.map((u) => curve.pull(u) * curve.pull(-u)),
        ),
      ),
    ),
    probabilities,
    slopes: scores.map((u, row) => curve.pull(u) * get(probabilities, row)),
    logLikelihood: logLikelihood(scores, treated, curve),
    iterations,
  };
}

/** Σ log p of the treated and log(1 - p) of the others. */
const logLikelihood = (scores: Float64Array, treated: readonly boolean[], curve: Curve) =>
  scores.reduce((sum, score, row) => sum + curve.logProbability(treated[row] ? score : -score), 0);
