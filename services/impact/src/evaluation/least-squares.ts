import { refusal } from '@duo/kernel';
import { factor, inverse, solve } from './cholesky.js';
import { dot, get, gram, type Matrix, product, rowOf, times, transposedTimes } from './matrix.js';
import { outcomeOf } from './outcome.js';

export type Fit = {
  readonly design: Matrix;
  readonly weights: Float64Array;
  readonly coefficients: Float64Array;
  readonly residuals: Float64Array;
  /** (X'WX)^-1 */
  readonly bread: Matrix;
  /** Rows that have a weight. */
  readonly used: number;
};

/** Which errors are believed in; `classical` assumes that all have the same spread. */
export type Errors = 'classical' | 'HC0' | 'HC1' | 'HC2' | 'HC3';

/**
 * Least squares with weights: the b that minimises Σ w (y - x'b)², from X'WX b = X'Wy. One step of iterative refinement
 * takes back what the normal equations lose. Refuses `collinear` columns, and fewer rows with a weight than it takes.
 */
export function leastSquares(design: Matrix, outcome: ArrayLike<number>, weights?: ArrayLike<number>): Fit {
  const w = Float64Array.from({ length: design.rows }, (_, row) => (weights === undefined ? 1 : get(weights, row)));
  if (!w.every((weight) => weight >= 0 && weight < Number.POSITIVE_INFINITY)) throw refusal('weight-below-zero');
  const used = w.reduce((count, weight) => count + (weight > 0 ? 1 : 0), 0);
  if (used <= design.columns) throw refusal('too-few-rows', { rows: used, coefficients: design.columns });
  const factored = factor(gram(design, w));
  const step = (rest: Float64Array) =>
    solve(
      factored,
      transposedTimes(
        design,
        rest.map((value, row) => value * get(w, row)),
      ),
    );
  const y = outcomeOf(outcome, design.rows);
  const first = step(y);
  const correction = step(less(y, times(design, first)));
  const coefficients = first.map((value, column) => value + get(correction, column));
  const residuals = less(y, times(design, coefficients));
  return { design, weights: w, coefficients, residuals, bread: inverse(factored), used };
}

/**
 * The covariance of the coefficients, B M B with B = (X'WX)^-1 and M = Σ w² e² x x' (White, Econometrica 48 (1980);
 * MacKinnon and White, J. Econometrics 29 (1985)). HC0 takes e as it is; HC1 multiplies by n/(n - k); HC2 divides e² by
 * 1 - h and HC3 by (1 - h)², h being the leverage w x'Bx: small samples make e too small where a row pulls the fit to itself.
 */
export function covariance(fit: Fit, errors: Errors): Matrix {
  const { design, weights, residuals, bread, used } = fit;
  const free = used - design.columns;
  if (errors === 'classical') {
    const spread = residuals.reduce((sum, e, row) => sum + get(weights, row) * e * e, 0) / free;
    return scaled(bread, spread);
  }
  const power = errors === 'HC2' ? 1 : errors === 'HC3' ? 2 : 0;
  const squares = residuals.map((e, row) => {
    const ownError = power === 0 ? 1 : 1 - leverage(fit, row);
    // A row that alone decides a coefficient has no error of its own: 0 / 0.
    if (ownError < 1e-10) throw refusal('row-decides-alone', { row });
    return (get(weights, row) * e) ** 2 / ownError ** power;
  });
  return scaled(sandwich(bread, gram(design, squares)), errors === 'HC1' ? used / free : 1);
}

/**
 * The covariance when rows come in clusters whose errors go together, such as matched pairs (Liang and Zeger, Biometrika 73
 * (1986)): M sums the scores w e x of a cluster before it is squared. HC1 multiplies by G/(G - 1) × (n - 1)/(n - k), as R's
 * `vcovCL` does. It takes many clusters, say forty; with few, the errors come out too small.
 */
export function clusterCovariance(fit: Fit, cluster: readonly (string | number)[], errors: 'HC0' | 'HC1'): Matrix {
  const { design, weights, residuals, bread, used } = fit;
  const k = design.columns;
  const scores = new Map<string | number, Float64Array>();
  for (let row = 0; row < design.rows; row++) {
    const factorOfRow = get(weights, row) * get(residuals, row);
    if (get(weights, row) === 0) continue;
    const of = cluster[row];
    if (of === undefined) throw new RangeError(`row ${row} is in no cluster`);
    const sum = scores.get(of) ?? new Float64Array(k);
    scores.set(
      of,
      sum.map((value, column) => value + factorOfRow * get(rowOf(design, row), column)),
    );
  }
  const groups = scores.size;
  if (groups < 2) throw refusal('too-few-clusters', { clusters: groups });
  const values = new Float64Array(groups * k);
  [...scores.values()].forEach((score, row) => {
    values.set(score, row * k);
  });
  const small = (groups / (groups - 1)) * ((used - 1) / (used - k));
  return scaled(sandwich(bread, gram({ rows: groups, columns: k, values })), errors === 'HC1' ? small : 1);
}

/** The roots of the diagonal. */
export const standardErrors = ({ columns, values }: Matrix): Float64Array =>
  Float64Array.from({ length: columns }, (_, column) => Math.sqrt(get(values, column * columns + column)));

function leverage({ design, weights, bread }: Fit, row: number): number {
  const x = rowOf(design, row);
  return get(weights, row) * dot(x, times(bread, x));
}

const sandwich = (bread: Matrix, meat: Matrix): Matrix => product(product(bread, meat), bread);
const scaled = (matrix: Matrix, by: number): Matrix => ({
  ...matrix,
  values: matrix.values.map((value) => value * by),
});
const less = (left: Float64Array, right: Float64Array) => left.map((value, row) => value - get(right, row));
