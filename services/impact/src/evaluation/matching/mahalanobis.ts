import { factor, whitened } from '../cholesky.js';
import { at, gram, type Matrix, rowOf, zeros } from '../matrix.js';

/**
 * Points, row by row, whose Euclidean distances are the Mahalanobis distances √((x - y)' Σ⁻¹ (x - y)) of the rows, Σ being the covariance
 * within the groups, pooled, as R's MatchIt takes it (Rubin, Biometrics 36 (1980)): where groups differ, a
 * covariance of all would count that difference as spread. Which level of a category has no column does not matter.
 * Refuses `collinear`. With many covariates everybody is far from everybody, and a rare level weighs more than it should.
 */
export function mahalanobisPoints(rows: Matrix, treated: readonly boolean[]): Matrix {
  const centred = zeros(rows.rows, rows.columns);
  for (const group of [true, false]) {
    const members = treated.flatMap((value, row) => (value === group ? [row] : []));
    for (let column = 0; column < rows.columns; column++) {
      const mean = members.reduce((sum, row) => sum + at(rows, row, column), 0) / members.length;
      for (const row of members) centred.values[row * rows.columns + column] = at(rows, row, column) - mean;
    }
  }
  const covariance = gram(centred);
  const scaled = { ...covariance, values: covariance.values.map((value) => value / (rows.rows - 2)) };
  const factored = factor(scaled);
  const points = zeros(rows.rows, rows.columns);
  for (let row = 0; row < rows.rows; row++) points.values.set(whitened(factored, rowOf(rows, row)), row * rows.columns);
  return points;
}
