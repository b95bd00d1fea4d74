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
  const { problem, solution, into, arcs, mentee, reduced } = residual;
  const label = ends(residual);
  const done = new Uint8Array(problem.mentors);
  for (;;) {
    const column = nearest(label, done);
    if (column < 0) return label;
    done[column] = 1;
    for (let at = into[column] as number; at < (into[column + 1] as number); at++) {
      const arc = arcs[at] as number;
      const from = solution.mentorOf[mentee[arc] as number] as number;
      if (from < 0 || done[from] === 1) continue;
      const through = (label[column] as number) + (reduced[arc] as number);
      if (through < (label[from] as number)) label[from] = through;
    }
  }
}

/** Where a chain may end at once: at a mentor with a free place, or by leaving one of the mentor's mentees unmatched. */
function ends({ problem, solution, load }: Residual): Float64Array {
  const label = new Float64Array(problem.mentors).fill(Number.POSITIVE_INFINITY);
  for (let column = 0; column < problem.mentors; column++) {
    if ((load[column] as number) < (problem.capacity[column] as number)) label[column] = 0;
  }
  const { unmatched } = problem;
  if (unmatched === undefined) return label;
  solution.mentorOf.forEach((column, row) => {
    if (column < 0) return;
    const left = (unmatched[row] as number) - (solution.certificate.mentees[row] as number);
    if (left < (label[column] as number)) label[column] = left;
  });
  return label;
}

/** The column with the least label that is not done; -1 when none can be reached. */
export function nearest(label: Float64Array, done: Uint8Array): number {
  let [best, least] = [-1, Number.POSITIVE_INFINITY];
  for (let column = 0; column < label.length; column++) {
    if (done[column] === 0 && (label[column] as number) < least) {
      least = label[column] as number;
      best = column;
    }
  }
  return best;
}
