import { solveByCore } from './core.js';
import { augmentRows } from './dense-paths.js';
import type { Problem, Solution, Watch } from './problem.js';
import { type Matrix, matrixOf, reduceColumns, reduceFreeRows, transferReductions } from './reduction.js';

/** From so many mentees on, a core of the arcs is solved first: measured. */
const large = 1_000;

/** Whether a problem is a full matrix: every pair possible, everybody to be matched, one place per mentor. */
export function isDense({ mentees, mentors, cost, capacity, unmatched }: Problem): boolean {
  const full = mentees > 0 && mentees <= mentors && !unmatched && cost.length === mentees * mentors;
  return full && capacity.every((places) => places === 1);
}

/** Solves a full matrix; `isDense` says which problems are one. */
export function solveDense(problem: Problem, watch: Watch = {}): Solution {
  const early = problem.mentees < large ? solveByRows(problem, watch, problem.mentees / 2) : undefined;
  return early ?? solveByCore(problem, watch) ?? (solveByRows(problem, watch) as Solution);
}

/**
 * The algorithm of Jonker and Volgenant (LAPJV, 1987) on all arcs. Undefined: its reductions have left more rows free than
 * there should be `atMost`, so the paths would be many and long.
 */
export function solveByRows(problem: Problem, watch: Watch = {}, atMost = problem.mentees): Solution | undefined {
  const matrix = matrixOf(problem.mentees, problem.mentors, problem.cost);
  if (matrix.rows === matrix.columns) transferReductions(matrix, reduceColumns(matrix));
  const free = reduceFreeRows(matrix);
  return free.length > Math.max(atMost, 100) ? undefined : solved(matrix, augmentRows(matrix, free, watch));
}

function solved({ rows, columns, cost, columnOf, v }: Matrix, u: Float64Array): Solution {
  // A price is not negative: with every column taken, the duals of both sides may move against each other.
  const top = rows === columns ? v.reduce((most, one) => Math.max(most, one)) : 0;
  let total = 0;
  for (let row = 0; row < rows; row++) total += cost[row * columns + (columnOf[row] as number)] as number;
  return {
    mentorOf: columnOf,
    total,
    certificate: { mentees: u.map((one) => one + top), mentors: v.map((one) => one - top), gap: 0 },
  };
}
