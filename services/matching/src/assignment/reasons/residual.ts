import type { Problem, Solution } from '../problem.js';

/**
 * A solved problem, seen from its mentors. Moving the mentee of one mentor to another is an edge between the two; by the
 * certificate's duals its reduced cost `cost - u - v` is never negative, and 0 on what the solution chose. So what a
 * change would cost is a shortest path (Ahuja, Magnanti, Orlin, Network Flows, 9.3), found without solving again.
 */
export type Residual = {
  readonly problem: Problem;
  readonly solution: Solution;
  /** The arcs into mentor j are `arcs[into[j]]` to `arcs[into[j + 1] - 1]`. */
  readonly into: Int32Array;
  readonly arcs: Int32Array;
  /** Mentee and reduced cost of each arc. */
  readonly mentee: Int32Array;
  readonly reduced: Float64Array;
  /** How many mentees each mentor has got. */
  readonly load: Int32Array;
};

export function residualOf(problem: Problem, solution: Solution): Residual {
  const { mentees, mentors, start, mentor, cost } = problem;
  const { mentees: u, mentors: v } = solution.certificate;
  const mentee = new Int32Array(mentor.length);
  const reduced = new Float64Array(mentor.length);
  const into = new Int32Array(mentors + 1);
  for (let row = 0; row < mentees; row++) {
    for (let arc = start[row] as number; arc < (start[row + 1] as number); arc++) {
      const column = mentor[arc] as number;
      mentee[arc] = row;
      reduced[arc] = (cost[arc] as number) - (u[row] as number) - (v[column] as number);
      into[column + 1] = (into[column + 1] as number) + 1;
    }
  }
  for (let column = 0; column < mentors; column++) {
    into[column + 1] = (into[column + 1] as number) + (into[column] as number);
  }
  const next = into.slice();
  const arcs = new Int32Array(mentor.length);
  mentor.forEach((column, arc) => {
    const at = next[column] as number;
    arcs[at] = arc;
    next[column] = at + 1;
  });
  return { problem, solution, into, arcs, mentee, reduced, load: loadOf(problem, solution) };
}

function loadOf({ mentors }: Problem, { mentorOf }: Solution): Int32Array {
  const load = new Int32Array(mentors);
  for (const column of mentorOf) if (column >= 0) load[column] = (load[column] as number) + 1;
  return load;
}
