import type { Problem, Solution } from './problem.js';

/** A solution is not what it says: the message names the first thing that is wrong. */
export class Unproven extends Error {
  override readonly name = 'Unproven';
}

/**
 * Proves a solution: it is a matching within the capacities, its total is right, its duals are feasible, complementary
 * slackness holds, and so (weak duality) nothing is cheaper. Looks at every arc once. Throws `Unproven`.
 */
export function check(problem: Problem, solution: Solution): void {
  const { mentees, mentors, capacity, unmatched } = problem;
  const { mentorOf, total, certificate } = solution;
  const { mentees: u, mentors: v } = certificate;
  must(mentorOf.length === mentees && u.length === mentees, `an answer for ${mentorOf.length} of ${mentees} mentees`);
  must(v.length === mentors, `${v.length} duals for ${mentors} mentors`);
  const load = new Int32Array(mentors);
  let sum = 0;
  // The gap as a sum of slacks, none of which is ever large: their sum is primal - dual without its rounding.
  let gap = 0;
  for (let mentee = 0; mentee < mentees; mentee++) {
    const mentor = mentorOf[mentee] as number;
    const cost = tightAt(problem, u, v, mentee, mentor);
    sum += cost;
    if (mentor >= 0) load[mentor] = (load[mentor] as number) + 1;
    gap += cost - (u[mentee] as number) - (mentor >= 0 ? (v[mentor] as number) : 0);
    if (unmatched)
      must(
        (u[mentee] as number) <= (unmatched[mentee] as number),
        `mentee ${mentee}: u is over the cost of staying unmatched`,
      );
  }
  for (let mentor = 0; mentor < mentors; mentor++) {
    const left = (capacity[mentor] as number) - (load[mentor] as number);
    must(left >= 0, `mentor ${mentor} has ${load[mentor]} mentees and ${capacity[mentor]} places`);
    must(
      Number.isInteger(v[mentor]) && (v[mentor] as number) <= 0,
      `mentor ${mentor}: v = ${v[mentor]} is no whole number <= 0`,
    );
    must(left === 0 || v[mentor] === 0, `mentor ${mentor} has a free place and v = ${v[mentor]}`);
  }
  must(sum === total, `the pairs cost ${sum}, not ${total}`);
  must(gap === 0 && certificate.gap === 0, `the gap is ${gap}, and is said to be ${certificate.gap}`);
}

/** The cost of what a mentee got; every arc of hers is looked at. */
function tightAt(
  { start, mentor: mentorOf, cost, unmatched }: Problem,
  u: Float64Array,
  v: Float64Array,
  mentee: number,
  mentor: number,
): number {
  const own = u[mentee] as number;
  let paid = mentor === -1 && unmatched ? (unmatched[mentee] as number) : Number.NaN;
  const end = start[mentee + 1] as number;
  for (let arc = start[mentee] as number; arc < end; arc++) {
    const at = mentorOf[arc] as number;
    const one = cost[arc] as number;
    if (own + (v[at] as number) > one) throw new Unproven(`mentee ${mentee}, mentor ${at}: u + v is over the cost`);
    if (at === mentor) paid = one;
  }
  must(Number.isInteger(own), `mentee ${mentee}: u = ${own} is no whole number`);
  must(!Number.isNaN(paid), `mentee ${mentee} may not ${mentor === -1 ? 'stay unmatched' : `have mentor ${mentor}`}`);
  must(
    paid === own + (mentor >= 0 ? (v[mentor] as number) : 0),
    `mentee ${mentee}: u + v is not the cost of her place`,
  );
  return paid;
}

function must(holds: boolean, fault: string): void {
  if (!holds) throw new Unproven(fault);
}
