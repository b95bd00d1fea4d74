import type { Problem, Solution } from './problem.js';
import { rowsOf, type Side } from './side.js';

/** A solution is not what it says: the message names the first thing that is wrong. */
export class Unproven extends Error {
  override readonly name = 'Unproven';
}

/** What there is to match: of a problem, or of a state that goes on changing. */
export type Given = {
  readonly mentees: number;
  readonly mentors: number;
  readonly rows: Side;
  readonly capacity: Int32Array;
  /** Infinity: must be matched. */
  readonly unmatched: Float64Array | undefined;
};

/**
 * Proves a solution: it is a matching within the capacities, its total is right, its duals are feasible, complementary
 * slackness holds, and so (weak duality) nothing is cheaper. Looks at every arc once. Throws `Unproven`.
 */
export const check = (problem: Problem, solution: Solution): void =>
  prove({ ...problem, rows: rowsOf(problem) }, solution);

export function prove(given: Given, { mentorOf, total, certificate }: Solution): void {
  const { mentees, mentors, capacity } = given;
  const { mentees: u, mentors: v } = certificate;
  must(
    mentorOf.length === mentees && u.length === mentees,
    () => `an answer for ${mentorOf.length} of ${mentees} mentees`,
  );
  must(v.length === mentors, () => `${v.length} duals for ${mentors} mentors`);
  const load = new Int32Array(mentors);
  let sum = 0;
  // primal - dual as a sum of slacks: each is small, so that nothing is rounded away.
  let gap = 0;
  for (let mentee = 0; mentee < mentees; mentee++) {
    const mentor = mentorOf[mentee] as number;
    const cost = paidBy(given, u, v, mentee, mentor);
    if (mentor >= 0) load[mentor] = (load[mentor] as number) + 1;
    sum += cost;
    gap += cost - (u[mentee] as number) - (mentor >= 0 ? (v[mentor] as number) : 0);
  }
  for (let mentor = 0; mentor < mentors; mentor++) {
    const [price, left] = [v[mentor] as number, (capacity[mentor] as number) - (load[mentor] as number)];
    must(left >= 0, () => `mentor ${mentor} has ${load[mentor]} mentees and ${capacity[mentor]} places`);
    must(Number.isInteger(price) && price <= 0, () => `mentor ${mentor}: v = ${price} is no whole number <= 0`);
    must(left === 0 || price === 0, () => `mentor ${mentor} has a free place and v = ${price}`);
  }
  must(sum === total, () => `the pairs cost ${sum}, not ${total}`);
  must(gap === 0 && certificate.gap === 0, () => `the gap is ${gap}, and is said to be ${certificate.gap}`);
}

/** The cost of what a mentee got, after a look at every arc of hers. */
function paidBy({ rows, unmatched }: Given, u: Float64Array, v: Float64Array, mentee: number, mentor: number): number {
  const { other, cost } = rows;
  const own = u[mentee] as number;
  const lone = unmatched ? (unmatched[mentee] as number) : Number.POSITIVE_INFINITY;
  let paid = mentor === -1 ? lone : Number.POSITIVE_INFINITY;
  const end = rows.end[mentee] as number;
  for (let arc = rows.start[mentee] as number; arc < end; arc++) {
    const at = other[arc] as number;
    const one = cost[arc] as number;
    if (own + (v[at] as number) > one) throw new Unproven(`mentee ${mentee}, mentor ${at}: u + v is over the cost`);
    if (at === mentor) paid = one;
  }
  must(Number.isInteger(own) && own <= lone, () => `mentee ${mentee}: u = ${own} is no whole number <= ${lone}`);
  must(
    paid < Number.POSITIVE_INFINITY,
    () => `mentee ${mentee} may not ${mentor === -1 ? 'stay alone' : `have ${mentor}`}`,
  );
  must(paid === own + (mentor >= 0 ? (v[mentor] as number) : 0), () => `mentee ${mentee}: u + v is not what she costs`);
  return paid;
}

function must(holds: boolean, fault: () => string): void {
  if (!holds) throw new Unproven(fault());
}
