/** Costs row by row, and what is known of their optimum: a row's column, a column's row (-1: none yet), a column's dual. */
export type Matrix = {
  readonly rows: number;
  /** At least as many as rows. */
  readonly columns: number;
  readonly cost: Float64Array;
  readonly columnOf: Int32Array;
  readonly rowOf: Int32Array;
  readonly v: Float64Array;
};

export const matrixOf = (rows: number, columns: number, cost: Float64Array): Matrix => ({
  rows,
  columns,
  cost,
  columnOf: new Int32Array(rows).fill(-1),
  rowOf: new Int32Array(columns).fill(-1),
  v: new Float64Array(columns),
});

/**
 * Column reduction: each column's dual is its least cost, and a row that has the least of some column takes the first of
 * them. Only for square matrices: a column that stays free must have the dual 0. Returns of how many each row has the least.
 */
export function reduceColumns({ rows, columns, cost, columnOf, rowOf, v }: Matrix): Int32Array {
  const times = new Int32Array(rows);
  const least = new Int32Array(columns);
  v.set(cost.subarray(0, columns));
  for (let row = 1, at = columns; row < rows; row++)
    for (let column = 0; column < columns; column++, at++) {
      const one = cost[at] as number;
      if (one < (v[column] as number)) {
        v[column] = one;
        least[column] = row;
      }
    }
  for (let column = columns - 1; column >= 0; column--) {
    const row = least[column] as number;
    times[row] = (times[row] as number) + 1;
    if (times[row] !== 1) continue;
    columnOf[row] = column;
    rowOf[column] = row;
  }
  return times;
}

/** Reduction transfer: a row that has the least of one column only lets its dual grow as far as its second choice allows. */
export function transferReductions({ rows, columns, cost, columnOf, v }: Matrix, times: Int32Array): void {
  if (columns === 1) return;
  for (let row = 0; row < rows; row++) {
    if (times[row] !== 1) continue;
    const own = columnOf[row] as number;
    let second = Number.POSITIVE_INFINITY;
    for (let column = 0, at = row * columns; column < columns; column++, at++) {
      const reduced = (cost[at] as number) - (v[column] as number);
      if (reduced < second && column !== own) second = reduced;
    }
    v[own] = (v[own] as number) - second;
  }
}

/**
 * Augmenting row reduction: a free row takes its best column and lowers that column's dual to its second choice; the row
 * that had it is free. The duals only fall, by whole numbers; a row comes back at once so often only, and later once.
 * Returns the rows that are free after two rounds.
 */
export function reduceFreeRows(matrix: Matrix, rounds = 2): Int32Array {
  let free: Int32Array = Int32Array.from(matrix.columnOf.keys()).filter((row) => matrix.columnOf[row] === -1);
  for (let round = 0; round < rounds; round++) free = reduceOnce(matrix, free);
  return free;
}

function reduceOnce(matrix: Matrix, free: Int32Array): Int32Array {
  const { columnOf, rowOf, v } = matrix;
  const left: number[] = [];
  const choice = { first: 0, second: 0, gain: 0 };
  let atOnce = matrix.rows + 20 * free.length;
  for (let at = 0; at < free.length; ) {
    const row = free[at++] as number;
    choose(matrix, row, choice);
    let column = choice.first;
    if (choice.gain > 0) v[column] = (v[column] as number) - choice.gain;
    else if (rowOf[column] !== -1 && choice.second !== -1) column = choice.second;
    const out = rowOf[column] as number;
    columnOf[row] = column;
    rowOf[column] = row;
    if (out === -1) continue;
    columnOf[out] = -1;
    if (choice.gain > 0 && atOnce-- > 0) free[--at] = out;
    else left.push(out);
  }
  return Int32Array.from(left);
}

/** The two best columns of a row, and by how much the first is better; a matrix of one column has no second. */
function choose(
  { columns, cost, v }: Matrix,
  row: number,
  choice: { first: number; second: number; gain: number },
): void {
  let best = Number.POSITIVE_INFINITY;
  let next = Number.POSITIVE_INFINITY;
  let first = 0;
  let second = -1;
  for (let column = 0, at = row * columns; column < columns; column++, at++) {
    const reduced = (cost[at] as number) - (v[column] as number);
    if (reduced >= next) continue;
    if (reduced < best) {
      next = best;
      second = first;
      best = reduced;
      first = column;
    } else {
      next = reduced;
      second = column;
    }
  }
  choice.first = first;
  choice.second = next === Number.POSITIVE_INFINITY ? -1 : second;
  choice.gain = next === Number.POSITIVE_INFINITY ? 0 : next - best;
}
