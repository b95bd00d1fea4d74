import { solve } from '../src/assignment/solve.js';
import { sparseProblem } from './problems.js';

/*
 * A process of its own that solves one large problem and prints how much memory it ever held, in megabytes: Node, the
 * problem and the solver together. `node --import ./deploy/local/sources.mjs services/matching/test/memory.ts MENTORS`
 */

let state = 1;
const below = (bound: number) => {
  state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
  return (state >>> 8) % bound;
};
const problem = sparseProblem(
  { int: below },
  { mentees: 20_000, mentors: Number(process.argv[2]), degree: 40, unmatched: 200_000 },
);
const { certificate } = solve(problem);
process.stdout.write(`${JSON.stringify({ gap: certificate.gap, megabytes: process.resourceUsage().maxRSS / 1024 })}\n`);
