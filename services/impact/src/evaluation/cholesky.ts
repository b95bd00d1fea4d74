import { refusal } from '@duo/kernel';
import { at, get, type Matrix, zeros } from './matrix.js';

/** L and the scale d with L L' = diag(d) A diag(d). */
export type Factor = { readonly lower: Matrix; readonly scale: Float64Array };

/*
 * Of a matrix scaled to a unit diagonal, a pivot is the share of a column's sum of squares that the columns before it do
 * not explain. Under this, rounding has eaten half the digits and the coefficients would be noise.
 */
const leastPivot = 1e-11;

/**
 * Cholesky factor of a symmetric positive definite matrix (Golub and Van Loan, *Matrix Computations*, 4th ed., 4.2).
 * It is scaled to a unit diagonal first, which is near the best a diagonal scaling does for the condition number (van der
 * Sluis, 1969): euros beside zeros and ones would otherwise cost eight digits. Refuses `collinear`, naming the first column
 * that the ones before it explain.
 */
export function factor(matrix: Matrix): Factor {
  const factored = decomposed(matrix);
  if (typeof factored === 'number') throw refusal('collinear', { column: factored });
  return factored;
}

/** The same; undefined: the matrix is not positive definite, or so near to it that no digits are left. */
export function factorIfDefinite(matrix: Matrix): Factor | undefined {
  const factored = decomposed(matrix);
  return typeof factored === 'number' ? undefined : factored;
}

/** A number is the column at which it cannot go on. */
function decomposed(matrix: Matrix): Factor | number {
  const size = matrix.rows;
  const scale = Float64Array.from({ length: size }, (_, column) => 1 / Math.sqrt(at(matrix, column, column)));
  const lower = zeros(size, size);
  const { values } = lower;
  for (let i = 0; i < size; i++)
    for (let j = 0; j <= i; j++) {
      let rest = at(matrix, i, j) * get(scale, i) * get(scale, j);
      for (let k = 0; k < j; k++) rest -= at(lower, i, k) * at(lower, j, k);
      if (i !== j) values[i * size + j] = rest / at(lower, j, j);
      // Asked this way round so that what is no number stops, too.
      else if (rest > leastPivot) values[i * size + i] = Math.sqrt(rest);
      else return i;
    }
  return { lower, scale };
}

/** L^-1 D b, whose length is √(b' A^-1 b): forward substitution. */
export function whitened({ lower, scale }: Factor, right: ArrayLike<number>): Float64Array {
  const x = Float64Array.from({ length: lower.rows }, (_, row) => get(right, row) * get(scale, row));
  for (let i = 0; i < lower.rows; i++) {
    let rest = get(x, i);
    for (let k = 0; k < i; k++) rest -= at(lower, i, k) * get(x, k);
    x[i] = rest / at(lower, i, i);
  }
  return x;
}

/** x with A x = b: forward, then back substitution. */
export function solve(factored: Factor, right: ArrayLike<number>): Float64Array {
  const { lower, scale } = factored;
  const size = lower.rows;
  const x = whitened(factored, right);
  for (let i = size - 1; i >= 0; i--) {
    let rest = get(x, i);
    for (let k = i + 1; k < size; k++) rest -= at(lower, k, i) * get(x, k);
    x[i] = rest / at(lower, i, i);
  }
  return x.map((value, row) => value * get(scale, row));
}

/** A^-1, column by column; it is symmetric, so a column is a row. */
export function inverse(factored: Factor): Matrix {
  const size = factored.lower.rows;
  const { values } = zeros(size, size);
  for (let column = 0; column < size; column++) {
    const unit = new Float64Array(size);
    unit[column] = 1;
    values.set(solve(factored, unit), column * size);
  }
  return { rows: size, columns: size, values };
}
