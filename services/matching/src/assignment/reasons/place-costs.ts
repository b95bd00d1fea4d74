import { type Labels, labelsFor, nearest, reach } from '../labels.js';
import type { Residual } from './residual.js';

/**
 * What it costs the others, exactly, to do without one place at each mentor: 0 where one is free, and Infinity where
 * there is none to give up. It is the highest of all prices that certify the solution (Leonard 1983).
 */
export function placeCosts(residual: Residual): Float64Array {
  const { certificate } = residual.solution;
  return releases(residual).map((label, column) => label - (certificate.mentors[column] as number));
}

/** The same by reduced cost: the cheapest chain of moves that ends at a free place, or with somebody unmatched. */
export function releases(residual: Residual): Float64Array {
  const { problem, solution, columns } = residual;
  const labels = labelsFor(problem.mentors);
  ends(residual, labels);
  for (let column = nearest(labels, end); column >= 0; column = nearest(labels, end)) {
    const way = labels.length[column] as number;
    for (let arc = columns.start[column] as number; arc < (columns.end[column] as number); arc++) {
      const from = solution.mentorOf[columns.other[arc] as number] as number;
      const through = way + (columns.cost[arc] as number);
      if (from >= 0 && through < (labels.length[from] as number)) reach(labels, from, through, column);
    }
  }
  return labels.length;
}

const end = Number.POSITIVE_INFINITY;

/** Where a chain may end at once: at a mentor with a free place, or by leaving one of the mentor's mentees unmatched. */
function ends({ problem, solution, load }: Residual, labels: Labels): void {
  for (let column = 0; column < problem.mentors; column++) {
    if ((load[column] as number) < (problem.capacity[column] as number)) reach(labels, column, 0, column);
  }
  const { unmatched } = problem;
  if (unmatched === undefined) return;
  solution.mentorOf.forEach((column, row) => {
    if (column < 0) return;
    const left = (unmatched[row] as number) - (solution.certificate.mentees[row] as number);
    if (left < (labels.length[column] as number)) reach(labels, column, left, column);
  });
}
