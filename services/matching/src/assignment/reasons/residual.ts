import type { Problem, Solution } from '../problem.js';
import { rowsOf, type Side, turned } from '../side.js';

/**
 * A solved problem, seen from its mentors. Moving the mentee of one mentor to another is an edge between the two; by the
 * certificate's duals its reduced cost `cost - u - v` is never negative, and 0 on what the solution chose. So what a
 * change would cost is a shortest path (Ahuja, Magnanti, Orlin, Network Flows, 9.3), found without solving again.
 */
export type Residual = {
  readonly problem: Problem;
  readonly solution: Solution;
  /** Reduced cost of each arc of the problem, and the same by mentor. */
  readonly reduced: Float64Array;
  readonly columns: Side;
  /** How many mentees each mentor has got. */
  readonly load: Int32Array;
};

export function residualOf(problem: Problem, solution: Solution): Residual {
  const { mentees, mentors, start, mentor, cost } = problem;
  const { mentees: u, mentors: v } = solution.certificate;
  const reduced = new Float64Array(mentor.length);
  for (let row = 0; row < mentees; row++)
    for (let arc = start[row] as number; arc < (start[row + 1] as number); arc++)
      reduced[arc] = (cost[arc] as number) - (u[row] as number) - (v[mentor[arc] as number] as number);
  const columns = turned({ ...rowsOf(problem), cost: reduced }, mentors);
  return { problem, solution, reduced, columns, load: loadOf(problem, solution) };
}

function loadOf({ mentors }: Problem, { mentorOf }: Solution): Int32Array {
  const load = new Int32Array(mentors);
  for (const column of mentorOf) if (column >= 0) load[column] = (load[column] as number) + 1;
  return load;
}
