import type { Problem } from '../src/assignment/problem.js';
import { solve } from '../src/assignment/solve.js';

/*
 * A process of its own that solves one large problem and prints how much memory it ever held, in megabytes: Node, the
 * problem and the solver together. `node --import ./deploy/local/sources.mjs services/matching/test/memory.ts MENTORS`
 */

const [mentees, mentors, degree] = [20_000, Number(process.argv[2]), 40];

let state = 1;
const below = (bound: number) => {
  state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
  return (state >>> 8) % bound;
};
const mentor = new Int32Array(mentees * degree);
for (let mentee = 0; mentee < mentees; mentee++) {
  const own = new Set<number>();
  while (own.size < degree) own.add(below(mentors));
  mentor.set(
    [...own].sort((a, b) => a - b),
    mentee * degree,
  );
}
const problem: Problem = {
  mentees,
  mentors,
  start: Int32Array.from({ length: mentees + 1 }, (_, at) => at * degree),
  mentor,
  cost: Float64Array.from(mentor, () => below(100_000)),
  capacity: Int32Array.from({ length: mentors }, () => 1 + below(3)),
  unmatched: new Float64Array(mentees).fill(200_000),
};
const { certificate } = solve(problem);
process.stdout.write(`${JSON.stringify({ gap: certificate.gap, megabytes: process.resourceUsage().maxRSS / 1024 })}\n`);
