import { Cancelled, type Watch } from './problem.js';
import type { Matrix } from './reduction.js';

type Tree = {
  readonly u: Float64Array;
  /** Length of the shortest way to each column, Infinity once it is in the tree. */
  readonly length: Float64Array;
  readonly from: Int32Array;
  /** The duals, -Infinity once the column is in the tree: so it is never reached again, and nothing need be asked. */
  readonly closed: Float64Array;
  readonly inTree: Int32Array;
  readonly enteredAt: Float64Array;
  count: number;
  /** Columns that no row has. */
  readonly vacant: Int32Array;
  vacancies: number;
};

/** Gives each free row its column by a shortest augmenting path. Returns the duals of the rows. */
export function augmentRows(matrix: Matrix, free: Int32Array, watch: Watch): Float64Array {
  const tree = treeOf(matrix);
  for (const [nth, row] of free.entries()) {
    if (watch.cancel?.aborted)
      throw new Cancelled(`cancelled with ${free.length - nth} of ${matrix.rows} mentees left`);
    watch.progress?.({ step: 'pairs', done: matrix.rows - free.length + nth, of: matrix.rows });
    augment(matrix, tree, row, grow(matrix, tree, row));
  }
  return tree.u;
}

function treeOf({ rows, columns, cost, columnOf, rowOf, v }: Matrix): Tree {
  const u = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    const column = columnOf[row] as number;
    if (column >= 0) u[row] = (cost[row * columns + column] as number) - (v[column] as number);
  }
  const vacant = Int32Array.from(rowOf.keys()).filter((column) => rowOf[column] === -1);
  return {
    u,
    length: new Float64Array(columns),
    from: new Int32Array(columns),
    closed: new Float64Array(columns),
    inTree: new Int32Array(columns),
    enteredAt: new Float64Array(columns),
    count: 0,
    vacant,
    vacancies: vacant.length,
  };
}

/** Grows the tree of shortest ways until it reaches a vacant column, which is the answer; then the duals follow. */
function grow(matrix: Matrix, tree: Tree, root: number): number {
  const { rowOf, v } = matrix;
  const { u, length, closed, inTree, enteredAt } = tree;
  length.fill(Number.POSITIVE_INFINITY);
  closed.set(v);
  tree.count = 0;
  u[root] = 0;
  let at = 0;
  for (let row = root; ; ) {
    const nearest = vacantAt(tree, relax(matrix, tree, row, at - (u[row] as number)));
    at = length[nearest] as number;
    if (rowOf[nearest] === -1) {
      shift(matrix, tree, at);
      u[root] = at;
      return nearest;
    }
    inTree[tree.count] = nearest;
    enteredAt[tree.count++] = at;
    length[nearest] = Number.POSITIVE_INFINITY;
    closed[nearest] = Number.NEGATIVE_INFINITY;
    row = rowOf[nearest] as number;
  }
}

/** Follows all arcs of a row, and returns the nearest column: the loop in which a dense problem spends its time. */
function relax({ columns, cost }: Matrix, { length, from, closed }: Tree, row: number, base: number): number {
  let best = Number.POSITIVE_INFINITY;
  let nearest = -1;
  for (let column = 0, at = row * columns; column < columns; column++, at++) {
    const long = (cost[at] as number) - (closed[column] as number) + base;
    let shortest = length[column] as number;
    if (long < shortest) {
      length[column] = long;
      from[column] = row;
      shortest = long;
    }
    if (shortest < best) {
      best = shortest;
      nearest = column;
    }
  }
  return nearest;
}

/** Of columns equally near, a vacant one: it ends the search. */
function vacantAt({ length, vacant, vacancies }: Tree, nearest: number): number {
  const at = length[nearest];
  for (let one = 0; one < vacancies; one++) if (length[vacant[one] as number] === at) return vacant[one] as number;
  return nearest;
}

function shift({ rowOf, v }: Matrix, { u, inTree, enteredAt, count }: Tree, end: number): void {
  for (let one = 0; one < count; one++) {
    const column = inTree[one] as number;
    const row = rowOf[column] as number;
    const rest = end - (enteredAt[one] as number);
    v[column] = (v[column] as number) - rest;
    u[row] = (u[row] as number) + rest;
  }
}

function augment({ columnOf, rowOf }: Matrix, tree: Tree, root: number, end: number): void {
  const { vacant, from } = tree;
  vacant[vacant.indexOf(end)] = vacant[--tree.vacancies] as number;
  for (let column = end, row = -1; row !== root; ) {
    row = from[column] as number;
    const left = columnOf[row] as number;
    rowOf[column] = row;
    columnOf[row] = column;
    column = left;
  }
}
