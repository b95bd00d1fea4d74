import { factor, inverse } from '../cholesky.js';
import { type Covariate, columnsOf, namingColumns } from '../design.js';
import { at, entry, get, gram, type Matrix, product, zeros } from '../matrix.js';
import { type Standardised, standardised } from './points.js';

/** Of whom the covariance is: within the groups, pooled, or of all. */
export type Covariance = 'within-group' | 'full';

/**
 * Points, row by row, whose Euclidean distances are the Mahalanobis distances √((x - y)' Σ⁻¹ (x - y)) of the rows. Σ is the
 * covariance within the groups, pooled, as R's MatchIt takes it (Rubin, Biometrics 36 (1980)): where groups differ, a
 * covariance of all would count that difference as spread. With `full` it is that of all, over n, as R's Matching takes it.
 * Refuses `collinear`. With many covariates everybody is far from everybody, and a rare level weighs more than it should.
 *
 * A category has a column for each level. Their sum does not vary, so Σ has an inverse only across that direction: it is
 * added before inverting and taken off after. The coordinates come from a Cholesky factor of Σ⁻¹ with the largest pivot
 * first, as in MatchIt, since the first of them has a part in how ties are settled.
 */
export function mahalanobisPoints(
  covariates: readonly Covariate[],
  treated: readonly boolean[],
  covariance: Covariance = 'within-group',
): Matrix {
  const columns = covariates.flatMap((covariate) => columnsOf([covariate], true));
  const scaled = standardised(columns, treated.length);
  const groups = covariance === 'full' ? treated.map(() => true) : treated;
  const spread = spreadWithin(scaled.points, groups, covariance === 'full' ? treated.length : treated.length - 2);
  const level = levelDirections(covariates, scaled);
  const directions = gram(level);
  const inverted = namingColumns(scaled.names, () => inverse(factor(plus(spread, directions, 1))));
  return product(scaled.points, pivoted(plus(inverted, directions, -1), scaled.names.length - level.rows));
}

function spreadWithin(points: Matrix, groups: readonly boolean[], over: number): Matrix {
  const centred = zeros(points.rows, points.columns);
  for (const group of [true, false]) {
    const members = groups.flatMap((value, row) => (value === group ? [row] : []));
    for (let column = 0; column < points.columns; column++) {
      const mean = members.reduce((sum, row) => sum + at(points, row, column), 0) / members.length;
      for (const row of members) centred.values[row * points.columns + column] = at(points, row, column) - mean;
    }
  }
  const squares = gram(centred);
  return { ...squares, values: squares.values.map((value) => value / over) };
}

/** A row for each category: the direction, of length 1, in which its standardised columns do not vary. */
function levelDirections(covariates: readonly Covariate[], { names, deviations }: Standardised): Matrix {
  const rows = covariates.flatMap((covariate) => {
    if (covariate.type === 'numeric') return [];
    const own = new Set(columnsOf([covariate], true).map(({ name }) => name));
    const along = names.map((name, column) => (own.has(name) ? get(deviations, column) : 0));
    const length = Math.hypot(...along);
    return length > 0 ? [along.map((value) => value / length)] : [];
  });
  return { rows: rows.length, columns: names.length, values: Float64Array.from(rows.flat()) };
}

const plus = (one: Matrix, other: Matrix, times: number): Matrix => ({
  ...one,
  values: one.values.map((value, place) => value + times * entry(other.values, place)),
});

/** F with F F' = A, of so many columns, always going on with the largest pivot (Higham 1990). */
function pivoted(matrix: Matrix, rank: number): Matrix {
  const size = matrix.rows;
  const factored = zeros(size, rank);
  const { values } = factored;
  const rest = Float64Array.from({ length: size }, (_, i) => at(matrix, i, i));
  const open = new Set(rest.keys());
  for (let step = 0; step < rank; step++) {
    const pivot = [...open].reduce((most, i) => (entry(rest, i) > entry(rest, most) ? i : most));
    open.delete(pivot);
    const root = Math.sqrt(entry(rest, pivot));
    values[pivot * rank + step] = root;
    for (const i of open) {
      let left = at(matrix, pivot, i);
      for (let k = 0; k < step; k++) left -= at(factored, pivot, k) * at(factored, i, k);
      values[i * rank + step] = left / root;
      rest[i] = entry(rest, i) - (left / root) ** 2;
    }
  }
  return factored;
}
