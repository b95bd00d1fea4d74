/** A dense matrix, row after row. */
export type Matrix = { readonly rows: number; readonly columns: number; readonly values: Float64Array };

export const zeros = (rows: number, columns: number): Matrix => ({
  rows,
  columns,
  values: new Float64Array(rows * columns),
});

export function matrixOf(rows: readonly (readonly number[])[]): Matrix {
  const columns = rows[0]?.length ?? 0;
  if (rows.some((row) => row.length !== columns)) throw new RangeError('the rows of a matrix are equally long');
  return { rows: rows.length, columns, values: Float64Array.from(rows.flat()) };
}

/** Entry i, j. An index outside is a mistake of the caller, not a number. */
export function at(matrix: Matrix, row: number, column: number): number {
  return entry(matrix.values, row * matrix.columns + column);
}

/** As `get`, but of one kind of array only, which the engine then reads without asking for its kind: for inner loops. */
export function entry(values: Float64Array, index: number): number {
  const value = values[index];
  if (value === undefined) throw new RangeError(`no entry ${index}`);
  return value;
}

export function get(values: ArrayLike<number>, index: number): number {
  const value = values[index];
  if (value === undefined) throw new RangeError(`no entry ${index}`);
  return value;
}

export const rowOf = ({ columns, values }: Matrix, row: number): Float64Array =>
  values.subarray(row * columns, (row + 1) * columns);

export function dot(left: ArrayLike<number>, right: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < left.length; at++) sum += get(left, at) * get(right, at);
  return sum;
}

/** X b */
export function times({ rows, columns, values }: Matrix, vector: ArrayLike<number>): Float64Array {
  const right = Float64Array.from(vector);
  const sums = new Float64Array(rows);
  for (let row = 0, from = 0; row < rows; row++, from += columns) {
    let sum = 0;
    for (let column = 0; column < columns; column++) sum += entry(values, from + column) * entry(right, column);
    sums[row] = sum;
  }
  return sums;
}

/** X' v */
export function transposedTimes({ rows, columns, values }: Matrix, vector: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(columns);
  for (let row = 0, from = 0; row < rows; row++, from += columns) {
    const factor = get(vector, row);
    for (let column = 0; column < columns; column++)
      sums[column] = entry(sums, column) + factor * entry(values, from + column);
  }
  return sums;
}

/** X' diag(w) X */
export function gram({ rows, columns: size, values: x }: Matrix, weights?: ArrayLike<number>): Matrix {
  const { values } = zeros(size, size);
  for (let row = 0, from = 0; row < rows; row++, from += size) {
    const weight = weights === undefined ? 1 : get(weights, row);
    for (let i = 0; i < size; i++) {
      const factor = weight * entry(x, from + i);
      for (let j = 0; j <= i; j++) values[i * size + j] = entry(values, i * size + j) + factor * entry(x, from + j);
    }
  }
  for (let i = 0; i < size; i++) for (let j = 0; j < i; j++) values[j * size + i] = entry(values, i * size + j);
  return { rows: size, columns: size, values };
}

export function product(left: Matrix, right: Matrix): Matrix {
  const { values } = zeros(left.rows, right.columns);
  for (let row = 0; row < left.rows; row++) values.set(transposedTimes(right, rowOf(left, row)), row * right.columns);
  return { rows: left.rows, columns: right.columns, values };
}

/** Some rows of a matrix, in the order asked for. */
export function rowsOf(matrix: Matrix, rows: readonly number[]): Matrix {
  const { values } = zeros(rows.length, matrix.columns);
  for (const [to, from] of rows.entries()) values.set(rowOf(matrix, from), to * matrix.columns);
  return { rows: rows.length, columns: matrix.columns, values };
}
