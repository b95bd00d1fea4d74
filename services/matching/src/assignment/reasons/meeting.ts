import type { Solution } from '../problem.js';
import type { PoolFacts } from '../score/facts.js';
import type { Policy } from '../score/policy.js';
import { type Pool, poolProblem } from '../score/pool-problem.js';
import { type Options, solve } from '../solve.js';
import { type Explanation, explain } from './explain.js';

export type Meeting = { readonly pool: Pool; readonly solution: Solution; readonly explanation: Explanation };

/**
 * What is put before the matching meeting: the pool scored, the best proposal with its proof, and all of it explained.
 * Throws `Malformed` naming the fact at fault, and `Cancelled`.
 */
export function prepareMeeting(facts: PoolFacts, policy: Policy, options: Options = {}): Meeting {
  const pool = poolProblem(facts, policy);
  const solution = solve(pool.problem, options);
  return { pool, solution, explanation: explain(pool, solution) };
}
