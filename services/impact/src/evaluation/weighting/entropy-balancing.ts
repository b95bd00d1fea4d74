import { refusal } from '@duo/kernel';
import { factor, factorIfDefinite, solve } from '../cholesky.js';
import { type Design, namingColumns } from '../design.js';
import { dot, get, gram, type Matrix, times, transposedTimes, zeros } from '../matrix.js';

const balanced = 1e-12;
const mostIterations = 200;

/**
 * Weights of the others, as near to equal as can be by entropy, with which their mean of every covariate is exactly that of
 * the treated (Hainmueller, Political Analysis 20 (2012)): w = exp(z'λ)/Σ exp(z'λ), z being the covariates less the treated
 * means, in standard deviations of the others. λ minimises log Σ exp(z'λ), by Newton's method with step halving; its gradient
 * is the imbalance that is left. They add up to the number of treated, who weigh 1.
 *
 * Refuses `balance-out-of-reach` where no weights do it: the treated mean is no mean of any of the others. Where it is on
 * their border, as with a level that none of the treated has, the weights of those beside the border go to 0; the effective
 * sample size tells how many are left. The design's intercept, column 0, is what the sum of the weights balances.
 */
export function entropyBalancing({ names, matrix }: Design, treated: readonly boolean[]): Float64Array {
  const others = treated.flatMap((value, row) => (value ? [] : [row]));
  const count = treated.length - others.length;
  if (others.length === 0 || count === 0) throw refusal('one-group-is-empty');
  const points = standardised(names, matrix, treated, others);
  const shares = minimised(points);
  const weights = new Float64Array(treated.length).fill(1);
  others.forEach((row, place) => {
    weights[row] = count * get(shares, place);
  });
  return weights;
}

function minimised(points: Matrix): Float64Array {
  let lambda: Float64Array = new Float64Array(points.columns);
  for (let iteration = 0; iteration < mostIterations; iteration++) {
    const { shares, value } = entropy(points, lambda);
    const imbalance = transposedTimes(points, shares);
    if (imbalance.every((left) => Math.abs(left) < balanced)) return shares;
    const step = newtonStep(points, shares, imbalance);
    if (step === undefined) break;
    lambda = descended(points, lambda, step, value);
  }
  throw refusal('balance-out-of-reach');
}

/** undefined: all weight has gone to so few that their covariates no longer vary. */
function newtonStep(points: Matrix, shares: Float64Array, imbalance: Float64Array): Float64Array | undefined {
  const curvature = gram(points, shares);
  const size = points.columns;
  const values = curvature.values.map(
    (value, at) => value - get(imbalance, Math.floor(at / size)) * get(imbalance, at % size),
  );
  const factored = factorIfDefinite({ ...curvature, values });
  return factored === undefined ? undefined : solve(factored, imbalance);
}

function descended(points: Matrix, from: Float64Array, step: Float64Array, before: number): Float64Array {
  for (let share = 1; share > 1e-10; share /= 2) {
    const next = from.map((value, column) => value - share * get(step, column));
    // At the minimum rounding alone may raise it.
    if (entropy(points, next).value <= before + 1e-14) return next;
  }
  throw refusal('balance-out-of-reach');
}

/** log Σ exp(z'λ), and each one's share in the sum; the largest is taken out so that nothing overflows. */
function entropy(points: Matrix, lambda: Float64Array): { shares: Float64Array; value: number } {
  const scores = times(points, lambda);
  const most = scores.reduce((found, score) => Math.max(found, score), Number.NEGATIVE_INFINITY);
  const parts = scores.map((score) => Math.exp(score - most));
  const sum = parts.reduce((total, part) => total + part, 0);
  return { shares: parts.map((part) => part / sum), value: most + Math.log(sum) };
}

function standardised(
  names: readonly string[],
  matrix: Matrix,
  treated: readonly boolean[],
  others: readonly number[],
) {
  const all = matrix.columns;
  const columns = Array.from({ length: all - 1 }, (_, column) => {
    const of = (row: number) => get(matrix.values, row * all + column + 1);
    const target = mean(treated.flatMap((value, row) => (value ? [of(row)] : [])));
    const values = others.map(of);
    const middle = mean(values);
    const centred = values.map((value) => value - middle);
    return { target, values, centred, deviation: Math.sqrt(dot(centred, centred) / others.length) };
  });
  // Told before any weight, so that it is not taken for being out of reach.
  namingColumns(names.slice(1), () => factor(gram(transposed(columns.map(({ centred }) => centred)))));
  return transposed(
    columns.map(({ target, values, deviation }) => values.map((value) => (value - target) / deviation)),
  );
}

function transposed(columns: readonly (readonly number[])[]): Matrix {
  const matrix = zeros(columns[0]?.length ?? 0, columns.length);
  columns.forEach((values, column) => {
    values.forEach((value, row) => {
      matrix.values[row * columns.length + column] = value;
    });
  });
  return matrix;
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
