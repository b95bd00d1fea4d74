import { get, type Matrix, times } from './matrix.js';

/**
 * The columns of a combination b that separates: x'b ≥ 0 for all treated and ≤ 0 for all others, and not 0 for everybody
 * (Albert and Anderson, Biometrika 71 (1984): if and only if there is one, the likelihood has no maximum). Only the given
 * directions are tried; each is checked on every row, so that what is found is a proof up to rounding. The intercept,
 * column 0, is not named: it only shifts the border.
 */
export function separatedBy(
  matrix: Matrix,
  treated: readonly boolean[],
  directions: readonly Float64Array[],
): number[] | undefined {
  for (const direction of directions) {
    const sides = times(matrix, direction).map((value, row) => (treated[row] ? value : -value));
    const most = sides.reduce((found, side) => Math.max(found, side), 0);
    const least = sides.reduce((found, side) => Math.min(found, side), 0);
    // Rows on the border itself are there but for rounding and what the last steps still moved.
    if (most > 1e-6 && least > -1e-8 * most) return moving(matrix, direction, 1e-3 * most);
  }
  return undefined;
}

/** Columns whose part in the combination differs noticeably between people. */
function moving(matrix: Matrix, direction: Float64Array, noticeable: number): number[] {
  return Array.from(direction, (coefficient, column) => {
    const values = Array.from({ length: matrix.rows }, (_, row) => get(matrix.values, row * matrix.columns + column));
    const [low, high] = values.reduce(
      ([l, h], value) => [Math.min(l, value), Math.max(h, value)],
      [Infinity, -Infinity],
    );
    return { column, range: Math.abs(coefficient) * (high - low) };
  }).flatMap(({ column, range }) => (column > 0 && range > noticeable ? [column] : []));
}
